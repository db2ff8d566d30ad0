using System.Globalization;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Assembly.Words;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>What comes before folding: paper, a test, the printer.</summary>
internal static class PrintingSteps
{
    public static IEnumerable<AssemblyStep> Of(BookletToMake booklet, AssemblyWords words, StepDrawings drawings)
    {
        if (booklet.As == PrintedAs.Plates)
        {
            foreach (var step in RunSteps.Of(booklet, words, drawings)) yield return step;
            yield break;
        }

        yield return new(AssemblyWords.Fill(words.Load, ("paper", booklet.Paper.Title), ("weight", PaperWeights.Of(booklet.Paper).Office)) + PaperGrain.Sentence(booklet, words));
        if (booklet is { Test: { } test, As: PrintedAs.TwoSided, Scheme.TwoSided: true })
            yield return new(AssemblyWords.Fill(words.Test, ("file", test.FileName), ("edge", Edge(booklet, words))), StepDrawings.Test(test));
        yield return Printing(booklet, words, drawings);
        if (booklet.CoverFileName is { } cover) yield return new(AssemblyWords.Fill(words.PrintCover, ("file", cover), ("weight", PaperWeights.Of(booklet.Paper).Cover)) + " " + words.ScoreCover);
    }

    private static AssemblyStep Printing(BookletToMake booklet, AssemblyWords words, StepDrawings drawings)
    {
        // A poster on the back of a sheet lies behind no page in particular.
        var (sentence, draw) = !booklet.Scheme.TwoSided ? (OneSided(booklet, words), null) : booklet.As switch
        {
            PrintedAs.TwoSided => (words.PrintTwoSided + Other(booklet, words) + " " + words.Light, drawings.FrontAndBack()),
            PrintedAs.FrontsAndBacks => (Restacked(booklet, words) + " " + words.Light, drawings.FrontAndBack()),
            PrintedAs.Masters => (words.CopyMasters + " " + words.Light, drawings.FrontAndBack()),
            _ => (words.PrintOneSided, (Func<Rect, IEnumerable<PageItem>>?)null),
        };
        return new(AssemblyWords.Fill(
            sentence, ("file", booklet.FileName), ("backs", booklet.BacksFileName), ("edge", Edge(booklet, words)), ("size", Scale(booklet, words)),
            ("a", Number(booklet.PagesBefore + 1)), ("b", Number(booklet.PagesBefore + BehindTheFirst(booklet)))), draw);
    }

    private static string OneSided(BookletToMake booklet, AssemblyWords words) => booklet.As switch
    {
        PrintedAs.TwoSided => words.PrintTwoSided,
        PrintedAs.FrontsAndBacks => Restacked(booklet, words),
        PrintedAs.Masters => words.CopyMasters,
        _ => words.PrintOneSided,
    };

    /// <summary>
    /// The order of the backs and how the stack is put back belong together. What came out last lies on top, whichever side is up:
    /// <code>
    ///            came out     turned over    as it lies
    ///   on top   sheet 3      sheet 1        sheet 3       this one is drawn first
    ///            sheet 2      sheet 2        sheet 2
    ///   below    sheet 1      sheet 3        sheet 1
    /// </code>
    /// Each page has the same side towards the printer. Sheets turned on the short edge have it at their other end behind, and so the edge that led comes last.
    /// </summary>
    private static string Restacked(BookletToMake booklet, AssemblyWords words) => AssemblyWords.Fill(
        booklet.Feeding == FeedingOrder.FirstSheetFirst ? words.PrintFrontsTurned : words.PrintFrontsAsTheyLie,
        ("feed", booklet.Imposed.Plan.Flip == FlipEdge.Short ? words.EdgeLast : words.EdgeFirst));

    private static string Other(BookletToMake booklet, AssemblyWords words) => booklet.OtherEdgeFileName is { } file
        ? " " + AssemblyWords.Fill(words.OtherEdge, ("edge", booklet.Imposed.Plan.Flip == FlipEdge.Short ? words.LongEdge : words.ShortEdge), ("file", file))
        : "";

    private static string Edge(BookletToMake booklet, AssemblyWords words) => booklet.Imposed.Plan.Flip == FlipEdge.Short ? words.ShortEdge : words.LongEdge;

    /// <summary>Where only some pages are smaller, nothing is said of all of them; the summary names those.</summary>
    private static string Scale(BookletToMake booklet, AssemblyWords words) =>
        booklet.Imposed.ScaleMillionths == Placement.ActualSize || booklet.Imposed.Scales.Any(scale => scale != booklet.Imposed.ScaleMillionths)
            ? words.ActualSize
            : AssemblyWords.Fill(words.Scaled, ("n", (Math.Floor(booklet.Imposed.ScaleMillionths / 1000m) / 10).ToString("0.#", CultureInfo.InvariantCulture)), ("points", Points(booklet.Imposed)));

    /// <summary>What becomes of the type: ", 16 → 11.3 pt".</summary>
    private static string Points(ImposedDocument imposed) => imposed.TypeSize is { } size
        ? string.Create(CultureInfo.InvariantCulture, $", {size.Points:0.#} → {Math.Floor(size.Points * imposed.ScaleMillionths / 100_000m) / 10:0.#}\u00A0pt")
        : "";

    /// <summary>What lies on the other side of the leaf that page 1 stands on.</summary>
    internal static int BehindTheFirst(BookletToMake booklet)
    {
        var (scheme, pages) = (booklet.Scheme, booklet.PagesOnSheets);
        var sides = scheme.Sides(pages, booklet.Imposed.Plan.Blanks);
        for (var side = 0; side + 1 < sides.Count; side += 2)
            for (var i = 0; i < sides[side].Cells.Count; i++)
                if (sides[side].Cells[i].Page == 1)
                    return sides[side + 1].Cells[(i / scheme.Columns * scheme.Columns) + scheme.Columns - 1 - (i % scheme.Columns)].Folio;
        return 2;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
