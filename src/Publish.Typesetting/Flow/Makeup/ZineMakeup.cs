using System.Collections;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Matter;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>All pages of the zine: the fixed ones before and behind, the flowed ones between, heads and folios about them.</summary>
internal sealed class ZineMakeup(Collection collection, Layout layout, ParagraphSetter paragraphs, Theme theme)
{
    private readonly CollectingState state = collection.State;
    private readonly HeadsAndFolios heads = new(
        collection.State.Styles, paragraphs, collection.State.Document.Metadata.Language, collection.State.Heads, collection.State.ThemeInk, collection.State.Diagnostics);
    private readonly NoteSpace space = new(theme);
    private readonly PageMakeup assembler = new(layout.Column, layout.Notes, layout.Final, new(theme));

    /// <summary>Pages that nothing takes.</summary>
    private int white;

    /// <summary>It takes the last of the pages that are blank otherwise; null where it stands among the front pages.</summary>
    public FixedPage? Imprint { get; init; }

    /// <inheritdoc cref="Draft.OnePage"/>
    public (OnePageWords Words, Theme Theme)? OnePage { get; init; }

    public TypesettingResult Assemble(List<FixedPage> front, BackMatter back)
    {
        var blanks = Blanks(front.Count, back);
        var (before, behind) = Spread(front, blanks, back);
        var pages = new Page[before.Count + layout.Plans.Count + behind.Count];
        var starts = new PageStart[pages.Length];
        var titles = Titles();
        Backdrops.Check(state);
        var stamps = new Stamps(state.Stamps, layout.Plans, layout.Column.Length - collection.Column.Count);
        Parallel.For(0, pages.Length, i =>
        {
            var flowed = i - before.Count;
            (pages[i], starts[i]) = i < before.Count ? Fixed(before[i], i)
                : flowed < layout.Plans.Count ? Flowed(i, flowed, titles[flowed], stamps)
                : Fixed(behind[flowed - layout.Plans.Count], i);
        });
        if (Imprint is not null && blanks == 0 && HasCredits(state.Document.Metadata)) state.Diagnostics.NoPageForImprint();
        SayLeftBlank(before.Count);
        return new(Document(pages, Imprint is null ? ImprintMoves(back) : blanks > 0, back), new(Seq.Of(starts)), white)
        {
            Document = state.Document,
            TextPages = before.Count..(before.Count + layout.Plans.Count),
            HasCard = Imprint is null || blanks > 0 || front[0] is { Picture: null, Flow: null },
            Unplaced = Seq.Of(state.Document.Body.Where(section => section.Place == SectionPlace.Poster || back.LeavesOut(section, WhitePages(blanks)))),
        };
    }

    /// <summary>The imprint would say more than what the zine is called.</summary>
    private static bool HasCredits(Metadata card) =>
        !card.Contributors.IsEmpty || !card.Others.IsEmpty || (card.Licence + card.Source + card.Publisher + card.Series + card.Date).Length > 0;

    /// <summary>Pages that wait for a left-hand one.</summary>
    private void SayLeftBlank(int before)
    {
        for (var i = 0; i + 1 < layout.Plans.Count; i++)
            if (layout.Plans[i].Body.IsEmpty && layout.Plans[i].Notes.IsEmpty && layout.Plans[i + 1].Body is { IsEmpty: false } next && layout.Column[next[0].Block].Source is FullPageBlock plate
                && (plate.Half is not null || plate.Origin.Attributes.HasClass(Figure.Verso))) state.Diagnostics.BlankBeforeSpread(plate.Origin.Span, before + i + 1);
    }

    // Blanks stand before the back cover. Three in a row, or more, would look like a mistake: one of them goes inside the front cover, and the
    // imprint, which stands there otherwise, behind the others. No page of the text gets another number by it.
    private (List<FixedPage> Before, List<FixedPage> Behind) Spread(List<FixedPage> front, int blanks, BackMatter back)
    {
        List<FixedPage> before = [.. front], behind = back.White(WhitePages(blanks), state.Diagnostics);
        white = behind.Count(page => ReferenceEquals(page, FixedPage.Blank));
        if (Imprint is { } imprint)
        {
            if (blanks > 0) behind.Add(imprint);
        }
        else if (ImprintMoves(back)) (before[^1], behind[^1]) = (behind[^1], before[^1]);
        return (before, [.. behind, .. back.Imprint, .. back.Cover]);
    }

    /// <summary>But for the one that the imprint takes.</summary>
    private int WhitePages(int blanks) => Imprint is null ? blanks : Math.Max(0, blanks - 1);

    /// <summary>From inside the front cover to behind the text.</summary>
    private bool ImprintMoves(BackMatter back) => OnePage is null && Imprint is null && back.Imprint.IsEmpty && white >= 3;

    /// <summary>An imprint that was moved behind the text is read behind it. It is the last of what stands before the text, which is the root's first.</summary>
    /// <param name="behind">Nodes that stand in the root behind the text.</param>
    private static StructureNode? WithImprintBehind(StructureNode? root, int behind)
    {
        if (root is null || root.Kids.IsEmpty || root.Kids[0].Node is not { Kids.IsEmpty: false } front) return root;
        var others = front.Kids.Take(front.Kids.Count - 1).ToArray();
        StructureKid[] before = others.Length == 0 ? [] : [front with { Kids = Seq.Of(others) }];
        var text = root.Kids.Skip(1).ToList();
        text.Insert(Math.Max(0, text.Count - behind), front.Kids[front.Kids.Count - 1]);
        return root with { Kids = [.. before, .. text] };
    }

