using Publish.Model;

namespace Publish.Markup.Planning;

/// <summary>Where pages of print begin in the book. Filled while the text is surveyed, read while it is written.</summary>
public sealed class PageBreaks
{
    private readonly Seq<PageStart> pages;
    private readonly Dictionary<Node, List<int>> pagesOf = new(ReferenceEqualityComparer.Instance);
    private readonly Spot?[] spots;
    private readonly Dictionary<Node, List<PageBreakMark>> marks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<PageBreakMark>> marksOfParts = [];

    public PageBreaks(PageMap map, Moved moved)
    {
        pages = map.Pages.Select(page => page.Node is { } node && moved.Find(node, page.Offset) is var place && !ReferenceEquals(place.Node, node)
            ? page with { Node = place.Node, Offset = place.Offset } : page);
        spots = new Spot?[pages.Count];
        for (var i = 0; i < pages.Count; i++)
            if (pages[i].Node is { } node) Append(pagesOf, node, i);
    }

    /// <summary>In reading order, for the list of pages.</summary>
    public Seq<ListedPage> Listed { get; private set; }

    public bool IsEmpty => pages.IsEmpty;

    /// <summary>Notes the place of a node in the text.</summary>
    /// <param name="carrier">What is written where the page begins: the node, or the note that it stands in, since notes are moved away.</param>
    /// <param name="order">Grows through the text.</param>
    public void Seen(Node node, Node carrier, int part, int order)
    {
        if (pagesOf.Count == 0 || !pagesOf.TryGetValue(node, out var found)) return;
        foreach (var page in found)
            spots[page] ??= new(part, order, carrier, ReferenceEquals(node, carrier) ? pages[page].Offset : 0);
    }

    /// <summary>Gives every page its place and its id; called once, after the text was surveyed.</summary>
    /// <param name="front">The part for leading pages without text; the part for the first of them, where that is a cover.</param>
    /// <param name="back">The part for trailing ones; the part for the last of them, where that is a cover.</param>
    public void Settle((int Cover, int Others) front, (int Others, int Cover) back, XmlIds ids)
    {
        FillGaps(front, back);
        var order = Enumerable.Range(0, pages.Count).Where(i => pages[i].Label.Length > 0)
            .OrderBy(i => spots[i]!.Part).ThenBy(i => spots[i]!.Order).ThenBy(i => spots[i]!.Offset).ThenBy(i => i);
        var listed = new List<ListedPage>();
        foreach (var i in order)
        {
            var mark = new PageBreakMark(ids.Unique("page-" + XmlIds.Tail(pages[i].Label)), pages[i].Label, spots[i]!.Offset);
            listed.Add(new(mark.Label, spots[i]!.Part, mark.Id));
            if (spots[i]!.Carrier is { } carrier) Append(marks, carrier, mark);
            else Append(marksOfParts, spots[i]!.Part, mark);
        }

        Listed = Seq.Of(listed);
    }

    /// <summary>The pages that begin with the node, or in it where it is text; by offset.</summary>
    public IReadOnlyList<PageBreakMark> In(Node node) => marks.Count > 0 && marks.TryGetValue(node, out var found) ? found : [];

    /// <summary>The pages that begin with the part itself.</summary>
    public IReadOnlyList<PageBreakMark> AtHeadOf(int part) => marksOfParts.TryGetValue(part, out var found) ? found : [];

    // A page that shows no text of the document begins where the next one does.
    private void FillGaps((int Cover, int Others) front, (int Others, int Cover) back)
    {
        var last = Array.FindLastIndex(spots, s => s is not null);
        var first = Array.FindIndex(spots, s => s is not null);
        for (var i = spots.Length - 1; i >= 0; i--)
        {
            if (i > last) spots[i] = new(i == spots.Length - 1 ? back.Cover : back.Others, int.MaxValue, null, 0);
            else if (i < first) spots[i] = new(i == 0 ? front.Cover : front.Others, -1, null, 0);
            else spots[i] ??= spots[i + 1];
        }
    }

    private static void Append<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        list.Add(item);
    }

    private sealed record Spot(int Part, int Order, Node? Carrier, int Offset);
}

/// <param name="Offset">In text: the first character on the page, in UTF-16 units.</param>
public sealed record PageBreakMark(string Id, string Label, int Offset);

public sealed record ListedPage(string Label, int Part, string Id);
