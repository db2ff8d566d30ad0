using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Typesetting.Flow.Makeup;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Figures with their captions, and pictures that have a page to themselves.</summary>
internal sealed class FigureCollector(CollectingState state, BlockContext context, Column column)
{
    /// <summary>Lines that a tall picture leaves to what must stand over it: the end of a paragraph, or a heading, with the white between.</summary>
    private const int WithText = 3, UnderHeading = 5;

    public void Collect(Figure block)
    {
        if (!state.Inputs.Pictures.TryGetValue(block.Picture.Path, out var picture))
        {
            Missing(block);
            return;
        }
        if (block.IsBackdrop)
        {
            if (context is { Tight: false, Contained: false, ListDepth: 0 } && context.Frames.IsEmpty)
            {
                // Its section's heading stands on the page already; before everything else it is for the contents too.
                state.Backdrops.Add(new(picture, block.Attributes.HasClass(Figure.PageBorder), InkOf(block), column.Count == 0 ? int.MinValue : column.Count - 1, block.Span));
                return;
            }

            state.Diagnostics.NoBackdrop(block.Span, "in a list, a box, a table, columns or a note");
        }
        if (block.IsStamp)
        {
            if (context is { Tight: false, Contained: false, ListDepth: 0 } && context.Frames.IsEmpty && !state.IsOutsideOfText)
            {
                Press(block, picture);
                return;
            }

            state.Diagnostics.NoStamp(block.Span, state.IsOutsideOfText ? "on a page outside of the text" : "in a list, a box, a table, columns or a note");
        }
        var (node, id) = Place(block);
        var anchors = column.TakeAnchors();
        if (block.TakesPage && context is { Tight: false, InColumns: false })
        {
            AddPlate(new(id, picture, Caption(node, block.Caption), anchors, block) { Ink = InkOf(block) });
            Shape(block, picture);
        }
        else
        {
            if (block.TakesPage) state.Diagnostics.NoPageOfItsOwn(block.Span);
            var above = column.LastKeeps ? UnderHeading : 0;
            var runsRound = block.IsRunaround && !IsHeld(block, state.Diagnostics.NoRunaround);
            if (block.Placement == FigurePlacement.Top) IsHeld(block, state.Diagnostics.NoHeadOfPage);
            if (block.Placement == FigurePlacement.Bottom) IsHeld(block, state.Diagnostics.NoFootOfPage);
            if (context.Contained && column.LastIsInside(context.ListDepth) && !column.LastIsPicture)
            {
                column.KeepLastWithNext();
                above = WithText;
            }
            column.Add(new FigureBlock(id, picture, Caption(node, block.Caption), anchors, block)
            {
                Before = 1, After = 1, Inset = context.Inset, Frames = context.Frames, Ink = InkOf(block),
                Pinned = context.Contained || block.Placement == FigurePlacement.Pinned, Above = above, RunsRound = runsRound,
            });
        }
    }

    /// <summary>Pictures beside each other; those that are not there are said, and their words stand below.</summary>
    /// <param name="across">Places of one width in the line; 0 for pictures of one height that fill it.</param>
    public void CollectRow(IReadOnlyList<Figure> row, int across)
    {
        var figures = new List<FigureBlock>();
        foreach (var block in row)
        {
            if (!state.Inputs.Pictures.TryGetValue(block.Picture.Path, out var picture)) continue;
            column.Anchor(block.Attributes.Id);
            figures.Add(new FigureCollector(state, context.Dressed(block, state), column).InRow(block, picture));
        }
        if (figures.Count > 0) column.Add(new FigureRowBlock(Seq.Of(figures), across) { Inset = context.Inset, Frames = context.Frames, Bond = Bond.Whole });
        foreach (var block in row)
            if (!state.Inputs.Pictures.ContainsKey(block.Picture.Path)) Missing(block);
    }

    private FigureBlock InRow(Figure block, Picture picture)
    {
        var (node, id) = Place(block);
        return new(id, picture, Caption(node, block.Caption), column.TakeAnchors(), block) { Ink = InkOf(block) };
    }

    /// <summary>It lies on the page where the words before it end; behind a page break, on that which follows.</summary>
    private void Press(Figure block, Picture picture)
    {
        var behind = column.Count > 0 && !column.LastIsBreak ? column.Count - 1 : column.Count;
        var id = block.Picture.Alternative == "" ? Artifact.Layout : Place(block).Picture;
        var stamp = new Stamp(id, picture, block, InkOf(block), behind);
        var page = state.Styles.Theme.Page.Trim;
        if (stamp.On(page) is var area && (area.Right <= Length.Zero || area.Bottom <= Length.Zero || area.X >= page.Width || area.Y >= page.Height)) state.Diagnostics.StampOffPage(block.Span, page);
        state.Stamps.Add(stamp);
    }

