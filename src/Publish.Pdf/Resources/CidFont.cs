using Publish.Compression;
using Publish.Fonts;
using Publish.Model.Naming;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources;

/// <summary>A face cut down and deflated: what every PDF that shows it shares.</summary>
internal sealed class CidFont
{
    public CidFont(CidFonts book)
    {
        Book = book;
        var glyphs = new HashSet<ushort>();
        foreach (var character in book.ById)
            glyphs.Add(character.Glyph);
        var subset = FontSubset.Make(book.Face, glyphs);
        var outlines = book.Face.IsCff ? subset.BareCff : subset.Data;
        Length = outlines.Length;
        File = Deflate.Zlib(outlines.Span);
        ToUnicode = Deflate.Zlib(ToUnicodeCMap.Write(book.ById));
        var cids = book.Face.IsCff ? new GlyphCids(subset) : null;
        GlyphMap = Deflate.Zlib(cids is null ? WriteGlyphMap(book, subset) : CMap.Write(book.ById, cids));
        Widths = cids is null ? [(0, WidthsById(book))] : cids.Widths(book);
        BaseFont = System.Text.Encoding.ASCII.GetBytes($"/{Tag(subset.Data.Span)}+{book.Face.PostScriptName}");
    }

    public CidFonts Book { get; }

    public int Length { get; }

    public byte[] File { get; }

    public byte[] ToUnicode { get; }

    /// <summary>From CIDs to glyphs; of CFF outlines, which have CIDs of their own, the CMap from codes to those.</summary>
    public byte[] GlyphMap { get; }

    /// <summary>Runs of CIDs that follow each other, in rising order.</summary>
    public IReadOnlyList<(int First, int[] Widths)> Widths { get; }

    public byte[] BaseFont { get; }

    // Six capitals that tell subsets apart (ISO 32000-1, 9.6.4), made from the subset itself.
    private static string Tag(ReadOnlySpan<byte> data)
    {
        var hash = Sha256.Of(data);
        Span<char> tag = stackalloc char[6];
        for (var i = 0; i < tag.Length; i++)
            tag[i] = (char)('A' + (hash[i] % 26));
        return tag.ToString();
    }

    private static ReadOnlySpan<byte> WriteGlyphMap(CidFonts book, SubsetFont subset)
    {
        var sink = new ByteSink(2 * book.ById.Length);
        foreach (var character in book.ById)
            sink.BigEndian(subset.NewGlyphs[character.Glyph]);
        return sink.Written;
    }

    private static int[] WidthsById(CidFonts book)
    {
        var widths = new int[book.ById.Length];
        for (var id = 0; id < widths.Length; id++)
            widths[id] = book.ById[id].Text is null ? 0 : book.Width(book.ById[id].Glyph);
        return widths;
    }
}
