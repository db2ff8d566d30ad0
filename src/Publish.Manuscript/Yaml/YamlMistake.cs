using System.Globalization;

namespace Publish.Manuscript.Yaml;

/// <summary>What a writer probably did where settings are not YAML: the first line that cannot be right, the place in it, and what to write instead.</summary>
/// <remarks>YAML's own words tell where its reader gave up, which may be lines further on, and what it wanted there. Lines are held against the few mistakes
/// that people make; it is asked only where the reader has failed, so a line that is merely odd does no harm.</remarks>
/// <param name="Start">In the YAML, in UTF-16 units.</param>
internal sealed record YamlMistake(int Start, int Length, string Message, string Hint)
{
    /// <summary>Where it is plain what was meant; null where only the writer can tell.</summary>
    public YamlMend? Mend { get; init; }

    private const int LongestLine = 90;

    /// <summary>Null where nothing is found that people are known to do. What is missing at the very end stands behind the last letter, and takes no room.</summary>
    public static YamlMistake? Find(string yaml) =>
        FirstIn(yaml) is { } mistake ? mistake with { Length = Math.Min(mistake.Length, yaml.Length - mistake.Start) } : null;

    private static YamlMistake? FirstIn(string yaml)
    {
        var outline = new YamlOutline();
        foreach (var line in YamlLine.Of(yaml))
        {
            if (line.IsBlank || outline.IsInBlockText(line)) continue;
            if (OfLine(line, outline) is { } mistake) return mistake;
            outline.Take(line);
        }
        return null;
    }

    private static YamlMistake? OfLine(YamlLine line, YamlOutline outline)
    {
        if (line.Tab >= 0) return new(line.Tab, 1, "A tab stands at the head of this line, where YAML takes spaces only", "Write two spaces instead of it; publish check --fix does so in a manuscript") { Mend = new(line.Tab, 1, "  ") };
        if (outline.IsInList) return null;
        if (line.Text.StartsWith("//", StringComparison.Ordinal)) return new(line.TextStart, 2, "A comment begins with # here, not with //", "Write # …") { Mend = new(line.TextStart, 2, line.Text.Length > 2 && line.Text[2] == ' ' ? "#" : "# ") };
        if (line.Key.Length == 0) return WithoutColon(line);
        if (outline.IsIndentedWrongly(line)) return new(line.TextStart, line.Key.Length, $"\"{line.Key}\" is set in, as if it belonged to the line above", "Begin the line where its neighbours begin");
        return OfValue(line);
    }

    /// <summary>"title:Bread", "title Bread", "title = Bread".</summary>
    private static YamlMistake? WithoutColon(YamlLine line)
    {
        var length = 0;
        while (length < line.Text.Length && (char.IsAsciiLetter(line.Text[length]) || line.Text[length] == '-'))
            length++;
        if (line.Indent > 0 || !ZineKeys.IsKnown(line.Text[..length])) return null;
        var rest = line.Text[length..];
        var value = rest.TrimStart(' ', '\u00A0', ':', '=', ';', '\uFF1A', '\t');
        var meant = $"{line.Text[..length]}: {Asked(value)}";
        var hint = $"Write {Shown(meant)}";
        var mend = value.Length == 0 ? (YamlMend?)null : new YamlMend(line.TextStart, line.Text.Length, meant);
        return rest.TrimStart().StartsWith(':')
            ? new(line.TextStart + line.Text.IndexOf(':', StringComparison.Ordinal), 1, "A space is missing behind the colon", hint) { Mend = mend }
            : new(line.TextStart + length, 1, $"A colon and a space are missing behind \"{line.Text[..length]}\"", hint) { Mend = mend };
    }

    private static YamlMistake? OfValue(YamlLine line)
    {
        var value = line.Value;
        if (value.Length == 0) return null;
        return value[0] switch
        {
            '"' or '\'' => OfQuoted(line, value),
            '[' or '{' => OfBracket(line, value),
            '|' or '>' => IsBlockHead(value) ? null : Begins(line, value),
            '@' or '`' or '%' or '*' or '&' or '!' or ',' or ']' or '}' => Begins(line, value),
            '-' or '?' when value.Length > 1 && value[1] == ' ' => new(line.ValueStart, 1, "A list does not begin behind its key", $"Write {Shown($"{line.Key}: [{value[2..].Trim()}]")}, or each item on a line of its own, with \"- \" before it"),
            _ => ColonIn(value) is >= 0 and var colon
                ? new(line.ValueStart + colon, 1, "A colon with a space behind it ends a key, and this one stands in a text", $"Write the text in quotation marks: {Shown($"{line.Key}: {Quoted(value)}")}") { Mend = InQuotes(line, value) }
                : null,
        };
    }

