using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Flow.Makeup;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Figures: as large as their pixels are worth, no wider than the column, no taller than leaves room for the caption.</summary>
internal sealed class FigureSetter(BlockSetter setter)
{
    /// <summary>Of a picture that text runs round and whose width nobody said, in percent of the column.</summary>
    private const int UsualBeside = 40;

    /// <summary>Of a picture with its caption beside it, likewise.</summary>
    private const int UsualWithCaption = 60;

    /// <summary>Of the height of a picture that text runs round, in percent: smaller it is not made for the page's sake.</summary>
    private const int SmallestBeside = 70;

    /// <summary>Of the size of a caption, in tenths: some 15 characters of it make a line.</summary>
    private const int LeastBeside = 60;

    /// <summary>One box; where the caption alone would fill most of a page, its lines follow the picture as any others do.</summary>
    public IEnumerable<SetBlock> Set(FigureBlock block, Length column, PageNumbers numbers)
    {
        if (Elsewhere(block, column, numbers) is { } whole) return [whole];
        var width = block.Inset.Of(column);
        var (caption, captionLines) = setter.Stack(block.Caption, block.Inset.Left, width, numbers);
        var goesOn = captionLines > setter.Theme.LinesOnPage / 2;
        if (goesOn) (caption, captionLines) = ([], 0);
        var leading = setter.Theme.Text.Leading;
        var size = Fit(block, width, Room(block, caption, captionLines, numbers));
        if (captionLines > 0 && size.Width < width) (size, caption, captionLines) = Narrowed(block, width, (size, caption, captionLines), numbers);
        var lines = setter.LinesOf(size.Height);
        var top = (leading * lines - size.Height) / 2;
        var area = new Rect(block.Inset.Left + Indent(block.Origin.Side, width - size.Width), top, size.Width, size.Height);
        var parts = caption.Select(p => p with { Line = p.Line + lines });
        var graphics = block.Anchors.Select(name => (BoxGraphic)new BoxAnchor(area, name)).Add(new BoxPicture(area, block.Structure, block.Picture, false, block.Ink));
        var source = goesOn ? block with { KeepWithNext = true, After = 0 } : block;
        var box = new SetBox(source, lines + captionLines, parts, graphics);
        if (!goesOn) box = Placed(box, block, block.Heading is null ? new(lines, leading, EdgeOf(block)) : null);
        return goesOn ? [box, .. block.Caption.SelectMany(part => setter.Set(part with { Inset = block.Inset, Frames = block.Frames, After = block.After }, column, numbers))] : [box];
    }

    /// <summary>What a picture keeps of its place when it gives way: a caption that begins at its left edge still does.</summary>
    private static FigureSide EdgeOf(FigureBlock block) => block.Origin.Side == FigureSide.Middle && CaptionMeasure.IsAtLeft(block.Caption) ? FigureSide.Start : block.Origin.Side;

    /// <summary>The height that a picture may have over its caption.</summary>
    private Length Room(FigureBlock block, Seq<BoxPart> caption, int captionLines, PageNumbers numbers) =>
        setter.Theme.Text.Leading * Math.Max(3, setter.Theme.LinesOnPage - captionLines - block.Above - NoteLines(caption, captionLines, numbers));

    /// <summary>The caption as wide as its picture: it may have more lines then, and the picture be smaller for their sake.</summary>
    private (Size Size, Seq<BoxPart> Caption, int Lines) Narrowed(FigureBlock block, Length width, (Size Size, Seq<BoxPart> Caption, int Lines) set, PageNumbers numbers)
    {
        const int most = 3;
        for (var i = 0; i < most; i++)
        {
            var place = CaptionMeasure.Of(block.Caption, setter.Theme.Figures.CaptionSize, block.Inset.Left, width, block.Inset.Left + Indent(block.Origin.Side, width - set.Size.Width), set.Size.Width, block.Origin.Side);
            var (caption, lines) = setter.Stack(place.Blocks, place.X, place.Width, numbers);
            if (lines > setter.Theme.LinesOnPage / 2) return set;
            var size = Sized(block, width, Room(block, caption, lines, numbers));
            var isDone = size == set.Size;
            set = (size, caption, lines);
            if (isDone) break;
        }
        return set;
    }

    /// <summary>Where on its page it goes.</summary>
    /// <param name="yields">How its picture may give way; null for what may not.</param>
    private static SetBox Placed(SetBox box, FigureBlock block, Yielding? yields)
    {
        var toFoot = block.Origin.Placement == FigurePlacement.Bottom && !block.Pinned;
        return new(box.Source, box.Lines, box.Parts, box.Graphics) { Floats = !block.Pinned, ToHead = block.Origin.Placement == FigurePlacement.Top && !block.Pinned, ToFoot = toFoot, Yields = toFoot ? null : yields };
    }

