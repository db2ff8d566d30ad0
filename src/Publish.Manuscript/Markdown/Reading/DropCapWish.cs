using System.Globalization;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Punctuation;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A paragraph whose first letter is to be as high as several lines: <c>{.dropcap}</c>, <c>{.dropcap lines=2}</c>.</summary>
internal static class DropCapWish
{
    private static readonly string[] Names = [Initial.DropCap, "drop-cap", "lettrine"];

    /// <summary>A paragraph's attributes; null where it has no such wish.</summary>
    public static Attributes? Read(TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        if (typed is null || !Names.Any(name => typed.Has(name))) return null;
        var others = AttributeReader.Read(typed, span, reading, Braces.Capped);
        var lines = Lines(typed.Value(Initial.Lines), AttributeReader.Place(typed, Initial.Lines + "=", span, reading), reading);
        return others with { Classes = others.Classes.Add(Initial.DropCap), Others = lines is null ? others.Others : others.Others.Add(new(Initial.Lines, lines)) };
    }

    /// <summary>Null for as many as the style has.</summary>
    private static string? Lines(string? typed, SourceSpan span, FileReading reading)
    {
        if (typed is null) return null;
        if (int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var lines) && lines is >= Initial.FewestLines and <= Initial.MostLines)
            return lines.ToString(CultureInfo.InvariantCulture);
        reading.Diagnostics.NoLinesOfDropCap(span, typed);
        return null;
    }
}
