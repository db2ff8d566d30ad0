using System.Globalization;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Schemes;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>Single pages with marks about them: each becomes larger than its bleed by what the marks take, and keeps its own boxes within.</summary>
public static class MarkedPages
{
    /// <summary>Of marks beyond the bleed: a crossed circle and the air about it.</summary>
    private static readonly Length Margin = Length.Mm(8);

    private static readonly Length Least = Length.Mm(10);

    /// <param name="bleed">How much of the pages' bleed is shown.</param>
    /// <param name="marks">Of which folds, cuts and staples mean nothing to single pages: that is told, unless all kinds were asked for.</param>
    /// <param name="slug">Null where no slug line is wanted.</param>
    public static PagedDocument Of(PagedDocument pages, Length bleed, PrinterMarks marks, SlugType? slug, DiagnosticBag diagnostics)
    {
        if (marks == PrinterMarks.None || pages.Pages.IsEmpty) return pages;
        var scheme = OneToOne.Scheme with { Sheet = OneToOne.Scheme.Sheet with { TwoSided = false } };
        var marked = new List<Page>(pages.Pages.Count);
        SheetMarks? drawn = null;
        for (var i = 0; i < pages.Pages.Count; i++)
        {
            var page = pages.Pages[i];
            var shown = page.Trim.Outset(Length.Min(bleed, Length.Min(page.Trim.X - page.Bleed.X, page.Trim.Y - page.Bleed.Y)));
            var plan = new ImpositionPlan(scheme, Grown(page.Trim, shown)) { Marks = marks, Slug = slug };
            drawn ??= new(plan, Counted(pages.Pages.Count));
            marked.Add(Marked(page, shown, plan, drawn, pages.Metadata.Title, string.Create(CultureInfo.InvariantCulture, $"page {i + 1}")));
        }

        drawn?.Report(diagnostics);
        return pages with { Pages = Seq.Of(marked) };
    }

    private static Page Marked(Page page, Rect shown, ImpositionPlan plan, SheetMarks drawn, string title, string label)
    {
        var shift = new Point(((plan.Sheet.Width - page.Trim.Width) / 2) - page.Trim.X, ((plan.Sheet.Height - page.Trim.Height) / 2) - page.Trim.Y);
        var placed = new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(Placement.ActualSize, 0, shift), shown);
        var side = new SheetSide([new Cell(1)], 1, IsBack: false);
        var marks = drawn.On(new(plan, side, SheetGrid.Of(plan, isBack: false), [PlacedTrim.Of(placed, isBlank: false)], 1, title), label);
        return new(plan.Sheet, shown.Shifted(shift.X, shift.Y), page.Trim.Shifted(shift.X, shift.Y), page.Label, Seq.Of<PageItem>([placed, .. marks]));
    }

    /// <summary>The same on all sides, so that the trim stands in the middle.</summary>
    private static Size Grown(Rect trim, Rect shown) => trim.Outset(Length.Max(Least, trim.X - shown.X + Margin)).Size;

    private static string Counted(int pages) => string.Create(CultureInfo.InvariantCulture, $"{pages} {(pages == 1 ? "page" : "pages")}");
}