    /// <summary>With its caption beside it or over it; null where that is not wanted, or has no room, which is said.</summary>
    private SetBox? Elsewhere(FigureBlock block, Length column, PageNumbers numbers)
    {
        if (block.Caption.IsEmpty || block.Origin.CaptionPlace == CaptionPlace.Below) return null;
        var isBeside = block.Origin.CaptionPlace == CaptionPlace.Beside;
        var box = isBeside ? CaptionBeside(block, column, numbers) : CaptionOver(block, column, numbers);
        return box is null ? null : Placed(box, block, null);
    }

    private SetBox? CaptionBeside(FigureBlock block, Length column, PageNumbers numbers)
    {
        var (width, leading) = (block.Inset.Of(column), setter.Theme.Text.Leading);
        var gap = setter.Theme.Text.Size;
        var most = width - gap - setter.Theme.Figures.CaptionSize.Times(LeastBeside, 10);
        var wanted = Wanted(block, width);
        if (most < leading * 2 || wanted.Width > most)
        {
            setter.Diagnostics.CaptionNotBeside(block.Origin.Span, "the line leaves no room for words of some fifteen letters there");
            return null;
        }
        var size = Fit(block.Picture, wanted with { Width = wanted.Width ?? (wanted.Height is null ? Length.Min(most, Length.Min(width.Times(UsualWithCaption, 100), Natural(block.Picture))) : null) }, most, leading * (setter.Theme.LinesOnPage - block.Above - 2));
        var isRight = block.Origin.Side == FigureSide.End;
        var x = block.Inset.Left + (isRight ? Length.Zero : size.Width + gap);
        var (caption, captionLines) = setter.Stack(block.Caption.Select(Ragged), x, width - size.Width - gap, numbers);
        var lines = Math.Max(setter.LinesOf(size.Height), captionLines);
        if (lines > setter.Theme.LinesOnPage)
        {
            setter.Diagnostics.CaptionNotBeside(block.Origin.Span, "it would be longer there than the page");
            return null;
        }
        // The picture's foot is level with the caption's last line.
        var area = new Rect(block.Inset.Left + (isRight ? width - size.Width : Length.Zero), Length.Max(Length.Zero, (leading * (lines - 1)) + setter.Theme.Drop - size.Height), size.Width, size.Height);
        return new(block, lines, caption.Select(part => part with { Line = part.Line + (lines - captionLines) }), Graphics(block, area));
    }

    private SetBox? CaptionOver(FigureBlock block, Length column, PageNumbers numbers)
    {
        var (width, leading) = (block.Inset.Of(column), setter.Theme.Text.Leading);
        var size = Fit(block, width, leading * (setter.Theme.LinesOnPage - block.Above - 1));
        var lines = setter.LinesOf(size.Height);
        var area = new Rect(block.Inset.Left + Indent(block.Origin.Side, width - size.Width), ((leading * lines) - size.Height) / 2, size.Width, size.Height);
        return Over(block.Caption, block.Origin, area, lines, numbers) is { } over ? new(block, lines, over.Parts, Graphics(block, area).AddRange(over.Strip)) : null;
    }

    private static Seq<BoxGraphic> Graphics(FigureBlock block, Rect area) =>
        block.Anchors.Select(name => (BoxGraphic)new BoxAnchor(area, name)).Add(new BoxPicture(area, block.Structure, block.Picture, false, block.Ink));

    /// <summary>A caption on a strip of paper in a picture, a line over its foot, as wide as its words and with the line that the style draws round pictures; null where the picture is too narrow for it, or it would hide more than a third, which is said.</summary>
    /// <param name="lines">From the box's head to the picture's foot.</param>
    public (Seq<BoxPart> Parts, Seq<BoxGraphic> Strip)? Over(Seq<FlowBlock> caption, Figure origin, Rect area, int lines, PageNumbers numbers)
    {
        var leading = setter.Theme.Text.Leading;
        var pad = setter.Theme.Figures.CaptionSize.Times(6, 10);
        var width = area.Width - (pad * 4);
        if (width < setter.Theme.Figures.CaptionSize.Times(LeastBeside, 10))
        {
            setter.Diagnostics.CaptionNotOver(origin.Span, "the picture is too narrow for it");
            return null;
        }
        var (parts, captionLines) = setter.Stack(caption.Select(Ragged), area.X + pad + pad, width, numbers);
        if ((captionLines + 1) * 3 > setter.LinesOf(area.Height))
        {
            setter.Diagnostics.CaptionNotOver(origin.Span, "with its margin it would take more than a third of the picture's height");
            return null;
        }
        var first = lines - captionLines - 1;
        var strip = new Rect(area.X + pad, leading * first, Length.Min(WidthOf(parts), width) + pad + pad, leading * captionLines);
        var (border, paper) = (setter.Theme.Figures.Border, new BoxRule(strip) { Ink = Ink.Paper });
        return (parts.Select(part => part with { Line = part.Line + first }), border > Length.Zero ? [new BoxRule(strip.Outset(border)), paper] : [paper]);
    }

