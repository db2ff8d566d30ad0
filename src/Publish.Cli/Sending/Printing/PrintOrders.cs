using Publish.Delivery.Printing;
using Publish.Model.Source;

namespace Publish.Cli.Sending.Printing;

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
