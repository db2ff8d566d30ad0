using System.Globalization;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Steering;

/// <summary>A style with other measures than its own.</summary>
/// <param name="Strain">How far it departs, in permille: the sum over all measures, type size twice, margins half.</param>
internal sealed record Steered(Theme Theme, int Strain)
{
    /// <summary>What was changed, for people: "leading 13.5 pt for 13.2, measure 102 mm for 104".</summary>
    public static string Changes(Theme from, Theme to)
    {
        var changes = new List<string>();
        Change(changes, "type", from.Text.Size, to.Text.Size, inPoints: true);
        Change(changes, "leading", from.Text.Leading, to.Text.Leading, inPoints: true);
        Change(changes, "measure", from.Measure, to.Measure, inPoints: false);
        Change(changes, "head margin", from.Page.Head, to.Page.Head, inPoints: false);
        Change(changes, "foot margin", from.Page.Foot, to.Page.Foot, inPoints: false);
        return string.Join(", ", changes);
    }

    private static void Change(List<string> changes, string name, Length from, Length to, bool inPoints)
    {
        if (from == to) return;
        var (old, other, unit) = inPoints ? (from.Points, to.Points, "pt") : (from.Millimetres, to.Millimetres, "mm");
        changes.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {other:0.##} {unit} for {old:0.##}"));
    }
}
