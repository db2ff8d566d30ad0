using Publish.Model.Naming;
using Publish.Press.Building;
using Publish.Press.Printing;
using Publish.Press.Reporting;

namespace Publish.Cli.Printing;

/// <summary>What to do with a file for the printer, in a line under its name.</summary>
internal static class PrintAdvice
{
    public static string VerbOf(PrintFacts facts) => facts.Kind switch
    {
        OutputKinds.Pages => "SEND",
        OutputKinds.Cover => "COVER",
        OutputKinds.Test => "TEST",
        OutputKinds.Riso => "INK",
        _ => "PRINT",
    };

    public static Piece[] Of(PrintFacts facts) => facts.Kind switch
    {
        OutputKinds.Riso => [$"with the drum of {facts.Remark}{(facts.PaperName.Length > 0 ? $", on {facts.PaperName} paper" : "")}, in black or grey as the machine wants it, actual size (100 %)"],
        OutputKinds.Pages => [$"to a print shop: single pages in order, {facts.Remark}"],
        OutputKinds.Cover when facts.PaperName.Length == 0 => [$"to a print shop: {facts.Remark}"],
        OutputKinds.Test => [$"on {facts.PaperName} paper first, ", .. SidesOf(facts), ": it shows whether the printer turns the sheet as it must"],
        OutputKinds.Cover => [$"on {facts.PaperName} paper, a heavier one: ", .. SidesOf(facts), $", actual size (100 %), {Plural.Of(facts.Sheets, "sheet")} a copy"],
        _ => [$"on {facts.PaperName} paper: ", .. SidesOf(facts), $", actual size (100 %), {Plural.Of(facts.Sheets, "sheet")} a copy"],
    };

    private static Piece[] SidesOf(PrintFacts facts) => facts.Sides switch
    {
        PrintedSides.FlipShort => ["two-sided, flip on the ", new("SHORT", Tone.Strong), " edge"],
        PrintedSides.FlipLong => ["two-sided, flip on the ", new("LONG", Tone.Strong), " edge"],
        PrintedSides.Fronts => ["the ", new("FRONTS", Tone.Strong), ", one-sided; then lay the stack in again for the backs"],
        PrintedSides.Backs => ["the ", new("BACKS", Tone.Strong), ", one-sided, onto the other side of the fronts"],
        PrintedSides.Masters => ["one-sided, to be copied: front and back in turn, so 1-sided to 2-sided, turned on the ", new("SHORT", Tone.Strong), " edge"],
        _ => ["one-sided"],
    };
}
