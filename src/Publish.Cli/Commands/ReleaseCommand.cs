using System.CommandLine;
using System.Globalization;
using Publish.Cli.Reporting;
using Publish.Cli.Starting;
using Publish.Manuscript.Releasing;
using Publish.Model.Language;
using Publish.Model.Source;
using Publish.Press.Reporting;

namespace Publish.Cli.Commands;

/// <summary><c>publish release PATH --what "…"</c>: marks the manuscript as a new edition, which readers and libraries will know from the last.</summary>
internal static class ReleaseCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("release", "Mark a new edition: the day, and what changed, in the settings, the colophon, the e-book and the catalogue");
        var path = new Argument<string>("PATH") { Description = "The manuscript: a folder with zine.yaml, or one Markdown file" };
        var what = new Option<string>("--what") { Description = "What changed, in a few words for readers", HelpName = "WORDS", DefaultValueFactory = _ => "" };
        var day = new Option<string?>("--date") { Description = "The day of the edition; today unless you say so", HelpName = "YYYY-MM-DD" };
        var speaking = new SpeakingOptions();
        command.Arguments.Add(path);
        command.Options.Add(what);
        command.Options.Add(day);
        speaking.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(path), parsed.GetValue(what) ?? "", parsed.GetValue(day) ?? Today(), speaking.Screen(parsed, streams)));
        return command;
    }

    private static int Run(string path, string what, string day, IScreen screen)
    {
        var bag = new DiagnosticBag();
        if (!EditionDay.IsDay(day)) bag.NoDay(day);
        var file = bag.HasErrors ? null : ManuscriptRelease.Write(path, new(day, string.Join(' ', what.Split()).Trim(), NewIdentifier.Urn()), bag);
        if (Problems.Show(bag, screen) || file is null) return ExitCode.Errors;
        screen.Say("The edition of ", new(day, Tone.Strong), " is marked in ", new(file, Tone.Path), what.Length > 0 ? ", and what changed. Then:" : ". Then:");
        screen.Say($"  publish build {path}");
        return ExitCode.Fine;
    }

    /// <summary>The day on the wall where the command is given: the one place where an edition meets the calendar.</summary>
    public static string Today() => TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
