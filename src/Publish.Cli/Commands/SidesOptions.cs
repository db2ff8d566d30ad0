using System.CommandLine;
using Publish.Press.Imposing;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Commands;

/// <summary>How the printer takes its sheets.</summary>
internal sealed class SidesOptions
{
    private readonly Option<string?> flip = new Option<string?>("--flip")
    {
        Description = "The edge that the printer turns sheets over (short for sheets that lie on their side, long for upright ones)",
        HelpName = "short|long",
    }.AcceptOnlyFromAmong("short", "long");

    private readonly Option<string> sides = new Option<string>("--sides")
    {
        Description = "both: front and back in turn; apart: two files, for printers that print one side; one: fronts only",
        HelpName = "both|apart|one",
        DefaultValueFactory = _ => "both",
    }.AcceptOnlyFromAmong("both", "apart", "one");

    private readonly Option<string> feeding = new Option<string>("--feeding")
    {
        Description = "With --sides apart: which front is drawn first the second time: first where the pile is turned over, last where it goes back as it came out",
        HelpName = "first|last",
        DefaultValueFactory = _ => "first",
    }.AcceptOnlyFromAmong("first", "last");

    private readonly Option<bool> reverse = new("--reverse") { Description = "The last sheet first, for printers that stack face up" };

    private readonly Option<string?> printer = new("--printer") { Description = "For this printer, as publish printer add knows it: its shift, its edge, its margin", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[flip, sides, feeding, reverse, printer])
            command.Options.Add(option);
    }

    public ImposeRequest Refine(ImposeRequest request, ParseResult parsed)
    {
        var reversed = parsed.GetValue(reverse);
        return request with
        {
            Flip = parsed.GetValue(flip) switch { "long" => FlipEdge.Long, "short" => FlipEdge.Short, _ => null },
            Sides = parsed.GetValue(sides) switch { "apart" => PrintedSides.Apart, "one" => PrintedSides.One, _ => PrintedSides.Both },
            Feeding = parsed.GetValue(feeding) == "last" ? FeedingOrder.LastSheetFirst : FeedingOrder.FirstSheetFirst,
            Printer = parsed.GetValue(printer),
            Refine = plan => plan with { Reversed = reversed },
        };
    }
}
