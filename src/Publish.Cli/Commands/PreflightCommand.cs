using System.CommandLine;
using Publish.Cli.Preflighting;
using Publish.Cli.Reporting;
using Publish.Files;
using Publish.Model.Source;
using Publish.Pdf.Preflight;
using Publish.Press.Imposing;
using Publish.Press.Output;
using Publish.Typesetting.Geometry;

namespace Publish.Cli.Commands;

/// <summary><c>publish preflight FILE…</c>: what a print shop would send a PDF back for.</summary>
internal sealed class PreflightCommand
{
    private readonly Argument<string[]> files = new("FILE") { Description = "The PDFs, whoever made them", Arity = ArgumentArity.OneOrMore };
    private readonly Option<decimal> bleed = Measure("--bleed", "How far artwork at the edge must go on beyond the trim, in mm; 0 where no bleed is wanted", "MM", 3);
    private readonly Option<decimal> safety = Measure("--safety", "How far type must stay from the trim, in mm", "MM", 3);
    private readonly Option<decimal> hairline = Measure("--hairline", "The thinnest line that holds, in points", "PT", 0.25m);
    private readonly Option<int> resolution = Count("--dpi", "The fewest samples an inch that pictures must have", "DPI", 200);
    private readonly Option<int> lineArt = Count("--line-art-dpi", "The same for pictures of black and white alone", "DPI", 400);
    private readonly Option<int> ink = Count("--ink", "The most ink in one place, all inks together, in percent", "PERCENT", 300);
    private readonly Option<decimal> type = Measure("--type", "The smallest type that holds, in points; white type and type in several inks must be seven fifths of it", "PT", 5);
    private readonly Option<string[]> spots = new("--spots")
    {
        Description = "The spot inks that the job is printed with, with commas between; none for a job in the four process inks", HelpName = "NAMES", AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> password = new("--password") { Description = "Opens a PDF that is locked", HelpName = "WORD" };
    private readonly Option<string?> fix = new("--fix")
    {
        Description = "Write a copy in which what is safe is mended: RGB black and grey to black ink, hairlines, white that overprints, page boxes", HelpName = "OUT.pdf",
    };

    private readonly Option<bool> strict = new("--strict") { Description = "Treat every warning as an error" };
    private readonly Option<bool> json = new("--json") { Description = "Answer in JSON, for other programs" };
    private readonly SpeakingOptions speaking = new();

    public static Command Create(StandardStreams streams)
    {
        var verb = new PreflightCommand();
        var command = new Command("preflight", "Look at any PDF as a print shop does: inks, overprint, layers, lines, type, pictures, bleed");
        command.Arguments.Add(verb.files);
        foreach (var option in (Option[])[verb.bleed, verb.safety, verb.hairline, verb.resolution, verb.lineArt, verb.ink, verb.type, verb.spots, verb.fix, verb.password, verb.strict, verb.json])
            command.Options.Add(option);
        verb.speaking.AddTo(command);
        command.Validators.Add(verb.Validate);
        command.SetAction(parsed => verb.Run(parsed, streams));
        return command;
    }

    private int Run(ParseResult parsed, StandardStreams streams)
    {
        var limits = Limits(parsed);
        var screen = speaking.Screen(parsed, streams);
        PreflightOutcome[] outcomes = screen.Watch(progress =>
            parsed.GetRequiredValue(files).Select(file => parsed.GetValue(fix) is { } copy
                ? Mend(file, copy, limits, parsed.GetValue(password), progress)
                : Check(file, limits, parsed.GetValue(password), progress)).ToArray());
        if (parsed.GetValue(json)) PreflightReportWriter.WriteJson(outcomes, parsed.GetValue(strict), streams.Out);
        else
            foreach (var outcome in outcomes)
                PreflightReportWriter.Write(outcome, screen);
        return outcomes.All(outcome => outcome.Passes(parsed.GetValue(strict))) ? ExitCode.Fine : ExitCode.Errors;
    }

    private static PreflightOutcome Check(string path, PreflightLimits limits, string? password, IProgress<string> progress)
    {
        progress.Report($"looking at {path}");
        var bag = new DiagnosticBag();
        var report = SourceFile.Read(path, bag) is { } data ? Preflighter.Check(data, path, limits, password, bag) : null;
        return new(path, report, bag.Sorted());
    }

    private static PreflightOutcome Mend(string path, string copy, PreflightLimits limits, string? password, IProgress<string> progress)
    {
        progress.Report($"mending {path}");
        var bag = new DiagnosticBag();
        var mended = SourceFile.Read(path, bag) is { } data ? PreflightMender.Mend(data, path, limits, password, bag) : null;
        if (mended is null) return new(path, null, bag.Sorted());
        try
        {
            DraftFile.Write(copy, mended.Data);
        }
        catch (Exception fault) when (OutputDiagnostics.IsAboutOutput(fault))
        {
            bag.CannotWrite(copy, fault);
            return new(path, null, bag.Sorted());
        }
        return new(path, mended.Left, bag.Sorted()) { Mends = mended.Mends, Copy = copy };
    }

    private void Validate(System.CommandLine.Parsing.CommandResult result)
    {
        if (result.GetValue(fix) is not { } copy || result.GetValue(files) is not { Length: > 0 } given) return;
        if (given.Length > 1) result.AddError("--fix mends one file at a time, since it writes one copy.");
        else if (copy.Length == 0 || FileStatus.AreOne(given[0], copy)) result.AddError("--fix writes a copy and leaves the file as it is: give the copy another name, such as --fix mended.pdf.");
    }

    private PreflightLimits Limits(ParseResult parsed) => new()
    {
        Bleed = Length.Mm(parsed.GetValue(bleed)),
        Safety = Length.Mm(parsed.GetValue(safety)),
        Hairline = Length.Pt(parsed.GetValue(hairline)),
        Resolution = parsed.GetValue(resolution),
        LineArtResolution = parsed.GetValue(lineArt),
        Ink = parsed.GetValue(ink),
        SmallestType = Length.Pt(parsed.GetValue(type)),
        Spots = (parsed.GetValue(spots) ?? []).SelectMany(names => names.Split(',')).Select(name => name.Trim()).ToHashSet(StringComparer.Ordinal),
    };

    private static Option<decimal> Measure(string name, string description, string unit, decimal usual)
    {
        var option = new Option<decimal>(name) { Description = description, HelpName = unit, CustomParser = result => Number(result, 0, 100) ?? usual };
        option.DefaultValueFactory = _ => usual;
        return option;
    }

    private static Option<int> Count(string name, string description, string unit, int usual) => new(name)
    {
        Description = description,
        HelpName = unit,
        CustomParser = result => (int)(Number(result, 1, 10_000) ?? usual),
        DefaultValueFactory = _ => usual,
    };

    private static decimal? Number(System.CommandLine.Parsing.ArgumentResult result, int least, int most)
    {
        // "3mm" for --bleed, "200 dpi" for --dpi: the unit is the one that is meant.
        var typed = result.Tokens[0].Value.Trim().ToLowerInvariant();
        foreach (var unit in (string[])["mm", "pt", "dpi", "%"])
            if (typed.EndsWith(unit, StringComparison.Ordinal)) typed = typed[..^unit.Length].TrimEnd();
        if (decimal.TryParse(typed.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        result.AddError(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"“{result.Tokens[0].Value}” is not a number from {least} to {most}."));
        return null;
    }
}
