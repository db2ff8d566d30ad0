using System.Text.RegularExpressions;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>What stands in a mark of Hugo's: <c>name key="value" value</c> (https://gohugo.io/content-management/shortcodes).</summary>
internal sealed partial class ShortcodeWords
{
    private readonly Dictionary<string, string> named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> placed = [];

    /// <param name="typed">Without the braces, and without the name.</param>
    public static ShortcodeWords Of(string typed)
    {
        var words = new ShortcodeWords();
        foreach (Match match in Word().Matches(typed))
        {
            var value = match.Groups[2].Success ? match.Groups[2].Value.Replace("\\\"", "\"", StringComparison.Ordinal) : match.Groups[3].Success ? match.Groups[3].Value : match.Groups[4].Value;
            if (match.Groups[1].Success) words.named.TryAdd(match.Groups[1].Value, value);
            else words.placed.Add(value);
        }
        return words;
    }

    public IReadOnlyDictionary<string, string> Named => named;

    /// <summary>Those without a key, in order.</summary>
    public IReadOnlyList<string> Placed => placed;

    /// <summary>The first of the keys that is there; empty for none.</summary>
    public string Of(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (named.TryGetValue(key, out var value)) return value;
        return "";
    }

    // Values stand in quotation marks, with their own escaped, or between backticks.
    [GeneratedRegex(@"(?:([A-Za-z][\w-]*)\s*=\s*)?(?:""((?:[^""\\]|\\.)*)""|`([^`]*)`|([^\s""'`=<>]+))", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Word();
}
