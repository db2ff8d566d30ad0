using Publish.Model.Source;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;

namespace Publish.Press.Imposing;

/// <summary>The scheme by its name, told what was wished of it.</summary>
internal static class SchemeChoice
{
    /// <returns>Null, with diagnostics, for a scheme that there is not; one wish that a scheme cannot fulfil is an error as well.</returns>
    public static Scheme? Of(ImposeRequest request, SchemeShelf shelf, DiagnosticBag bag)
    {
        if (shelf.Find(request.Scheme, bag) is not { } scheme) return null;
        if (request.Parameters.Grid is { } grid) scheme = Told(scheme, scheme.WithGrid(grid.Across, grid.Down), "--grid", "cut-stack and repeat", bag);
        if (request.Parameters.Panels is { } panels) scheme = Told(scheme, scheme.WithPanels(panels), "--panels", "the accordions", bag);
        if (request.Parameters.Signature is { } sheets) scheme = Told(scheme, scheme.WithSignatures(Gathered(sheets)), "--signature", "signatures", bag);
        return request.Sides != PrintedSides.One
            ? scheme
            : Told(scheme, scheme.OnOneSide(), "--sides one", "pages, cut-stack and repeat; --sides apart makes two files for a printer that prints one side", bag);
    }

    private static Scheme Told(Scheme scheme, Scheme? told, string option, string others, DiagnosticBag bag)
    {
        if (told is null) bag.NotForScheme(option, scheme.Name, others);
        return told ?? scheme;
    }

    private static Gathering Gathered((int Least, int Most) sheets)
    {
        const int pagesOfASheet = 4;
        return sheets.Least == sheets.Most ? Gathering.Signatures(sheets.Least) : Gathering.Within(sheets.Least * pagesOfASheet, sheets.Most * pagesOfASheet);
    }
}
