using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>A figure as Hugo's texts have it, <c>{{&lt; figure src="a.png" alt="…" caption="…" >}}</c>, which begins and ends a line (https://gohugo.io/shortcodes/figure).</summary>
internal static class HugoFigure
{
    /// <summary>Letters from its first mark to its last.</summary>
    public const int Longest = 4_000;

    /// <summary>The mark that ends a figure which a line begins; null where none does.</summary>
    public static string? Close(ReadOnlySpan<char> line) =>
        line.Length > 10 && line[..2] is "{{" && line[2] is '<' or '%' && line[3..].TrimStart().StartsWith("figure ", StringComparison.Ordinal) || line.TrimEnd() is "{{<figure" or "{{< figure"
            ? line[2] == '<' ? ">}}" : "%}}"
            : null;

    /// <summary>The figure; its words as they were typed, with a diagnostic, where it names no picture.</summary>
    public static Block Read(string typed, SourceSpan span, FileReading reading)
    {
        var words = ShortcodeWords.Of(typed);
        var said = words.Named;
        string Of(string key) => words.Of(key);
        if (Of("src").Length == 0)
        {
            TemplateMarks.Find(typed, 0)?.Report(reading.Diagnostics, span);
            return new Paragraph([new Styled(SpanKind.Plain, [new Text(typed.Replace('\n', ' ')) { Span = span }]) { Span = span, Attributes = ForeignText.AsTyped }]) { Span = span };
        }
        var caption = string.Join(" ", ((string[])[Of("title"), Of("caption"), Of("attr")]).Where(part => part.Length > 0));
        foreach (var key in said.Keys.Except(["src", "alt", "title", "caption", "attr", "width", "height", "align", "class", "loading", "target", "rel"], StringComparer.Ordinal))
            reading.Unused.AddKey(key, said[key], AttributeReader.Place(new("", [], [], 0), key + "=", span, reading), Braces.Figure);
        var picture = ImageReader.Make(Of("src"), Of("alt").Length > 0 ? Of("alt") : caption, false, span, reading);
        var wishes = new TypedAttributes("", [], Seq.Of(((string[])["width", "height", "align"]).Where(said.ContainsKey).Select(key => new Model.Attribute(key, said[key]))), 0);
        return FigureWishes.Apply(
            new Figure(picture, caption.Length == 0 ? [] : InlineReader.ReadWords(caption, span, reading), FigurePlacement.Here) { Span = span }, wishes, span, reading);
    }
}
