using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>Puts paragraphs that are items into lists within lists.</summary>
/// <param name="paragraph">Makes what an item says.</param>
internal sealed class ListComposer(IReadOnlyList<Item> items, Func<ParagraphItem, Seq<Block>> paragraph)
{
    private int at;

    /// <summary>All lists from a place on, and the place behind them.</summary>
    public (List<ListBlock> Lists, int End) From(int start)
    {
        at = start;
        var lists = Level(((ParagraphItem)items[start]).List!.Level, 0);
        return (lists, at);
    }

    private List<ListBlock> Level(int level, int depth)
    {
        var lists = new List<ListBlock>();
        var open = new OpenList();
        while (at < items.Count && items[at] is ParagraphItem item)
        {
            if (item.List is null)
            {
                if (item.IsBlank && !item.HasRule && !item.BreaksBefore && FollowsItem(at)) at++;
                else if (open.Last is { } last && depth == 0 && GoesOn(item, last)) open.Add(paragraph(Taken()));
                else break;
                continue;
            }
            if (Roles.Of(item) != Role.Item || item.BreaksBefore && open.Last is not null || item.List.Level < level && depth > 0) break;
            if (item.List.Level > level && open.Last is not null && depth < Files.Limits.Nesting / 4)
            {
                foreach (var inner in Level(item.List.Level, depth + 1)) open.Add([inner]);
                continue;
            }
            if (item.List.IsMore && open.Last is not null)
            {
                open.Add(paragraph(Taken()));
                continue;
            }
            if (!open.Takes(item.List))
            {
                open.CloseInto(lists);
                open = new();
            }
            open.Begin(item, paragraph(Taken()));
        }
        open.CloseInto(lists);
        return lists;
    }

    private ParagraphItem Taken() => (ParagraphItem)items[at++];

    private bool FollowsItem(int from)
    {
        while (from < items.Count && items[from] is ParagraphItem { IsBlank: true, HasRule: false, BreaksBefore: false }) from++;
        return from < items.Count && items[from] is ParagraphItem { List: not null } next && Roles.Of(next) == Role.Item;
    }

    /// <summary>A paragraph without a mark belongs to the item above it where it stands as far in, and more of the list follows.</summary>
    private bool GoesOn(ParagraphItem item, ParagraphItem last)
    {
        if (item.IsBlank || item.Left < Math.Max(last.Left, 1) || item.BreaksBefore || Roles.Of(item) is not (Role.Text or Role.Quotation)) return false;
        for (var next = at + 1; next < items.Count && items[next] is ParagraphItem more; next++)
        {
            if (more.List is { } place) return place.Key == last.List!.Key;
            if (!more.IsBlank && more.Left < last.Left) return false;
        }
        return false;
    }

    /// <summary>A list that is being filled.</summary>
    private sealed class OpenList
    {
        private readonly List<(ListPlace Place, List<Block> Content)> list = [];

        public ParagraphItem? Last { get; private set; }

        public bool Takes(ListPlace place) =>
            list.Count == 0 || (list[0].Place is var first && first.Key == place.Key && first.Kind == place.Kind && first.Delimiter == place.Delimiter && (place.Kind == ListKind.Bullet || place.Number > list[^1].Place.Number));

        public void Begin(ParagraphItem item, Seq<Block> content)
        {
            Last = item;
            list.Add((item.List!, [.. content]));
        }

        public void Add(Seq<Block> content) => list[^1].Content.AddRange(content);

        public void CloseInto(List<ListBlock> lists)
        {
            if (list.Count == 0) return;
            var first = list[0].Place;
            var items = new List<ListItem>();
            for (var i = 0; i < list.Count; i++)
            {
                var number = first.Kind == ListKind.Bullet || i == 0 || list[i].Place.Number == list[i - 1].Place.Number + 1 ? (int?)null : list[i].Place.Number;
                items.Add(new ListItem(Seq.Of(list[i].Content)) { Number = number });
            }
            var isTight = list.TrueForAll(item => item.Content.Count(block => block is not ListBlock) <= 1);
            lists.Add(new ListBlock(first.Kind, first.Kind == ListKind.Bullet ? 1 : Math.Max(0, first.Number), isTight, Seq.Of(items)) { Delimiter = first.Kind == ListKind.Bullet ? ListDelimiter.FullStop : first.Delimiter });
        }
    }
}
