using System.CommandLine;
using Publish.Press.Imposing;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Marking;

namespace Publish.Cli.Commands;

/// <summary>How pages lie on their sheets.</summary>
internal sealed class LayOptions
{
    private readonly Option<PageScale?> scale = new("--scale")
    {
        Description = "auto: actual size where it fits; actual: that or nothing; fit: as large as can be, all alike; each: each as large as can be; or a percentage",
        HelpName = "auto|actual|fit|each|N%",
        CustomParser = Typed.Scale,
    };

    private readonly Option<string?> place = new Option<string?>("--place") { Description = "Pages against the spine, or in the middle of their places", HelpName = "spine|centre" }
        .AcceptOnlyFromAmong("spine", "centre");

    private readonly Option<string> binding = new Option<string>("--binding")
    {
        Description = "The edge at which the book is held: right for Arabic, Hebrew, manga",
        HelpName = "left|right",
        DefaultValueFactory = _ => "left",
    }.AcceptOnlyFromAmong("left", "right");

    private readonly Option<string?> blanks = new Option<string?>("--blanks") { Description = "Where blanks go: before the last page, which is the back cover, or at the end", HelpName = "cover|end" }
        .AcceptOnlyFromAmong("cover", "end");

    private readonly Option<(int, int)?> grid = new("--grid") { Description = "For cut-stack, repeat and 2side: so many across and down, such as 3x3", HelpName = "AxD", CustomParser = Typed.Grid };

    private readonly Option<int?> panels = new("--panels") { Description = "For accordions: so many pages in a row", HelpName = "N", CustomParser = Typed.Panels };

    private readonly Option<(int, int)?> signature = new("--signature")
    {
        Description = "For signatures: so many sheets folded together (4), or the best of a range (3-8)",
        HelpName = "SHEETS",
        CustomParser = Typed.Signature,
    };

    private readonly Option<Length?> caliper = new("--caliper")
    {
        Description = "The thickness of one sheet, such as 0.1mm: pages are moved to make up for the fold",
        HelpName = "LENGTH",
        CustomParser = Typed.Length,
    };

    private readonly Option<string> creep = new Option<string>("--creep")
    {
        Description = "With --caliper: outer pages go out, inner ones in, or half of each",
        HelpName = "out|in|spread",
        DefaultValueFactory = _ => "out",
    }.AcceptOnlyFromAmong("out", "in", "spread");

    private readonly Option<bool> holdCover = new("--hold-cover") { Description = "With --caliper: the outermost sheet stays where it is" };

    private readonly Option<Length?> clear = new("--clear") { Description = "What is printed comes no nearer to the sheet's edge (6mm for type that would be cut): pages become smaller for it, or it is said", HelpName = "LENGTH", CustomParser = Typed.Length };

    private readonly Option<Length?> gutter = new("--gutter") { Description = "Pages are moved so far away from where they are held: from the fold, or from the edge that is stapled", HelpName = "LENGTH", CustomParser = Typed.Length };

    private readonly Option<PrinterMarks?> marks = new("--marks")
    {
        Description = "Marks beside the pages, with commas between them: all, or some of " + MarkNames.All,
        HelpName = "all|NAMES",
        CustomParser = Typed.Marks,
    };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[scale, place, binding, blanks, grid, panels, signature, caliper, creep, holdCover, gutter, clear, marks])
            command.Options.Add(option);
    }

    public ImposeRequest Refine(ImposeRequest request, ParseResult parsed)
    {
        var earlier = request.Refine;
        return request with
        {
            SchemeFolder = ".",
            KeepsClear = parsed.GetValue(clear) is not null,
            Parameters = new() { Grid = parsed.GetValue(grid), Panels = parsed.GetValue(panels), Signature = parsed.GetValue(signature) },
            Refine = plan => Refined(earlier(plan), parsed),
        };
    }

    private ImpositionPlan Refined(ImpositionPlan plan, ParseResult parsed) => plan with
    {
        Scale = parsed.GetValue(scale),
        Placing = parsed.GetValue(place) switch { "spine" => Placing.Spine, "centre" => Placing.Centred, _ => null },
        Binding = parsed.GetValue(binding) == "right" ? Binding.Right : Binding.Left,
        Blanks = parsed.GetValue(blanks) == "end" ? BlankPlace.AtEnd : BlankPlace.BeforeBackCover,
        Caliper = parsed.GetValue(caliper) ?? Length.Zero,
        Creep = parsed.GetValue(creep) switch { "in" => CreepMode.PushedIn, "spread" => CreepMode.Spread, _ => CreepMode.PushedOut },
        HoldCover = parsed.GetValue(holdCover),
        Clear = parsed.GetValue(clear) ?? plan.Clear,
        Gutter = parsed.GetValue(gutter) ?? Length.Zero,
        Marks = parsed.GetValue(marks) ?? PrinterMarks.None,
    };
}
