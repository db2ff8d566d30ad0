using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>Cleans an element's attributes: id, class, lang and title are kept, those that the element's reader knows are its own, the rest is left out and said.</summary>
internal static class HtmlAttributes
{
    /// <returns>Null where nothing is kept.</returns>
    public static TypedAttributes? Clean(string element, Seq<Model.Attribute> attributes, SourceSpan span, FileReading reading, params ReadOnlySpan<string> known)
    {
        var clean = new TypedAttributes("", [], [], 0);
        foreach (var (key, value) in attributes)
        {
            clean = key switch
            {
                "id" => clean with { Id = value },
                "class" => clean with { Classes = Seq.Of(value.Split(' ', StringSplitOptions.RemoveEmptyEntries)) },
                "lang" or "xml:lang" => clean with { Pairs = clean.Pairs.Add(new("lang", value)) },
                "title" when value.Length > 0 => clean with { Pairs = clean.Pairs.Add(new("title", value)) },
                "style" when value.Contains("small-caps", StringComparison.OrdinalIgnoreCase) => clean with { Classes = clean.Classes.Add("smallcaps") },
                "align" when IsAligned(element, value) => clean,
                _ when known.Contains(key) => clean,
                _ => LeftOut(clean, element, key, span, reading),
            };
        }
        return clean.Id.Length == 0 && clean.Classes.IsEmpty && clean.Pairs.IsEmpty ? null : clean;
    }

    /// <summary>Things stand at the left by themselves, pictures and headings as the style has them; paragraphs and divs are put in the middle.</summary>
    private static bool IsAligned(string element, string value) => value is "left" || (value is "center" && element is "p" or "div" or "figure" or "img");

    public static string Value(Seq<Model.Attribute> attributes, string key)
    {
        foreach (var attribute in attributes)
            if (attribute.Key == key) return attribute.Value;
        return "";
    }

    public static bool Has(Seq<Model.Attribute> attributes, string key)
    {
        foreach (var attribute in attributes)
            if (attribute.Key == key) return true;
        return false;
    }

    private static TypedAttributes LeftOut(TypedAttributes clean, string element, string key, SourceSpan span, FileReading reading)
    {
        reading.Diagnostics.AttributeLeftOut(span, element, key);
        return clean;
    }
}