    private static YamlMistake? OfQuoted(YamlLine line, string value)
    {
        var close = ClosingQuote(value);
        if (close < 0)
            return line.IsBeforeKey ? new(line.ValueStart, 1, "A quotation mark opens here and does not close", $"Write {Shown($"{line.Key}: {Quoted(value[1..].TrimEnd())}")}") : null;
        var rest = value[(close + 1)..].TrimStart();
        if (rest.Length == 0 || (rest[0] == '#' && value[close + 1] == ' ')) return null;
        var whole = value.TrimEnd();
        return new(line.ValueStart + close, 1, "The quotation marks close here, and the text goes on",
            $"Write {Shown($"{line.Key}: {Quoted(whole[^1] == whole[0] ? Inner(whole) : whole)}")}")
        { Mend = InQuotes(line, whole[^1] == whole[0] ? Inner(whole) : whole) };
    }

    private static YamlMistake? OfBracket(YamlLine line, string value)
    {
        var close = value.LastIndexOf(value[0] == '[' ? ']' : '}');
        if (value.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var hash && (close < 0 || hash < close))
            return new(line.ValueStart + hash + 1, 1, "A # behind a space begins a comment, so the list ends here", "Write what holds a # in quotation marks: \"Issue #3\"");
        if (close < 0) return line.IsBeforeKey ? new(line.ValueStart, 1, $"The {(value[0] == '[' ? "list" : "map")} is not closed", $"End it with {(value[0] == '[' ? ']' : '}')}") : null;
        var rest = value[(close + 1)..].Trim();
        return rest.Length == 0 || rest[0] == '#' ? null : Begins(line, value);
    }

    private static YamlMistake Begins(YamlLine line, string value) => new(line.ValueStart, 1,
        $"A text that begins with {value[0]} needs quotation marks", $"Write {Shown($"{line.Key}: {Quoted(value)}")}")
    { Mend = InQuotes(line, value) };

    /// <summary>The whole value, where no comment stands behind it.</summary>
    private static YamlMend? InQuotes(YamlLine line, string value) =>
        line.Value.Contains(" #", StringComparison.Ordinal) ? null : new(line.ValueStart, line.Value.Length, Quoted(value));

    /// <summary>"|", ">-", "|2", and a comment behind.</summary>
    private static bool IsBlockHead(string value)
    {
        var at = 1;
        while (at < value.Length && (value[at] is '+' or '-' || char.IsAsciiDigit(value[at])))
            at++;
        var rest = value[at..];
        return rest.Trim().Length == 0 || (rest[0] == ' ' && rest.TrimStart().StartsWith('#'));
    }

    private static int ClosingQuote(string value)
    {
        for (var at = 1; at < value.Length; at++)
        {
            if (value[0] == '"' && value[at] == '\\') at++;
            else if (value[at] == value[0])
            {
                if (value[0] != '\'' || at + 1 >= value.Length || value[at + 1] != '\'') return at;
                at++;
            }
        }
        return -1;
    }

    private static int ColonIn(string value)
    {
        var end = value.IndexOf(" #", StringComparison.Ordinal);
        var text = (end < 0 ? value : value[..end]).TrimEnd();
        return text.EndsWith(':') && text.Length > 0 ? text.Length - 1 : text.IndexOf(": ", StringComparison.Ordinal);
    }

    private static string Inner(string text) => text.Length > 1 ? text[1..^1] : text;

    /// <summary>As it must be typed: in quotation marks of the kind that it does not hold itself.</summary>
    private static string Quoted(string text)
    {
        var bare = text.Trim().Trim('“', '”', '„');
        return bare.Contains('"', StringComparison.Ordinal) && !bare.Contains('\'', StringComparison.Ordinal) ? $"'{bare}'" : $"\"{bare.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    private static string Asked(string value) => value.Length > 0 && value[0] is not ('"' or '\'' or '[' or '{') && ColonIn(value) >= 0 ? Quoted(value) : value;

    private static string Shown(string line) => line.Length <= LongestLine ? line : string.Create(CultureInfo.InvariantCulture, $"{line.AsSpan(0, LongestLine - 20)}…{line.AsSpan(line.Length - 10)}");
}
