using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Assembly.Words;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>How papers' weights are said where their sheets are sold: in pounds for inches (a ream of the basis size: 17 × 22 in for bond, 25 × 38 for text, 20 × 26 for cover), in grams for A4.</summary>
/// <param name="Office">20 lb bond is 75 g/m², 80 g/m² is 21 lb.</param>
/// <param name="Cover">For the outer sheet: 65 lb cover is 176 g/m².</param>
/// <param name="Uncoated">What a risograph takes without trouble.</param>
internal sealed record PaperWeights(string Office, string Cover, string Uncoated)
{
    public static PaperWeights Of(Paper paper) => IsInInches(paper)
        ? new("20\u00A0lb", "28\u00A0lb bond – 65\u00A0lb cover", "20–28\u00A0lb bond, 50–80\u00A0lb text")
        : new("80\u00A0g/m²", "120–200\u00A0g/m²", "70–150\u00A0g/m²");

    /// <summary>Its width is so many halves of an inch.</summary>
    public static bool IsInInches(Paper paper) => paper.Size.Width.Steps % (Length.StepsPerPoint * 36) == 0;
}

/// <summary>Which way the fold runs on the sheet. Office paper's grain runs along its long side (its package says LG, or the second figure is the longer one).</summary>
internal static class PaperGrain
{
    /// <summary>After another sentence; nothing where nothing is folded.</summary>
    public static string Sentence(BookletToMake booklet, AssemblyWords words) => FoldsAlongShort(booklet) switch
    {
        true => " " + words.GrainAcross,
        false => " " + words.GrainAlong,
        _ => "",
    };

    private static bool? FoldsAlongShort(BookletToMake booklet)
    {
        var plan = booklet.Imposed.Plan;
        if (!plan.Scheme.Making.Folds) return null;
        var sides = plan.Scheme.Sides(booklet.PagesOnSheets, plan.Blanks);
        foreach (var cell in sides[0].Cells)
        {
            if (cell.Page == 0) continue;
            return SheetGrid.Of(plan, isBack: false).Of(cell).SpineOnPaper switch
            {
                PageEdge.Left or PageEdge.Right => plan.Sheet.Height <= plan.Sheet.Width,
                PageEdge.Top or PageEdge.Bottom => plan.Sheet.Width <= plan.Sheet.Height,
                _ => null,
            };
        }

        return null;
    }
}
