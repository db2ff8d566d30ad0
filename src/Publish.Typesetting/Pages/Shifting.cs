using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Pages;

/// <summary>Moves items to their place.</summary>
internal static class Shifting
{
    public static PageItem Shifted(this PageItem item, Point by) => item switch
    {
        TextItem text => text with { Origin = text.Origin + by },
        RuleItem rule => rule with { Area = rule.Area.Shifted(by.X, by.Y) },
        PathItem path => path with { Steps = path.Steps.Select(s => s with { A = s.A + by, B = s.B + by, C = s.C + by }) },
        PictureItem picture => picture with { Area = picture.Area.Shifted(by.X, by.Y), Clip = picture.Clip?.Shifted(by.X, by.Y) },
        PlacedPageItem placed => placed with { Placement = placed.Placement with { Shift = placed.Placement.Shift + by } },
        LinkItem link => link with { Area = link.Area.Shifted(by.X, by.Y) },
        AnchorItem anchor => anchor with { At = anchor.At + by },
        _ => throw new NotSupportedException(item.GetType().Name),
    };

    public static void AddShifted(this List<PageItem> items, Seq<PageItem> more, Point by)
    {
        foreach (var item in more) items.Add(item.Shifted(by));
    }
}
