using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing;

namespace Publish.Press.Printing;

/// <summary>A large sheet on a risograph: A3 and 11 × 17 carry four pages a side and are cut once, since a master costs the same however much is on it.</summary>
internal static class FourUp
{
    private const string Scheme = "quarter";

    // Pages of A5 come out at 94 % on 11 × 17, which nobody minds.
    private const int LeastPercent = 90;

    /// <returns>Null where somebody said how the pages lie, or where four have no room.</returns>
    public static Scheme? For(PrintSettings job, Paper paper, Size page) =>
        job.Plates && !job.SchemeIsSaid && job.Cover == CoverForm.Within && Fits(page, paper.Size) ? SchemeCatalogue.Find(Scheme) : null;

    private static bool Fits(Size page, Size sheet) =>
        page.Width * 2 * LeastPercent <= sheet.Width * 100 && page.Height * 2 * LeastPercent <= sheet.Height * 100;
}
