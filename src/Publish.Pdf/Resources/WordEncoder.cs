using Publish.Fonts;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources;

/// <summary>Writes glyphs as the inside of a TJ string.</summary>
internal static class WordEncoder
{
    /// <summary>A whole word at its natural spacing, for the cache. The word's glyphs must not be raised.</summary>
    public static EncodedWord Encode(CidFonts book, ShapedText shaped)
    {
        var sink = new ByteSink(4 * shaped.Glyphs.Length);
        var advance = Write(sink, book, new GlyphRun(shaped, 0, shaped.Glyphs.Length, null, 0), size: 0);
        return new EncodedWord(sink.ToArray(), advance);
    }

    /// <summary>
    /// Writes a run and gives how far the pen moves, in thousandths of the em. Each glyph's own width is compared with where the next one must stand;
    /// only a difference is written. Rounding is carried on, so it never adds up.
    /// </summary>
    /// <param name="size">The em in thousandths of a point, for glyphs that are raised.</param>
    public static int Write(ByteSink sink, CidFonts book, GlyphRun run, int size)
    {
        var (pen, place) = (0, 0);
        for (var glyph = run.First; glyph < run.First + run.Count; glyph++)
        {
            var shaped = run.Shaped;
            var target = book.ToThousandths(place) + ((glyph - run.First) * run.Tracking);
            var raised = shaped.YOffsets?[glyph] ?? 0;
            pen = MoveTo(sink, pen, target + book.ToThousandths(shaped.XOffsets?[glyph] ?? 0));
            if (raised != 0)
                Rise(sink, (long)raised * size / book.Face.UnitsPerEm);
            sink.BigEndian(book.IdOf(run.CharacterAt(glyph)));
            if (raised != 0)
                Rise(sink, 0);
            pen += book.Width(shaped.Glyphs[glyph]);
            place += shaped.Advances[glyph];
        }

        return MoveTo(sink, pen, book.ToThousandths(place) + (run.Count * run.Tracking));
    }

    /// <summary>Moves the pen inside a TJ string; gives where it then stands.</summary>
    public static int MoveTo(ByteSink sink, int pen, int target)
    {
        if (pen != target)
            sink.Raw((byte)')').Integer(pen - target).Raw((byte)'(');
        return target;
    }

    private static void Rise(ByteSink sink, long thousandths) =>
        sink.Raw(")]"u8).Raw(Operator.ShowAdjusted).Thousandths(thousandths).Raw(Operator.Rise).Raw("[("u8);
}