    private PagedDocument Document(Page[] pages, bool imprintIsBehind, BackMatter back)
    {
        var filled = new BitArray(state.StructureCount);
        foreach (var page in pages)
            foreach (var item in page.Items)
                if (item.Structure.IsContent) filled[item.Structure.Value] = true;
        var root = collection.Root.Freeze(filled);
        return new(state.Document.Metadata, Seq.Of(pages), imprintIsBehind ? WithImprintBehind(root, (back.Node.Freeze(filled) is null ? 0 : 1) + (root?.Kids is [.., { Node.Role: StructureRole.Figure }] ? 1 : 0)) : root, OutlineOf.Headings(state.Headings), ViewerPreferences.None)
        {
            StructureCount = state.StructureCount,
        };
    }

    private int Blanks(int before, BackMatter back)
    {
        var pages = before + layout.Plans.Count + back.Count;
        var multiple = state.Inputs.PageMultiple;
        return state.Inputs.Goal is { } goal ? goal.Filled(pages, multiple) - pages : (multiple - (pages % multiple)) % multiple;
    }

    private (Page, PageStart) Fixed(FixedPage fixedPage, int index)
    {
        var geometry = new PageGeometry(theme, index % 2 == 0);
        if (fixedPage.Flow is { } flow) return OfFlow(fixedPage, flow, geometry, index);
        var items = new List<PageItem>();
        var painter = new BlockPainter(geometry, items);
        if (fixedPage.Disc is { } disc) items.Add(Disc.Of(geometry, disc.Percent, disc.Ink));
        if (fixedPage.Picture is { } picture)
            items.Add(Picture(fixedPage, picture, geometry));
        if (fixedPage.Border > Length.Zero) items.AddRange(Outline.Of(geometry.Border, fixedPage.Border, Ink.Black));
        foreach (var part in fixedPage.Parts) painter.Part(part, geometry.Left, GridLine.First);
        var label = fixedPage.Name ?? Rounds.LabelOf(index);
        return (PageOf(geometry, label, items), new(label, null, 0));
    }

    private (Page, PageStart) OfFlow(FixedPage page, FlowedPage flow, PageGeometry geometry, int index)
    {
        var makeup = new PageMakeup(flow.Layout.Column, flow.Layout.Notes, flow.Layout.Final, space);
        var (label, start) = (page.Name ?? Rounds.LabelOf(index), makeup.Start(flow.Plan, flow.After));
        return (PageOf(geometry, label, makeup.Assemble(flow.Plan, geometry)), new(label, NodeOf(start), start?.Offset ?? 0));
    }

    private static PictureItem Picture(FixedPage fixedPage, Picture picture, PageGeometry page)
    {
        var (width, height) = (picture.PixelWidth, picture.PixelHeight);
        if (fixedPage.IsPasted) return new(fixedPage.PictureId, picture, PageGeometry.Covering(page.Clear, width, height), page.Clear, Ink.Picture);
        return fixedPage.PictureLines is { } lines
            ? new(fixedPage.PictureId, picture, PageGeometry.Within(new(page.Left, page.Top(lines.From), page.Right - page.Left, page.Top(lines.To) - page.Top(lines.From)), width, height), null, Ink.Picture)
            : new(fixedPage.PictureId, picture, page.FullPage(width, height), page.BleedBox, Ink.Picture);
    }

    /// <param name="index">Of the page among all, from 0.</param>
    /// <param name="number">Of its plan.</param>
    private (Page, PageStart) Flowed(int index, int number, PageTitle title, Stamps stamps)
    {
        var plan = layout.Plans[number];
        var geometry = new PageGeometry(theme, index % 2 == 0);
        var items = new List<PageItem>();
        // A picture that has a page to itself has no folio either.
        if (title.HasFolio) Backdrops.Paint(plan, layout.Column.Length - collection.Column.Count, geometry, state, items);
        if (index == 0) OnePage?.Words.Paint(OnePage.Value.Theme, items);
        items.AddRange(assembler.Assemble(plan, geometry));
        items.AddRange(Outline.Of(geometry.Border, theme.Page.Border, state.ThemeInk(theme.Page.BorderInk)));
        var label = Rounds.LabelOf(index);
        if (title.HasHead) heads.AddHead(items, geometry, geometry.IsRecto || title.HasLetters ? title.Section : state.Document.Metadata.Title);
        if (title.HasFolio) heads.AddFolio(items, geometry, label);
        stamps.Paint(number, geometry, items);
        var start = assembler.Start(plan, layout.Plans.Skip(number + 1));
        return (PageOf(geometry, label, items), new(label, NodeOf(start), start?.Offset ?? 0));
    }

    /// <summary>A heading that was made for the glossary stands for the glossary.</summary>
    private Node? NodeOf(TextPlace? start) => ReferenceEquals(start?.Node, state.MadeTitle) ? state.Document.Glossary : start?.Node;

    private PageTitle[] Titles() => PageTitle.Of(layout, state.Document.Metadata.Title);

    private static Page PageOf(PageGeometry geometry, string label, List<PageItem> items) =>
        new(geometry.Media, geometry.BleedBox, geometry.Trim, label, Seq.Of(items));
}

/// <summary>Bookmarks from headings: the deeper under the shallower.</summary>
internal static class OutlineOf
{
    public static Seq<OutlineEntry> Headings(IReadOnlyList<HeadingEntry> headings)
    {
        var next = 0;
        return Level(headings, ref next, 1);
    }

    private static Seq<OutlineEntry> Level(IReadOnlyList<HeadingEntry> headings, ref int next, int depth)
    {
        var entries = new List<OutlineEntry>();
        while (next < headings.Count && headings[next].Depth >= depth)
        {
            var heading = headings[next++];
            entries.Add(new(heading.Title, heading.Anchor, Level(headings, ref next, heading.Depth + 1)));
        }
        return Seq.Of(entries);
    }
}
