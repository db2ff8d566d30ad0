using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Gathers, over all files, the classes and keys that were typed and taken by nobody.</summary>
internal sealed class UnusedAttributes
{
    private readonly List<UnusedAttribute> all = [];
    private readonly HashSet<UnusedAttribute> seen = [];

    public Seq<UnusedAttribute> All => Seq.Of(all);

    /// <summary>Divs of no kind, by the names that are classes then.</summary>
    public List<UnusedAttribute> Divs { get; } = [];

    /// <param name="place">Of the class itself, as near as is known.</param>
    public void AddClass(string name, SourceSpan place, Braces braces)
    {
        if (!braces.Knows("." + name)) Add(new(name, null, place) { Instead = braces.Instead("." + name) });
    }

    /// <inheritdoc cref="AddClass"/>
    public void AddKey(string key, string value, SourceSpan place, Braces braces)
    {
        if (!braces.Knows(key)) Add(new(key, value, place) { Instead = braces.Instead(key) });
    }

    private void Add(UnusedAttribute attribute)
    {
        if (seen.Add(attribute)) all.Add(attribute);
    }
}
