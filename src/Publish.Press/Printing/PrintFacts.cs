using Publish.Typesetting.Printing.Machines;

namespace Publish.Press.Printing;

/// <summary>What a person who prints a file has to know.</summary>
/// <param name="Part">What it is of the zine: sheets, a cover, single pages.</param>
/// <param name="Suffix">The file's name after the zine's: "-booklet-a4.pdf".</param>
/// <param name="PaperName">"A4"; empty where a print shop chooses.</param>
/// <param name="Sheets">Sheets of paper in a copy; 0 where a print shop knows.</param>
/// <param name="Sides">How the sheets are turned over.</param>
/// <param name="ScalePermille">1000 is actual size.</param>
public sealed record PrintFacts(PrintPart Part, string Suffix, string PaperName, int Sheets, PrintedSides Sides, int ScalePermille)
{
    /// <summary>What a print shop has to know: "A5, 3 mm of bleed"; empty else.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The printer that it is made for; null where none was named.</summary>
    public PrinterProfile? Printer { get; init; }

    /// <summary>Which pages are smaller or larger than they were made, and by how much; empty where none is.</summary>
    public string Scaling { get; init; } = "";

    /// <summary>Which pages run off where printers leave a white rim, and the size to which they are trimmed; empty where none does.</summary>
    public string RunOff { get; init; } = "";
}

/// <summary>How sheets are turned over.</summary>
public enum PrintedSides
{
    /// <summary>Both in one file, flipping on the short edge.</summary>
    FlipShort,

    /// <summary>Both in one file, flipping on the long edge.</summary>
    FlipLong,

    /// <summary>The fronts, of sheets whose backs are in another file.</summary>
    Fronts,

    Backs,

    /// <summary>Fronts and backs in turn, each on a sheet of its own, to be copied.</summary>
    Masters,

    /// <summary>One side, and that is all.</summary>
    One,

    /// <summary>A page for each side of a sheet, in one ink: each is a master of a machine that prints one ink at a time.</summary>
    Plates,
}
