using Publish.Pdf.Content;

namespace Publish.Pdf.Structure;

/// <summary>A piece of marked content: its page from 0, and its number there.</summary>
internal readonly record struct MarkedPiece(int Page, int Mcid);

/// <summary>Where on the pages each slot is filled, in page order: one array for all, with each slot's part of it.</summary>
internal sealed class SlotContents
{
    private readonly int[] _starts;
    private readonly MarkedPiece[] _pieces;

    public SlotContents(IReadOnlyList<CompiledPage> pages, int slotCount)
    {
        _starts = new int[slotCount + 1];
        foreach (var page in pages)
            foreach (var slot in page.Slots)
                _starts[slot + 1]++;
        for (var slot = 0; slot < slotCount; slot++)
            _starts[slot + 1] += _starts[slot];
        _pieces = new MarkedPiece[_starts[slotCount]];
        Fill(pages, _starts.AsSpan(0, slotCount).ToArray());
    }

    public ReadOnlySpan<MarkedPiece> Of(int slot) =>
        slot >= 0 && slot + 1 < _starts.Length ? _pieces.AsSpan(_starts[slot].._starts[slot + 1]) : default;

    private void Fill(IReadOnlyList<CompiledPage> pages, int[] next)
    {
        for (var page = 0; page < pages.Count; page++)
            for (var mcid = 0; mcid < pages[page].Slots.Length; mcid++)
                _pieces[next[pages[page].Slots[mcid]]++] = new MarkedPiece(page, mcid);
    }
}
