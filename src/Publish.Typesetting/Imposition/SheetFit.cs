using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>How large pages are on a sheet and where in their cells they lie.</summary>
internal sealed class SheetFit
{
    private readonly int[] scales;
    private readonly bool centred;

    private SheetFit(int[] scales, Length outerLoss, bool centred) => (this.scales, OuterLoss, this.centred) = (scales, outerLoss, centred);

    /// <summary>How much of the widest page's outer margin lies beyond its cell.</summary>
    public Length OuterLoss { get; }

    /// <summary>What runs off at the sheet's own edge; null for nothing.</summary>
    public RunOff? RunOff { get; private init; }

    /// <summary>Pages that run to the sheet's own edge and are not trimmed, from 1.</summary>
    public Seq<int> Rimmed { get; private init; } = [];

    /// <summary>Pages that run off where the sheet goes on, and are not trimmed, from 1.</summary>
    public Seq<int> Beside { get; private init; } = [];

    /// <summary>Each page's, in millionths.</summary>
    public Seq<int> Scales => Seq.Of(scales);

    /// <summary>The smallest scale of any page.</summary>
    public int SmallestMillionths => scales.Length == 0 ? Placement.ActualSize : scales.Min();

    public static SheetFit Of(PagedDocument reading, ImpositionPlan plan, DiagnosticBag diagnostics)
    {
        var (scales, cells, loss) = PageScaling.Of(reading, plan, diagnostics);
        return new(scales, loss, (plan.Placing ?? plan.Scheme.NaturalPlacing) == Placing.Centred) { RunOff = RunOff.Of(reading, plan, cells, scales), Rimmed = RunOff.Rimmed(reading, plan, cells, scales), Beside = RunOff.Beside(reading, plan, cells, scales) };
    }

    /// <param name="number">The page's, from 1.</param>
    /// <param name="creep">Away from the spine.</param>
    public PlacedPageItem Place(Page page, int number, Lie lie, Rect cell, Length creep)
    {
        var scale = scales[number - 1];
        var size = Scaled(lie.OnItsSide ? page.Trim.Size.Turned : page.Trim.Size, scale);
        var corner = CornerOf(size, lie, cell, creep);
        var placement = new Placement(scale, lie.QuarterTurns, Shift(page.Trim, lie, scale, corner));
        return new(Artifact.Layout, new LaidOutPage(page), placement, ClipOf(page, placement, cell));
    }

    /// <summary>The top left corner of the trim on the sheet.</summary>
    private Point CornerOf(Size size, Lie lie, Rect cell, Length creep)
    {
        var (x, y) = (cell.X + ((cell.Width - size.Width) / 2), cell.Y + ((cell.Height - size.Height) / 2));
        return lie.SpineOnPaper switch
        {
            PageEdge.Left => new((centred ? x : cell.X) + creep, y),
            PageEdge.Right => new((centred ? x : cell.Right - size.Width) - creep, y),
            PageEdge.Top => new(x, (centred ? y : cell.Y) + creep),
            PageEdge.Bottom => new(x, (centred ? y : cell.Bottom - size.Height) - creep),
            _ => new(x, y),
        };
    }

    /// <summary>Where the page's own corner comes to lie, so that its turned trim has its top left one at a place.</summary>
    private static Point Shift(Rect trim, Lie lie, int scale, Point corner)
    {
        var (left, top) = (trim.X.Times(scale, Placement.ActualSize), trim.Y.Times(scale, Placement.ActualSize));
        var size = Scaled(trim.Size, scale);
        return lie.QuarterTurns switch
        {
            0 => new(corner.X - left, corner.Y - top),
            1 => new(corner.X + top + size.Height, corner.Y - left),
            2 => new(corner.X + left + size.Width, corner.Y + top + size.Height),
            _ => new(corner.X - top, corner.Y + left + size.Width),
        };
    }

    // Bleed shows as far as the cell goes: at a fold where the page touches it, nothing of it.
    private static Rect ClipOf(Page page, Placement placement, Rect cell)
    {
        var (a, b) = (placement.OnPage(new(cell.X, cell.Y)), placement.OnPage(new(cell.Right, cell.Bottom)));
        var left = Length.Max(page.Bleed.X, Length.Min(a.X, b.X));
        var top = Length.Max(page.Bleed.Y, Length.Min(a.Y, b.Y));
        var right = Length.Min(page.Bleed.Right, Length.Max(a.X, b.X));
        var bottom = Length.Min(page.Bleed.Bottom, Length.Max(a.Y, b.Y));
        return new(left, top, Length.Max(Length.Zero, right - left), Length.Max(Length.Zero, bottom - top));
    }

    private static Size Scaled(Size size, int scale) =>
        new(size.Width.Times(scale, Placement.ActualSize), size.Height.Times(scale, Placement.ActualSize));
}
