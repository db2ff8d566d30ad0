using System.Globalization;
using Publish.Manuscript.Drafting;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>How large the pictures of pages are, and at which side text runs round them.</summary>
internal static class WebFigures
{
    private static readonly string[] Lefts = ["figleft", "alignleft", "float-left", "floatleft", "tleft", "left"], Rights = ["figright", "alignright", "float-right", "floatright", "tright", "right"];

    /// <param name="box">The figure's element.</param>
    /// <param name="picture">The picture's own.</param>
    public static Figure Placed(Figure figure, WebNode box, WebNode picture) => figure with
    {
        Width = Share(picture["width"]) ?? Share(Declared(picture["style"], "width")) ?? Share(Declared(box["style"], "width")),
        Side = IsAt(Lefts, "left", box, picture) ? FigureSide.StartRunaround : IsAt(Rights, "right", box, picture) ? FigureSide.EndRunaround : FigureSide.Middle,
    };

    private static bool IsAt(string[] names, string side, WebNode box, WebNode picture) =>
        box.Classes.Concat(picture.Classes).Any(name => names.Contains(name, StringComparer.Ordinal))
        || picture["align"].Equals(side, StringComparison.OrdinalIgnoreCase) || Declared(picture["style"], "float") == side || Declared(box["style"], "float") == side;

    /// <summary>Percent of the line, or pixels; em and the like say nothing of it.</summary>
    private static PictureExtent? Share(string typed)
    {
        var value = typed.Trim();
        if (value.EndsWith('%')) return Number(value[..^1]) is { } percent ? SourceSizes.ShareOf(percent, 100) : null;
        return Number(value.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? value[..^2] : value) is { } pixels ? SourceSizes.ShareOf(pixels, SourceSizes.WebMeasure) : null;
    }

    private static string Declared(string style, string property)
    {
        foreach (var rule in style.Split(';'))
            if (rule.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && rule[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)) return rule[(colon + 1)..].Trim().ToLowerInvariant();
        return "";
    }

    private static double? Number(string typed) => double.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