    /// <summary>Its place in the structure, and the picture's.</summary>
    private (StructureDraft Node, StructureId Picture) Place(Figure block)
    {
        var node = context.Parent.Add(block.Caption.IsEmpty ? StructureRole.Div : StructureRole.Captioned);
        return (node, NewId(node, block.Picture));
    }

    /// <summary>In notes, cells and panels there is no text that could run round a picture, and no page's head.</summary>
    private bool IsHeld(Figure block, Action<SourceSpan, string> say)
    {
        if (context is { Tight: false, Contained: false }) return false;
        say(block.Span, "in a list, a panel, a cell or a note");
        return true;
    }

    /// <summary>What lies on two pages takes a left-hand one first.</summary>
    private void AddPlate(FullPageBlock plate)
    {
        var isSpread = plate.Origin.Placement == FigurePlacement.Spread;
        if (isSpread || plate.Origin.Attributes.HasClass(Figure.Verso)) column.Add(new PageBreakBlock(Recto: false) { Verso = true });
        if (!isSpread)
        {
            column.Add(plate);
            return;
        }
        column.Add(plate with { Half = SpreadHalf.Left });
        column.Add(new PageBreakBlock(Recto: false));
        column.Add(plate with { Half = SpreadHalf.Right, Anchors = [] });
    }

    /// <summary>What comes of a picture's shape and its page's is said where nobody may have meant it.</summary>
    private void Shape(Figure block, Picture picture)
    {
        var (page, width, height) = (state.Styles.Theme.Page.Trim, picture.PixelWidth, picture.PixelHeight);
        var isAlike = PageGeometry.HasShape(page, width, height);
        var fills = block.Placement switch { FigurePlacement.FullPage => isAlike, FigurePlacement.Spread => PageGeometry.HasShape(page with { Width = page.Width * 2 }, width, height), _ => false };
        if (fills && !block.Caption.IsEmpty) state.Diagnostics.PlateWithCaption(block.Span);
        if (block.Placement != FigurePlacement.Bleed || isAlike) return;
        var whole = PageGeometry.Covering(new(default, default, page.Width, page.Height), width, height);
        var (across, down) = (1 - ((decimal)page.Width.Steps / whole.Width.Steps), 1 - ((decimal)page.Height.Steps / whole.Height.Steps));
        state.Diagnostics.CutToBleed(block.Span, across > down, block.Caption.IsEmpty ? Math.Max(across, down) : null);
    }

    public Seq<FlowBlock> Caption(StructureDraft node, Seq<Inline> caption)
    {
        if (caption.IsEmpty) return [];
        var part = new Column();
        var theme = state.Styles.Theme.Figures;
        var look = context.Look with { Role = theme.CaptionFace, Size = Length.Min(theme.CaptionSize, context.Look.Size), Italic = theme.ItalicCaption };
        var inner = context.In(node.Add(StructureRole.Caption)) with { Look = look, Alignment = theme.CentredCaption ? LineAlignment.Centred : LineAlignment.Left, Tight = true, Frames = [], Inset = default, NoteHome = context.NoteHome ?? context.Parent };
        new BlockCollector(state, inner, part).Text(inner.Parent, caption, Length.Zero);
        return part.Blocks;
    }

    /// <summary>Its own, or that of the blocks about it; else the picture's.</summary>
    private Ink InkOf(Figure block)
    {
        if (state.InkOf(block.Picture.Attributes, block.Picture.Span) is { } ink) return ink;
        return context.Look.Ink == Ink.Black || context.Look.Ink == Ink.Paper ? Ink.Picture : context.Look.Ink;
    }

    private StructureId NewId(StructureDraft node, Image image) => image.Alternative == ""
        ? Artifact.Layout
        : state.NewId(node.Add(new StructureNode(StructureRole.Figure, []) { Alternative = image.Alternative ?? "", IsBlock = true }));

    // The words that stand for it, so that nothing is dropped in silence.
    private void Missing(Figure block)
    {
        state.Diagnostics.MissingPicture(block.Picture.Path, block.Picture.Span);
        Seq<Inline> words = block.Caption.IsEmpty ? [new Text(block.Picture.Alternative is { Length: > 0 } said ? said : block.Picture.Path)] : block.Caption;
        var inner = context with { Look = context.Look with { Italic = true }, Alignment = LineAlignment.Centred };
        var collector = new BlockCollector(state, inner, column);
        collector.Apart(1, () => collector.Text(context.Parent.Add(StructureRole.Paragraph), words, Length.Zero));
    }
}
