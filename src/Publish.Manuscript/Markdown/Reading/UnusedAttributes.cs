using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Gathers, over all files, the classes and keys that were typed and taken by nobody.</summary>
internal sealed class UnusedAttributes
{
    /// <summary>How far behind a node its braces are looked for.</summary>
    private const int Reach = 200;

    private readonly List<UnusedAttribute> all = [];
    private readonly HashSet<UnusedAttribute> seen = [];

    public Seq<UnusedAttribute> All => Seq.Of(all);

    /// <summary>Divs of no kind, by the names that are classes then.</summary>
    public List<UnusedAttribute> Divs { get; } = [];

    public void AddClass(string name, SourceSpan span, FileReading reading, Braces braces)
    {
        if (!braces.Knows("." + name)) Add(new(name, null, Place("." + name, span, reading)) { Instead = braces.Instead("." + name) });
    }

    public void AddKey(string key, string value, SourceSpan span, FileReading reading, Braces braces)
    {
        if (!braces.Knows(key)) Add(new(key, value, Place(key + "=", span, reading)) { Instead = braces.Instead(key) });
    }

    private void Add(UnusedAttribute attribute)
    {
        if (seen.Add(attribute)) all.Add(attribute);
    }

    private static SourceSpan Place(string typed, SourceSpan span, FileReading reading)
    {
        var content = reading.Text.Content;
        if (reading.Fixed is not null || span.Start >= content.Length) return span;
        var at = content.IndexOf(typed, span.Start, Math.Min(content.Length - span.Start, span.Length + Reach), StringComparison.Ordinal);
        return at < 0 ? span : new(span.File, at, typed.Length);
    }
}
