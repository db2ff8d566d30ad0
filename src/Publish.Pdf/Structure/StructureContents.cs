using Publish.Pdf.Content;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Structure;

/// <summary>A piece of marked content: its page from 0, and its number there.</summary>
internal readonly record struct MarkedPiece(int Page, int Mcid);

/// <summary>Where on the pages the content of each <see cref="StructureId"/> stands, in page order: one array for all, with the part of each.</summary>
internal sealed class StructureContents
{
    private readonly int[] starts;
    private readonly MarkedPiece[] pieces;

    public StructureContents(IReadOnlyList<CompiledPage> pages, int structureCount)
    {
        starts = new int[structureCount + 1];
        foreach (var page in pages)
            foreach (var id in page.Marked)
                starts[id.Value + 1]++;
        for (var id = 0; id < structureCount; id++)
            starts[id + 1] += starts[id];
        pieces = new MarkedPiece[starts[structureCount]];
        Fill(pages, starts.AsSpan(0, structureCount).ToArray());
    }

    public ReadOnlySpan<MarkedPiece> Of(StructureId id) =>
        id.IsContent && id.Value + 1 < starts.Length ? pieces.AsSpan(starts[id.Value]..starts[id.Value + 1]) : default;

    private void Fill(IReadOnlyList<CompiledPage> pages, int[] next)
    {
        for (var page = 0; page < pages.Count; page++)
            for (var mcid = 0; mcid < pages[page].Marked.Length; mcid++)
                pieces[next[pages[page].Marked[mcid].Value]++] = new MarkedPiece(page, mcid);
    }
}
