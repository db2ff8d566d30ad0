using System.Text;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes <c>{#id .class key="value"}</c>.</summary>
internal static class AttributeWriter
{
    /// <param name="classes">Written before the node's own.</param>
    /// <returns>Empty where there is nothing to write.</returns>
    public static string Write(Attributes attributes, Seq<string> classes = default, Seq<Model.Attribute> pairs = default)
    {
        var parts = new List<string>();
        if (attributes.Id.Length > 0) parts.Add("#" + attributes.Id);
        foreach (var name in classes) parts.Add("." + name);
        foreach (var name in attributes.Classes) parts.Add("." + name);
        if (attributes.Language is { } language) parts.Add("lang=" + language);
        foreach (var pair in pairs) parts.Add(Pair(pair));
        foreach (var pair in attributes.Others) parts.Add(Pair(pair));
        return parts.Count == 0 ? "" : "{" + string.Join(' ', parts) + "}";
    }

    private static string Pair(Model.Attribute pair)
    {
        var isBare = pair.Value.Length > 0 && pair.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '%');
        return isBare ? $"{pair.Key}={pair.Value}" : $"{pair.Key}=\"{Escaped(pair.Value)}\"";
    }

    private static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c is '"' or '\\') escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
