using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Figures: as large as their pixels are worth, no wider than the column, no taller than leaves room for the caption.</summary>
internal sealed class FigureSetter(BlockSetter setter)
{
    /// <summary>One box; where the caption alone would fill most of a page, its lines follow the picture as any others do.</summary>
    public IEnumerable<SetBlock> Set(FigureBlock block, Length column, PageNumbers numbers)
    {
        var width = block.Inset.Of(column);
        var (caption, captionLines) = setter.Stack(block.Caption, block.Inset.Left, width, numbers);
        var goesOn = captionLines > setter.Theme.LinesOnPage / 2;
        if (goesOn) (caption, captionLines) = ([], 0);
        var leading = setter.Theme.Text.Leading;
        var room = leading * Math.Max(3, setter.Theme.LinesOnPage - captionLines - block.Above - NoteLines(caption, captionLines, numbers));
        var size = Fit(block.Picture, width, room, setter.Theme.Figures.Resolution);
        var lines = Math.Max(1, (int)((size.Height.Steps + leading.Steps - 1) / leading.Steps));
        var top = (leading * lines - size.Height) / 2;
        var area = new Rect(block.Inset.Left + ((width - size.Width) / 2), top, size.Width, size.Height);
        var parts = caption.Select(p => p with { Line = p.Line + lines });
        var graphics = block.Anchors.Select(name => (BoxGraphic)new BoxAnchor(area, name)).Add(new BoxPicture(area, block.Structure, block.Picture, false, block.Ink));
        var source = goesOn ? block with { KeepWithNext = true, After = 0 } : block;
        var box = new SetBox(source, lines + captionLines, parts, graphics) { Floats = !block.Pinned && !goesOn, Yields = goesOn ? null : new(lines, leading) };
        return goesOn ? [box, .. block.Caption.SelectMany(part => setter.Set(part with { Inset = block.Inset, Frames = block.Frames, After = block.After }, column, numbers))] : [box];
    }

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

    /// <summary>The page is the picture's; a caption stands at the text's foot, over its notes, and the picture ends above it.</summary>
    public IEnumerable<SetBlock> Set(FullPageBlock block, PageNumbers numbers)
    {
        var theme = setter.Theme;
        var (caption, captionLines) = setter.Stack(block.Caption, Length.Zero, theme.Measure, numbers);
        var goesOn = captionLines > theme.LinesOnPage / 2;
        if (goesOn) (caption, captionLines) = ([], 0);
        var lines = theme.LinesOnPage - (captionLines == 0 ? 0 : NoteLines(caption, captionLines, numbers));
        var top = theme.Text.Leading * (lines - captionLines);
        var area = new Rect(default, default, theme.Measure, captionLines == 0 ? theme.Text.Leading * lines : top - (theme.Text.Leading / 2));
        var parts = caption.Select(p => p with { Line = p.Line + lines - captionLines });
        var graphics = block.Anchors.Select(name => (BoxGraphic)new BoxAnchor(area, name))
            .Add(new BoxPicture(area, block.Structure, block.Picture, true, block.Ink) { EndsAbove = captionLines > 0, Bleeds = block.Origin.Placement == FigurePlacement.Bleed });
        var box = new SetBox(block, lines, parts, graphics) { Floats = true, FillsPage = true };
        return goesOn ? [box, .. block.Caption.SelectMany(part => setter.Set(part with { After = 1 }, theme.Measure, numbers))] : [box];
    }

    private static Size Fit(Picture picture, Length width, Length height, int resolution)
    {
        var natural = Length.Pt(picture.PixelWidth * 72m / resolution);
        var shown = Length.Min(natural, width);
        var tall = shown.Times(picture.PixelHeight, Math.Max(1, picture.PixelWidth));
        return tall <= height ? new(shown, tall) : new(height.Times(picture.PixelWidth, Math.Max(1, picture.PixelHeight)), height);
    }
}
