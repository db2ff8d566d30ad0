using System.CommandLine;
using Publish.Cli.Glossaries;
using Publish.Cli.Reporting;
using Publish.Manuscript;
using Publish.Model.Glossaries.Surveying;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Press.Mending;

namespace Publish.Cli.Commands;

/// <summary><c>publish glossary PATH</c>: every use of every term and why it is one, what nearly matched, and what is not defined.</summary>
internal sealed class GlossaryCommand
{
    private readonly Argument<string> path = new("PATH") { Description = "The manuscript: a folder with zine.yaml, one Markdown file, or a library's .txt" };
    private readonly Option<string?> term = new("--term") { Description = "Only this entry of the glossary", HelpName = "TERM" };
    private readonly Option<bool> fix = new("--fix") { Description = "Write words of the text that are near a term into the glossary as its aliases, and show each" };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "With --fix: only show what would be written" };
    private readonly Option<bool> json = new("--json") { Description = "Answer in JSON, for other programs" };
    private readonly SpeakingOptions speaking = new();
    private readonly StandardStreams streams;

    private GlossaryCommand(StandardStreams streams) => this.streams = streams;

    public static Command Create(StandardStreams streams)
    {
        var command = new Command("glossary", "List where each term is used and why, what nearly matched, and what is not defined");
        var glossary = new GlossaryCommand(streams);
        command.Arguments.Add(glossary.path);
        command.Options.Add(glossary.term);
        command.Options.Add(glossary.fix);
        command.Options.Add(glossary.dryRun);
        glossary.speaking.AddTo(command);
        command.Options.Add(glossary.json);
        command.SetAction(glossary.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var bag = new DiagnosticBag();
        var screen = speaking.Screen(parsed, streams);
        ManuscriptReader.Settle(parsed.GetRequiredValue(path), bag);
        var read = ManuscriptReader.Read(parsed.GetRequiredValue(path), Publish.Manuscript.Importing.Importers.All.With(Publish.Raster.Developing.Darkroom.Instance).With(Publish.Pdf.Import.PageLifter.Instance), bag);
        if (read is null || bag.HasErrors) return Refused(bag, read?.Sources ?? new(), screen);
        var survey = GlossarySurvey.Of(read.Document);
        if (parsed.GetValue(term) is { } wanted)
        {
            if (Find(survey, wanted) is not { } entry) return Unknown(survey, wanted, screen);
            survey = new([entry], []);
        }
        if (parsed.GetValue(fix)) return Fixed(read, survey, !parsed.GetValue(dryRun), screen);
        if (parsed.GetValue(json)) JsonReport.Write(streams.Out, writer => GlossaryJson.Write(survey, read.Sources, writer));
        else new GlossaryReport(survey, read.Sources, screen).Write(whole: parsed.GetValue(term) is null);
        return ExitCode.Fine;
    }

    private static int Fixed(ManuscriptFiles read, GlossarySurvey survey, bool write, IScreen screen)
    {
        var bag = new DiagnosticBag();
        var fixes = new AliasFixes(read, bag);
        fixes.Run(AliasOffers.Of(survey), write);
        if (bag.HasErrors) return Refused(bag, read.Sources, screen);
        AliasReport.Write(fixes, write, screen);
        return ExitCode.Fine;
    }

    private static int Refused(DiagnosticBag bag, SourceSet sources, IScreen screen)
    {
        BuildReport.ShowProblems(sources, bag.Sorted(), screen);
        return ExitCode.Errors;
    }

    private static SurveyedEntry? Find(GlossarySurvey survey, string wanted)
    {
        foreach (var entry in survey.Entries)
            if (entry.Entry.Id == wanted || Names(entry).Contains(wanted, StringComparer.OrdinalIgnoreCase)) return entry;
        return null;
    }

    private static int Unknown(GlossarySurvey survey, string wanted, IScreen screen)
    {
        var bag = new DiagnosticBag();
        bag.NoSuchEntry(wanted, NearestName.Of(wanted, ((IEnumerable<SurveyedEntry>)survey.Entries).SelectMany(Names)));
        return Refused(bag, new(), screen);
    }

    private static IEnumerable<string> Names(SurveyedEntry entry) => [PlainText.WithoutNotes(entry.Entry.Term), .. entry.Entry.Aliases];
}
