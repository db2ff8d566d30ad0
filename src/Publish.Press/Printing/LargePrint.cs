using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing;

namespace Publish.Press.Printing;

/// <summary>Styles whose type must not become smaller (UKAAF G003: large print has 16 pt or more on paper): where a booklet would be scaled down they are printed as single leaves.</summary>
internal static class LargePrint
{
    /// <summary>Single leaves at actual size, printed on both sides and stapled at the side.</summary>
    public static Scheme Leaves { get; } = SchemeCatalogue.Find("pages")! with { FileStem = "leaves" };

    /// <summary>What booklets of A4 pages are printed on.</summary>
    public static IReadOnlyList<Paper> BookletPapers { get; } = [Paper.Find("a3")!];

    public static bool IsIn(Zine zine) => zine.Style.Theme.Text.Least > Length.Zero;

    /// <summary>What the settings ask for; single leaves, with a note, where that would print type smaller than its style allows. Whoever says a scale has it.</summary>
    public static Scheme SchemeFor(Zine zine, PrintSettings job, PagedDocument body, Paper paper, DiagnosticBag bag)
    {
        var scheme = PrintSchemes.Of(job);
        if (!IsIn(zine) || job.Scale is { Kind: not ScaleKind.Auto } || scheme.Columns * scheme.Rows == 1) return scheme;
        var plan = PrintSchemes.Plan(job, scheme, paper, body.Pages[0].Trim.Size, FlipEdge.Short, zine.Fonts) with { Marks = PrinterMarks.None, Slug = null };
        var scale = Imposer.Impose(body, plan, new DiagnosticBag()).ScaleMillionths;
        var type = zine.Style.Theme.Text.Size;
        if (type.Times(scale, Placement.ActualSize) >= zine.Style.Theme.Text.Least) return scheme;
        if (zine.Plan.NamesPapers || zine.Plan.Paper is not null || !job.Sheets.IsEmpty) bag.LeavesForLargePrint(paper.Title, type, scale);
        return Leaves;
    }
}
