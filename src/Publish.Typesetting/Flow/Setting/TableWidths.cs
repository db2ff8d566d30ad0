using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Column widths from what the cells hold. Columns that ask for no more than their share of the room have their full width, so that short
/// columns stay whole beside a wide one; the others part the rest by the roots of what they would like, so that no row gets deep for want
/// of a little, and none gets less than its longest word.</summary>
internal sealed class TableWidths(Shaper shaper, int columns)
{
    /// <summary>What is longer is measured in pieces.</summary>
    private const int LongestWord = 1000;

    private readonly long[] least = new long[columns];
    private readonly long[] most = new long[columns];

    /// <summary>No word has to be broken.</summary>
    public bool Fits(Length room) => least.Sum() <= room.Steps;

    public void Measure(TableRowBlock row)
    {
        foreach (var cell in row.Cells)
        {
            var (word, whole) = Measure(cell.Content);
            for (var i = 0; i < cell.ColumnSpan; i++)
            {
                var column = cell.Column + i;
                least[column] = Math.Max(least[column], word / cell.ColumnSpan);
                most[column] = Math.Max(most[column], whole / cell.ColumnSpan);
            }
        }
    }

    public Length[] Share(Length room)
    {
        var (needed, wished) = (least.Sum(), most.Sum());
        if (wished <= room.Steps) return [.. most.Select(w => new Length(w))];
        if (needed <= room.Steps) return Parted(room.Steps);
        return Squeezed(room.Steps);
    }

    /// <summary>Where not even the longest words have room: those that ask for no more than their share keep theirs whole.</summary>
    private Length[] Squeezed(long room)
    {
        var widths = new long[columns];
        var open = new List<int>(Enumerable.Range(0, columns));
        while (open.FindIndex(column => least[column] <= room / open.Count) is >= 0 and var found)
        {
            widths[open[found]] = least[open[found]];
            room -= least[open[found]];
            open.RemoveAt(found);
        }
        var needed = Math.Max(1, open.Sum(column => least[column]));
        foreach (var column in open) widths[column] = new Length(room).Times(Math.Max(1, least[column]), needed).Steps;
        return [.. widths.Select(width => new Length(width))];
    }

    private Length[] Parted(long room)
    {
        var widths = new long[columns];
        var open = new List<int>(Enumerable.Range(0, columns));
        // A column that is settled changes what is left for the others: so they are asked again.
        while (Settled(open, room) is { Column: >= 0 } settled)
        {
            widths[settled.Column] = settled.Width;
            room -= settled.Width;
            open.Remove(settled.Column);
        }
        var weight = open.Sum(Weight);
        foreach (var column in open) widths[column] = new Length(room).Times(Weight(column), Math.Max(1, weight)).Steps;
        return [.. widths.Select(width => new Length(width))];
    }

    /// <summary>The next column whose width is known: its full one, or where none asks for so little its longest word, which is more than its part.</summary>
    private (int Column, long Width) Settled(List<int> open, long room)
    {
        var needed = open.Sum(column => least[column]);
        foreach (var column in open)
            if (most[column] <= room / open.Count && most[column] - least[column] <= room - needed) return (column, most[column]);
        var weight = Math.Max(1, open.Sum(Weight));
        foreach (var column in open)
            if (least[column] > new Length(room).Times(Weight(column), weight).Steps) return (column, least[column]);
        foreach (var column in open)
            if (most[column] < new Length(room).Times(Weight(column), weight).Steps) return (column, most[column]);
        return (-1, 0);
    }

    private long Weight(int column) => (long)Math.Sqrt(Math.Max(1, most[column]));

    private (long Word, long Whole) Measure(Seq<FlowBlock> content)
    {
        var (word, whole) = (0L, 0L);
        foreach (var block in content)
        {
            var inset = (block.Inset.Left + block.Inset.Right).Steps;
            var (longest, line) = block is TextBlock text ? Measure(text.Source) : (Length.Pt(24).Steps, Length.Pt(72).Steps);
            (word, whole) = (Math.Max(word, longest + inset), Math.Max(whole, line + inset));
        }
        return (word, whole);
    }

    private (long Word, long Line) Measure(ParagraphSource source)
    {
        var (longest, word, line, lines) = (0L, 0L, 0L, 0L);
        foreach (var piece in source.Pieces)
        {
            if (piece is ForcedBreakPiece) (lines, line, word) = (Math.Max(lines, line), 0, 0);
            if (piece is PicturePiece picture)
            {
                (line, word) = (line + picture.Size.Width.Steps, word + picture.Size.Width.Steps);
                longest = Math.Max(longest, word);
            }
            if (piece is TextPiece text)
                foreach (var width in Words(text))
                {
                    line += width.Steps;
                    word = width.IsSpace ? 0 : word + width.Steps;
                    longest = Math.Max(longest, word);
                }
        }
        // A little more than measured, so that rounding and protrusion never turn a line over.
        var slack = StepsOf(source) / 10;
        return (Math.Max(longest, word) + slack, Math.Max(lines, line) + slack);
    }

    private static long StepsOf(ParagraphSource source)
    {
        foreach (var piece in source.Pieces)
            if (piece is TextPiece text) return text.Style.Size.Steps;
        return 0;
    }

    private IEnumerable<(long Steps, bool IsSpace)> Words(TextPiece piece)
    {
        var (style, start) = (piece.Style, 0);
        for (var i = 0; i <= piece.Text.Length; i++)
        {
            var isLong = i - start >= LongestWord && i < piece.Text.Length && !char.IsLowSurrogate(piece.Text[i]);
            if (i < piece.Text.Length && piece.Text[i] != ' ' && !isLong) continue;
            if (i > start) yield return (WidthOf(piece.Text[start..i], style), false);
            if (i < piece.Text.Length && piece.Text[i] == ' ') yield return (WidthOf(" ", style), true);
            start = i < piece.Text.Length && piece.Text[i] == ' ' ? i + 1 : i;
        }
    }

    private long WidthOf(string text, TextStyle style)
    {
        var shaped = shaper.Shape(text, style.Faces[0], style.Features, style.Language);
        return style.Size.OfUnits(shaped.Advance, style.Faces[0].UnitsPerEm).Steps + (style.Tracking * shaped.Glyphs.Length).Steps;
    }
}
