using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

internal enum AssemblyDrawing { Flip, Light, Fold, Staple }

/// <summary>The steps as line drawings, with the zine's own pages on them.</summary>
internal static class AssemblyDrawings
{
    public static IEnumerable<PageItem> Draw(AssemblyDrawing kind, Rect area, BookletToMake booklet) => kind switch
    {
        AssemblyDrawing.Flip => Flip(area, booklet),
        AssemblyDrawing.Light => Light(area, booklet),
        AssemblyDrawing.Fold => Fold(area, booklet),
        _ => Staple(area, booklet),
    };

    // The sheet with its first side, and an arrow round the short edge.
    private static IEnumerable<PageItem> Flip(Rect area, BookletToMake booklet)
    {
        var sheet = SheetIn(area, Length.Mm(38));
        foreach (var item in Thumbnail(booklet.Imposed.Paged.Pages[0], sheet)) yield return item;
        var (x, middle) = (sheet.Right + Length.Mm(2), sheet.Y + (sheet.Height / 2));
        var reach = Length.Mm(8);
        var spread = Length.Mm(8);
        yield return Strokes.Curve(new(x, middle - spread), new(x + reach, middle - spread), new(x + reach, middle + spread), new(x, middle + spread));
        foreach (var item in Strokes.ArrowHead(new(x, middle + spread), -1, 0)) yield return item;
    }

    // Front and back beside each other, the same way up.
    private static IEnumerable<PageItem> Light(Rect area, BookletToMake booklet)
    {
        var width = (area.Width - Length.Mm(4)) / 2;
        var height = HeightOf(booklet, width);
        var front = new Rect(area.X, area.Y + Length.Mm(4), width, height);
        var back = front.Shifted(width + Length.Mm(4), Length.Zero);
        foreach (var item in Thumbnail(booklet.Imposed.Paged.Pages[0], front)) yield return item;
        foreach (var item in Thumbnail(booklet.Imposed.Paged.Pages[1], back)) yield return item;
    }

    private static IEnumerable<PageItem> Fold(Rect area, BookletToMake booklet)
    {
        var sheet = SheetIn(area, Length.Mm(38)).Shifted(Length.Zero, Length.Mm(4));
        var middle = sheet.X + (sheet.Width / 2);
        yield return Strokes.Box(sheet);
        yield return Strokes.Dashed(new(middle, sheet.Y - Length.Mm(2)), new(middle, sheet.Bottom + Length.Mm(2)));
        var (from, to) = (sheet.X + (sheet.Width / 8), sheet.Right - (sheet.Width / 8));
        var lift = Length.Mm(9);
        yield return Strokes.Curve(new(from, sheet.Y + lift), new(from + lift, sheet.Y - lift), new(to - lift, sheet.Y - lift), new(to, sheet.Y + lift));
        foreach (var item in Strokes.ArrowHead(new(to, sheet.Y + lift), 0, 1)) yield return item;
    }

    // The folded zine from its spine's side: the first page, two staples on the fold.
    private static IEnumerable<PageItem> Staple(Rect area, BookletToMake booklet)
    {
        var first = booklet.Reading.Pages[0];
        var height = area.Height - Length.Mm(2);
        var width = height.Times(first.Trim.Width.Steps, first.Trim.Height.Steps);
        var page = new Rect(area.X + Length.Mm(12), area.Y, width, height);
        foreach (var item in Thumbnail(first, page)) yield return item;
        foreach (var at in new[] { 1, 3 })
        {
            var y = page.Y + (page.Height * at / 4);
            yield return Strokes.Line(new(page.X, y - Length.Mm(2)), new(page.X, y + Length.Mm(2)), Length.Pt(2.4m));
        }
    }

    private static Rect SheetIn(Rect area, Length width) => new(area.X, area.Y + Length.Mm(2), width, width * 210 / 297);

    private static Length HeightOf(BookletToMake booklet, Length width) =>
        width.Times(booklet.Paper.Size.Width.Steps, booklet.Paper.Size.Height.Steps);

    private static IEnumerable<PageItem> Thumbnail(Page page, Rect area)
    {
        var scale = (int)(area.Width.Steps * Placement.ActualSize / page.Trim.Width.Steps);
        foreach (var item in Placed(page, area, scale)) yield return item;
        yield return Strokes.Box(area with { Height = page.Trim.Height.Times(scale, Placement.ActualSize) });
    }

    // A sheet holds placed pages itself: they are placed one by one, since a placed page is one that was laid out.
    private static IEnumerable<PageItem> Placed(Page page, Rect area, int scale)
    {
        if (page.Items.Count == 0 || page.Items[0] is not PlacedPageItem)
        {
            var shift = new Point(area.X - page.Trim.X.Times(scale, Placement.ActualSize), area.Y - page.Trim.Y.Times(scale, Placement.ActualSize));
            yield return new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(scale, 0, shift), page.Trim);
            yield break;
        }

        foreach (var item in (IReadOnlyList<PageItem>)page.Items)
            if (item is PlacedPageItem placed) yield return placed with { Placement = Within(placed.Placement, area, scale) };
    }

    private static Placement Within(Placement placement, Rect area, int scale) => new(
        (int)((long)placement.ScaleMillionths * scale / Placement.ActualSize), placement.QuarterTurns,
        new(area.X + placement.Shift.X.Times(scale, Placement.ActualSize), area.Y + placement.Shift.Y.Times(scale, Placement.ActualSize)));
}
