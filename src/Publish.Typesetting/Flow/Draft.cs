using Publish.Fonts;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Makeup;
using Publish.Typesetting.Flow.Matter;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow;

/// <summary>A zine laid out: all is known of its pages, and nothing is on them yet.</summary>
internal sealed record Draft(
    Document Document, Theme Theme, Collection Collection, Layout Layout, ParagraphSetter Paragraphs, List<FixedPage> Front, BackMatter Back)
{
    /// <summary>That of a zine of nothing but pictures, which takes a page that is blank otherwise, and none of its own; null where it stands among the front pages.</summary>
    public FixedPage? Imprint { get; private init; }

    /// <summary>What stands about the text of a zine of one page, and the style without room for it; null for zines of more.</summary>
    public (OnePageWords Words, Theme Theme)? OnePage { get; private init; }

    /// <summary>Without blanks.</summary>
    public int Pages => Front.Count + Layout.Plans.Count + Back.Count;

    public static Draft Of(Document document, Theme theme, TypesettingInputs inputs, DiagnosticBag diagnostics)
    {
        var shaper = new Shaper();
        var paragraphs = new ParagraphSetter(shaper, inputs.Hyphenator);
        if (inputs.Goal is { IsOnePage: true }) return OfOnePage(document, theme, inputs, diagnostics, shaper, paragraphs);
        var state = new CollectingState(document, new StyleSheet(theme, inputs.Fonts), inputs, diagnostics);
        FaceCheck.Run(theme.Faces, inputs.Fonts, diagnostics);
        var collection = Collector.Collect(state);
        var setter = new BlockSetter(paragraphs, shaper, theme, diagnostics) { Notes = collection.Notes };
        var matter = new FrontMatter(state, collection.Front, setter);
        var own = new OwnPages(collection, setter);
        var isPlates = IsPlates(collection.Column);
        List<FixedPage> front = [.. own.At(SectionPlace.Cover, collection.Front, state.Terms.Cover) is { IsEmpty: false } cover ? cover : [matter.First(isPlates)], .. own.At(SectionPlace.InsideCover, collection.Front)];
        // Where something else stands inside the cover, the imprint is the text's last page.
        var isBehind = !isPlates && front.Count > 1;
        var imprint = matter.Imprint(isBehind ? collection.Root : collection.Front);
        if (!isPlates && !isBehind) front.Add(imprint);
        var node = collection.Root.Add(StructureRole.Div);
        var back = new BackMatter(node, own.Fillers(node), isBehind ? [imprint] : [], BackCover(own, matter, node, collection));
        var layout = new Rounds(collection, setter, front.Count, back.Count) { Before = OwnPages.Among(front) }.Settle();
        if (own.Targets() is { Count: > 0 } targets) (front, back) = Numbered(own, targets, layout, front, back);
        return new(document, theme, collection, layout, paragraphs, front, back) { Imprint = isPlates ? imprint : null };
    }

    /// <summary>Title, text and who made it on one page: no cover, no imprint, nothing blank.</summary>
    private static Draft OfOnePage(Document document, Theme theme, TypesettingInputs inputs, DiagnosticBag diagnostics, Shaper shaper, ParagraphSetter paragraphs)
    {
        var tried = new CollectingState(document, new StyleSheet(theme, inputs.Fonts), inputs, new());
        var measured = new FrontMatter(tried, new StructureDraft(new StructureNode(StructureRole.Document, [])), new BlockSetter(paragraphs, shaper, theme, new()));
        var inner = new OnePageWords(measured.OnePageHead(), measured.OnePageFoot()).Around(theme);
        var state = new CollectingState(document, new StyleSheet(inner, inputs.Fonts), inputs, diagnostics);
        FaceCheck.Run(theme.Faces, inputs.Fonts, diagnostics);
        var collection = Collector.Collect(state);
        var setter = new BlockSetter(paragraphs, shaper, inner, diagnostics) { Notes = collection.Notes };
        var behind = collection.Root.Add(StructureRole.Div);
        var words = new OnePageWords(new FrontMatter(state, collection.Front, setter).OnePageHead(), new FrontMatter(state, behind, setter).OnePageFoot());
        if (document.Metadata is { Cover.Length: > 0 } or { BackCover.Length: > 0 } || document.Body.Any(section => section.Place is not (SectionPlace.Text or SectionPlace.Poster))) diagnostics.NoCoverOnOnePage(inputs.CoverPlace);
        var layout = new Rounds(collection, setter, 0, 0).Settle();
        return new(document, inner, collection, layout, paragraphs, [], new BackMatter(behind, [], [], [])) { OnePage = (words, theme) };
    }

    /// <summary>Pages outside of the text refer to those of the text.</summary>
    private static (List<FixedPage> Front, BackMatter Back) Numbered(OwnPages own, HashSet<string> targets, Layout layout, List<FixedPage> front, BackMatter back)
    {
        var found = new AnchorPages(targets, page => Rounds.LabelOf(front.Count + page)).Find(layout);
        foreach (var (before, first) in OwnPages.Among(front))
            foreach (var (name, label) in new AnchorPages(targets, page => Rounds.LabelOf(first + page)).Find(before)) found.TryAdd(name, label);
        var numbers = new PageNumbers(found);
        FixedPage Renewed(FixedPage page) => own.Renewed(page, numbers);
        return ([.. front.Select(Renewed)], back with { Fillers = back.Fillers.Select(filler => filler with { Pages = filler.Pages.Select(Renewed) }), Cover = back.Cover.Select(Renewed) });
    }

    /// <summary>The inside of the back cover needs a back cover behind it.</summary>
    private static Seq<FixedPage> BackCover(OwnPages own, FrontMatter matter, StructureDraft node, Collection collection)
    {
        var inside = own.At(SectionPlace.InsideBackCover, node);
        var back = own.At(SectionPlace.BackCover, node, collection.State.Terms.BackCover);
        if (back.IsEmpty && matter.BackCover(collection.Root) is { } picture) back = [picture];
        if (inside.IsEmpty || !back.IsEmpty) return inside.AddRange(back);
        collection.State.Diagnostics.BackCoverIsWhite(collection.State.Document.Body.First(section => section.Place == SectionPlace.InsideBackCover).Span);
        return inside.Add(FixedPage.Blank);
    }

    public TypesettingResult Assemble() =>
        new ZineMakeup(Collection, Layout, Paragraphs, Theme) { Imprint = Imprint, OnePage = OnePage }.Assemble(Front, Back);

    /// <summary>Every page is a picture's, without a word on it.</summary>
    private static bool IsPlates(Seq<FlowBlock> column)
    {
        var plates = 0;
        foreach (var block in column)
        {
            if (block is FullPageBlock { Caption.IsEmpty: true }) plates++;
            else if (block is not PageBreakBlock) return false;
        }
        return plates > 0;
    }
}
