using Publish.Cli.Commands;
using Publish.Cli.Reporting;
using Publish.Cli.Sending.Files;
using Publish.Delivery.Printing;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;

namespace Publish.Cli.Sending.Printing;

/// <summary>Which file is printed: the PDF that was named, or the zine's sheets for the paper that the printer takes and the edge that it flips.</summary>
internal sealed class SheetChoice(Pressroom press, PrintRequest request, Printer? printer, DiagnosticBag bag, IScreen screen)
{
    private const string FlipsLong = "-flip-long.pdf";

    /// <returns>Null, with a diagnostic, where there is none.</returns>
    public SheetFile? Find()
    {
        if (File.Exists(request.Path) && Path.GetExtension(request.Path).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
            return SheetFile.Read(request.Path, ours: false, bag);
        return new ZineFinder(press, bag, screen).Find(request.Path, Making(), request.Zine) is { } zine && Choose(zine) is { } chosen
            ? SheetFile.Read(zine.PathOf(chosen), ours: true, bag)
            : null;
    }

    private Paper Wanted => request.Paper ?? Paper.All.FirstOrDefault(paper => printer?.Prefers(SizeOf(paper)) == true) ?? Paper.A4;

    /// <summary>A printer that cannot turn over on the short edge gets a file for the long one.</summary>
    private bool LongEdge => request.Flip == Typesetting.Pages.FlipEdge.Long
        || (request.Flip is null && printer is { TwoSided: true } && !printer.Sides.Contains(Sides.TwoShortEdge));

    private BuildRequest Making() => new(request.Path, request.Output, new()
    {
        Only = [request.What],
        Paper = Wanted.Name,
        FlipLong = LongEdge,
    });

    private MadeFile? Choose(ZineToSend zine)
    {
        var kind = zine.Files.Where(file => file.Edition == request.What).ToArray();
        var fitting = kind.Where(file => file.Paper.Length == 0 || file.Paper == Wanted.Name).ToArray();
        // Where nobody asked for a paper, the only one that there is will do.
        if (fitting.Length == 0 && request.Paper is null) fitting = kind;
        if (fitting.Length == 0) bag.NoFileFor(request.What, kind.Length > 0 ? Wanted.Title : "", kind.Select(file => file.Path));
        return fitting.FirstOrDefault(file => file.Path.EndsWith(FlipsLong, StringComparison.Ordinal) == LongEdge) ?? fitting.FirstOrDefault();
    }

    private static MediaSize SizeOf(Paper paper) => new(Hundredths(paper.Size.Width), Hundredths(paper.Size.Height));

    private static int Hundredths(Length length) => (int)decimal.Round(length.Millimetres * 100);
}
