using System.Buffers;

namespace Publish.Raster.Svg;

/// <summary>An element of a drawing, with what it points at.</summary>
internal sealed class SvgNode(string name, SvgNode? parent)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public string Name { get; } = name;

    /// <summary>Empty for none.</summary>
    public string Id { get; set; } = "";

    public SvgNode? Parent { get; } = parent;

    public List<SvgNode> Children { get; } = [];

    public List<SvgReference> References { get; } = [];

    /// <summary>Properties that are handed down and that the element sets for itself, so that those from above end here.</summary>
    public List<string> Sets { get; } = [];

    /// <summary>The id that the element's <c>href</c> leads to; null for none.</summary>
    public string? Href { get; set; }

    /// <summary>At most so many corners; at least 1 for a shape.</summary>
    public int Corners { get; set; } = 1;

    public bool IsShape => Name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon" or "text" or "tspan" or "textPath";

    /// <summary>How much work it is to draw, in elements: pictures and filters touch every pixel that they cover.</summary>
    public int Weight => Name == "image" ? 100 : Name == "filter" || Name.StartsWith("fe", StringComparison.Ordinal) ? 20 * Painted : 1;

    /// <summary>Of a filter: how many of its steps are painted beside those that stand in it, since what two of them ask for is painted for each.</summary>
    public int Painted { get; set; } = 1;

    /// <summary>Shows only where something points at it.</summary>
    public bool IsDefinition => Name is "defs" or "symbol" or "marker" or "pattern" or "clipPath" or "mask" or "filter" or "linearGradient" or "radialGradient";

    /// <summary>Every number of a path may be a corner: a horizontal line has one alone.</summary>
    public static int CornersOf(string outline)
    {
        var corners = 1;
        var rest = outline.AsSpan();
        while (rest.IndexOfAny(Digits) is >= 0 and var start)
        {
            corners++;
            rest = rest[start..];
            var end = rest.IndexOfAnyExcept(Digits);
            if (end < 0) break;
            rest = rest[end..];
        }

        return corners;
    }
}
