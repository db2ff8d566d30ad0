using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Themes;

namespace Publish.Press.Paging;

/// <summary>The part of a sheet that a page has in a scheme.</summary>
internal static class Panel
{
    // Half of A4 is 148.5 mm wide, and A5 148: ISO 216 has whole millimetres.
    private static readonly Length Rounding = Length.Mm(0.5m);

    // The sheet's cells are wider and narrower by a step where it cannot be divided, and none is to be scaled for that.
    private static readonly Length Step = new(1);

    private static readonly string[] Whole = ["a4", "a5", "a6"];

    /// <summary>The largest page that has room on every paper. What does not fill its sheet by itself has a page with a name where one is as large but for the rounding.</summary>
    /// <param name="papers">At least one.</param>
    public static Size Of(Scheme scheme, Seq<Paper> papers)
    {
        var panel = papers.Select(paper => On(scheme, paper)).Aggregate(TrimOnPapers.Smaller);
        if (scheme.NaturalScale == PageScale.Fit) return new(panel.Width - Step, panel.Height - Step);
        foreach (var name in Whole)
            if (TrimSizes.Find(name) is { } size && IsRounded(size, panel)) return size;
        return panel;
    }

    /// <summary>As one reads the page.</summary>
    public static Size On(Scheme scheme, Paper paper)
    {
        var sheet = scheme.SheetFor(paper.Size, TrimSizes.A5);
        var cell = new Size(sheet.Width / scheme.Columns, sheet.Height / scheme.Rows);
        return scheme.Sheet.Lying % 2 == 0 ? cell : cell.Turned;
    }

    private static bool IsRounded(Size named, Size panel) => IsRounded(named.Width, panel.Width) && IsRounded(named.Height, panel.Height);

    private static bool IsRounded(Length named, Length panel) => panel >= named && panel - named <= Rounding;
}
