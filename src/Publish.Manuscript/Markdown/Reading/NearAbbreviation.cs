using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Says that <c>*[DIY]: do it yourself</c>, which other programs read, is printed.</summary>
internal static class NearAbbreviation
{
    public static void Report(SourceSpan span, FileReading reading)
    {
        if (reading.Fixed is not null || span.End > reading.Text.Content.Length) return;
        var typed = reading.Text.Content.AsSpan(span.Start, span.Length);
        if (!typed.StartsWith("*[", StringComparison.Ordinal)) return;
        var end = typed.IndexOf("]: ", StringComparison.Ordinal);
        var name = end < 0 ? [] : typed[2..end];
        if (!name.IsEmpty && !name.ContainsAny('[', ']', '\n')) reading.Diagnostics.AbbreviationAsTyped(span with { Length = end + 2 }, name.ToString());
    }
}
