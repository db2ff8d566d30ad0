using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Assembly.Testing;

namespace Publish.Raster.Scanning;

/// <summary>A side of a test sheet that was found in a scan.</summary>
/// <param name="Lie">Its millimetres in the scan; in a mirror where it is seen through the paper.</param>
/// <param name="Error">How far its discs are from where they should be, in millimetres.</param>
/// <param name="Darkness">Of its discs.</param>
internal sealed record FoundSide(Size Sheet, bool IsBack, bool OnHead, bool InMirror, bool Corrected, Similarity Lie, double Error, double Darkness);

/// <summary>Finds the five discs of a side among all that is round: two of them say where the other three must be.</summary>
internal static class SideFinder
{
    private const double Tolerance = 1.2;
    private const int MostDiscs = 150;

    /// <returns>The best of all sides and sheets that it could be; null where it is none.</returns>
    public static FoundSide? Find(IReadOnlyList<Disc> discs, bool isBack, bool inMirror)
    {
        FoundSide? best = null;
        foreach (var sheet in Paper.All.SelectMany(paper => (Size[])[paper.Size, paper.Size.Turned]))
            foreach (var onHead in isBack ? (bool[])[false] : [false, true])
                if (Find([.. discs.Take(MostDiscs)], sheet, isBack, onHead, inMirror) is { } found && (best is null || found.Error < best.Error)) best = found;
        return best;
    }

    private static FoundSide? Find(Disc[] discs, Size sheet, bool isBack, bool onHead, bool inMirror)
    {
        var width = Millimetres(sheet.Width);
        Spot Place(Point at) => new Spot(Millimetres(at.X), Millimetres(at.Y)) is var spot && inMirror ? spot.InMirror(width) : new(Millimetres(at.X), Millimetres(at.Y));
        Spot[] places = [.. TestGeometry.Discs(sheet, isBack, onHead).Select(Place)];
        var pivot = new Spot(width / 2, Millimetres(sheet.Height) / 2);
        FoundSide? best = null;
        foreach (var a in discs)
            foreach (var b in discs)
            {
                if (a == b || Fit(discs, places, a, b) is not { } five) continue;
                var lie = Similarity.Of(places, [.. five.Select(disc => disc.Middle)], pivot);
                var error = Math.Sqrt(places.Select((place, i) => (lie.InScan(place) - five[i].Middle).Size / lie.PixelsOfMillimetre).Average(off => off * off));
                if (error > Tolerance / 2 || best?.Error <= error) continue;
                var corrected = !isBack && Nearest(discs, lie.InScan(Place(TestGeometry.Sixth(sheet))), lie.PixelsOfMillimetre) is not null;
                best = new(sheet, isBack, onHead, inMirror, corrected, lie, error, five.Average(disc => disc.Darkness));
            }

        return best;
    }

    /// <param name="a">Upper left.</param>
    /// <param name="b">Lower right.</param>
    private static Disc[]? Fit(Disc[] discs, Spot[] places, Disc a, Disc b)
    {
        var turn = (b.Middle - a.Middle).TurnedBack(places[3] - places[0]);
        var scale = turn.Size;
        var radius = Millimetres(TestGeometry.Radius) * scale;
        if (!IsLike(a.Radius, radius) || !IsLike(b.Radius, radius)) return null;
        var five = new Disc[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if (Nearest(discs, a.Middle + (places[i] - places[0]).Turned(turn), scale) is not { } disc || !IsLike(disc.Radius, radius)) return null;
            five[i] = disc;
        }

        return five;
    }

    private static Disc? Nearest(Disc[] discs, Spot at, double scale)
    {
        Disc? nearest = null;
        foreach (var disc in discs)
            if ((disc.Middle - at).Size <= Tolerance * scale && (nearest is not { } other || (disc.Middle - at).Size < (other.Middle - at).Size)) nearest = disc;
        return nearest;
    }

    // Ink spreads, and what is seen through paper is blurred.
    private static bool IsLike(double radius, double wanted) => radius > wanted * 0.7 && radius < wanted * 1.35;

    public static double Millimetres(Length length) => (double)length.Millimetres;
}
