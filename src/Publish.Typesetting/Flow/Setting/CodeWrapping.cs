using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Wraps lines of typewriter text that no size and no side of the page has room for: at a space where one is near, else after a sign, else anywhere.</summary>
internal sealed class CodeWrapping(BlockSetter setter, CodeBlock block)
{
    /// <summary>Better ones first: a hyphen at a line's end may be taken for one that was put there.</summary>
    private static readonly string[] Signs = ["/\\,;&?|)]}>", "+=:._", "-"];

    public Seq<TextBlock> Wrapped(Length room)
    {
        var lines = new List<TextBlock>();
        // A hair less, since lengths are whole steps.
        room = room.Times(99, 100);
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var (line, width) = (block.Lines[i], setter.WidthOf(block.Lines[i].Source));
            if (width <= room || line.Source.Pieces[^1] is not TextPiece text)
            {
                lines.Add(line);
                continue;
            }
            setter.Diagnostics.WrappedCode(block.Origin.Span, i + 1, text.Text);
            Wrap(line, text, (int)(text.Text.Length * room.Steps / width.Steps), (int)(text.Text.Length * (room - line.Source.Style.LeftMargin).Steps / width.Steps), lines);
        }
        return Seq.Of(lines);
    }

    /// <param name="first">Characters that have room in the first line.</param>
    /// <param name="others">And in those that follow, which are set in.</param>
    private static void Wrap(TextBlock line, TextPiece text, int first, int others, List<TextBlock> lines)
    {
        var words = text.Text;
        for (int from = 0, most = first; from < words.Length; most = others)
        {
            var end = words.Length - from <= most ? words.Length : End(words, from, Math.Max(1, most));
            Seq<ParagraphPiece> piece = [text with { Text = words[from..end], Offset = text.Offset + from }];
            var style = from == 0 ? line.Source.Style : line.Source.Style with { Indent = Length.Zero };
            lines.Add(line with
            {
                Label = from == 0 ? line.Label : null,
                KeepWithNext = line.KeepWithNext && end == words.Length,
                Source = line.Source with
                {
                    Pieces = from == 0 ? Seq.Of(line.Source.Pieces.Take(line.Source.Pieces.Count - 1).Concat(piece)) : piece,
                    Style = style,
                    GoesOn = end < words.Length ? words[end] == ' ' : line.Source.GoesOn,
                },
            });
            from = end;
            while (from < words.Length && words[from] == ' ') from++;
        }
    }

    private static int End(string words, int from, int most)
    {
        var (end, least) = (from + most, from + (most * 2 / 3));
        for (var i = end; i > least; i--)
            if (words[i] == ' ') return i;
        foreach (var signs in Signs)
            for (var i = end; i > least; i--)
                if (signs.Contains(words[i - 1], StringComparison.Ordinal)) return i;
        while (end > from + 1 && (char.IsLowSurrogate(words[end]) || char.GetUnicodeCategory(words[end]) is System.Globalization.UnicodeCategory.NonSpacingMark)) end--;
        return end;
    }
}
