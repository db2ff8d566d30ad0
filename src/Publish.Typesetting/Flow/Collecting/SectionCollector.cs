using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Punctuation;
using Publish.Model.Walking;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Sections with their headings, as deep as they go.</summary>
internal sealed class SectionCollector(CollectingState state, Column column)
{
    /// <summary>Lines of text that a drawn heading leaves room for on its page.</summary>
    private const int LinesBelowDrawn = 5;

    /// <param name="inherited">The language of what it stands in.</param>
    public void Collect(StructureDraft parent, Section section, int depth, string inherited)
    {
        var title = section.Heading is { } heading ? PlainText.WithoutNotes(heading.Content) : "";
        var node = section.Heading is null ? parent : parent.Add(new StructureNode(StructureRole.Sect, []) { Title = title, Language = section.Attributes.Language == inherited ? null : section.Attributes.Language });
        var language = section.Attributes.Language ?? inherited;
        var backdrops = state.Backdrops.Count;
        if (section.Heading is { } head) Heading(node, section, head, title, depth, language);
        // Nothing stands over the headings in what has none itself.
        var context = ContextOf(node, section.Heading is null ? depth - 1 : depth, language);
        if (depth == 1 && section.Place == SectionPlace.Text && state.Styles.Theme.DropCaps.Chapters) context = context with { Opener = Initial.Opener(section) };
        new BlockCollector(state, context, column).All(section.Blocks);
        foreach (var sub in section.Subsections) Collect(node, sub, section.Heading is null ? depth : depth + 1, language);
        if (section.Heading is not null) state.EndBackdrops(backdrops, column.Count);
    }

    /// <summary>A heading that the program adds: over the glossary.</summary>
    public void Heading(StructureDraft node, Seq<Inline> content, string anchor, int depth)
    {
        var language = state.Document.Metadata.Language;
        Heading(node, new Section(depth, null, [], []), new Heading(content), PlainText.WithoutNotes(content), depth, language, anchor);
    }

    public BlockContext ContextOf(StructureDraft node, int depth, string language) =>
        new(node, state.Styles.Body(language), state.Styles.Theme.Text.Leading)
        {
            Indent = state.Styles.Theme.Text.Indent,
            Alignment = state.Styles.Theme.Text.Justified ? LineAlignment.Justified : LineAlignment.Left,
            SectionDepth = depth,
        };

    private void Heading(StructureDraft parent, Section section, Heading heading, string title, int depth, string language, string? given = null)
    {
        var theme = state.Styles.Theme.Heading(depth);
        var node = parent.Add(new StructureNode(StructureRole.Heading1 + Math.Min(depth, 6) - 1, []) { Title = title });
        var anchor = given ?? (section.Attributes.Id.Length > 0 ? section.Attributes.Id : $"section-{state.Headings.Count + 1}");
        var listed = Bylines.Titled(section, title);
        state.Headings.Add(new(depth, listed, anchor) { Language = language == state.Document.Metadata.Language ? null : language });
        Open(theme, column.Count == 0);
        if (section.Attributes.HasClass(Block.NewPage) || heading.Attributes.HasClass(Block.NewPage)) column.BreakPage();
        column.Anchor(anchor);
        column.Anchor(heading.Attributes.Id);
        if (heading.Content is [Image { Alternative: not "" } drawn] && state.Inputs.Pictures.TryGetValue(drawn.Path, out var picture))
        {
            Drawn(theme, Figured(node, drawn, picture, heading), Head(section, listed, depth), depth);
            return;
        }
        var ink = state.InkOf(section.Attributes, section.Span) ?? state.InkOf(heading.Attributes, heading.Span) ?? state.ThemeInk(theme.Display.Ink);
        var look = state.Styles.Heading(theme, language) with { Ink = theme.Display.Band.IsReversed && !theme.RunIn ? state.InkOver(ink) : ink };
        var context = ContextOf(node, depth, language) with { NoteHome = parent, Look = look };
        var pieces = InlineCollector.Collect(state, context, node, heading.Content, column.TakeOpening());
        // Only a paragraph goes on in a heading's line; before anything else it stands by itself.
        if (theme.RunIn && !section.Blocks.IsEmpty && section.Blocks[0] is Paragraph) RunIn(node, context, pieces);
        else Displayed(theme, Band.Of(theme.Display, ink, theme.Size), context, pieces, Head(section, listed, depth), depth);
    }

    /// <summary>What the running head says: <c>{short="…"}</c>, or the heading.</summary>
    private string Head(Section section, string title, int depth)
    {
        var given = section.Attributes[Section.Short];
        if (given is not null && depth > 2) state.Diagnostics.ShortOfLowHeading(section.Span);
        var head = string.IsNullOrEmpty(given) ? title : given;
        if (depth <= 2) state.Heads.TryAdd(head, section.Span);
        return head;
    }

    private void Open(HeadingTheme theme, bool first)
    {
        if (theme.Opens != SectionOpening.RunOn && !first) column.Add(new PageBreakBlock(theme.Opens == SectionOpening.Recto));
    }

    private void RunIn(StructureDraft node, BlockContext context, List<ParagraphPiece> pieces)
    {
        pieces.Add(new TextPiece(state.NewId(node), ".\u2002", state.Styles.Style(context.Look), null, 0, null));
        column.Space(1);
        column.RunIn(pieces);
        column.Barrier();
        column.Continues = false;
    }

    /// <summary>Letters that were drawn are a figure within the heading, which says what they say.</summary>
    private FigureBlock Figured(StructureDraft node, Image drawn, Picture picture, Heading heading)
    {
        var id = state.NewId(node.Add(new StructureNode(StructureRole.Figure, []) { Alternative = drawn.Alternative ?? "", IsBlock = true }));
        return new(id, picture, [], column.TakeAnchors(), new(drawn, [], FigurePlacement.Pinned)) { Heading = heading, Ink = state.InkOf(drawn.Attributes, drawn.Span) ?? Ink.Picture };
    }

    private void Drawn(HeadingTheme theme, FigureBlock figure, string head, int depth)
    {
        column.Add(figure with
        {
            Origin = figure.Origin with { Side = theme.Display.Centred ? FigureSide.Middle : FigureSide.Start },
            Pinned = true,
            Above = LinesBelowDrawn,
            Before = Math.Max(theme.LinesBefore, theme.RunIn ? 1 : 0),
            After = Math.Max(theme.LinesAfter, 1),
            KeepWithNext = true,
            IsBarrier = true,
            Title = depth <= 2 ? head : null,
            Opens = depth == 1,
        });
        column.Continues = false;
    }

    private void Displayed(HeadingTheme theme, Band? band, BlockContext context, List<ParagraphPiece> pieces, string head, int depth)
    {
        var style = new ParagraphStyle(
            theme.Display.Centred ? LineAlignment.Centred : LineAlignment.Left, context.Leading, default, default, default, state.Styles.Breaking);
        column.Add(new TextBlock(new(Seq.Of(pieces), style))
        {
            Before = Math.Max(theme.LinesBefore, theme.RunIn ? 1 : 0), After = Math.Max(theme.LinesAfter, band?.LinesBelow(theme.Size, state.Styles.Theme.Text) ?? 0), KeepWithNext = true, KeepWhole = true, IsBarrier = true, Display = state.Styles.Display(theme.Size, theme.Display.Leading),
            MayShrink = true, IsBalanced = true, Band = band, Inset = new(band?.Pad ?? default, band?.Pad ?? default), Title = depth <= 2 ? head : null, Opens = depth == 1,
        });
        column.Continues = false;
    }
}
