namespace Publish.Raster.Svg;

/// <summary>That a property shows another part of the drawing: <c>fill="url(#sky)"</c>.</summary>
/// <param name="Target">The part's id.</param>
/// <param name="Owner">The element that the property was set on.</param>
/// <param name="IsCertain">It was set on the element itself. A style sheet's rule may be taken to match where it does not.</param>
internal sealed record SvgReference(string Property, string Target, SvgNode Owner, bool IsCertain)
{
    /// <summary>Stands for a property whose name cannot be told; it may be any.</summary>
    public const string Unknown = "--";

    /// <summary>The part is shown once, for the element itself; else for each shape in it, since the property is handed down.</summary>
    public bool IsOwn { get; } = Property.Contains("mask", StringComparison.Ordinal) || Property.Contains("clip", StringComparison.Ordinal)
        || Property.Contains("filter", StringComparison.Ordinal);

    /// <summary>The part is shown at each corner of a shape. So is what a property of the writer's own may be used for.</summary>
    public bool IsOfCorners { get; } = Property is not ("fill" or "stroke" or "marker-start" or "marker-end");

    /// <summary>The ids that a value of CSS points at, as a reader resolves them.</summary>
    public static IEnumerable<string> In(string value)
    {
        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            var end = value.IndexOf(')', at);
            if (end < 0) yield break;
            if (IdOf(value[(at + 4)..end].Trim(' ', '\t', '\n', '\r', '"', '\'')) is { } id) yield return id;
        }
    }

    /// <summary>The id in "#id", whose letters may be written as percentages; null for any other address.</summary>
    public static string? IdOf(string? address) => address is ['#', _, ..] ? Uri.UnescapeDataString(address[1..]) : null;
}
