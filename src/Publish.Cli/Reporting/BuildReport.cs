using Publish.Cli.Building;
using Publish.Model;

namespace Publish.Cli.Reporting;

/// <summary>What a build says at its end: the problems, then what to do with the files.</summary>
internal static class BuildReport
{
    public static void Write(BuildOutcome outcome, IScreen screen)
    {
        ShowProblems(outcome, screen);
        if (outcome.Made is { } made) Summary.Write(made, screen);
        ShowTally(outcome, screen, outcome.Succeeded ? "" : "Nothing was made. What was there before is unchanged.");
    }

    /// <summary>For <c>check</c>, which makes nothing anyway.</summary>
    public static void WriteProblems(BuildOutcome outcome, IScreen screen)
    {
        ShowProblems(outcome, screen);
        ShowTally(outcome, screen, "");
        if (outcome.Problems.IsEmpty) screen.Say("Nothing is wrong.");
    }

    private static void ShowProblems(BuildOutcome outcome, IScreen screen)
    {
        var writer = new ProblemWriter(outcome.Sources, screen);
        foreach (var problem in outcome.Problems)
            writer.Write(problem);
        if (!outcome.Problems.IsEmpty) screen.Warn();
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
