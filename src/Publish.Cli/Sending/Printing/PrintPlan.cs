using Publish.Delivery.Printing;
using Publish.Model.Source;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Sending.Printing;

/// <summary>What a printer is sent, in one job or in two with the pile put back between them.</summary>
/// <param name="Jobs">One, or fronts and backs.</param>
/// <param name="Sheets">Of paper, in a copy.</param>
/// <param name="Passes">The pile is put back by hand before the second job, or for the only one where that is the backs.</param>
internal sealed record PrintPlan(SheetFile File, Printer Printer, FlipEdge Edge, IReadOnlyList<PrintOrder> Jobs, bool Passes, int Sheets)
{
    /// <returns>Null, with diagnostics, where the printer cannot do it.</returns>
    public static PrintPlan? Make(PrintRequest request, SheetFile file, Printer printer, DiagnosticBag bag)
    {
        Check(request, file, printer, bag);
        var chosen = request.Pages is { } typed ? Publish.Press.Imposing.PageChoice.Read(typed, file.Pages, bag) : [.. Enumerable.Range(1, file.Pages)];
        if (bag.HasErrors || chosen is null) return null;
        var edge = request.Flip ?? file.Edge;
        var backs = file.HasBacks && chosen.Count > 1;
        var itself = printer.Sides.Contains(SidesOf(edge)) && !request.OneSided;
        var jobs = new PrintOrders(request, file, printer, chosen, bag);
        return !backs ? new(file, printer, edge, [jobs.Once(Sides.One)], false, chosen.Count)
            : itself && request.Only is null ? new(file, printer, edge, [jobs.Once(SidesOf(edge))], false, (chosen.Count + 1) / 2)
            : new(file, printer, edge, jobs.Twice(), true, (chosen.Count + 1) / 2);
    }

    private static Sides SidesOf(FlipEdge edge) => edge == FlipEdge.Short ? Sides.TwoShortEdge : Sides.TwoLongEdge;

    private static void Check(PrintRequest request, SheetFile file, Printer printer, DiagnosticBag bag)
    {
        if (!printer.TakesPdf) bag.TakesNoPdf(printer);
        if (!printer.Accepting) bag.QueueClosed(printer);
        if (printer.Papers.Count == 0 || request.Anyway) return;
        if (printer.KeywordOf(file.Size) is null) bag.PaperDoesNotFit(printer, file.Size);
        else if (!printer.HasLoaded(file.Size)) bag.NotLoaded(printer, file.Size);
        if (!printer.KeepsSize) bag.SizeNotPromised(printer);
    }
}

/// <summary>The jobs for a file: its pages in the order in which they are printed, with the printer's words for what is wanted.</summary>
/// <param name="chosen">Numbers of pages, from 1.</param>
internal sealed class PrintOrders(PrintRequest request, SheetFile file, Printer printer, IReadOnlyList<int> chosen, DiagnosticBag bag)
{
    private bool InOrder => chosen.Count == file.Pages && !chosen.Where((page, i) => page != i + 1).Any();

    /// <summary>All in one job.</summary>
    public PrintOrder Once(Sides sides) => request.LastFirst
        ? Order(file.Title, sides == Sides.One ? Enumerable.Range(1, chosen.Count).Reverse() : PassOrder.LastSheetFirst(chosen.Count), sides)
        : InOrder ? Order(file.Title, file.Data, sides) : Order(file.Title, Enumerable.Range(1, chosen.Count), sides);

    /// <summary>Fronts and backs, or the one of them that is wanted.</summary>
    public IReadOnlyList<PrintOrder> Twice() =>
    [
        .. request.Only == PassSide.Backs ? (PrintOrder[])[] : [Order(file.Title + ", fronts", PassOrder.Fronts(chosen.Count, request.LastFirst), Sides.One)],
        .. request.Only == PassSide.Fronts ? (PrintOrder[])[] : [Order(file.Title + ", backs", PassOrder.Backs(chosen.Count, request.LastFirst, request.Restack), Sides.One)],
    ];

    private PrintOrder Order(string title, IEnumerable<int> places, Sides sides) =>
        Order(title, file.Ordered(places.Select(place => place == PassOrder.Blank ? 0 : chosen[place - 1]), bag), sides);

    private PrintOrder Order(string title, byte[] pdf, Sides sides) => new(title, pdf)
    {
        Copies = request.Copies,
        Sides = sides,
        Paper = printer.KeywordOf(file.Size),
        Grey = request.Grey || file.Ours,
    };
}
