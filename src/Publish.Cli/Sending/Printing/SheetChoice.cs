using Publish.Cli.Commands;
using Publish.Cli.Reporting;
using Publish.Cli.Sending.Files;
using Publish.Delivery.Printing;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Cli.Sending.Printing;

/// <summary>Which file is printed: the PDF that was named, or the zine's sheets for the paper that the printer takes and the edge that it flips.</summary>
internal sealed class SheetChoice(Pressroom press, PrintRequest request, Printer? printer, DiagnosticBag bag, IScreen screen)
{
    private const string FlipsLong = "-flip-long.pdf";
    private PrinterProfile? known;

    /// <returns>Null, with a diagnostic, where there is none.</returns>
    public SheetFile? Find()
    {
        if (File.Exists(request.Path) && Path.GetExtension(request.Path).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
            return Registered(SheetFile.Read(request.Path, ours: false, bag), "");
        return new ZineFinder(press, bag, screen).Find(request.Path, Making(), request.Zine) is { } zine && Choose(zine) is { } chosen
            ? Registered(SheetFile.Read(zine.PathOf(chosen), ours: true, bag), chosen.Printer)
            : null;
    }

    /// <summary>What is known of the printer that was chosen, beside the manuscript or among the person's own.</summary>
    private PrinterProfile? Known => known ??= printer is null ? null : press.Printer(printer.Name, Directory.Exists(request.Path) ? request.Path : Path.GetDirectoryName(Path.GetFullPath(request.Path)), new(), bag);

    /// <summary>Sheets that were made for no printer are laid right for this one on their way to it.</summary>
    /// <param name="madeFor">The printer whose shift they make up for already; empty for none.</param>
    private SheetFile? Registered(SheetFile? file, string madeFor)
    {
        if (madeFor.Length > 0 && !madeFor.Equals(printer?.Name, StringComparison.OrdinalIgnoreCase)) bag.MadeForAnother(madeFor, printer?.Name ?? "");
        if (file is null || madeFor.Length > 0 || Known is not { IsOff: true } profile) return file;
        if (!profile.HoldsFor(file.Whole.Pages[0].Media)) bag.ReadOffOthers(profile.Name);
        else file = file.On(profile, request.Flip ?? file.Edge, bag);
        return file;
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
        Printer = Known?.Name,
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
