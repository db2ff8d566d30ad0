using System.Security.Cryptography;
using Publish.Compression;
using Publish.Fonts;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources;

/// <summary>A face cut down and deflated: what every PDF that shows it shares.</summary>
internal sealed class EmbeddedFace
{
    public EmbeddedFace(FaceBook book)
    {
        Book = book;
        var glyphs = new HashSet<ushort>();
        foreach (var character in book.ById)
            glyphs.Add(character.Glyph);
        var subset = FontSubset.Make(book.Face, glyphs);
        var outlines = book.Face.IsCff ? subset.BareCff : subset.Data;
        Length = outlines.Length;
        File = Deflate.Zlib(outlines.Span);
        ToUnicode = Deflate.Zlib(ToUnicodeMap.Write(book.ById));
        GlyphMap = Deflate.Zlib(book.Face.IsCff ? CodeMap.Write(book.ById, subset) : WriteGlyphMap(book, subset));
        Widths = book.Face.IsCff ? WidthsByGlyph(book, subset) : WidthsById(book);
        BaseFont = System.Text.Encoding.ASCII.GetBytes($"/{Tag(subset.Data.Span)}+{book.Face.PostScriptName}");
    }

    public FaceBook Book { get; }

    public int Length { get; }

    public byte[] File { get; }

    public byte[] ToUnicode { get; }

    /// <summary>From CIDs to glyphs; of CFF outlines, whose CIDs are glyphs, the CMap from codes to those.</summary>
    public byte[] GlyphMap { get; }

    /// <summary>For each CID from 0.</summary>
    public int[] Widths { get; }

    public byte[] BaseFont { get; }

    // Six capitals that tell subsets apart (ISO 32000-1, 9.6.4), made from the subset itself.
    private static string Tag(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        Span<char> tag = stackalloc char[6];
        for (var i = 0; i < tag.Length; i++)
            tag[i] = (char)('A' + (hash[i] % 26));
        return tag.ToString();
    }

    private static ReadOnlySpan<byte> WriteGlyphMap(FaceBook book, SubsetFont subset)
    {
        var sink = new ByteSink(2 * book.ById.Length);
        foreach (var character in book.ById)
            sink.BigEndian(subset.NewGlyphs[character.Glyph]);
        return sink.Written;
    }

    private static int[] WidthsById(FaceBook book)
    {
        var widths = new int[book.ById.Length];
        for (var id = 0; id < widths.Length; id++)
            widths[id] = book.ById[id].Text is null ? 0 : book.Width(book.ById[id].Glyph);
        return widths;
    }

    private static int[] WidthsByGlyph(FaceBook book, SubsetFont subset)
    {
        var widths = new int[subset.NewGlyphs.Values.Max() + 1];
        foreach (var (old, made) in subset.NewGlyphs)
            widths[made] = book.Width(old);
        return widths;
    }
}
