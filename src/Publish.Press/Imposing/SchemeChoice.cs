using Publish.Model;
using Publish.Typesetting.Imposition;

namespace Publish.Press.Imposing;

/// <summary>The scheme by its name, told what was wished of it.</summary>
internal static class SchemeChoice
{
    /// <returns>Null, with diagnostics, for a scheme that there is not; one wish that a scheme cannot fulfil is an error as well.</returns>
    public static Scheme? Of(ImposeRequest request, DiagnosticBag bag)
    {
        if (SchemeCatalogue.Find(request.Scheme, bag) is not { } scheme) return null;
        if (request.Wishes.Grid is { } grid) scheme = WithGrid(scheme, grid, bag);
        if (request.Wishes.Panels is { } panels) scheme = WithPanels(scheme, panels, bag);
        if (request.Wishes.Signature is { } sheets) scheme = WithSignature(scheme, sheets, bag);
        return request.Sides == SidesWish.One ? OneSided(scheme, bag) : scheme;
    }

    private static Scheme WithGrid(Scheme scheme, (int Across, int Down) grid, DiagnosticBag bag)
    {
        if (scheme is Grid cells) return cells with { Across = grid.Across, Down = grid.Down };
        bag.NotForScheme("--grid", scheme.Name, "cut-stack and repeat");
        return scheme;
    }

    private static Scheme WithPanels(Scheme scheme, int panels, DiagnosticBag bag)
    {
        if (scheme is Accordion one) return one with { Panels = panels };
        if (scheme is TwoSidedAccordion two) return two with { Panels = panels };
        bag.NotForScheme("--panels", scheme.Name, "the accordions");
        return scheme;
    }

    private static Scheme WithSignature(Scheme scheme, (int Least, int Most) sheets, DiagnosticBag bag)
    {
        const int pagesOfASheet = 4;
        if (scheme is Signatures signatures)
            return sheets.Least == sheets.Most ? signatures with { Sheets = sheets.Least } : signatures with { Range = (sheets.Least * pagesOfASheet, sheets.Most * pagesOfASheet) };
        bag.NotForScheme("--signature", scheme.Name, "signatures");
        return scheme;
    }

    private static Scheme OneSided(Scheme scheme, DiagnosticBag bag)
    {
        if (!scheme.TwoSided) return scheme;
        if (scheme is Grid grid) return grid with { OneSided = true };
        if (scheme is OneToOne pages) return pages with { OneSided = true };
        bag.NotForScheme("--sides one", scheme.Name, "pages, cut-stack and repeat; --sides apart makes two files for a printer that prints one side");
        return scheme;
    }
}
