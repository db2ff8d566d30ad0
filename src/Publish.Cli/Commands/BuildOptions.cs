using System.CommandLine;
using System.CommandLine.Parsing;
using Publish.Model;
using Publish.Press.Building;
using Publish.Press.Editions;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Steering;

namespace Publish.Cli.Commands;

/// <summary>What is to be made of a manuscript, and how: the options that build, watch and check share.</summary>
internal sealed class BuildOptions
{
    private readonly EditionList editions;
    private readonly Argument<string> path = new("PATH")
    {
        Description = "The manuscript: a folder with zine.yaml, one Markdown file, a library's .txt, a folder of pictures, or a PDF",
    };

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The folder for the finished files",
        DefaultValueFactory = _ => "dist",
        HelpName = "FOLDER",
    };

    private readonly Option<Seq<string>> only;

    private readonly Option<string?> style = new("--style") { Description = "The look: pamphlet, compact, large-print, or one of your own", HelpName = "NAME" };

    private readonly Option<Length?> size = new("--size") { Description = "The text's type, such as 12pt; from 16pt on it is large print, with nothing smaller (the style's own)", HelpName = "POINTS", CustomParser = Typed.TypeSize };

    private readonly Option<string?> scheme = new("--scheme") { Description = "Pages as large as a panel of this scheme, laid out anew for it: minizine, quarter, accordion … (the zine's own)", HelpName = "NAME" };

    private readonly Option<string[]> presets = new("--for")
    {
        Description = "Print files for: office, copier, printshop, riso, or a preset of your own",
        HelpName = "NAME",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly PaperOption paper = new("Print files for this paper only");

    private readonly Option<string?> flip = new Option<string?>("--flip") { Description = "Also a booklet for printers that only turn over on the long edge", HelpName = "short|long" }
        .AcceptOnlyFromAmong("short", "long");

    private readonly Option<string?> printer = new("--printer") { Description = "Print files for this printer, as publish printer add knows it", HelpName = "NAME" };

    private readonly Option<PageGoal?> pages = new("--pages")
    {
        Description = "Stretch the style a little for a number of pages: 'multiple of 4', or 24",
        HelpName = "NUMBER",
        CustomParser = ParsePages,
    };

    private readonly Option<Seq<KeptStandard>> standard = new("--standard")
    {
        Description = "Of the PDF to read: ua-1 (as usual) or ua-2; of the copy to keep, which is made as well: a-2b or a-4; with a comma between",
        HelpName = "NAMES",
        CustomParser = ParseStandards,
        Arity = ArgumentArity.ExactlyOne,
    };

    private readonly Option<bool> draft = new("--draft") { Description = "Go on where a picture is missing, with a crossed box in its place" };

    private readonly Option<bool> strict = new("--strict") { Description = "Treat every warning as an error" };

    /// <param name="editions">What can be asked for.</param>
    public BuildOptions(EditionList editions)
    {
        this.editions = editions;
        only = new("--only")
        {
            Description = "Make only these, with commas between: " + editions.Listed,
            HelpName = "KINDS",
            CustomParser = ParseEditions,
            Arity = ArgumentArity.ExactlyOne,
        };
    }

    public void AddTo(Command command, bool makes)
    {
        command.Arguments.Add(path);
        command.Options.Add(style);
        command.Options.Add(size);
        command.Options.Add(scheme);
        command.Options.Add(pages);
        command.Options.Add(strict);
        if (!makes) return;
        command.Options.Add(output);
        command.Options.Add(draft);
        command.Options.Add(only);
        command.Options.Add(standard);
        command.Options.Add(presets);
        paper.AddTo(command);
        command.Options.Add(flip);
        command.Options.Add(printer);
    }

    public BuildRequest Request(ParseResult parsed) => new(parsed.GetRequiredValue(path), parsed.GetValue(output) ?? "dist", new()
    {
        Only = parsed.GetValue(only),
        Standards = parsed.GetValue(standard),
        Style = parsed.GetValue(style),
        Scheme = parsed.GetValue(scheme),
        SchemeFolder = ".",
        TypeSize = parsed.GetValue(size),
        For = Seq.Of(parsed.GetValue(presets)?.SelectMany(names => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) ?? []),
        Paper = paper.Of(parsed)?.Name,
        FlipLong = parsed.GetValue(flip) == "long",
        Printer = parsed.GetValue(printer),
        Pages = parsed.GetValue(pages),
        Strict = parsed.GetValue(strict),
        Draft = parsed.GetValue(draft),
    });

    private static PageGoal? ParsePages(ArgumentResult result)
    {
        var words = string.Join(' ', result.Tokens);
        var goal = PageGoal.Parse(words);
        if (goal is null) result.AddError($"'{words}' is no number of pages that can be wished for. Write 'multiple of 4', or a number from 2 to 10000.");
        return goal;
    }

    private static Seq<KeptStandard> ParseStandards(ArgumentResult result)
    {
        var standards = new List<KeptStandard>();
        foreach (var name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (KeptStandard.Find(name) is not { } standard) result.AddError($"There is no standard called '{name}' here.{(KeptStandard.Nearest(name) is { } nearest ? $" Did you mean {nearest}?" : "")} There are: {KeptStandard.Listed}.");
            else if (standards.Find(other => other.Edition == standard.Edition && other != standard) is { } other) result.AddError($"One file cannot keep both {other.Name} and {standard.Name}: choose one of them.");
            else standards.Add(standard);
        }
        if (standards.Count == 0 && !result.Errors.Any()) result.AddError($"--standard needs at least one name. There are: {KeptStandard.Listed}.");
        return Seq.Of(standards);
    }

    private Seq<string> ParseEditions(ArgumentResult result)
    {
        var names = new List<string>();
        foreach (var typed in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (editions.NameOf(typed) is { } name) names.Add(name);
            else result.AddError($"There is no kind of output called '{typed}'.{(editions.Nearest(typed) is { } nearest ? $" Did you mean {nearest}?" : "")} There are: {editions.Listed}.");
        }
        if (names.Count == 0) result.AddError($"--only needs at least one kind of output. There are: {editions.Listed}.");
        return Seq.Of(names);
    }
}
