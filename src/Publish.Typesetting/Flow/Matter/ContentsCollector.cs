using Publish.Model;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>The contents: titles, leaders, page numbers, each line a link.</summary>
internal static class ContentsCollector
{
    public static Seq<FlowBlock> Collect(CollectingState state, StructureDraft parent)
    {
        var theme = state.Styles.Theme;
        var blocks = new List<FlowBlock> { Title(state, parent) };
        var levels = new ContentsLevels(parent.Add(StructureRole.Toc));
        foreach (var heading in state.Headings)
            if (heading.Depth <= theme.Contents.Depth && heading.Title.Length > 0) blocks.Add(Line(state, levels.Item(heading.Depth), heading));
        blocks.Add(new PageBreakBlock(Recto: false));
        return Seq.Of(blocks);
    }

    private static TextBlock Title(CollectingState state, StructureDraft parent)
    {
        var theme = state.Styles.Theme.Heading(1);
        var node = parent.Add(new StructureNode(StructureRole.Heading1, []) { Title = state.Terms.Contents });
        var look = state.Styles.Heading(theme, state.Document.Metadata.Language);
        Seq<ParagraphPiece> pieces =
            [new AnchorPiece(Anchors.Contents), new TextPiece(state.NewId(node), state.Terms.Contents, state.Styles.Style(look), null, 0, null)];
        return new(new(pieces, Style(state, default))) { KeepWithNext = true, After = 1, Display = state.Styles.Display(theme.Size), Opens = true };
    }

    private static TextBlock Line(CollectingState state, StructureDraft item, HeadingEntry heading)
    {
        var theme = state.Styles.Theme;
        var look = state.Styles.Body(state.Document.Metadata.Language) with { Hyphenate = false };
        var link = item.Add(StructureRole.Reference).Add(new StructureNode(StructureRole.Link, []) { Language = heading.Language });
        var (title, number) = (state.NewId(link), state.NewId(link));
        var style = state.StyleOf(look, heading.Title, default);
        var hang = theme.Text.Size * 2;
        var said = $"{heading.Title}, {state.Terms.Page}\u00A0{PageNumberPiece.InWords}";
        Seq<ParagraphPiece> pieces =
        [
            new TextPiece(title, heading.Title, style, null, 0, "#" + heading.Anchor) { LinkSays = said },
            theme.Contents.Leaders ? new LeaderPiece(style) : new TextPiece(number, "\u2003", style, null, 0, null),
            new PageNumberPiece(number, heading.Anchor, style) { LinkSays = said },
        ];
        var inset = new Inset(theme.Text.Size.Times(3, 2) * (heading.Depth - 1), Length.Zero);
        return new(new(pieces, Style(state, hang) with { Indent = -hang, RightMargin = Length.Zero })) { Inset = inset, KeepWhole = true };
    }

    private static ParagraphStyle Style(CollectingState state, Length hang) =>
        new(LineAlignment.Left, state.Styles.Theme.Text.Leading, default, hang, default, state.Styles.Breaking);
}

/// <summary>The contents' lines as those hear them who do not see how far they are set in: what stands under a heading stands inside of its line.</summary>
internal sealed class ContentsLevels(StructureDraft contents)
{
    private readonly Stack<(int Depth, StructureDraft Lines, StructureDraft Last)> open = [];

    public StructureDraft Item(int depth)
    {
        while (open.Count > 1 && open.Peek().Depth > depth) open.Pop();
        var lines = open.TryPeek(out var above) ? above.Depth < depth ? above.Last.Add(StructureRole.Toc) : above.Lines : contents;
        var item = lines.Add(StructureRole.TocItem);
        if (open.Count > 0 && above.Depth >= depth) open.Pop();
        open.Push((depth, lines, item));
        return item;
    }
}
