namespace Publish.Manuscript.Yaml;

/// <summary>A line of settings as a person sees it, whether or not it is YAML.</summary>
/// <param name="Indent">Spaces at its head, those of a list's hyphen counted.</param>
/// <param name="Tab">Where a tab stands among them; -1 for none.</param>
/// <param name="Text">What stands behind them.</param>
/// <param name="TextStart">Where, in UTF-16 units from the start of all.</param>
/// <param name="Key">Empty where the line is no <c>key: value</c>.</param>
/// <param name="Value">Without the spaces around it.</param>
/// <param name="IsItem">It begins with a list's hyphen.</param>
/// <param name="IsBeforeKey">The next line with words on it is a key, or there is none.</param>
internal sealed record YamlLine(int Indent, int Tab, string Text, int TextStart, string Key, string Value, int ValueStart, bool IsItem, bool IsBeforeKey)
{
    public bool IsBlank => Text.Length == 0 || Text[0] == '#' || Text is "---" or "...";

    public static IReadOnlyList<YamlLine> Of(string yaml)
    {
        var lines = new List<YamlLine>();
        for (var at = 0; at < yaml.Length;)
        {
            var end = yaml.IndexOf('\n', at);
            if (end < 0) end = yaml.Length;
            lines.Add(One(yaml, at, end));
            at = end + 1;
        }
        var beforeKey = true;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            lines[i] = lines[i] with { IsBeforeKey = beforeKey };
            if (!lines[i].IsBlank) beforeKey = lines[i].Key.Length > 0;
        }
        return lines;
    }

    private static YamlLine One(string yaml, int start, int end)
    {
        var (at, tab) = (start, -1);
        while (at < end && yaml[at] is ' ' or '\t')
        {
            if (yaml[at] == '\t' && tab < 0) tab = at;
            at++;
        }
        var isItem = at + 1 < end && yaml[at] == '-' && yaml[at + 1] == ' ';
        while (isItem && at < end && yaml[at] is '-' or ' ')
            at++;
        var text = yaml[at..end].TrimEnd();
        if (text.Length == 0 || text[0] == '#') tab = -1;
        var colon = KeyEnd(text);
        var value = colon < 0 ? "" : text[(colon + 1)..].TrimStart(' ', '\t');
        return new(at - start, tab, text, at, colon < 0 ? "" : text[..colon].TrimEnd(), value, at + text.Length - value.Length, isItem, false);
    }

    /// <summary>The colon behind a key of words; -1 where there is none.</summary>
    private static int KeyEnd(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ':') return at > 0 && (at + 1 == text.Length || text[at + 1] is ' ' or '\t') ? at : -1;
            if (!char.IsLetterOrDigit(text[at]) && text[at] is not ('-' or '_' or ' ' or '"' or '\'' or '.')) return -1;
        }
        return -1;
    }
}
