using Publish.Fonts;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources;

/// <summary>
/// The CMap that leads from our codes to the glyphs of CFF outlines (ISO 32000-1, 9.7.5): with those a CID is a glyph, so the pairs (glyph, text) need codes of their own.
/// </summary>
internal static class CodeMap
{
    public static ReadOnlySpan<byte> MapName => "/Publish-Codes"u8;

    public static ReadOnlySpan<byte> Write(ReadOnlySpan<CharacterId> byId, SubsetFont subset)
    {
        var glyphs = new List<(int Code, int Glyph)>();
        for (var id = 0; id < byId.Length; id++)
            if (byId[id].Text is not null)
                glyphs.Add((id, subset.NewGlyphs[byId[id].Glyph]));
        var sink = new ByteSink();
        sink.Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def\n"u8);
        sink.Raw("/CMapName"u8).Raw(MapName).Raw(" def/CMapType 1 def/WMode 0 def\n1 begincodespacerange<0000><FFFF>endcodespacerange\n"u8);
        for (var from = 0; from < glyphs.Count; from += MapSyntax.LongestBlock)
            WriteBlock(sink, glyphs.GetRange(from, Math.Min(MapSyntax.LongestBlock, glyphs.Count - from)));
        return sink.Raw("endcmap CMapName currentdict/CMap defineresource pop end end"u8).Written;
    }

    private static void WriteBlock(ByteSink sink, List<(int Code, int Glyph)> glyphs)
    {
        sink.Integer(glyphs.Count).Raw(" begincidchar\n"u8);
        foreach (var (code, glyph) in glyphs)
        {
            MapSyntax.Hex(sink.Raw((byte)'<'), code);
            sink.Raw(">"u8).Integer(glyph).Raw((byte)'\n');
        }

        sink.Raw("endcidchar\n"u8);
    }
}
