using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>The steps as line drawings, with the zine's own pages on them. Each gives what fills an area.</summary>
internal sealed class StepDrawings(BookletToMake booklet, SheetPicture picture, CutLines lines)
{
    private static readonly Length Head = Length.Mm(5);

    private Scheme Scheme => booklet.Scheme;

    /// <summary>Front and back beside each other, as a printer turns them.</summary>
    public Func<Rect, IEnumerable<PageItem>> FrontAndBack() => area =>
    {
        var half = Below(area) with { Width = (area.Width - Length.Mm(3)) / 2 };
        var front = picture.Fit(SheetView.Whole(Scheme), half);
        var back = picture.Fit(SheetView.Whole(Scheme, 1), half.Shifted(half.Width + Length.Mm(3), Length.Zero));
        return
        [
            .. picture.Draw(SheetView.Whole(Scheme), front), .. picture.Draw(SheetView.Whole(Scheme, 1), back),
            .. Arrows.Over(front.X + (front.Width / 2), back.X + (back.Width / 2), front.Y, Head),
        ];
    };

    /// <summary>The test sheet's two sides.</summary>
    public static Func<Rect, IEnumerable<PageItem>> Test(TestSheet test) => area =>
    {
        var page = test.Paged.Pages[0].Trim.Size;
        var width = Length.Min((area.Width - Length.Mm(3)) / 2, area.Height.Times(page.Width.Steps, page.Height.Steps));
        var height = width.Times(page.Height.Steps, page.Width.Steps);
        var left = area.X + ((area.Width - (width * 2) - Length.Mm(3)) / 2);
        Rect front = new(left, area.Y, width, height), back = front.Shifted(width + Length.Mm(3), Length.Zero);
        return [.. Thumbnails.Whole(Upright(test.Paged.Pages[0]), front), .. Thumbnails.Whole(test.Paged.Pages[1], back)];
    };

    /// <summary>Cells with the folds and cuts that are made now.</summary>
    public Func<Rect, IEnumerable<PageItem>> Sheet(SheetView view, Func<SheetLine, bool> made, FoldWay way = FoldWay.None) => area =>
    {
        var frame = picture.Fit(view, way == FoldWay.UpperBehind ? Narrower(area) : way != FoldWay.None || Scheme.Lines.Any(line => line.Upright && made(line)) ? Below(area) : area);
        return [.. picture.Draw(view, frame), .. lines.Draw(view, frame, made), .. Arrows.For(Sided(way), frame, Head)];
    };

    public Func<Rect, IEnumerable<PageItem>> Sheet(Func<SheetLine, bool> made, FoldWay way = FoldWay.None) => Sheet(SheetView.Whole(Scheme), made, way);

    /// <summary>The whole sheet with every crease of it, also the one that becomes a slit.</summary>
    public Func<Rect, IEnumerable<PageItem>> Creases() => area =>
    {
        var frame = picture.Fit(SheetView.Whole(Scheme), area);
        var middle = frame.Y + (frame.Height / 2);
        var (from, to) = (frame.X + (frame.Width / 4), frame.X + (frame.Width * 3 / 4));
        return [.. picture.Draw(SheetView.Whole(Scheme), frame), .. lines.Draw(SheetView.Whole(Scheme), frame, line => line.Kind == LineKind.Fold), Strokes.Dashed(new(from, middle), new(to, middle))];
    };

    /// <summary>The lower row alone, with the slit at its top.</summary>
    public Func<Rect, IEnumerable<PageItem>> Lengthwise() => area =>
    {
        var view = new SheetView(0, 0, 1, Scheme.Columns, 1);
        var frame = picture.Fit(view, Below(area));
        var (from, to) = (frame.X + (frame.Width / 4), frame.X + (frame.Width * 3 / 4));
        return [.. picture.Draw(view, frame), Strokes.Line(new(from, frame.Y), new(to, frame.Y), Length.Pt(2.4m))];
    };

