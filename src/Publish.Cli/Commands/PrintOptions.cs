using System.CommandLine;
using System.CommandLine.Parsing;
using Publish.Cli.Sending.Printing;
using Publish.Delivery.Printing;
using Publish.Press.Editions;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Commands;

/// <summary>What is to be printed, where and how.</summary>
internal sealed class PrintOptions
{
    private const int MostCopies = 9999;

    private readonly Argument<string> path = new("PATH")
    {
        Description = "The manuscript (it is made first), the folder with the finished files, or any PDF",
        DefaultValueFactory = _ => "dist",
    };

    private readonly Option<string?> printer = new("--printer", "-p")
    {
        Description = "The printer's name, or its address, such as ipp://192.168.1.20/ipp/print (the system's usual one)",
        HelpName = "NAME",
    };

    private readonly Option<int> copies = new("--copies", "-n")
    {
        Description = "How many",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
        CustomParser = ParseCopies,
    };

    private readonly PaperOption paper = new("A zine's sheets for this paper (what the printer usually takes)");

    private readonly Option<string> what = new Option<string>("--what")
    {
        Description = "Which of a zine's files: booklet, cover, assembly, or test, which shows whether the printer turns sheets over right",
        HelpName = "KIND",
        DefaultValueFactory = _ => "booklet",
    }.AcceptOnlyFromAmong("booklet", "cover", "assembly", "test", "reading", "pages");

    private readonly Option<string?> zine = new("--zine") { Description = "Which zine, where the folder holds several", HelpName = "NAME" };

    private readonly Option<string> output = new("--output", "-o") { Description = "Where a manuscript's finished files go", HelpName = "FOLDER", DefaultValueFactory = _ => "dist" };

    private readonly Option<string?> pages = new("--pages") { Description = "Only these pages of the PDF: 1-2 is the first sheet, to try; 3-end, odd, even", HelpName = "PAGES" };

    private readonly Option<string?> flip = new Option<string?>("--flip") { Description = "The edge that sheets are turned over on (what the file is made for)", HelpName = "short|long" }
        .AcceptOnlyFromAmong("short", "long");

    private readonly Option<bool> oneSided = new("--one-sided") { Description = "First all fronts, then, with the pile put back by hand, all backs, even if the printer turns sheets over itself" };

    private readonly Option<string?> side = new Option<string?>("--side") { Description = "Only the fronts or the backs of two passes", HelpName = "fronts|backs" }
        .AcceptOnlyFromAmong("fronts", "backs");

    private readonly Option<string> restack = new Option<string>("--restack")
    {
        Description = "How the pile goes back for the second pass: most printers want it turned over",
        HelpName = "turned-over|as-it-lies",
        DefaultValueFactory = _ => "turned-over",
    }.AcceptOnlyFromAmong("turned-over", "as-it-lies");

    private readonly Option<bool> reverse = new("--reverse") { Description = "The last sheet first, for printers that lay sheets face up" };

    private readonly Option<bool> grey = new("--grey") { Description = "Without colour, even where the PDF has some (a zine's own sheets are grey anyway)" };

    private readonly Option<bool> anyway = new("--anyway") { Description = "Print even where the printer does not have the paper" };

    private readonly Option<bool> rehearsal = new("--dry-run") { Description = "Only say what would be sent" };

    private readonly Option<bool> doNotWait = new("--no-wait") { Description = "Hand it over, and do not wait until it is printed" };

    public Option<bool> List { get; } = new("--list") { Description = "Only list the printers, and what they can" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(path);
        foreach (var option in (Option[])[List, printer, copies])
            command.Options.Add(option);
        paper.AddTo(command);
        foreach (var option in (Option[])[what, pages, flip, oneSided, side, restack, reverse, grey, anyway, zine, output, rehearsal, doNotWait])
            command.Options.Add(option);
    }

    public string? Printer(ParseResult parsed) => parsed.GetValue(printer);

    public PrintRequest Request(ParseResult parsed) => new(parsed.GetValue(path) ?? "dist")
    {
        Printer = parsed.GetValue(printer),
        Copies = parsed.GetValue(copies),
        Paper = paper.Of(parsed),
        What = parsed.GetValue(what) ?? EditionNames.Booklet,
        Zine = parsed.GetValue(zine),
        Output = parsed.GetValue(output) ?? "dist",
        Pages = parsed.GetValue(pages),
        Flip = parsed.GetValue(flip) switch { "short" => FlipEdge.Short, "long" => FlipEdge.Long, _ => null },
        OneSided = parsed.GetValue(oneSided),
        Only = parsed.GetValue(side) switch { "fronts" => PassSide.Fronts, "backs" => PassSide.Backs, _ => null },
        Restack = parsed.GetValue(restack) == "as-it-lies" ? Restack.AsItLies : Restack.TurnedOver,
        LastFirst = parsed.GetValue(reverse),
        Grey = parsed.GetValue(grey),
        Anyway = parsed.GetValue(anyway),
        Rehearsal = parsed.GetValue(rehearsal),
        DoNotWait = parsed.GetValue(doNotWait),
    };

    private static int ParseCopies(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostCopies)
            return number;
        result.AddError($"--copies is a number from 1 to {MostCopies}, not “{result.Tokens[0].Value}”.");
        return 1;
    }
}
