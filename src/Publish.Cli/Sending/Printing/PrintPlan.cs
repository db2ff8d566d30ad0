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
