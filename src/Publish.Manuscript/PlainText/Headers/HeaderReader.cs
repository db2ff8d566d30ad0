using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Headers;

/// <summary>Reads the <c>Key: value</c> lines (or <c>#key value</c>) at the head of a library's text.</summary>
/// <remarks>A header begins with a key that libraries use, or is two keyed lines of which one is known. It ends at a blank line, unless another known key
/// follows the blank, and at a line that has no key and does not carry on a long value.</remarks>
internal static class HeaderReader
{
    private const int LongestKey = 30;

    private const int LongestValue = 4000;

    private const int MostFields = 100;

    private const int FewestPosted = 3;

    /// <summary>A value that runs to this column may have been wrapped.</summary>
    private const int WrappedFrom = 60;

    public static Header Read(string content, TextLine[] lines)
    {
        var fields = new List<HeaderField>();
        var at = SkipBlanks(lines, 0);
        if (!Begins(content, lines, at)) return new(fields, 0);
        var next = at;
        while (at < lines.Length && fields.Count < MostFields)
        {
            if (TryField(content, lines[at], at, fields) || TryContinue(content, lines, at, fields))
            {
                next = ++at;
                continue;
            }
            if (!lines[at].IsBlank) break;
            at = SkipBlanks(lines, at);
            if (at >= lines.Length || !IsKnown(Key(content, lines[at]))) break;
        }
        return new(fields, next);
    }

    /// <summary>Fields with keys that libraries use, wherever they stand among other lines; a value goes on in lines that are set in.</summary>
    public static List<HeaderField> ReadAnywhere(string content, TextLine[] lines)
    {
        var fields = new List<HeaderField>();
        for (var at = 0; at < lines.Length && fields.Count < MostFields; at++)
        {
            if (lines[at].IsBlank || !IsKnown(Key(content, lines[at])) || !TryField(content, lines[at], at, fields)) continue;
            while (at + 1 < lines.Length && !lines[at + 1].IsBlank && lines[at + 1].Indent > lines[at].Indent && Key(content, lines[at + 1]).IsEmpty && TryContinue(content, lines, at + 1, fields)) at++;
        }
        return fields;
    }

    private static int SkipBlanks(TextLine[] lines, int at)
    {
        while (at < lines.Length && lines[at].IsBlank)
            at++;
        return at;
    }

    private static bool Begins(string content, TextLine[] lines, int at)
    {
        if (at >= lines.Length) return false;
        var first = Key(content, lines[at]);
        if (first.IsEmpty) return false;
        var second = at + 1 < lines.Length ? Key(content, lines[at + 1]) : default;
        return IsKnown(first) || (!second.IsEmpty && IsKnown(second)) || IsMail(content, lines, at) || IsPosted(content, lines, at);
    }

    /// <summary>"Archive-name: …", "Last-modified: …": several different keys up to the first blank line, one of them of two words that a hyphen joins.</summary>
    private static bool IsPosted(string content, TextLine[] lines, int at)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (; at < lines.Length && !lines[at].IsBlank; at++)
            if (Key(content, lines[at]) is not { IsEmpty: false } key || !keys.Add(key.ToString())) return false;
        return keys.Count >= FewestPosted && keys.Any(key => key.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen && hyphen < key.Length - 2);
    }

    /// <summary>Keyed lines up to the first blank one say who wrote, and of what.</summary>
    private static bool IsMail(string content, TextLine[] lines, int at)
    {
        var (from, subject) = (false, false);
        for (; at < lines.Length && !lines[at].IsBlank; at++)
        {
            var key = Key(content, lines[at]);
            from |= MailKeys.From.Contains(key);
            subject |= MailKeys.Subject.Contains(key);
            if (key.IsEmpty && lines[at].Indent == 0) return false;
        }
        return from && subject;
    }

    private static bool IsKnown(ReadOnlySpan<char> key) => HeaderKeys.Meaning(key) != HeaderMeaning.Other;

    private static bool TryField(string content, TextLine line, int index, List<HeaderField> fields)
    {
        var key = Key(content, line);
        if (key.IsEmpty) return false;
        var valueStart = line.Start + key.Length + 1;
        var value = content.AsSpan(valueStart, line.End - valueStart);
        if (content[line.Start] == '#') value = value[Math.Min(1, value.Length)..];
        fields.Add(new(key.ToString(), value.Trim().ToString(), index + 1));
        return true;
    }

    /// <summary>The key without its colon or number sign; empty where the line has none.</summary>
    private static ReadOnlySpan<char> Key(string content, TextLine line)
    {
        var text = content.AsSpan(line.Start, line.Length);
        if (text.IsEmpty) return default;
        if (text[0] == '#') return MuseKey(text);
        var colon = text.IndexOf(':');
        if (colon is < 2 or > LongestKey) return default;
        var key = text[..colon];
        if (!char.IsLetter(key[0]) || key.Count(' ') > 3 || text[colon..].StartsWith("://", StringComparison.Ordinal)) return default;
        foreach (var c in key)
            if (!char.IsLetter(c) && c is not (' ' or '-' or '_' or '(' or ')' or '/' or '\'' or '’')) return default;
        return key;
    }

    private static ReadOnlySpan<char> MuseKey(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        if (space < 0) space = text.Length;
        var key = text[1..space];
        return key.Length is >= 2 and <= LongestKey && key.IndexOfAnyExceptInRange('A', 'z') < 0 ? key : default;
    }

    private static bool TryContinue(string content, TextLine[] lines, int at, List<HeaderField> fields)
    {
        if (fields.Count == 0 || fields[^1].Value.Length > LongestValue || at == 0 || lines[at].IsBlank || lines[at - 1].IsBlank) return false;
        var line = content.AsSpan(lines[at].Start, lines[at].Length);
        if (TextLineMarks.IsPicture(line) || TextLineMarks.IsSceneBreak(line)) return false;
        var before = lines[at - 1];
        if (lines[at].Indent <= before.Indent && (before.Length is < WrappedFrom or > 110)) return false;
        fields[^1] = fields[^1] with { Value = fields[^1].Value + " " + line.ToString() };
        return true;
    }
}
