using Publish.Pdf.Resources;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>
/// Paints a line of words with one TJ. Places are counted in thousandths of the em from the line's origin, as TJ counts them, and each word is moved to where
/// the line wants it, so that rounding never adds up along a line.
/// </summary>
internal static class LinePainter
{
    public static void Paint(ContentWriter content, FontResources fonts, CidFonts face, TextItem line)
    {
        var sink = content.Sink;
        var scale = new EmScale(line.Style.Size, line.Style.StretchPermille);
        var size = Coordinates.Thousandths(line.Style.Size);
        var spacing = line.Style.SpacingPermille;
        var pen = line.Words[0].SpaceBefore && face.SpaceGlyph != 0 ? -face.SpaceWidth - spacing : 0;
        content.Text.Select(sink, face.Index, size, line.Style);
        var start = line.Turned
            ? line.Origin + new Point(Length.Zero, -scale.ToLength(pen))
            : line.Origin + new Point(scale.ToLength(pen), Length.Zero);
        content.Text.MoveTo(sink, Coordinates.Hundredths(start.X), content.UpHundredths(start.Y), line.Turned);
        sink.Raw("[("u8);
        var gap = 0;
        var space = face.IdOf(new CharacterId(face.SpaceGlyph, " "));
        foreach (ref readonly var piece in line.Words.Span)
        {
            if (piece.SpaceBefore && face.SpaceGlyph != 0)
            {
                sink.BigEndian(space);
                pen += face.SpaceWidth + spacing;
            }

            pen = Space(sink, pen, scale.ToUnits(piece.X), ref gap);
            pen += Write(sink, fonts, face, piece, scale, (int)size) + (piece.Count * spacing);
        }

        sink.Raw(")]"u8).Raw(Operator.ShowAdjusted);
    }

    // Where the last gap is right within a thousandth of the em it is taken again: the same number over and over deflates to nearly nothing.
    private static int Space(ByteSink sink, int pen, int target, ref int gap)
    {
        if (Math.Abs(pen - gap - target) > 1)
            gap = pen - target;
        return WordEncoder.MoveTo(sink, pen, pen - gap);
    }

    private static int Write(ByteSink sink, FontResources fonts, CidFonts face, in WordPiece piece, EmScale scale, int size)
    {
        var isWhole = piece.First == 0 && piece.Count == piece.Shaped.Glyphs.Length;
        if (isWhole && !piece.ReadsOtherwise && piece.Tracking == Length.Zero && fonts.WordOf(piece.Shaped) is { } word)
        {
            sink.Raw(word.Bytes);
            return word.Advance;
        }

        return WordEncoder.Write(sink, face, GlyphRun.Of(piece, scale.ToUnits(piece.Tracking)), size);
    }
}

/// <summary>Between lengths and thousandths of the em, for type of a size and stretch.</summary>
internal readonly struct EmScale(Length size, int stretchPermille)
{
    private readonly long em = Math.Max(1, size.Steps * stretchPermille);

    public int ToUnits(Length length)
    {
        // A page is at most some 2^30 steps wide, so a long has room.
        var scaled = length.Steps * 1_000_000;
        return (int)((scaled + (length.Steps >= 0 ? em / 2 : -em / 2)) / em);
    }

    public Length ToLength(int units) => new(units * em / 1_000_000);
}
