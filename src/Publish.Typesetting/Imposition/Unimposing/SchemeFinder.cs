using System.Globalization;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>Finds how sheets were imposed from what is seen on them: how their words lie, which numbers their pages bear, and whether the text goes on from one page to the next. What two ways explain
/// alike is not decided.</summary>
public static class SchemeFinder
{
    private const int EnoughFolios = 3;
    private const int EnoughJoins = 4;
    private const double Good = 0.8;
    private const double Lead = 0.75;
    private const int MostNamed = 6;

    // Numbers say more than the text's going on.
    private const double OfJoins = 1000;

    // As the file has them; on their side either way; on their heads.
    private static readonly int[] Lies = [0, 1, 3, 2];

    /// <summary>A scheme that was named, for so many sides: what is neither cut nor folded may as well be printed on one side. Null where it never has so many.</summary>
    public static Scheme? Fitting(Scheme scheme, int sides) =>
        scheme.WholeOf(sides) is not null ? scheme : SchemeGuesses.OnFronts(scheme) is { } fronts && fronts.WholeOf(sides) is not null ? fronts : null;

    /// <summary>How sheets of a known scheme lie in their file, by how their words lie: by how many quarter turns, clockwise, they come to lie as the scheme has them, and over which edge they are turned.</summary>
    /// <param name="flip">What somebody says; null for nobody.</param>
    public static (int QuarterTurns, FlipEdge Flip) LieOf(IReadOnlyList<SheetView> sides, Scheme scheme, Binding binding, FlipEdge? flip)
    {
        foreach (var turns in Lies)
        {
            var turned = Turned(sides, turns);
            var (sheet, natural) = (turned[0].Size, ImpositionPlan.LikeALeaf(turned[0].Size));
            var grid = GridReading.Of(turned, scheme.Columns, scheme.Rows);
            foreach (var edge in flip is { } said ? [said] : (FlipEdge[])[natural, natural == FlipEdge.Short ? FlipEdge.Long : FlipEdge.Short])
                if (GuessEvidence.Of(new(scheme, binding, edge), sheet, sides.Count, grid) is { LiesRight: true, Turns.Right: > 0 }) return (turns, edge);
        }

        return (0, flip ?? ImpositionPlan.LikeALeaf(sides[0].Size));
    }

    /// <param name="sides">In the order of printing, all of one size.</param>
    public static SchemeFinding Find(IReadOnlyList<SheetView> sides, IReadOnlyList<Scheme> schemes)
    {
        var findings = Lies.Select(turns => FindAsTheyLie(Turned(sides, turns), schemes) with { QuarterTurns = turns }).ToList();

        // A lie that few guesses fit may have one that explains a little; the right one explains more.
        return findings.Where(finding => finding.Guess is not null || finding.IsPlain).OrderByDescending(finding => finding.Strength).FirstOrDefault()
            ?? findings.Find(finding => !finding.IsNotImposed) ?? findings[0];
    }

    private static IReadOnlyList<SheetView> Turned(IReadOnlyList<SheetView> sides, int turns) => turns == 0 ? sides : [.. sides.Select(side => SideTurn.Of(side, turns))];

    private static SchemeFinding FindAsTheyLie(IReadOnlyList<SheetView> sides, IReadOnlyList<Scheme> schemes)
    {
        var (sheet, grids) = (sides[0].Size, new Dictionary<(int, int), GridReading>());
        var found = new List<GuessEvidence>();
        // Of schemes that come to the same the one is named by which nothing is folded: it is the plainer thing to say.
        foreach (var guess in SchemeGuesses.Of(schemes.OrderByDescending(scheme => scheme is { Columns: > 1, Making.Acts.IsEmpty: true }), sheet))
        {
            var key = (guess.Scheme.Columns, guess.Scheme.Rows);
            if (!grids.TryGetValue(key, out var grid)) grids.Add(key, grid = GridReading.Of(sides, key.Columns, key.Rows));
            if (!grid.IsCut && GuessEvidence.Of(guess, sheet, sides.Count, grid) is { LiesRight: true } evidence) found.Add(evidence);
        }

        // The first of those that come to the same.
        var distinct = found.DistinctBy(evidence => evidence.Pages).ToList();
        return ByFolios(distinct) ?? ByJoins(distinct) ?? Undecided(distinct, schemes);
    }

