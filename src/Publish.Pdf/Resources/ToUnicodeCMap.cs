using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources;

/// <summary>The CMap that leads from CIDs to the text they are read as (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeCMap
{
    public static ReadOnlySpan<byte> Write(ReadOnlySpan<CharacterId> byId)
    {
        var sink = new ByteSink();
        sink.Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8);
        sink.Raw("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n1 begincodespacerange<0000><FFFF>endcodespacerange\n"u8);
        var ids = new List<int>();
        for (var id = 0; id < byId.Length; id++)
            if (byId[id].Text is not null)
                ids.Add(id);
        for (var from = 0; from < ids.Count; from += CMapSyntax.LongestBlock)
            WriteBlock(sink, byId, ids.GetRange(from, Math.Min(CMapSyntax.LongestBlock, ids.Count - from)));
        return sink.Raw("endcmap CMapName currentdict/CMap defineresource pop end end"u8).Written;
    }

    private static void WriteBlock(ByteSink sink, ReadOnlySpan<CharacterId> byId, List<int> ids)
    {
        sink.Integer(ids.Count).Raw(" beginbfchar\n"u8);
        foreach (var id in ids)
        {
            CMapSyntax.Hex(sink.Raw((byte)'<'), id);
            sink.Raw("><"u8);
            foreach (var unit in byId[id].Text)
                CMapSyntax.Hex(sink, unit);
            sink.Raw(">\n"u8);
        }

        sink.Raw("endbfchar\n"u8);
    }
}
