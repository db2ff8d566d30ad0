using Publish.Pdf.Content;

namespace Publish.Pdf.Structure;

/// <summary>A piece of marked content: its page from 0, and its number there.</summary>
internal readonly record struct MarkedPiece(int Page, int Mcid);

/// <summary>Where on the pages each slot is filled, in page order: one array for all, with each slot's part of it.</summary>
internal sealed class SlotContents
{
    private readonly int[] starts;
    private readonly MarkedPiece[] pieces;

    public SlotContents(IReadOnlyList<CompiledPage> pages, int slotCount)
    {
        starts = new int[slotCount + 1];
        foreach (var page in pages)
            foreach (var slot in page.Slots)
                starts[slot + 1]++;
        for (var slot = 0; slot < slotCount; slot++)
            starts[slot + 1] += starts[slot];
        pieces = new MarkedPiece[starts[slotCount]];
        Fill(pages, starts.AsSpan(0, slotCount).ToArray());
    }

    public ReadOnlySpan<MarkedPiece> Of(int slot) =>
        slot >= 0 && slot + 1 < starts.Length ? pieces.AsSpan(starts[slot]..starts[slot + 1]) : default;

    private void Fill(IReadOnlyList<CompiledPage> pages, int[] next)
    {
        for (var page = 0; page < pages.Count; page++)
            for (var mcid = 0; mcid < pages[page].Slots.Length; mcid++)
                pieces[next[pages[page].Slots[mcid]]++] = new MarkedPiece(page, mcid);
    }
}
