using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>Whether creep moved type out of what is shown of its page.</summary>
internal static class CreepCheck
{
    public static void Check(PagedDocument reading, Seq<Page> sides, DiagnosticBag diagnostics)
    {
        var numbers = new Dictionary<Page, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < reading.Pages.Count; i++) numbers.TryAdd(reading.Pages[i], i + 1);
        var (worst, worstPage, count) = (Length.Zero, 0, 0);
        foreach (var side in sides)
            foreach (var item in side.Items)
            {
                if (item is not PlacedPageItem { Source: LaidOutPage { Page: var page } } placed || TypeExtent.Of(page) is not { } type) continue;
                if (type == page.Trim) continue;
                var beyond = Length.Max(Length.Max(placed.Clip.X - type.X, type.Right - placed.Clip.Right), Length.Max(placed.Clip.Y - type.Y, type.Bottom - placed.Clip.Bottom));
                if (beyond <= Length.Zero) continue;
                count++;
                if (beyond > worst) (worst, worstPage) = (beyond, numbers[page]);
            }

        if (count > 0) diagnostics.CreepCutsType(worstPage, count, worst);
    }
}
