using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Proofing;

/// <summary>An item's place in the document.</summary>
internal readonly record struct ItemPlace(int Page, int Item);

/// <summary>Which items fill each slot, in the order of the pages.</summary>
internal sealed class SlotItems
{
    private readonly int[] starts;
    private readonly ItemPlace[] places;

    private SlotItems(int[] starts, ItemPlace[] places) => (this.starts, this.places) = (starts, places);

    public ReadOnlySpan<ItemPlace> this[int slot] => places.AsSpan(starts[slot], starts[slot + 1] - starts[slot]);

    public static SlotItems Of(PagedDocument document)
    {
        var starts = new int[document.SlotCount + 1];
        foreach (var page in document.Pages)
            foreach (var item in page.Items)
                if (IsOfSlot(item, document)) starts[item.Slot + 1]++;
        for (var slot = 0; slot < document.SlotCount; slot++) starts[slot + 1] += starts[slot];
        var places = new ItemPlace[starts[^1]];
        var next = starts.AsSpan(0, document.SlotCount).ToArray();
        for (var page = 0; page < document.Pages.Count; page++)
        {
            var items = document.Pages[page].Items;
            for (var i = 0; i < items.Count; i++)
                if (IsOfSlot(items[i], document)) places[next[items[i].Slot]++] = new(page, i);
        }
        return new(starts, places);
    }

    private static bool IsOfSlot(PageItem item, PagedDocument document) => item.Slot >= 0 && item.Slot < document.SlotCount;
}
