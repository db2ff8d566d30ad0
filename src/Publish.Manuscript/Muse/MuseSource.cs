using System.Text.RegularExpressions;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>A .muse in its two parts: what <c>#title</c> and its like say, and the lines of the text.</summary>
internal sealed partial class MuseSource
{
    private MuseSource(SourceText text, int file) => (Text, File) = (text, file);

    public SourceText Text { get; }

    public int File { get; }

    /// <summary>In the order of their first lines; keys without hyphens and underscores, in small letters.</summary>
    public List<(string Key, string Value, SourceSpan Span)> Head { get; } = [];

    /// <summary>Tabs are four spaces, and none stands at an end; with the offset at which each begins.</summary>
    public List<(string Line, int Start)> Body { get; } = [];

    public static MuseSource Read(SourceText text, int file)
    {
        var source = new MuseSource(text, file);
        var inHead = true;
        var open = -1;
        for (var i = 1; i <= text.LineCount; i++)
        {
            var line = text.Line(i).Replace("\t", "    ", StringComparison.Ordinal).TrimEnd(' ');
            var start = text.StartOfLine(i);
            if (inHead) inHead = source.AddToHead(line, start, ref open);
            if (!inHead) source.Body.Add((line, start));
        }
        return source;
    }

    /// <summary>The value that counts: a later line overwrites an earlier one.</summary>
    public string this[string key]
    {
        get
        {
            for (var i = Head.Count - 1; i >= 0; i--)
                if (Head[i].Key == key) return Head[i].Value;
            return "";
        }
    }

    public SourceSpan Span(int start, int length) => new(File, start, Math.Max(0, length));

    private bool AddToHead(string line, int start, ref int open)
    {
        if (string.IsNullOrWhiteSpace(line)) open = -1;
        else if (Directive().Match(line) is { Success: true } directive)
        {
            var key = directive.Groups[1].Value.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
            open = Head.Count;
            Head.Add((key, directive.Groups[2].Value.Trim(), Span(start, line.Length)));
        }
        else if (open >= 0) Head[open] = Head[open] with { Value = (Head[open].Value + " " + line.Trim()).Trim() };
        else return false;
        return true;
    }

    [GeneratedRegex(@"^#([A-Za-z0-9_-]+)(?:\s+(.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();
}