    /// <summary>The stack as it lies before it is folded: its topmost side, on the edges of the others.</summary>
    public Func<Rect, IEnumerable<PageItem>> Stack(SheetView view, FoldWay way) => area =>
    {
        var shift = Length.Mm(0.9m);
        var room = Below(area);
        var frame = picture.Fit(view, room with { Width = room.Width - (shift * 3), Height = room.Height - (shift * 3) });
        var under = Enumerable.Range(1, Math.Min(3, Math.Max(0, booklet.Imposed.Sheets - 1))).Reverse();
        return
        [
            .. under.SelectMany(i => (PageItem[])[Strokes.Filled(frame.Shifted(shift * i, shift * i)), Strokes.Box(frame.Shifted(shift * i, shift * i))]),
            .. picture.Draw(view, frame), .. lines.Draw(view, frame, line => line.Kind is LineKind.Spine), .. Arrows.For(Sided(way), frame, Head),
        ];
    };

    /// <summary>One part of the cut stack is laid on another.</summary>
    public Func<Rect, IEnumerable<PageItem>> PartOnPart(SheetView above, SheetView below, bool down) => area =>
    {
        var gap = Length.Mm(7);
        var room = down ? area with { Height = (area.Height - gap) / 2 } : area with { Width = (area.Width - gap) / 2 };
        var first = picture.Fit(above, room);
        var second = picture.Fit(below, room.Shifted(down ? Length.Zero : room.Width + gap, down ? first.Height + gap : Length.Zero));
        if (!down && booklet.IsRightBound) (first, second) = (second, first);
        return
        [
            .. picture.Draw(above, first), .. picture.Draw(below, second),
            .. down ? Arrows.Down(first.X + (first.Width / 2), first.Bottom + Length.Mm(1), gap - Length.Mm(2))
                : booklet.IsRightBound ? Arrows.Left(first.X - Length.Mm(1), first.Y + (first.Height / 2), first.X - second.Right - Length.Mm(2))
                : Arrows.Right(first.Right + Length.Mm(1), first.Y + (first.Height / 2), second.X - first.Right - Length.Mm(2)),
        ];
    };

    /// <summary>The finished zine from its front.</summary>
    public Func<Rect, IEnumerable<PageItem>> Book(BookBinding binding) => area =>
    {
        var trim = booklet.Front.Trim.Size;
        var height = Length.Min(area.Height - Length.Mm(1), area.Width.Times(trim.Height.Steps, trim.Width.Steps));
        var width = height.Times(trim.Width.Steps, trim.Height.Steps);
        var frame = new Rect(area.X + ((area.Width - width) / 2), area.Y, width, height);
        return [.. Thumbnails.Whole(booklet.Front, frame), .. Wire.Of(binding, frame, booklet.IsRightBound)];
    };

    private FoldWay Sided(FoldWay way) => !booklet.IsRightBound ? way : way switch
    {
        FoldWay.LeftBehind => FoldWay.RightBehind,
        FoldWay.RightBehind => FoldWay.LeftBehind,
        FoldWay.RightOver => FoldWay.LeftOver,
        _ => way,
    };

    /// <summary>As it is held, also where it goes through the printer on its head.</summary>
    private static Page Upright(Page page) => page.Items is [PlacedPageItem { Source: LaidOutPage inner }] ? inner.Page : page;

    private static Rect Below(Rect area) => area with { Y = area.Y + Head, Height = area.Height - Head };

    private static Rect Narrower(Rect area) => area with { Width = area.Width - Length.Mm(14) };
}

/// <summary>Whole pages, small.</summary>
internal static class Thumbnails
{
    /// <param name="area">Of the page's shape.</param>
    public static IEnumerable<PageItem> Whole(Page page, Rect area)
    {
        var scale = (int)(area.Width.Steps * Placement.ActualSize / page.Trim.Width.Steps);
        var shift = new Point(area.X - page.Trim.X.Times(scale, Placement.ActualSize), area.Y - page.Trim.Y.Times(scale, Placement.ActualSize));
        yield return new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(scale, 0, shift), page.Trim);
        yield return Strokes.Box(area);
    }
}
