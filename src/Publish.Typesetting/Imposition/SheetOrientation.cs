using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>Which way round a paper lies for a scheme.</summary>
internal static class SheetOrientation
{
    public static Size Choose(Scheme scheme, Size paper, Size page)
    {
        var (landscape, upright) = paper.Width >= paper.Height ? (paper, paper.Turned) : (paper.Turned, paper);
        var lying = scheme.Sheet.Lying % 2 == 0 ? page : page.Turned;
        return Smaller(scheme, upright, lying) > Smaller(scheme, landscape, lying) ? upright : landscape;
    }

    /// <summary>In millionths, by the tighter of width and height.</summary>
    private static long Smaller(Scheme scheme, Size sheet, Size page) => Math.Min(
        (sheet.Width / scheme.Columns).Steps * 1_000_000 / Math.Max(1, page.Width.Steps),
        (sheet.Height / scheme.Rows).Steps * 1_000_000 / Math.Max(1, page.Height.Steps));
}
