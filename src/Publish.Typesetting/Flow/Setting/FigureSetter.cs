using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Figures: as large as their pixels are worth, no wider than the column, no taller than leaves room for the caption.</summary>
internal sealed class FigureSetter(BlockSetter setter)
{
    public SetBox Set(FigureBlock block, Length column, PageNumbers numbers)
    {
        var width = block.Inset.Of(column);
        var (caption, captionLines) = setter.Stack(block.Caption, block.Inset.Left, width, numbers);
        var leading = setter.Theme.Text.Leading;
        var room = leading * Math.Max(3, setter.Theme.LinesOnPage - captionLines);
        var size = Fit(block.Picture, width, room, setter.Theme.Figures.Resolution);
        var lines = Math.Max(1, (int)((size.Height.Steps + leading.Steps - 1) / leading.Steps));
        var top = (leading * lines - size.Height) / 2;
        var area = new Rect(block.Inset.Left + ((width - size.Width) / 2), top, size.Width, size.Height);
        var parts = caption.Select(p => p with { Slot = p.Slot + lines });
        var graphics = block.Anchors.Select(name => (BoxGraphic)new BoxAnchor(area, name)).Add(new BoxPicture(area, block.Slot, block.Picture, false, block.Ink));
        return new(block, lines + captionLines, parts, graphics) { Floats = true };
    }

    public static SetBox Set(FullPageBlock block, Theme theme)
    {
        var area = new Rect(default, default, theme.Measure, theme.Text.Leading * theme.LinesOnPage);
        var graphics = block.Anchors.Select(name => (BoxGraphic)new BoxAnchor(area, name)).Add(new BoxPicture(area, block.Slot, block.Picture, true, block.Ink));
        return new(block, theme.LinesOnPage, [], graphics) { Floats = true, FillsPage = true };
    }

    private static Size Fit(Picture picture, Length width, Length height, int resolution)
    {
        var natural = Length.Pt(picture.PixelWidth * 72m / resolution);
        var shown = Length.Min(natural, width);
        var tall = shown.Times(picture.PixelHeight, Math.Max(1, picture.PixelWidth));
        return tall <= height ? new(shown, tall) : new(height.Times(picture.PixelWidth, Math.Max(1, picture.PixelHeight)), height);
    }
}
