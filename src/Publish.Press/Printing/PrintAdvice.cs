using Publish.Model.Naming;
using Publish.Press.Reporting;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Press.Printing;

/// <summary>What to do with a file for the printer, in lines under its name.</summary>
internal static class PrintAdvice
{
    public static SummaryLine Line(string verb, PrintFacts facts, Piece[] advice) => new(verb, "")
    {
        More = [advice, .. Scaled(facts), .. Printer(facts)],
    };

    private static Piece[][] Scaled(PrintFacts facts) =>
        [.. ((string[])[facts.Scaling, facts.RunOff]).Where(words => words.Length > 0).Select(words => (Piece[])[$"({words})"])];

    private static Piece[][] Printer(PrintFacts facts) =>
        facts.Printer is { } printer ? [["made for the printer ", new(printer.Name, Tone.Strong), $": {PrinterProfileFile.Describe(printer)}"]] : [];

    /// <param name="kind">What is said of the paper: ", a heavier one".</param>
    public static Piece[] OnPaper(PrintFacts facts, string kind) =>
        [$"on {facts.PaperName} paper{kind}: ", .. SidesOf(facts), $", actual size (100 %), {Plural.Of(facts.Sheets, "sheet")} a copy"];

    public static Piece[] SidesOf(PrintFacts facts) => facts.Sides switch
    {
        PrintedSides.FlipShort => ["two-sided, flip on the ", new("SHORT", Tone.Strong), " edge"],
        PrintedSides.FlipLong => ["two-sided, flip on the ", new("LONG", Tone.Strong), " edge"],
        PrintedSides.Fronts => ["the ", new("FRONTS", Tone.Strong), ", one-sided; then lay the stack in again for the backs"],
        PrintedSides.Backs => ["the ", new("BACKS", Tone.Strong), ", one-sided, onto the other side of the fronts"],
        PrintedSides.Masters => ["one-sided, to be copied: front and back in turn, so 1-sided to 2-sided, turned on the ", new("SHORT", Tone.Strong), " edge"],
        PrintedSides.Plates => ["one ink at a time, each page a master: first all fronts, then, once they are dry, the backs"],
        _ => ["one-sided"],
    };
}
