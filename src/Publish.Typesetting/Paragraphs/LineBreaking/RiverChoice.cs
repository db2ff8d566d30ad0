namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>Weighs rivers against all else that breaking costs.</summary>
/// <remarks>What is in a line is not in the state that Knuth and Plass's way goes by, so that rivers cannot be demerits there. But whatever lacks a river ends one of its lines elsewhere: of the
/// best breakings that may not end a line at one of those places, one for each place, the cheapest is the cheapest without it. So a paragraph pays for rivers only where it has one. The number of
/// lines stays, hyphens do not grow, and the demerits that pages weigh are those of the breaking, without rivers.</remarks>
internal sealed class RiverChoice(BreakingRequest request, int tolerance, LineWhites whites)
{
    /// <summary>Of one of four lines, straight and with natural spaces: as much as of a stack, and half as much as of a hyphen.</summary>
    private const long RiverDemerits = 20_000;

    /// <summary>Rivers that are taken on one after the other.</summary>
    private const int MostRounds = 3;

    /// <summary>Longer paragraphs keep theirs: each round breaks them several times.</summary>
    private const int MostLines = 60;

    /// <summary>Of a very long river no more line ends are tried: it is parted by one of them as well.</summary>
    private const int MostPlaces = 8;

    /// <returns>What costs least, rivers included; the same where there is none.</returns>
    public static LineEnds Of(LineEnds ends, BreakingRequest request, int tolerance, Fragment[] fragments)
    {
        if (request.Style.Alignment != LineAlignment.Justified || request.Style.KeepSpaces || ends.Points.Length is < Rivers.FewestLines or > MostLines) return ends;
        var whites = new LineWhites(request.Points, request.Measures, request.Style, fragments);
        return whites.Natural == 0 ? ends : new RiverChoice(request, tolerance, whites).Choose(ends);
    }

    private LineEnds Choose(LineEnds ends)
    {
        var (best, banned, rivers) = (ends, new List<int>(), RiversOf(ends));
        for (var round = 0; round < MostRounds && rivers.Count > 0; round++)
        {
            var (cost, found, without) = (CostOf(best, rivers), default(LineEnds), -1);
            foreach (var place in PlacesOf(Widest(rivers), best))
            {
                if (Without([.. banned, place], ends.Points.Length) is not { } other || HyphensOf(other) > HyphensOf(ends)) continue;
                if (CostOf(other, RiversOf(other)) is var its && its < cost) (cost, found, without) = (its, other, place);
            }
            if (found is null) break;
            banned.Add(without);
            (best, rivers) = (found, RiversOf(found));
        }
        return ReferenceEquals(best, ends) ? ends : best with { Met = ends.Met };
    }

    private LineEnds? Without(int[] places, int lines) =>
        LineBreaker.Break(request with { Looseness = [0], Banned = places, Lines = lines }, tolerance) is [{ Met: true } ends] ? ends : null;

    private int HyphensOf(LineEnds ends)
    {
        var hyphens = 0;
        foreach (var point in ends.Points)
            hyphens += request.Points.Points[point].Kind == BreakpointKind.Hyphen ? 1 : 0;
        return hyphens;
    }

    private List<River> RiversOf(LineEnds ends) => Rivers.In(whites.Of(ends.Points), whites.Natural);

    private static long CostOf(LineEnds ends, List<River> rivers)
    {
        var cost = ends.Demerits;
        foreach (var river in rivers)
            cost += RiverDemerits * river.Weight / 1000;
        return cost;
    }

    private static River Widest(List<River> rivers)
    {
        var widest = rivers[0];
        foreach (var river in rivers)
            if (river.Weight > widest.Weight) widest = river;
        return widest;
    }

    private List<int> PlacesOf(River river, LineEnds ends)
    {
        var places = new List<int>();
        for (var line = Math.Max(0, river.FirstLine - 1); line < river.FirstLine + river.Lines && places.Count < MostPlaces; line++)
            if (request.Points.Points[ends.Points[line]].Kind != BreakpointKind.Forced) places.Add(ends.Points[line]);
        return places;
    }
}
