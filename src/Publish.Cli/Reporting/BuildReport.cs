using Publish.Cli.Building;
using Publish.Model;

namespace Publish.Cli.Reporting;

/// <summary>What a build says at its end: the problems, then what to do with the files.</summary>
internal static class BuildReport
{
    private const int MostOfAKind = 5;

    public static void Write(BuildOutcome outcome, IScreen screen)
    {
        ShowProblems(outcome, screen, MostOfAKind);
        if (outcome.Made is { } made) Summary.Write(made, screen);
        ShowTally(outcome, screen, outcome.Succeeded ? "" : "Nothing was made. What was there before is unchanged.");
    }

    /// <summary>For <c>watch</c>, after the first time: what is wrong, and that the files are new.</summary>
    public static void WriteAgain(BuildOutcome outcome, IScreen screen)
    {
        ShowProblems(outcome, screen, MostOfAKind);
        if (outcome.Made is { } made) Summary.WriteAgain(made, screen);
        ShowTally(outcome, screen, outcome.Succeeded ? "" : "Nothing was made. What was there before is unchanged.");
    }

    /// <summary>For <c>check</c>, which makes nothing anyway.</summary>
    public static void WriteProblems(BuildOutcome outcome, IScreen screen)
    {
        ShowProblems(outcome, screen, int.MaxValue);
        ShowTally(outcome, screen, "");
        if (outcome.Problems.IsEmpty) screen.Say("Nothing is wrong.");
    }

    /// <summary>The problems alone, a few of each kind.</summary>
    public static void ShowProblems(BuildOutcome outcome, IScreen screen) => ShowProblems(outcome, screen, MostOfAKind);

    /// <param name="most">Warnings and notes with one code beyond this are only counted: a scanned text has hundreds.</param>
    private static void ShowProblems(BuildOutcome outcome, IScreen screen, int most)
    {
        var writer = new ProblemWriter(outcome.Sources, screen);
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var problem in outcome.Problems)
        {
            if (screen.Silent && problem.Severity == Severity.Note) continue;
            seen[problem.Code] = seen.GetValueOrDefault(problem.Code) + 1;
            if (problem.Severity == Severity.Error || seen[problem.Code] <= most) writer.Write(problem);
        }
        foreach (var (code, count) in seen.Where(entry => entry.Value > most))
            screen.Warn(new("… ", Tone.Quiet), $"and {count - most} more of {code}: publish check lists them all");
        if (seen.Count > 0) screen.Warn();
    }

    private static void ShowTally(BuildOutcome outcome, IScreen screen, string consequence)
    {
        var errors = outcome.Count(Severity.Error);
        var warnings = outcome.Count(Severity.Warning);
        if (errors > 0) screen.Warn(new($"{Plural.Of(errors, "error")}. ", Tone.Error), $"{Also(warnings)}{consequence}");
        else if (warnings > 0) screen.Say(new($"{Plural.Of(warnings, "warning")}", Tone.Warning), ": see above.");
    }

    private static string Also(int warnings) => warnings == 0 ? "" : $"{Plural.Of(warnings, "warning")}. ";
}
