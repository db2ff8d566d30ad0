using Publish.Press.Building;
using Publish.Press.Printing;
using Publish.Press.Reporting;

namespace Publish.Press.Editions;

/// <summary>A part of what the zine's print settings have printed: its sheets, its cover, single pages, the test sheet.</summary>
internal abstract class PrintEdition : PdfEdition
{
    public abstract PrintPart Part { get; }

    /// <summary>What to do with a file, for the summary: "PRINT".</summary>
    public abstract string Verb { get; }

    /// <summary>How to print it.</summary>
    public abstract Piece[] Advice(PrintFacts facts);

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var turn = 0;
        foreach (var print in shop.Pdf.Prints)
        {
            turn++;
            if (print.Facts.Part != Part) continue;
            yield return shop.Pdf.Export(this, print.Document, print.Options, print.Facts.Suffix, PrintAdvice.Line(Verb, print.Facts, Advice(print.Facts))) with
            {
                Paper = print.Paper,
                Facts = print.Facts,
                Turn = turn,
            };
        }
    }
}
