using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition.Assembly.Testing;

/// <summary>Where on the test sheet the things are that a scan of it is measured by. Nothing else on it is a full disc.</summary>
/// <remarks>
/// <code>
///   front                           back                           against the light
///   +---------------------+         +---------------------+        +---------------------+
///   | o                 o |         |   o             o   |        | o o             o o |
///   | o                   |         |   o                 |        | o             o     |
///   |                     |         |                     |        |                     |
///   | o                 o |         |   o             o   |        | o o             o o |
///   +---------------------+         +---------------------+        +---------------------+
/// </code>
/// The fifth disc tells which way up a side is, and that it is not seen in a mirror; it is a step lower where the front goes through the printer on its head.
/// </remarks>
public static class TestGeometry
{
    /// <summary>Of a disc.</summary>
    public static Length Radius { get; } = Length.Mm(2);

    /// <summary>From the upper and lower edge; of fronts from the left and right one as well.</summary>
    public static Length Inset { get; } = Length.Mm(20);

    /// <summary>Of backs, from the left and right edge, so that no disc lies behind another.</summary>
    public static Length BackInset { get; } = Length.Mm(30);

    /// <summary>Of the fifth disc, from the upper edge.</summary>
    public static Length Fifth { get; } = Length.Mm(34);

    /// <summary>The same, of a front on its head.</summary>
    public static Length FifthOnHead { get; } = Length.Mm(46);

    /// <summary>Of the bars at the middle of each edge, which reach to the paper's end.</summary>
    public static Length BarWidth { get; } = Length.Mm(2);

    /// <summary>How far from the edge they begin.</summary>
    public static Length BarDepth { get; } = Length.Mm(14);

    /// <summary>Of the crosses that are read by eye, from the left and right edge, at half the height.</summary>
    public static Length CrossInset { get; } = Length.Mm(40);

    /// <summary>The middle of a disc that only a front has whose printer's shift and skew are made up for.</summary>
    public static Point Sixth(Size sheet) => new(sheet.Width - Inset, Fifth);

    /// <summary>The middles of the discs of a side, in the order upper left, upper right, lower left, lower right, fifth.</summary>
    /// <param name="sheet">As it lies.</param>
    public static Point[] Discs(Size sheet, bool isBack, bool onHead)
    {
        var (left, top) = (isBack ? BackInset : Inset, Inset);
        var (right, bottom) = (sheet.Width - left, sheet.Height - top);
        return [new(left, top), new(right, top), new(left, bottom), new(right, bottom), new(left, onHead ? FifthOnHead : Fifth)];
    }
}
