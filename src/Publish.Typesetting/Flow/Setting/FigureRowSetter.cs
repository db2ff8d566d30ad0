using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Pictures beside each other: of one height, so that together they are as wide as the line, or each in a place of one width. Captions stand below their pictures.</summary>
internal sealed class FigureRowSetter(BlockSetter setter)
{
    /// <summary>White between two pictures, and between two rows.</summary>
    private static readonly Length Gutter = Length.Mm(3);

    public SetBlock Set(FigureRowBlock row, Length column, PageNumbers numbers)
    {
        var width = row.Inset.Of(column);
        var leading = setter.Theme.Text.Leading;
        var sizes = Sizes(row, width, leading * Math.Max(3, setter.Theme.LinesOnPage - 4));
        var tallest = sizes.Max(size => size.Height);
        var areas = Areas(row, sizes, width);
        var over = areas.Select((area, i) => Over(row.Figures[i], area, setter.LinesOf(tallest), numbers)).ToList();
        var hasCaptions = Enumerable.Range(0, over.Count).Any(i => over[i] is null && !row.Figures[i].Caption.IsEmpty);
        var lines = setter.LinesOf(tallest + (hasCaptions ? leading / 6 : Gutter));
        var below = 0;
        var (parts, graphics) = (new List<BoxPart>(), new List<BoxGraphic>());
        for (var i = 0; i < row.Figures.Count; i++)
        {
            var figure = row.Figures[i];
            foreach (var name in figure.Anchors) graphics.Add(new BoxAnchor(areas[i], name));
            graphics.Add(new BoxPicture(areas[i], figure.Structure, figure.Picture, false, figure.Ink));
            if (over[i] is { } strip)
            {
                parts.AddRange(strip.Parts);
                graphics.AddRange(strip.Strip);
            }
            else
            {
                var place = Place(row, sizes[i], width);
                var under = CaptionMeasure.Of(figure.Caption, setter.Theme.Figures.CaptionSize, areas[i].X - ((place - areas[i].Width) / 2), place, areas[i].X, areas[i].Width, FigureSide.Middle);
                var (caption, captionLines) = setter.Stack(under.Blocks, under.X, under.Width, numbers);
                parts.AddRange(caption.Select(part => part with { Line = part.Line + lines }));
                below = Math.Max(below, captionLines);
            }
        }
        return new SetBox(row with { After = Math.Max(row.After, hasCaptions ? 1 : 0) }, lines + below, Seq.Of(parts), Seq.Of(graphics));
    }

    /// <summary>Side by side, with their feet on one line.</summary>
    private static List<Rect> Areas(FigureRowBlock row, List<Size> sizes, Length width)
    {
        var (areas, tallest, x) = (new List<Rect>(), sizes.Max(size => size.Height), row.Inset.Left + Start(row, sizes, width));
        foreach (var size in sizes)
        {
            var place = Place(row, size, width);
            areas.Add(new(x + ((place - size.Width) / 2), tallest - size.Height, size.Width, size.Height));
            x += place + Gutter;
        }
        return areas;
    }

    /// <summary>A caption in its picture; null where that is not wanted, or has no room, which is said.</summary>
    /// <param name="lines">That the row's tallest picture takes.</param>
    private (Seq<BoxPart> Parts, Seq<BoxGraphic> Strip)? Over(FigureBlock figure, Rect area, int lines, PageNumbers numbers) =>
        figure is { Caption.IsEmpty: false, Origin.CaptionPlace: CaptionPlace.Over } ? new FigureSetter(setter).Over(figure.Caption, figure.Origin, area, lines, numbers) : null;

    private static Length Place(FigureRowBlock row, Size size, Length width) => row.Across > 0 ? (width - (Gutter * (row.Across - 1))) / row.Across : size.Width;

    /// <summary>Where the row begins: pictures that are too tall to fill the line stand in its middle.</summary>
    private static Length Start(FigureRowBlock row, List<Size> sizes, Length width)
    {
        if (row.Across > 0) return Length.Zero;
        var taken = Gutter * (sizes.Count - 1);
        foreach (var size in sizes) taken += size.Width;
        return (width - taken) / 2;
    }

    private static List<Size> Sizes(FigureRowBlock row, Length width, Length most)
    {
        if (row.Across > 0) return [.. row.Figures.Select(figure => Within(figure.Picture, Place(row, default, width), most))];
        var free = width - (Gutter * (row.Figures.Count - 1));
        // Of height 1 they are as wide as this, in millionths.
        var shapes = row.Figures.Sum(figure => figure.Picture.PixelWidth * 1_000_000L / Math.Max(1, figure.Picture.PixelHeight));
        var height = Length.Min(most, free.Times(1_000_000, Math.Max(1, shapes)));
        return [.. row.Figures.Select(figure => new Size(height.Times(figure.Picture.PixelWidth, Math.Max(1, figure.Picture.PixelHeight)), height))];
    }

    private static Size Within(Picture picture, Length width, Length most)
    {
        var tall = width.Times(picture.PixelHeight, Math.Max(1, picture.PixelWidth));
        return tall <= most ? new(width, tall) : new(most.Times(picture.PixelWidth, Math.Max(1, picture.PixelHeight)), most);
    }
}
