using System.Collections.Frozen;

namespace Publish.Raster.Svg;

/// <summary>What of SVG 1.1 a drawing needs: all that draws, and nothing that runs, moves, fetches or holds other kinds of documents.</summary>
internal static class SvgRules
{
    public const string Namespace = "http://www.w3.org/2000/svg";
    public const string XLink = "http://www.w3.org/1999/xlink";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly Lazy<FrozenSet<string>> Elements = new(() => new[]
    {
        "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "use", "symbol",
        "marker", "clipPath", "mask", "pattern", "linearGradient", "radialGradient", "stop", "switch", "image", "filter", "feBlend", "feColorMatrix",
        "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feFlood", "feFuncA", "feFuncB",
        "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight",
        "feTile", "feTurbulence",
    }.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>A link in a drawing is taken off, and what it holds stays.</summary>
    public static bool IsUnwrapped(string element) => element == "a";

    /// <summary>What a program for drawing writes for itself; it shows nothing, so nobody misses it.</summary>
    public static bool IsSilent(string space, string element) => space != Namespace || element == "metadata";

    public static bool Draws(string element) => Elements.Value.Contains(element);

    /// <summary>Whether an address stays inside of the drawing: a part of it, or a picture that is written out in it.</summary>
    public static bool IsInside(string address, bool isImage)
    {
        var trimmed = address.Trim();
        if (trimmed.StartsWith('#')) return true;
        return isImage && (trimmed.StartsWith("data:image/png;base64,", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("data:image/jpeg;base64,", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a style fetches nothing: every <c>url( )</c> is a part of the drawing, nothing is imported, and nothing is hidden behind escapes.</summary>
    public static bool IsSafeStyle(string css)
    {
        if (css.Contains('\\') || css.Contains("@import", StringComparison.OrdinalIgnoreCase) || css.Contains("expression(", StringComparison.OrdinalIgnoreCase)
            || css.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || css.Contains("image-set(", StringComparison.OrdinalIgnoreCase)) return false;
        for (var at = css.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
            if (!css.AsSpan(at + 4).TrimStart(" \t\n\r\"'").StartsWith("#")) return false;
        return true;
    }
}