    /// <summary>Of the longest of their lines.</summary>
    private static Length WidthOf(Seq<BoxPart> parts)
    {
        var widest = Length.Zero;
        foreach (var part in parts)
            if (part.Block is SetText text)
                foreach (var line in text.Assemble(text.Natural)) widest = Length.Max(widest, line.Width);
        return widest;
    }

    private static FlowBlock Ragged(FlowBlock block) => block is TextBlock text ? text with { Source = text.Source with { Style = text.Source.Style with { Alignment = LineAlignment.Left } } } : block;

    /// <summary>Grid lines of the notes that a caption calls: of long ones as much as a third of the page, for the rest may go on overleaf.</summary>
    private int NoteLines(Seq<BoxPart> caption, int captionLines, PageNumbers numbers)
    {
        var lines = 0;
        foreach (var part in caption)
            if (part.Block is SetText text)
                for (var line = part.From; line < part.To; line++)
                    foreach (var number in text.Natural.NotesCalledIn(line)) lines += setter.LinesOfNote(number, numbers);
        return Math.Min(new NoteSpace(setter.Theme).GridLines(lines), Math.Max(3, setter.Theme.LinesOnPage / 3));
    }

    /// <summary>The page is the picture's; a caption stands at the text's foot, over its notes, and the picture ends above it; below a picture that is less high it stands right under that.</summary>
    public IEnumerable<SetBlock> Set(FullPageBlock block, PageNumbers numbers)
    {
        var theme = setter.Theme;
        var (caption, captionLines) = setter.Stack(block.Caption, Length.Zero, theme.Measure, numbers);
        var goesOn = captionLines > theme.LinesOnPage / 2;
        if (goesOn) (caption, captionLines) = ([], 0);
        // Both halves of a spread end over the caption, which stands under the left one.
        var lines = theme.LinesOnPage - (captionLines == 0 ? 0 : NoteLines(caption, captionLines, numbers));
        var top = theme.Text.Leading * (lines - captionLines);
        var area = new Rect(default, default, theme.Measure, captionLines == 0 ? theme.Text.Leading * lines : top - (theme.Text.Leading / 2));
        var up = captionLines == 0 ? 0 : WhiteBelow(block, area.Bottom);
        var parts = block.Half == SpreadHalf.Right ? [] : caption.Select(p => p with { Line = p.Line + lines - captionLines - up });
        var graphics = block.Anchors.Select(name => (BoxGraphic)new BoxAnchor(area, name))
            .Add(new BoxPicture(area, block.Structure, block.Picture, true, block.Ink) { EndsAbove = captionLines > 0, Bleeds = block.Origin.Placement == FigurePlacement.Bleed, Half = block.Half });
        var box = new SetBox(block, lines, parts, graphics) { Floats = true, FillsPage = true };
        return goesOn && block.Half != SpreadHalf.Left ? [box, .. block.Caption.SelectMany(part => setter.Set(part with { After = 1 }, theme.Measure, numbers))] : [box];
    }

    /// <summary>Grid lines between the picture on its page and where it might end.</summary>
    private int WhiteBelow(FullPageBlock block, Length end)
    {
        if (block.Origin.Placement == FigurePlacement.Bleed) return 0;
        var page = new PageGeometry(setter.Theme, IsRecto: block.Half is null);
        var bottom = page.Top(GridLine.First) + end;
        var (width, height) = (block.Picture.PixelWidth, block.Picture.PixelHeight);
        var shown = block.Half is { } half ? page.Spread(width, height, half, bottom) : page.Above(bottom, width, height);
        return (int)((bottom - shown.Bottom).Steps / Math.Max(1, setter.Theme.Text.Leading.Steps));
    }

    /// <summary>A picture with its caption that text runs round; null where no line beside it could be read.</summary>
    /// <param name="most">Grid lines that it may take, for which its picture is made smaller within bounds; null where it would be too small.</param>
    public PictureBeside? Beside(FigureBlock block, Length column, PageNumbers numbers, int most)
    {
        if (Beside(block, column, numbers) is not { } whole) return null;
        var (set, shown) = (whole, whole.Area);
        while (set.Box.Lines > most)
        {
            var height = shown.Height - (setter.Theme.Text.Leading * (set.Box.Lines - most));
            if (height < whole.Area.Height.Times(SmallestBeside, 100)) return null;
            shown = Fit(block.Picture, (null, null), shown.Width, height);
            set = Beside(block, shown, numbers);
        }
        return set;
    }

