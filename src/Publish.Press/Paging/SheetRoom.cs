using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing;
using Publish.Typesetting.Themes;

namespace Publish.Press.Paging;

/// <summary>Whether the sheets of a zine hold the page that it asks for.</summary>
internal static class SheetRoom
{
    private static readonly Length Slack = Length.Pt(0.5m);

    /// <summary>Says which paper is too small for its pages, and what would do. An outer margin that may be cut off is no loss.</summary>
    public static void Check(ZinePlan plan, Theme theme, Size trim, SourceSpan span, DiagnosticBag bag)
    {
        if (!plan.Any(edition => edition.FillsSheets)) return;
        foreach (var job in plan.Jobs.Where(job => !job.SinglePages))
        {
            var scheme = PrintSchemes.Of(job);
            foreach (var paper in job.Sheets.IsEmpty ? plan.PagePapers : job.Sheets)
            {
                var cell = Cell(scheme, paper, trim);
                if (Fits(trim, cell, theme.On(trim).Page.Outer - job.Clear)) continue;
                bag.PageLargerThanItsPlace(span, trim, scheme.Name, paper.Title, cell, Smaller(cell), Larger(scheme, trim));
                return;
            }
        }
    }

    private static Size Cell(Scheme scheme, Paper paper, Size page)
    {
        var sheet = scheme.SheetFor(paper.Size, page);
        var cell = new Size(sheet.Width / scheme.Columns, sheet.Height / scheme.Rows);
        return scheme.Sheet.Lying % 2 == 0 ? cell : cell.Turned;
    }

    private static bool Fits(Size page, Size cell, Length margin) =>
        page.Height <= cell.Height + Slack && page.Width <= cell.Width + Length.Max(Slack, margin);

    /// <summary>The largest page with a name that has room; null where none has.</summary>
    private static string? Smaller(Size cell) => TrimSizes.Names
        .Where(name => TrimSizes.Find(name) is { } size && Fits(size, cell, Length.Zero))
        .OrderByDescending(name => (double)TrimSizes.Find(name)!.Value.Width.Steps * TrimSizes.Find(name)!.Value.Height.Steps).FirstOrDefault();

    /// <summary>The smallest paper that holds the page; null where none does.</summary>
    private static string? Larger(Scheme scheme, Size page) => Paper.All
        .Where(paper => Fits(page, Cell(scheme, paper, page), Length.Zero))
        .OrderBy(paper => (double)paper.Size.Width.Steps * paper.Size.Height.Steps).FirstOrDefault()?.Name;
}
