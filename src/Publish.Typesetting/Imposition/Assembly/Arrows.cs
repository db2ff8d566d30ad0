using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>Which half of a sheet goes where.</summary>
internal enum FoldWay { None, LeftBehind, RightBehind, LeftOver, RightOver, UpperBehind }

/// <summary>Arrows that say how paper moves.</summary>
internal static class Arrows
{
    public static IEnumerable<PageItem> For(FoldWay way, Rect sheet, Length head) => way switch
    {
        FoldWay.LeftBehind or FoldWay.LeftOver => Over(sheet.X + (sheet.Width / 4), sheet.Right - (sheet.Width / 4), sheet.Y, head),
        FoldWay.RightOver or FoldWay.RightBehind => Over(sheet.Right - (sheet.Width / 4), sheet.X + (sheet.Width / 4), sheet.Y, head),
        FoldWay.UpperBehind => Round(sheet.Right, sheet.Y + (sheet.Height / 4), sheet.Bottom - (sheet.Height / 4)),
        _ => [],
    };

    /// <summary>Over a sheet's upper edge.</summary>
    /// <param name="top">The edge.</param>
    /// <param name="height">How much room there is over it.</param>
    public static IEnumerable<PageItem> Over(Length from, Length to, Length top, Length height)
    {
        var foot = top - Length.Mm(0.8m);
        var lift = foot - (height.Times(115, 100));
        yield return Strokes.Curve(new(from, foot), new(from, lift), new(to, lift), new(to, foot - Length.Mm(1)));
        foreach (var item in Strokes.ArrowHead(new(to, foot), 0, 1)) yield return item;
    }

    /// <summary>Round a sheet's right edge, downwards.</summary>
    public static IEnumerable<PageItem> Round(Length right, Length from, Length to)
    {
        var (x, reach) = (right + Length.Mm(1), right + Length.Mm(9));
        yield return Strokes.Curve(new(x, from), new(reach, from), new(reach, to), new(x + Length.Mm(1), to));
        foreach (var item in Strokes.ArrowHead(new(x, to), -1, 0)) yield return item;
    }

    public static IEnumerable<PageItem> Down(Length x, Length y, Length length) =>
        [Strokes.Line(new(x, y), new(x, y + length), Length.Pt(1.25m)), .. Strokes.ArrowHead(new(x, y + length), 0, 1)];

    public static IEnumerable<PageItem> Right(Length x, Length y, Length length) =>
        [Strokes.Line(new(x, y), new(x + length, y), Length.Pt(1.25m)), .. Strokes.ArrowHead(new(x + length, y), 1, 0)];

    public static IEnumerable<PageItem> Left(Length x, Length y, Length length) =>
        [Strokes.Line(new(x, y), new(x - length, y), Length.Pt(1.25m)), .. Strokes.ArrowHead(new(x - length, y), -1, 0)];
}
