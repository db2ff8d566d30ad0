using Publish.Model;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>Sets the sections that stand outside of the text: covers and their insides, and what takes pages that would stay white.</summary>
/// <remarks>Each is a small flow of its own, so that all that a text may hold may stand there; it has neither heads nor folios, and its headings are not in the contents.</remarks>
internal sealed class OwnPages(Collection collection, BlockSetter setter)
{
    private readonly CollectingState state = collection.State;
    private readonly List<(Layout Layout, Seq<FlowBlock> Column)> set = [];
    private readonly Dictionary<Layout, Layout> renewed = new(ReferenceEqualityComparer.Instance);

    /// <summary>The page or pages of one place; empty where the document has nothing for it. More than one is said.</summary>
    /// <param name="name">The first page's label; null for its number.</param>
    public Seq<FixedPage> At(SectionPlace place, StructureDraft parent, string? name = null)
    {
        foreach (var section in state.Document.Body)
        {
            if (section.Place != place) continue;
            var pages = Set(section, parent, name);
            if (pages.Count > 1) state.Diagnostics.PageTakesMore(section.Span, pages.Count);
            return pages;
        }
        return [];
    }

    /// <summary>What takes white pages, in the order in which it was named.</summary>
    public Seq<WhitePageFiller> Fillers(StructureDraft parent) =>
        Seq.Of(state.Document.Body.Where(section => section.Place == SectionPlace.Blank).Select(section => new WhitePageFiller(section, Set(section, parent, null))));

    /// <summary>Those among some pages, each with the place of its first page, from 0.</summary>
    public static Seq<(Layout Layout, int First)> Among(IReadOnlyList<FixedPage> pages)
    {
        var found = new List<(Layout, int)>();
        for (var i = 0; i < pages.Count; i++)
            if (pages[i].Flow is { Number: 0 } flow) found.Add((flow.Layout, i));
        return Seq.Of(found);
    }

    /// <summary>The anchors whose pages are shown on these pages.</summary>
    public HashSet<string> Targets()
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, blocks) in set) SetColumn.AddTargets(blocks, targets);
        return targets;
    }

    /// <summary>A page once more, now that it is known where the text's pages are; it keeps its lines where their number would change.</summary>
    public FixedPage Renewed(FixedPage page, PageNumbers numbers)
    {
        if (page.Flow is not { } flow || set.Find(other => ReferenceEquals(other.Layout, flow.Layout)) is not { Layout: not null } own) return page;
        if (!renewed.TryGetValue(flow.Layout, out var layout)) renewed.Add(flow.Layout, layout = new Rounds(collection with { Column = own.Column }, setter, 0, 0).Once(numbers));
        return layout.Plans.Count == flow.Layout.Plans.Count ? page with { Flow = flow with { Layout = layout } } : page;
    }

    private Seq<FixedPage> Set(Section section, StructureDraft parent, string? name)
    {
        var (listed, backdrops) = (state.Headings.Count, state.Backdrops.Count);
        var column = new Column();
        state.IsOutsideOfText = true;
        new SectionCollector(state, column).Collect(parent.Add(StructureRole.Div), section, 1, state.Document.Metadata.Language);
        state.IsOutsideOfText = false;
        state.Headings.RemoveRange(listed, state.Headings.Count - listed);
        foreach (var backdrop in state.Backdrops.Skip(backdrops)) state.Diagnostics.NoBackdrop(backdrop.Span, "on a page outside of the text");
        state.Backdrops.RemoveRange(backdrops, state.Backdrops.Count - backdrops);
        var layout = new Rounds(collection with { Column = column.Blocks }, setter, 0, 0).Once(PageNumbers.None);
        set.Add((layout, column.Blocks));
        return Seq.Of(layout.Plans.Select((_, i) => FixedPage.Blank with { Name = i == 0 ? name : null, Flow = new(layout, i) }));
    }
}

/// <summary>What takes white pages: all of it, or nothing.</summary>
internal sealed record WhitePageFiller(Section Origin, Seq<FixedPage> Pages);
