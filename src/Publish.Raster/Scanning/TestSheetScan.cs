using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Raster.Scanning;

/// <summary>What scans of a test sheet tell of the printer.</summary>
/// <param name="Sheet">As it lay.</param>
/// <param name="Front">How the front lies on the paper; none where the paper's edge was not needed and is not seen.</param>
/// <param name="Back">How the back lies behind the front, looking at the back; null where there is no back.</param>
/// <param name="Corrected">The sheet was made for a printer of which something was known: what is read comes to that.</param>
/// <param name="ScalePermille">1000 is actual size.</param>
/// <param name="Margin">That is not printed at the edges; null where nothing shows that there is one.</param>
public sealed record SheetReading(Size Sheet, Register Front, Register? Back, bool Corrected, int ScalePermille, Length? Margin);

/// <summary>Why scans could not be read.</summary>
public enum ScanFault
{
    None,

    /// <summary>It shows no side of a test sheet, or too little of one.</summary>
    NoSheet,

    /// <summary>The paper's edges, which front and back are compared by, cannot be seen.</summary>
    NoEdges,

    /// <summary>Two fronts, two backs, or sides of different sheets.</summary>
    NotOneSheet,
}

/// <summary>Reads scans of the test sheet: its two sides, or the whole of it against the light. Either way up, at any resolution that shows its discs, a little askew.</summary>
public static class TestSheetScan
{
    /// <param name="front">In grey.</param>
    /// <param name="back">In grey; in either order.</param>
    /// <param name="fault">Why not.</param>
    /// <param name="which">The scan that is at fault, 0 or 1.</param>
    public static SheetReading? Read(PixelPicture front, PixelPicture back, out ScanFault fault, out int which)
    {
        var (one, other) = (Side(front), Side(back));
        (fault, which) = (ScanFault.NoSheet, one is null ? 0 : 1);
        if (one is null || other is null) return null;
        (fault, which) = (ScanFault.NotOneSheet, 1);
        if (one.IsBack == other.IsBack || one.Sheet != other.Sheet) return null;
        var (a, b) = (PaperEdges.Find(new(front), one), PaperEdges.Find(new(back), other));
        (fault, which) = (ScanFault.NoEdges, a is null ? 0 : 1);
        if (a is null || b is null) return null;
        fault = ScanFault.None;
        return one.IsBack ? Compared(other, b, one, a) : Compared(one, a, other, b);
    }

    /// <summary>One side alone: the front of a sheet that has no other, or a back behind a front that lies where it should.</summary>
    public static SheetReading? ReadOne(PixelPicture scan, out ScanFault fault)
    {
        fault = ScanFault.NoSheet;
        if (Side(scan) is not { } side) return null;
        fault = ScanFault.NoEdges;
        if (PaperEdges.Find(new(scan), side) is not { } edges) return null;
        fault = ScanFault.None;
        var lies = OnPaper(side, edges);
        return side.IsBack
            ? new(side.Sheet, Publish.Typesetting.Pages.Register.None, lies, side.Corrected, Permille(edges), MarginOf(side, edges))
            : new(side.Sheet, InMedia(side, lies), null, side.Corrected, Permille(edges), MarginOf(side, edges));
    }

    /// <summary>Both sides in one scan, against the light: the paper's edges are not needed.</summary>
    public static SheetReading? ReadThrough(PixelPicture scan, out ScanFault fault)
    {
        fault = ScanFault.NoSheet;
        var discs = DiscFinder.Find(scan);
        var (front, back) = (SideFinder.Find(discs, isBack: false, inMirror: false), SideFinder.Find(discs, isBack: true, inMirror: true));
        if (front is null || back is null) (front, back) = (SideFinder.Find(discs, isBack: false, inMirror: true), SideFinder.Find(discs, isBack: true, inMirror: false));
        if (front is null || back is null || front.Sheet != back.Sheet) return null;
        fault = ScanFault.None;
        // As it is seen: the side that is not in a mirror is before the eye.
        var (shift, turn) = Between(front.Lie, back.Lie);
        var seen = front.InMirror ? Register(shift, turn) : Register(new(-shift.X, shift.Y), -turn);
        var edges = front.InMirror ? null : PaperEdges.Find(new(scan), front);
        return new(front.Sheet, edges is null ? Publish.Typesetting.Pages.Register.None : InMedia(front, OnPaper(front, edges)), seen, front.Corrected, edges is null ? 1000 : Permille(edges), edges is null ? null : MarginOf(front, edges));
    }

    private static FoundSide? Side(PixelPicture scan)
    {
        var discs = DiscFinder.Find(scan);
        var (front, back) = (SideFinder.Find(discs, isBack: false, inMirror: false), SideFinder.Find(discs, isBack: true, inMirror: false));
        if (front is null || back is null) return front ?? back;
        // The other side may shine through: its marks are fainter.
        return front.Darkness >= back.Darkness ? front : back;
    }

    private static SheetReading Compared(FoundSide front, PaperEdges frontEdges, FoundSide back, PaperEdges backEdges)
    {
        var (a, b) = (OnPaper(front, frontEdges), OnPaper(back, backEdges));
        var behind = new Register(new(b.Shift.X + a.Shift.X, b.Shift.Y - a.Shift.Y), b.Skew + a.Skew);
        var margin = Math.Max(frontEdges.Margin, backEdges.Margin);
        return new(front.Sheet, InMedia(front, a), behind, front.Corrected, Permille(frontEdges), MarginOf(front, frontEdges with { Margin = margin }));
    }

    /// <summary>How the side lies on its paper, in millimetres of the paper.</summary>
    private static Register OnPaper(FoundSide side, PaperEdges edges)
    {
        var off = (side.Lie.Pivot - edges.Middle) * edges.Scale;
        return Register(off.TurnedBack(new(1, edges.Turn)), -edges.Turn);
    }

    /// <summary>How the one lies against the other: its shift in the other's millimetres, and the tangent of its turn.</summary>
    private static (Spot Shift, double Turn) Between(Similarity from, Similarity to)
    {
        var turn = to.Turn.TurnedBack(from.Turn);
        return ((to.Middle - from.Middle).TurnedBack(from.Turn), turn.Y / turn.X);
    }

    /// <summary>A front that went through the printer on its head is read the other way up than it was sent.</summary>
    private static Register InMedia(FoundSide side, Register register) =>
        side.OnHead ? register with { Shift = new(-register.Shift.X, -register.Shift.Y) } : register;

    private static Register Register(Spot shift, double turn) => new(new(Of(shift.X), Of(shift.Y)), Of(turn * 100));

    private static int Permille(PaperEdges edges) => (int)Math.Round(edges.Scale * 1000);

    // A bar that reaches the edge shows no margin; on a sheet that is made up for, it ends where the page does that was moved.
    private static Length? MarginOf(FoundSide front, PaperEdges edges) => edges.Margin < 0.5 || front.Corrected ? null : Length.Mm(Math.Ceiling((decimal)edges.Margin * 2) / 2);

    // Hundredths of a millimetre are finer than what is read.
    private static Length Of(double millimetres) => Length.Mm(Math.Round((decimal)millimetres, 2));
}
