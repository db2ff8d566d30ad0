using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A list that is none: <c>- 5 degrees</c> right below a sentence, <c>+ 44 20 7946 0101</c>.</summary>
internal static partial class SignedNumbers
{
    private const string SentenceEnds = ".!?…,;";

    /// <summary>The sign and the number that begin it: "- 5"; null for a list that was meant.</summary>
    public static string? In(ListBlock list, FileReading reading)
    {
        if (list.BulletType is not ('-' or '+') || reading.Fixed is not null) return null;
        var first = Signed().Match(reading.Slice(reading.Span(list)));
        if (!first.Success) return null;
        if (list.BulletType == '+' && Telephone().IsMatch(reading.Slice(reading.Span(list)))) return first.Value;
        foreach (var item in list)
            if (!Signed().IsMatch(reading.Slice(reading.Span(item)))) return null;
        var above = Above(reading.Text.Content.AsSpan(0, reading.Span(list).Start));
        if (above.IsEmpty || above[^1] == ':') return null;
        return SentenceEnds.Contains(above[^1], StringComparison.Ordinal) || (list.Count == 1 && char.IsLower(above[^1])) ? first.Value : null;
    }

    /// <summary>The line of text right above; empty where there is none.</summary>
    private static ReadOnlySpan<char> Above(ReadOnlySpan<char> before)
    {
        var end = before.LastIndexOf('\n');
        if (end <= 0) return [];
        before = before[..end];
        return before[(before.LastIndexOf('\n') + 1)..].Trim(" \t>\r");
    }

    [GeneratedRegex(@"^[-+][ \t]+[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^\+[ \t]+[0-9]{1,3}[ \t]*[0-9(][0-9 \t()/.-]{5,}", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
