using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Sets a paragraph whose first letter is as high as several lines: its foot on the last of their baselines, its head level with the first line's capitals.</summary>
/// <remarks>
/// <code>
///   “ ┌───┐ nce upon a time     the mark hangs in the margin, as large as the text
///     │ O │ there was a sheet
///     └───┘ of paper that       baseline of both
///   nobody had folded.
/// </code>
/// The size is that at which the face's capitals are (n − 1) leadings and a capital of the text high; digits and small letters go by their own ink.
/// </remarks>
internal sealed class DropCapSetter(BlockSetter setter, TextBlock block, ParagraphSource source, Length column)
{
    private readonly DropCap cap = block.Cap!;
    private readonly Theme theme = setter.Theme;

    /// <returns>Null where there is none, which is said to who asked for it.</returns>
    public SetText? Set()
    {
        if (source.Style.Runaround.Lines > 0) return None("text runs round a picture there");
        for (var lines = cap.Lines; lines > 1; lines--)
        {
            if (Set(lines) is not { } set) continue;
            if (lines < cap.Lines && cap.IsAsked) setter.Diagnostics.LowDropCap(cap.Span, cap.Lines, lines);
            return set;
        }

        return None("it has too few lines to stand beside, or too little of each is left");
    }

    private SetText? None(string why)
    {
        if (cap.IsAsked) setter.Diagnostics.NoDropCap(cap.Span, why);
        return null;
    }

    private SetText? Set(int lines)
    {
        var parts = InitialPieces.Of(source.Pieces, cap.Letter);
        var shaped = setter.Shaper.Shape(parts.Letter, cap.Style.Faces[0], cap.Style.Features, cap.Style.Language);
        var ink = InkBox.Of(shaped);
        if (ink.Top <= 0) return null;
        var high = (theme.Text.Leading * (lines - 1)) + theme.Text.Size.Times(65, 100);
        var units = char.IsUpper(parts.Letter, 0) && cap.Style.Faces[0].CapHeight > 0 ? cap.Style.Faces[0].CapHeight : ink.Top;
        var size = high.Times(shaped.Face.UnitsPerEm, units);
        var style = cap.Style with { Size = size, Hyphenate = false };
        Length Of(int length) => size.OfUnits(length, shaped.Face.UnitsPerEm);
        var taken = Of(ink.Right - ink.Left) + theme.Text.Size.Times(parts.IsWord ? 30 : 14, 100);
        if (block.Inset.Of(column) - taken < theme.LeastLine) return null;
        // Q and J go below the line in many faces, and the next one gives way too.
        var deep = Of(-ink.Bottom) > theme.Text.Leading - theme.Text.Size.Times(72, 100);
        var rest = source with { Pieces = parts.Rest, Style = source.Style with { Indent = Length.Zero, Runaround = new(0, deep ? lines + 1 : lines, taken, AtStart: true) } };
        var set = setter.Bare(Lower(Of(ink.Top) - high), rest, column);
        if (set.Natural.LineCount < lines) return null;
        var box = new SetBox(block, lines, Parts(parts, style, lines, Of(ink.Left)), []);
        return new(set.Text, set.Paragraph, set.Measure, []) { Beside = new(0, lines, box, block.Inset.Left) };
    }

    /// <summary>An accent that would meet the line before it has a line of white above it.</summary>
    private TextBlock Lower(Length over) =>
        over > theme.Text.Leading - theme.Text.Size ? block with { Before = Math.Max(1, block.Before) } : block;

    private Seq<BoxPart> Parts(InitialPieces parts, TextStyle style, int lines, Length bearing)
    {
        var plain = source.Style with { Alignment = LineAlignment.Left, Indent = Length.Zero, Breaking = source.Style.Breaking with { Protrusion = 0 } };
        var letter = Alone(new(parts.Cap(style), plain));
        var part = new BoxPart(letter, 0, 1, -bearing, GridLine.First) { Baseline = theme.Drop + (theme.Text.Leading * (lines - 1)) };
        if (parts.Marks.IsEmpty) return [part];
        var marks = new ParagraphSource(parts.Marks, plain);
        return [new BoxPart(Alone(marks), 0, 1, -setter.WidthOf(marks) - theme.Text.Size.Times(8, 100), GridLine.First), part];
    }

    private SetText Alone(ParagraphSource pieces) => setter.Bare(new(pieces), pieces, Length.Pt(4000));
}

/// <summary>The ink of a shaped text in its face's units, from the first glyph's origin.</summary>
internal readonly record struct InkBox(int Left, int Right, int Top, int Bottom)
{
    public static InkBox Of(ShapedText text) => Of(text, 0, text.Glyphs.Length);

    /// <summary>Of some of its glyphs, from the first one's origin.</summary>
    public static InkBox Of(ShapedText text, int first, int count)
    {
        var box = new InkBox(int.MaxValue, int.MinValue, int.MinValue, int.MaxValue);
        var pen = 0;
        for (var i = first; i < first + count; i++)
        {
            var (glyph, x, y) = (text.Face.ExtentsOf(text.Glyphs[i]), pen + (text.XOffsets?[i] ?? 0), text.YOffsets?[i] ?? 0);
            if (glyph.Width > 0) box = new(Math.Min(box.Left, x + glyph.Left), Math.Max(box.Right, x + glyph.Right), Math.Max(box.Top, y + glyph.Top), Math.Min(box.Bottom, y + glyph.Bottom));
            pen += text.Advances[i];
        }

        return box.Right < box.Left ? default : box;
    }
}
