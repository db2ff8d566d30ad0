using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources;

/// <summary>
/// The CMap that leads from our codes to the CIDs of CFF outlines (ISO 32000-1, 9.7.5): those are the font's own, so the pairs (glyph, text) need codes beside them.
/// </summary>
internal static class CMap
{
    public static ReadOnlySpan<byte> MapName => "/Publish-Codes"u8;

    public static ReadOnlySpan<byte> Write(ReadOnlySpan<CharacterId> byId, GlyphCids cids)
    {
        var cidsOfCodes = new List<(int Code, int Cid)>();
        for (var id = 0; id < byId.Length; id++)
            if (byId[id].Text is not null)
                cidsOfCodes.Add((id, cids.Of(byId[id].Glyph)));
        var sink = new ByteSink();
        sink.Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def\n"u8);
        sink.Raw("/CMapName"u8).Raw(MapName).Raw(" def/CMapType 1 def/WMode 0 def\n1 begincodespacerange<0000><FFFF>endcodespacerange\n"u8);
        for (var from = 0; from < cidsOfCodes.Count; from += CMapSyntax.LongestBlock)
            WriteBlock(sink, cidsOfCodes.GetRange(from, Math.Min(CMapSyntax.LongestBlock, cidsOfCodes.Count - from)));
        return sink.Raw("endcmap CMapName currentdict/CMap defineresource pop end end"u8).Written;
    }

    private static void WriteBlock(ByteSink sink, List<(int Code, int Cid)> pairs)
    {
        sink.Integer(pairs.Count).Raw(" begincidchar\n"u8);
        foreach (var (code, cid) in pairs)
        {
            CMapSyntax.Hex(sink.Raw((byte)'<'), code);
            sink.Raw(">"u8).Integer(cid).Raw((byte)'\n');
        }

        sink.Raw("endcidchar\n"u8);
    }
}
