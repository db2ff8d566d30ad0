using System.Globalization;

namespace Publish.Manuscript.PlainText.Lines;

/// <summary>A line that may be one of a page's furniture: a number, alone or with words that come again on each page.</summary>
/// <param name="Key">What is left without the number; the same on each page.</param>
/// <param name="Number">The page's.</param>
/// <param name="Kind">How sure the line is by itself.</param>
internal readonly record struct PageLine(string Key, int Number, PageLineKind Kind)
{
    private const int Longest = 90;

    private static readonly HashSet<string> Pages = new(StringComparer.OrdinalIgnoreCase)
    {
        "page", "p.", "pg", "pg.", "pag.", "seite", "s.", "página", "pág.", "pagina", "pàgina", "blz.", "bladzijde", "side", "sida", "strona", "str.", "sayfa",
    };

    private static readonly HashSet<string> Totals = new(StringComparer.OrdinalIgnoreCase) { "of", "/", "von", "de", "di", "sur", "van", "av", "af", "z", "out of" };

    /// <summary>Of kind None where it holds no page number.</summary>
    public static PageLine Read(string line)
    {
        if (line.Length > Longest || !line.Any(char.IsAsciiDigit)) return default;
        if (line.Length > 3 && line[0] is '[' or '(' && line[^1] is ']' or ')' && Read(line[1..^1].Trim()) is { Kind: PageLineKind.Marked } bracketed) return bracketed;
        var tokens = line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (Bare(line) is { Kind: not PageLineKind.None } bare) return bare;
        if (Spread(line, tokens) is { Kind: not PageLineKind.None } spread) return spread;
        if (AtEnd(line, tokens) is { Kind: not PageLineKind.None } last) return last;
        return NumberOf(tokens[0]) is > 0 and var number && tokens.Length > 1 ? Made(line[tokens[0].Length..], number, atEnd: false) : default;
    }

    /// <summary>"3", "- 3 -", "[3]", "3/9".</summary>
    private static PageLine Bare(string line)
    {
        var inner = line.Trim('-', '–', '—', '~', '*', '•', '·', '.', '|', '[', ']', '<', '>', ' ', '\t');
        var slash = inner.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && NumberOf(inner[(slash + 1)..].Trim()) > 0) return NumberOf(inner[..slash].Trim()) is > 0 and var of ? new("/", of, PageLineKind.Marked) : default;
        if (NumberOf(inner) is not (> 0 and var number)) return default;
        var at = line.IndexOf(inner, StringComparison.Ordinal);
        var key = line[..at].Trim() + "#" + line[(at + inner.Length)..].Trim();
        return key is "#" or "#." ? new(key, number, PageLineKind.Number) : new(key, number, key == "[#]" ? PageLineKind.Marked : PageLineKind.Ornamented);
    }

    /// <summary>"12        13", "12  THE PRESS     EARLY YEARS  13": both pages of a spread, scanned as one, with a gap between.</summary>
    private static PageLine Spread(string line, string[] tokens)
    {
        if (tokens.Length < 2 || NumberOf(tokens[0]) is not (> 0 and var left) || NumberOf(tokens[^1]) != left + 1) return default;
        return line.Contains("   ", StringComparison.Ordinal) || line.Contains('\t', StringComparison.Ordinal) ? new(string.Join(' ', tokens[1..^1]).ToUpperInvariant() + " spread", left, PageLineKind.Marked) : default;
    }

    /// <summary>"Page 3 of 9", "The House | 3", "Rosa — p. 3".</summary>
    private static PageLine AtEnd(string line, string[] tokens)
    {
        var last = tokens.Length - 1;
        if (last >= 2 && NumberOf(tokens[last]) > 0 && Totals.Contains(tokens[last - 1]) && NumberOf(tokens[last - 2]) > 0) last -= 2;
        else if (tokens[last].IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && NumberOf(tokens[last][(slash + 1)..]) > 0) tokens[last] = tokens[last][..slash];
        if (NumberOf(tokens[last].TrimStart('p', 'P', '.')) is not (> 0 and var number)) return default;
        var isSaid = last > 0 && Pages.Contains(tokens[last - 1]);
        if (last < tokens.Length - 1 || isSaid) return new(string.Join(' ', tokens.Take(isSaid ? last - 1 : last)).ToUpperInvariant() + " page", number, PageLineKind.Marked);
        return last == 0 ? default : Made(line[..line.LastIndexOf(tokens[last], StringComparison.Ordinal)], number, atEnd: true);
    }

    /// <summary>Words with a gap or a mark between them and the number; with one space alone they are sooner "Chapter 3".</summary>
    private static PageLine Made(string words, int number, bool atEnd)
    {
        var bare = words.Trim();
        if (!bare.Any(char.IsLetter)) return default;
        var gap = atEnd ? words[words.TrimEnd().Length..] : words[..(words.Length - words.TrimStart().Length)];
        var isParted = gap.Contains('\t', StringComparison.Ordinal) || gap.Length >= 2 || (atEnd ? bare[^1] : bare[0]) is '|' or '·' or '•' or '–' or '—' or '/' or '-';
        return new(string.Join(' ', bare.Trim('|', '·', '•', '–', '—', '/', '-').Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant(), number,
            isParted ? PageLineKind.Marked : PageLineKind.Words);
    }

    private static int NumberOf(string token) =>
        token.Length is > 0 and <= 4 && token.All(char.IsAsciiDigit) ? int.Parse(token, CultureInfo.InvariantCulture) : 0;
}

/// <summary>What a page's number stands with.</summary>
internal enum PageLineKind
{
    None,

    /// <summary>A number alone, as over a chapter.</summary>
    Number,

    /// <summary>Between dashes, which chapters have too.</summary>
    Ornamented,

    /// <summary>Words with a space before the number: "The House 3", but also "Chapter 3".</summary>
    Words,

    /// <summary>In a way in which only pages are numbered.</summary>
    Marked,
}
