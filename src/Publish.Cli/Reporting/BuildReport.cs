using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Reporting;

namespace Publish.Cli.Reporting;

/// <summary>What a build says at its end: the problems, then what to do with the files.</summary>
/// <remarks>Errors are all shown; of warnings and notes so many that there are five sentences. The rest stands in the zine's report, and
/// <c>check</c> shows all.</remarks>
internal static class BuildReport
{
    private const int MostOfAKind = 5;

    /// <param name="unchanged">It was compared.</param>
    public static string NothingMade(bool unchanged) => unchanged ? "Nothing was made. What was there before is unchanged." : "Nothing was made.";

    public static void Write(Made outcome, IScreen screen) => Write(outcome, screen, Summary.Write);

    /// <summary>For <c>watch</c>, after the first time: what is wrong, and that the files are new.</summary>
    public static void WriteAgain(Made outcome, IScreen screen) => Write(outcome, screen, Summary.WriteAgain);

    /// <summary>For <c>check</c>, which makes nothing anyway.</summary>
    public static void WriteProblems(Made outcome, IScreen screen)
    {
        var writer = new ProblemWriter(outcome.Sources, screen);
        var shown = 0;
        foreach (var problem in outcome.Problems)
        {
            if (screen.Silent && problem.Severity == Severity.Note) continue;
            writer.Write(problem);
            shown++;
        }
        if (shown > 0) screen.Warn();
        ShowTally(outcome, 0, screen, "");
        if (outcome.Problems.IsEmpty) screen.Say("Nothing is wrong.");
    }

    /// <summary>The problems alone, a few of each kind, for verbs that leave no report.</summary>
    public static void ShowProblems(SourceSet sources, Seq<Diagnostic> problems, IScreen screen)
    {
        var writer = new ProblemWriter(sources, screen);
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            if (screen.Silent && problem.Severity == Severity.Note) continue;
            seen[problem.Code] = seen.GetValueOrDefault(problem.Code) + 1;
            if (problem.Severity == Severity.Error || seen[problem.Code] <= MostOfAKind) writer.Write(problem);
        }
        foreach (var (code, count) in seen.Where(entry => entry.Value > MostOfAKind))
            screen.Warn(new("… ", Tone.Quiet), $"and {count - MostOfAKind} more of {code}");
        if (seen.Count > 0) screen.Warn();
    }

    /// <returns>How many were not shown.</returns>
    private static int ShowGathered(Made outcome, IScreen screen)
    {
        var writer = new ProblemWriter(outcome.Sources, screen);
        var digest = Digest.Of(outcome.Problems, withNotes: !screen.Silent);
        foreach (var cause in digest.Shown)
        {
            writer.Write(cause.First);
            if (cause.Next is { } next) screen.Warn(new("    … ", Tone.Quiet), More(cause.Others, writer.PlaceOf(next)));
        }
        if (digest.Shown.Count > 0) screen.Warn();
        return digest.Hidden;
    }

    private static void Write(Made outcome, IScreen screen, Action<MadeZine, IScreen> summarise)
    {
        var hidden = ShowGathered(outcome, screen);
        if (outcome.Zine is { } zine) summarise(zine, screen);
        ShowTally(outcome, hidden, screen, outcome.Succeeded ? "" : outcome.Zine is null ? NothingMade(outcome.IsUnchanged) : "The PDFs were not made; the files above were.");
    }

    private static string More(int others, string place)
    {
        var at = place.Length == 0 ? "" : others == 1 ? $", at {place}" : $", the first at {place}";
        return $"and {others} more like this{at}";
    }

    private static void ShowTally(Made outcome, int hidden, IScreen screen, string consequence)
    {
        var errors = outcome.Count(Severity.Error);
        var warnings = outcome.Count(Severity.Warning);
        if (errors > 0) screen.Warn(new($"{Plural.Of(errors, "error")}. ", Tone.Error), $"{Also(warnings)}{consequence}{(hidden > 0 ? " publish check shows all." : "")}");
        else if (hidden > 0) screen.Say(Count(outcome, screen), $". {Rest(outcome.Zine, hidden)}");
        else if (warnings > 0) screen.Say(new($"{Plural.Of(warnings, "warning")}", Tone.Warning), ": see above.");
    }

    private static Piece Count(Made outcome, IScreen screen)
    {
        var warnings = outcome.Count(Severity.Warning);
        var notes = screen.Silent ? 0 : outcome.Count(Severity.Note);
        var counts = new[] { warnings == 0 ? "" : Plural.Of(warnings, "warning"), notes == 0 ? "" : Plural.Of(notes, "note") };
        return new(string.Join(" and ", counts.Where(count => count.Length > 0)), warnings > 0 ? Tone.Warning : Tone.Note);
    }

    private static string Rest(MadeZine? made, int hidden)
    {
        var are = hidden == 1 ? "1 of them is" : $"{hidden} of them are";
        return made is not null && Summary.ReportOf(made) is { Length: > 0 } report
            ? $"{are} only in {report}; publish check shows all."
            : $"{are} not shown here: publish check shows all.";
    }

    private static string Also(int warnings) => warnings == 0 ? "" : $"{Plural.Of(warnings, "warning")}. ";
}
