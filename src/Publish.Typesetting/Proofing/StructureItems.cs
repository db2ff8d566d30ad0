using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Proofing;

/// <summary>An item's place in the document.</summary>
internal readonly record struct ItemPlace(int Page, int Item);

/// <summary>Which items have each <see cref="StructureId"/>, in the order of the pages.</summary>
internal sealed class StructureItems
{
    private readonly int[] starts;
    private readonly ItemPlace[] places;

    private StructureItems(int[] starts, ItemPlace[] places) => (this.starts, this.places) = (starts, places);

    public ReadOnlySpan<ItemPlace> this[StructureId id] => places.AsSpan(starts[id.Value], starts[id.Value + 1] - starts[id.Value]);

    public static StructureItems Of(PagedDocument document)
    {
        var starts = new int[document.StructureCount + 1];
        foreach (var page in document.Pages)
            foreach (var item in page.Items)
                if (IsContent(item, document)) starts[item.Structure.Value + 1]++;
        for (var id = 0; id < document.StructureCount; id++) starts[id + 1] += starts[id];
        var places = new ItemPlace[starts[^1]];
        var next = starts.AsSpan(0, document.StructureCount).ToArray();
        for (var page = 0; page < document.Pages.Count; page++)
        {
            var items = document.Pages[page].Items;
            for (var i = 0; i < items.Count; i++)
                if (IsContent(items[i], document)) places[next[items[i].Structure.Value]++] = new(page, i);
        }
        return new(starts, places);
    }

    private static bool IsContent(PageItem item, PagedDocument document) => item.Structure.IsContent && item.Structure.Value < document.StructureCount;
}
