using Publish.Manuscript.Markdown.Reading;

namespace Publish.Manuscript;

/// <summary>Names of classes and divs that mean something here, so that nobody's own class can have them.</summary>
public static class KnownNames
{
    /// <summary>A construct, a span or a wish of some thing is called so.</summary>
    /// <param name="name">Of a class, without its point.</param>
    public static bool Means(string name) => DivReader.IsKnown(name) || SpanReader.IsKnown(name) || Braces.IsKnownClass(name);
}