    private static SchemeFinding? ByFolios(List<GuessEvidence> found)
    {
        var numbered = found.Where(evidence => evidence.Folios.Right >= EnoughFolios || (evidence.Folios.Right == 2 && evidence.Folios.Wrong == 0)).ToList();
        if (Best(numbered, evidence => evidence.Folios, out var next, out var strength) is not { } best) return null;
        var (right, wrong) = best.Folios;
        if (IsPages(best)) return new(null, $"its pages bear their numbers in the order in which they are ({Count(right)} of {Count(right + wrong)})", []) { IsPlain = true, Strength = strength };
        return new(best.Guess, $"{Count(right)} of {Count(right + wrong)} page numbers follow each other so", Others(next, evidence => evidence.Folios, "page numbers"))
        {
            Sureness = right * 2 <= best.Numbers ? Sureness.Probably : wrong == 0 && right > EnoughFolios ? Sureness.Sure : Sureness.Nearly,
            Strength = strength,
        };
    }

    private static SchemeFinding? ByJoins(List<GuessEvidence> found)
    {
        var running = found.Where(evidence => evidence.Joins.Right >= EnoughJoins).ToList();
        if (Best(running, evidence => evidence.Joins, out var next, out var strength) is not { } best) return null;
        var (right, wrong) = best.Joins;
        if (IsPages(best)) return new(null, $"its text goes on from page to page ({Count(right)} of {Count(right + wrong)} times)", []) { IsPlain = true, Strength = strength };
        return new(best.Guess, $"no page numbers were found; so the text goes on from page to page, {Count(right)} of {Count(right + wrong)} times", Others(next, evidence => evidence.Joins, "joins")) { Sureness = Sureness.Probably, Strength = strength / OfJoins };
    }

    /// <summary>The one that explains most, by a clear lead; null where there is none. A guess of too few places finds half of the numbers, one of too many leaves half of its places without.</summary>
    private static GuessEvidence? Best(List<GuessEvidence> found, Func<GuessEvidence, (int Right, int Wrong)> count, out GuessEvidence? next, out double strength)
    {
        var ordered = found.OrderByDescending(Explained).ToList();
        next = ordered.Count > 1 ? ordered[1] : null;
        strength = ordered.Count > 0 ? Explained(ordered[0]) : 0;
        return ordered.Count > 0 && Explained(ordered[0]) > 0 && (next is null || Explained(next) <= Explained(ordered[0]) * Lead) ? ordered[0] : null;

        double Explained(GuessEvidence evidence)
        {
            var (right, wrong) = count(evidence);
            if (right < (right + wrong) * Good) return 0;
            return (double)right * right / Math.Max(right, evidence.Places) * right / Math.Max(right, evidence.Numbers);
        }
    }

    private static SchemeFinding Undecided(List<GuessEvidence> found, IReadOnlyList<Scheme> schemes)
    {
        var many = found.Where(evidence => !IsPages(evidence)).ToList();
        if (many.Count == 0) return new(null, "its words lie as on single pages, and not as pages on a sheet do", []);
        var order = schemes.Select(scheme => scheme.Name).ToList();
        var usual = many.Where(evidence => evidence.Guess is { Binding: Binding.Left, IsFlippedOddly: false }).ToList();
        return new(null, "neither page numbers nor the text say in which order its pages are read", [.. (usual.Count > 0 ? usual : many).OrderBy(evidence => order.IndexOf(evidence.Guess.Scheme.Name)).DistinctBy(evidence => evidence.Guess.Scheme.Name).Take(MostNamed).Select(evidence => evidence.Guess.Options)]);
    }

    private static bool IsPages(GuessEvidence evidence) => evidence.Guess.Scheme is { Columns: 1, Rows: 1 };

    private static string Others(GuessEvidence? next, Func<GuessEvidence, (int Right, int Wrong)> count, string what) => next is null ? ""
        : $"; next comes {next.Guess.Scheme.Name}, with {Count(count(next).Right)} of {Count(count(next).Right + count(next).Wrong)} {what}";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How sure a finding is.</summary>
public enum Sureness { Probably, Nearly, Sure }

/// <summary>What was found out.</summary>
/// <param name="Guess">Null where nothing was, or nothing is imposed.</param>
/// <param name="Why">For people.</param>
public sealed record SchemeFinding(SchemeGuess? Guess, string Why, IReadOnlyList<string> Candidates)
{
    public SchemeFinding(SchemeGuess guess, string why, string others)
        : this(guess, why, (IReadOnlyList<string>)[]) => Others = others;

    /// <summary>What came next, as the end of a sentence; empty for nothing.</summary>
    public string Others { get; } = "";

    public Sureness Sureness { get; init; }

    /// <summary>By how many quarter turns, clockwise, the sides come to lie as the guess has them.</summary>
    public int QuarterTurns { get; init; }

    /// <summary>How much it explains, as against what was found of the same sheets another way round.</summary>
    internal double Strength { get; init; }

    /// <summary>It was seen that these are pages in their order.</summary>
    public bool IsPlain { get; init; }

    /// <summary>It is not imposed at all, rather than in a way that is not plain.</summary>
    public bool IsNotImposed => Guess is null && Candidates.Count == 0;
}
