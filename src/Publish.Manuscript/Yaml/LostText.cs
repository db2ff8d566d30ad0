using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>Texts of the library card that YAML reads otherwise than they were meant: a # cuts them short, curly quotation marks stay in them.</summary>
internal static class LostText
{
    private const int LongestShown = 60;

    private static readonly HashSet<string> FreeText = new(StringComparer.Ordinal)
    {
        "title", "subtitle", "authors", "author", "description", "publisher", "series", "subjects", "source", "licence", "license", "details", "cover-alt", "back-cover-alt",
    };

    /// <param name="start">Where the YAML begins in its file.</param>
    public static void Report(string key, SettingNode value, string yaml, int start, DiagnosticBag diagnostics)
    {
        if (!FreeText.Contains(ZineKeys.Canonical(key))) return;
        switch (value)
        {
            case SettingScalar { Quoted: false, Value.Length: > 0 } scalar: OfText(key, scalar, yaml, start, diagnostics); break;
            case SettingList list:
                foreach (var item in list.Items)
                    Report(key, item, yaml, start, diagnostics);
                break;
            case SettingMap map:
                foreach (var entry in map.Entries)
                    Report(key, entry.Value, yaml, start, diagnostics);
                break;
        }
    }

    private static void OfText(string key, SettingScalar scalar, string yaml, int start, DiagnosticBag diagnostics)
    {
        if (Inner(scalar.Value) is { } inner) diagnostics.CurlyQuotes(scalar.Span, key, inner);
        if (HyphenWithin(yaml, scalar.Span.Start - start, scalar.Span.End - start) is >= 0 and var hyphen) diagnostics.ItemWithinText(new(scalar.Span.File, start + hyphen, 1), key);
        if (CommentBehind(yaml, scalar.Span.End - start) is not { } comment) return;
        var words = yaml[comment].TrimEnd();
        diagnostics.CommentCutsText(new(scalar.Span.File, start + comment.Start.Value, words.Length), key, Shown(scalar.Value), Shown(words));
    }

    /// <summary>The hyphen of a list's item that is set in too far, so that it goes on with the text above; -1 for none.</summary>
    private static int HyphenWithin(string yaml, int from, int to)
    {
        for (var end = yaml.IndexOf('\n', from, to - from); end >= 0; end = yaml.IndexOf('\n', end + 1, to - end - 1))
        {
            var at = end + 1;
            while (at < to && yaml[at] == ' ')
                at++;
            if (at + 1 < to && yaml[at] == '-' && yaml[at + 1] == ' ') return at;
        }
        return -1;
    }

    /// <summary>What stands between two curly quotation marks that hold the whole; null for other texts.</summary>
    public static string? Inner(string text) =>
        text.Length > 2 && text[0] is '“' or '„' or '”' && text[^1] is '”' or '“' && text.AsSpan(1, text.Length - 2).IndexOfAny("“”„") < 0 ? text[1..^1] : null;

    /// <summary>A comment that may well be text: "Issue #3", "Rock # Roll". Where it stands apart, by two spaces and one behind its #, it is a comment.</summary>
    private static Range? CommentBehind(string yaml, int end)
    {
        var at = end;
        while (at < yaml.Length && yaml[at] is ' ' or '\t')
            at++;
        var spaces = at - yaml.AsSpan(0, at).TrimEnd(" \t").Length;
        var isBelow = at < yaml.Length && yaml[at] == '\n' && GoesOnBelow(yaml, ref at);
        if (at >= yaml.Length || yaml[at] != '#' || (spaces == 0 && !isBelow)) return null;
        var isTight = at + 1 < yaml.Length && yaml[at + 1] is not (' ' or '\t' or '\n' or '#');
        if (!isTight && (isBelow || spaces > 1)) return null;
        var stop = yaml.IndexOf('\n', at);
        return at..(stop < 0 ? yaml.Length : stop);
    }

    /// <summary>The next line is set in and begins with #: it would have gone on with the text.</summary>
    private static bool GoesOnBelow(string yaml, ref int at)
    {
        var next = at + 1;
        while (next < yaml.Length && yaml[next] == ' ')
            next++;
        if (next == at + 1) return false;
        at = next;
        return true;
    }

    private static string Shown(string text) => text.Length <= LongestShown ? text : text[..(LongestShown - 1)] + "…";
}