    /// <inheritdoc cref="Beside(FigureBlock, Length, PageNumbers, int)"/>
    public PictureBeside? Beside(FigureBlock block, Length column, PageNumbers numbers)
    {
        var (leading, size) = (setter.Theme.Text.Leading, setter.Theme.Text.Size);
        var most = column - size - setter.Theme.LeastLine;
        var usual = Length.Min(most, column.Times(UsualBeside, 100));
        if (usual < leading * 2) return null;
        var wanted = Wanted(block, column);
        var room = leading * (setter.Theme.LinesOnPage * 3 / 4);
        if (wanted.Width is { } w && w > most) return null;
        var shown = Fit(block.Picture, wanted with { Width = wanted.Width ?? (wanted.Height is null ? Length.Min(usual, Natural(block.Picture)) : null) }, most, room);
        return Beside(block, shown, numbers) is var set && set.Box.Lines > setter.Theme.LinesOnPage - 2 ? null : set;
    }

    private PictureBeside Beside(FigureBlock block, Size shown, PageNumbers numbers)
    {
        var (leading, size) = (setter.Theme.Text.Leading, setter.Theme.Text.Size);
        var (caption, captionLines) = setter.Stack(block.Caption, Length.Zero, shown.Width, numbers);
        // Its head is level with the capitals of the first line.
        var top = (leading - size.Times(65, 100)) / 2;
        var lines = setter.LinesOf(captionLines == 0 ? shown.Height + (leading / 2) : top + shown.Height + (leading / 6));
        var area = new Rect(Length.Zero, top, shown.Width, shown.Height);
        var graphics = block.Anchors.Select(name => (BoxGraphic)new BoxAnchor(area, name)).Add(new BoxPicture(area, block.Structure, block.Picture, false, block.Ink));
        var all = captionLines == 0 ? lines : lines + captionLines + 1;
        return new(new SetBox(block, all, caption.Select(p => p with { Line = p.Line + lines }), graphics), shown, shown.Width + size, setter.Theme.LeastLine);
    }

    private static Length Indent(FigureSide side, Length free) => side switch
    {
        FigureSide.Start or FigureSide.StartRunaround => Length.Zero,
        FigureSide.End or FigureSide.EndRunaround => free,
        _ => free / 2,
    };

    private Size Fit(FigureBlock block, Length width, Length height)
    {
        var wanted = Wanted(block, width);
        if (wanted.Width > width) setter.Diagnostics.LargerThanText(block.Origin.Span, isWidth: true);
        else if (wanted.Height > height) setter.Diagnostics.LargerThanText(block.Origin.Span, isWidth: false);
        return Sized(block, width, height);
    }

    private Size Sized(FigureBlock block, Length width, Length height)
    {
        var wanted = Wanted(block, width);
        return Fit(block.Picture, wanted with { Width = wanted.Width ?? (wanted.Height is null ? Natural(block.Picture) : null) }, width, height);
    }

    private (Length? Width, Length? Height) Wanted(FigureBlock block, Length column) =>
        (Of(block.Origin.Width, column), Of(block.Origin.Height, setter.Theme.Text.Leading * setter.Theme.LinesOnPage));

    private static Length? Of(PictureExtent? extent, Length whole) => extent is not { } wanted ? null
        : wanted.Permille > 0 ? whole.Times(wanted.Permille, 1000) : Length.Mm(wanted.Micrometres / 1000m);

    private Length Natural(Picture picture) => Length.Pt(picture.PixelWidth * 72m / setter.Theme.Figures.DotsOf(picture));

    /// <summary>As large as is wanted, or less where that is too wide or too tall; its shape is kept.</summary>
    private static Size Fit(Picture picture, (Length? Width, Length? Height) wanted, Length width, Length height)
    {
        var shown = Length.Min(wanted.Width ?? width, width);
        var most = Length.Min(wanted.Height ?? height, height);
        var tall = shown.Times(picture.PixelHeight, Math.Max(1, picture.PixelWidth));
        return tall <= most ? new(shown, tall) : new(most.Times(picture.PixelWidth, Math.Max(1, picture.PixelHeight)), most);
    }
}

/// <summary>A picture for text to run round.</summary>
/// <param name="Box">At the left edge of its place.</param>
/// <param name="Area">Of the picture.</param>
/// <param name="Taken">By which lines beside it are shorter.</param>
/// <param name="Least">That must be left of a line.</param>
internal sealed record PictureBeside(SetBox Box, Size Area, Length Taken, Length Least);
