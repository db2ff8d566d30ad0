using System.Globalization;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Marks that show that lines were typed as lines: who speaks, a dash, an amount, a number of minutes, an hour.</summary>
internal static class SureMarks
{
    private const int LongestName = 24;
    private const int LongestAside = 40;
    private const int MostWords = 3;
    private const int FewestAmounts = 3;
    private const string Styles = "*_";

    /// <summary>Which of the lines begin anew: all of them, or those of a speaker where the others go on with what is said. Null where no sure mark is there.</summary>
    public static bool[]? Of(string[] lines)
    {
        if (HaveOneMark(lines)) return [.. lines.Select(_ => true)];
        if (BelowLeadIn(lines) is { } items) return items;
        var names = Array.ConvertAll(lines, Name);
        if (names[0].Length == 0) return null;
        var marked = names.Where(name => name.Length > 0).ToList();
        var isSpeech = marked.Count == lines.Length
            ? marked.TrueForAll(name => name[^1] == ':') || marked.TrueForAll(IsCapitals)
            : marked.Count > 1 && marked.TrueForAll(IsCapitals);
        return isSpeech ? Array.ConvertAll(names, name => name.Length > 0) : null;
    }

    private static bool HaveOneMark(string[] lines)
    {
        if (Array.TrueForAll(lines, IsDash) || Array.TrueForAll(lines, IsNumbered)) return true;
        if (lines.Length >= FewestAmounts && Array.TrueForAll(lines, line => char.IsNumber(line[0]))) return true;
        return lines[0][0] > '\u007F' && IsSign(lines[0]) && Array.TrueForAll(lines, line => line[0] == lines[0][0]);
    }

    /// <summary>Lines with a dash below one that leads them in: "Bring along:". Those without a dash go on with the line above them.</summary>
    private static bool[]? BelowLeadIn(string[] lines)
    {
        var first = Array.FindIndex(lines, IsDash);
        if (first < 1) return null;
        var marked = Array.ConvertAll(lines, IsDash);
        var count = marked.Count(isMarked => isMarked);
        var leads = lines[first - 1].EndsWith(':');
        return leads || (count > 1 && first + count == lines.Length) ? marked : null;
    }

    private static bool IsSign(string line) => line[0] == '→' || CharUnicodeInfo.GetUnicodeCategory(line, 0) == UnicodeCategory.OtherSymbol;

    private static bool IsDash(string line) => line[0] is '—' or '–' or '―' || line.StartsWith("-- ", StringComparison.Ordinal) || line.StartsWith("--- ", StringComparison.Ordinal);

    /// <summary>"2.1 Agreed", "10:30 Doors", "18h30 – Film".</summary>
    private static bool IsNumbered(string line)
    {
        var (at, parts) = (0, 0);
        while (at < line.Length)
        {
            var digits = at;
            while (at < line.Length && at - digits < 3 && char.IsAsciiDigit(line[at])) at++;
            if (at == digits) break;
            parts++;
            if (at + 1 >= line.Length || line[at] is not ('.' or ':' or 'h') || !char.IsAsciiDigit(line[at + 1])) break;
            at++;
        }
        return parts > 1 && at < line.Length && line[at] is ' ' or '\t' or '.' or ')' or ':' or '–' or '-';
    }

    /// <summary>"JK:", "Mira:", "**Q:**", "ANNA.", "CAT (off):", "2ND WITCH:", "TOM &amp; ANN:"; empty for a line that nobody speaks.</summary>
    private static string Name(string line)
    {
        var text = line.AsSpan().TrimStart(Styles);
        var aside = text[..Math.Min(text.Length, LongestName)].IndexOfAny('(', '[');
        var end = End(text, aside);
        if (end < 1) return "";
        var name = text[..end].TrimEnd(Styles);
        if (aside > 0 && aside < end) name = name[..aside].TrimEnd(" *_");
        var behind = text[(end + 1)..].TrimStart(Styles);
        if (behind is not ([] or [' ' or '\t', ..]) || !IsName(name)) return "";
        if (text[end] == '.' && (name.Length < 2 || !IsCapitals(name))) return "";
        return string.Concat(name, text[end..(end + 1)]);
    }

    /// <summary>Where the colon or full stop behind a name stands; what is in brackets is how it is said, and may be longer than a name.</summary>
    private static int End(ReadOnlySpan<char> text, int aside)
    {
        var reach = text[..Math.Min(text.Length, LongestName)];
        var end = reach.IndexOfAny(':', '.');
        if (end > 0 && text[end] == '.' && reach.IndexOf(':') is > 0 and <= 6 and var colon) end = colon; // "J. K.: …" has full stops of its own.
        if (aside < 1 || (end >= 0 && end < aside)) return end;
        reach = text[..Math.Min(text.Length, LongestName + LongestAside)];
        var close = reach[aside..].IndexOf(text[aside] == '(' ? ')' : ']');
        if (close < 0) return end;
        var behind = aside + close + 1;
        while (behind < text.Length && Styles.Contains(text[behind], StringComparison.Ordinal)) behind++;
        return behind < text.Length && text[behind] is ':' or '.' ? behind : -1;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Count(' ') >= MostWords || !(char.IsUpper(name[0]) || (char.IsAsciiDigit(name[0]) && IsCapitals(name)))) return false;
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLetter(c)) letters++;
            else if (!char.IsDigit(c) && c is not (' ' or '.' or '\'' or '’' or '-' or '&' or '/' or '+' or '#')) return false;
        }
        return letters > 0;
    }

    private static bool IsCapitals(string name) => IsCapitals(name.AsSpan());

    private static bool IsCapitals(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (char.IsLower(c)) return false;
        return true;
    }
}
