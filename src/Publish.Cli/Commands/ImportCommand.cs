using System.CommandLine;
using Publish.Cli.Reporting;
using Publish.Manuscript.Importing;
using Publish.Manuscript.PlainText.Import;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model.Naming;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Pdf.Import;
using Publish.Press.Reporting;
using Publish.Raster.Developing;

namespace Publish.Cli.Commands;

/// <summary><c>publish import essay.txt -o my-zine</c>: a library's plain text, or another program's file, as a folder to edit, with a report of how it was read.</summary>
internal static class ImportCommand
{
    private const int ChangesShown = 20;

    public static Command Create(StandardStreams streams)
    {
        var command = new Command("import", "Turn a Word, OpenDocument or RTF file, a web page, an e-book, a .muse, plain text, a folder of notes, of a website or of pictures, or a PDF of scans into a folder that you can edit");
        var text = new Argument<string>("TEXT") { Description = "The .docx, .odt, .rtf, .html, .epub, .fb2, .muse, .md, .txt, .tif or scanned .pdf file, or the folder of Markdown or pictures" };
        var folder = new Option<string>("--output", "-o") { Description = "The folder to make; it must be new or empty", HelpName = "FOLDER" };
        var explain = new Option<int>("--explain") { Description = "Say why a line of a text is read as it is, and make nothing", HelpName = "LINE" };
        var fix = new Option<bool>("--fix") { Description = "Mend scanning errors that the text itself proves, and show each change" };
        var drawings = new DrawingOptions();
        var speaking = new SpeakingOptions();
        command.Arguments.Add(text);
        command.Options.Add(folder);
        command.Options.Add(fix);
        command.Options.Add(explain);
        drawings.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(folder) is null && result.GetValue(explain) == 0) result.AddError($"--output needs FOLDER: {folder.Description}.");
        });
        speaking.AddTo(command);
        command.SetAction(parsed => parsed.GetValue(explain) > 0
            ? Explain(parsed.GetRequiredValue(text), parsed.GetValue(folder), parsed.GetValue(explain), speaking.Screen(parsed, streams))
            : Run(parsed.GetRequiredValue(text), parsed.GetRequiredValue(folder), parsed.GetValue(fix), drawings.Work(parsed), speaking.Screen(parsed, streams)));
        return command;
    }

    private static int Explain(string text, string? folder, int line, IScreen screen)
    {
        var bag = new DiagnosticBag();
        if (PlainTextImport.Explain(text, folder, line, bag) is not { } why)
        {
            BuildReport.ShowProblems(new SourceSet(), bag.Sorted(), screen);
            return ExitCode.Errors;
        }
        foreach (var said in why.TrimEnd().Split('\n')) screen.Say(said);
        return ExitCode.Fine;
    }

    private static int Run(string text, string folder, bool fix, PictureWork work, IScreen screen)
    {
        var bag = new DiagnosticBag();
        if (ManuscriptImport.IsFor(text)) return Converted(ManuscriptImport.Run(text, folder, bag, Importers.All.With(Darkroom.Instance).With(PageLifter.Instance).ForImport(work)), bag, folder, screen);
        var imported = PlainTextImport.Run(text, folder, new TextImportOptions { Fix = fix }, bag);
        BuildReport.ShowProblems(imported?.Sources ?? new SourceSet(), bag.Sorted(), screen);
        if (imported is null || bag.HasErrors) return ExitCode.Errors;
        ShowChanges(imported.Report, screen);
        screen.Say("The text is a manuscript now, in ", new(folder, Tone.Path), ":");
        screen.Say($"  CHECK  {Path.Combine(folder, PlainTextImport.ReportName)}: {Plural.Of(imported.Report.Suspicions.Count, "likely scanning error")}, and what was inferred");
        screen.Say($"  EDIT   the .md files in {folder}, import.yaml to say what lines are, and scan-fixes.yaml to accept or reject what is suspected");
        screen.Say($"  MAKE   publish build {folder}");
        return ExitCode.Fine;
    }

    /// <summary>A file of another program: what went in and came out was told with what is to be said of it.</summary>
    private static int Converted(MadeManuscript? made, DiagnosticBag bag, string folder, IScreen screen)
    {
        BuildReport.ShowProblems(made?.Sources ?? new SourceSet(), bag.Sorted(), screen);
        if (made is null) return ExitCode.Errors;
        screen.Say("The file is a manuscript now, in ", new(folder, Tone.Path), ":");
        screen.Say($"  CHECK  {Path.Combine(folder, PlainTextImport.ReportName)}: what went in, what came out, and what became of the rest");
        screen.Say($"  EDIT   the .md files in {folder}");
        screen.Say($"  MAKE   publish build {folder}");
        return ExitCode.Fine;
    }

    private static void ShowChanges(ImportReport report, IScreen screen)
    {
        foreach (var change in report.Changes.Take(ChangesShown))
            screen.Say($"  line {change.Line}: “{change.Found}” is now “{change.Proposal}”");
        if (report.Changes.Count > ChangesShown)
            screen.Say($"  and {report.Changes.Count - ChangesShown} more changes, listed in the report");
    }
}
