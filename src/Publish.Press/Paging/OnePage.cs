using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Printing;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;

namespace Publish.Press.Paging;

/// <summary>A zine of one page, <c>pages: 1</c>: one side of a sheet, as large as that, with nothing on its back.</summary>
internal static class OnePage
{
    /// <summary>Null where the zine says how its sheets are folded.</summary>
    public static Scheme? SchemeFor(Settings settings) => (PrintJobs.Find(settings, "print") as SettingMap)?.Find("scheme") is null ? Broadside : null;

    private static Scheme Broadside
    {
        get
        {
            var pages = SchemeCatalogue.Find("pages")!;
            return pages with { Sheet = pages.Sheet with { TwoSided = false }, Making = pages.Making with { Finish = Finish.LeftLoose }, FileStem = "broadside" };
        }
    }
}
