namespace Publish.Model;

/// <summary>Turns straight quotation marks into opening and closing ones, apostrophes and primes.</summary>
/// <remarks>A mark opens after a gap, a dash or an opener, and closes elsewhere. A second pair inside a first one takes the language's inner
/// marks. A single mark is an apostrophe inside words, before years ('90s), in words known for it ('tis) and where nothing closes it.</remarks>
internal static class Quotes
{
    public static void Apply(TypedLine line)
    {
        var open = new OpenQuotes();
        var lastCloser = LastSingleCloser(line);
        for (var at = 0; at < line.Length; at++)
        {
            if (!line.IsOpen(at)) continue;
            switch (line[at])
            {
                case '"':
                    line.Set(at, Double(line, at, open));
                    break;
                case '\'':
                    line.Set(at, Single(line, at, open, lastCloser));
                    break;
            }
        }
    }

    private static char Double(TypedLine line, int at, OpenQuotes open)
    {
        var marks = line.RulesAt(at).Quotes;
        var isOpen = open.Has('"');
        if (!isOpen && char.IsAsciiDigit(line[at - 1]) && !Letters.IsWord(line[at + 1])) return '″';
        var opens = Opens(line, at, open) || (!isOpen && Letters.IsWord(line[at + 1]) && !Letters.IsCloser(line[at - 1]) && line[at - 1] is not ('.' or ',' or '!' or '?'));
        if (!opens) return open.Close('"') ?? marks.Primary.Closing;
        var pair = isOpen ? marks.Inner : marks.Primary;
        open.Open('"', pair.Closing, at);
        return pair.Opening;
    }

    private static char Single(TypedLine line, int at, OpenQuotes open, int lastCloser)
    {
        var (before, after) = (line[at - 1], line[at + 1]);
        if (Letters.IsWord(before) && Letters.IsWord(after)) return char.IsAsciiDigit(before) && char.IsAsciiDigit(after) ? '′' : '’';
        var rules = line.RulesAt(at);
        if (Opens(line, at, open)) return Apostrophes.IsAt(line, at, rules, lastCloser) ? '’' : Open(rules, at, open);
        if (!open.Has('\'')) return char.IsAsciiDigit(before) ? '′' : '’';
        return Apostrophes.IsPossessive(line, at) ? '’' : open.Close('\'') ?? '’';
    }

    private static char Open(TypographyRules rules, int at, OpenQuotes open)
    {
        var pair = open.Has('"') ? rules.Quotes.Inner : rules.Quotes.Single;
        open.Open('\'', pair.Closing, at);
        return pair.Opening;
    }

    /// <summary>Whether a mark at a place can only be an opening one.</summary>
    private static bool Opens(TypedLine line, int at, OpenQuotes open)
    {
        var (before, after) = (line[at - 1], line[at + 1]);
        if (Letters.IsGap(after) || after is '.' or ',' or ';' or ':' or '!' or '?' or ')') return false;
        return Letters.IsGap(before) || Letters.IsOpener(before) || Letters.IsDash(before) || open.LastAt == at - 1;
    }

    private static int LastSingleCloser(TypedLine line)
    {
        for (var i = line.Length - 1; i > 0; i--)
            if (line[i] == '\'' && !Letters.IsGap(line[i - 1]) && !Letters.IsWord(line[i + 1])) return i;
        return -1;
    }
}
