namespace Publish.Model.Punctuation;

/// <summary>Turns straight quotation marks into opening and closing ones, apostrophes and primes.</summary>
/// <remarks>A mark opens after a gap, a dash, an opener or an elision, and closes elsewhere; one between two spaces does what the one before it did
/// not. A pair inside of another takes the marks of the next level. Marks that were typed as they are printed count as a level.</remarks>
internal static class Quotes
{
    /// <summary>Stands for a typed space inside of marks that have none.</summary>
    private const char Removed = '\0';

    public static void Apply(TypedLine line)
    {
        var open = new OpenQuotes();
        var singles = SingleMarks.Of(line);
        var hasRemoved = false;
        for (var at = 0; at < line.Length; at++)
        {
            var c = line[at];
            if (!line.IsOpen(at) || c is >= 'A' and <= 'z' or ' ') continue;
            if (c == '"') hasRemoved |= Double(line, at, open);
            else if (c == '\'') hasRemoved |= Single(line, at, open, singles);
            else if (c > '\u00AA') Printed(line, at, open);
        }
        if (hasRemoved) line.Remove(Removed);
    }

    private static void Printed(TypedLine line, int at, OpenQuotes open)
    {
        var (marks, c) = (line.RulesAt(at).Quotes, line[at]);
        if (c is not ('“' or '”' or '‘' or '’' or '„' or '‚' or '«' or '»' or '‹' or '›') || marks.Primary.Opening == marks.Primary.Closing) return;
        if (marks.OpenedBy(c) is { } level) open.Open(new(c is '‘' or '‚' or '‹' or '›' ? '\'' : '"', level, marks[level].Closing, false), at);
        else if (c != '’' || !Letters.IsWord(line[at + 1])) open.ClosePrinted(c, at);
    }

    private static bool Double(TypedLine line, int at, OpenQuotes open)
    {
        if (Primes.IsAt(line, at, open.Has('"')))
        {
            line.Set(at, '″');
            return false;
        }
        var isSpaced = Letters.IsGap(line[at - 1]) && Letters.IsGap(line[at + 1]);
        return (isSpaced ? OpensSpaced(line, at, open) : Opens(line, at, open)) ? Open(line, at, open, isSpaced) : Close(line, at, open);
    }

    private static bool Single(TypedLine line, int at, OpenQuotes open, SingleMarks singles)
    {
        var role = singles.RoleOf(at);
        if (role is SingleRole.Opening or SingleRole.SpacedOpening) return Open(line, at, open, role == SingleRole.SpacedOpening);
        if (role == SingleRole.Closing && open.Has('\'')) return Close(line, at, open);
        line.Set(at, role == SingleRole.Prime ? '′' : '’');
        return false;
    }

    private static bool Open(TypedLine line, int at, OpenQuotes open, bool isSpaced)
    {
        var (typed, rules) = (line[at], line.RulesAt(at));
        var level = open.Level is { } outer ? rules.Quotes.Inside(outer) : typed == '"' ? QuoteLevel.Primary : QuoteLevel.Single;
        var pair = rules.Quotes[level];
        open.Open(new(typed, level, pair.Closing, isSpaced), at);
        line.Set(at, pair.Opening);
        return isSpaced && Joins(line, at, at + 1);
    }

    private static bool Close(TypedLine line, int at, OpenQuotes open)
    {
        var (typed, closed) = (line[at], open.Close(line[at], at));
        line.Set(at, closed?.Closing ?? (typed == '"' ? line.RulesAt(at).Quotes.Primary.Closing : '’'));
        return closed is { IsSpaced: true } && Joins(line, at, at - 1);
    }

    /// <summary>Takes the space away that was typed inside of a mark, unless the language has one of its own there.</summary>
    private static bool Joins(TypedLine line, int mark, int space)
    {
        if (line[space] != ' ' || !line.AreTogether(Math.Min(mark, space), Math.Max(mark, space)) || FrenchSpaces.Has(line, mark)) return false;
        line.Set(space, Removed);
        return true;
    }

    /// <summary>Whether a mark that has no space on both sides opens.</summary>
    private static bool Opens(TypedLine line, int at, OpenQuotes open)
    {
        var (before, after) = (line[at - 1], line[at + 1]);
        if (Letters.IsGap(after)) return false;
        if (Letters.IsPause(after) && !(Letters.IsGap(before) && IsLone(line, at))) return false;
        if (open.Has('"') && !Letters.IsWord(after) && IsSignsOnly(line, open.OpenedAt + 1, at)) return false;
        if (Letters.IsGap(before) || open.OpenedAt == at - 1) return true;
        if (open.ClosedAt == at - 1) return false;
        if (Letters.IsOpener(before) || Letters.IsDash(before) || Apostrophes.IsElision(line, at)) return true;
        return Letters.IsWord(after) && !Letters.IsWord(before) && !Letters.IsCloser(before) && !Letters.IsPause(before);
    }

    /// <summary>Whether a mark between two spaces opens: the other of what the last one did, if another follows.</summary>
    private static bool OpensSpaced(TypedLine line, int at, OpenQuotes open)
    {
        if (open.IsSpaced && open.Has('"')) return false;
        var next = at + 1;
        while (next < line.Length && line[next] != '"')
            next++;
        var isFree = Letters.IsGap(line[next - 1]) && !Letters.IsWord(line[next + 1]);
        return open.Has('"') ? next < line.Length && isFree : next < line.Length || (line[at - 1] is '\0' or '\n' && line[at + 1] != '\0');
    }

    /// <summary>"?" and "!": signs and nothing else up to the next mark.</summary>
    private static bool IsLone(TypedLine line, int at)
    {
        var end = at + 1;
        while (end < line.Length && line[end] is not ('"' or '\'') && !Letters.IsGap(line[end]) && !Letters.IsWord(line[end]))
            end++;
        return line[end] == line[at];
    }

    private static bool IsSignsOnly(TypedLine line, int from, int to)
    {
        if (from < 0 || from >= to) return false;
        for (var i = from; i < to; i++)
            if (Letters.IsWord(line[i]) || Letters.IsGap(line[i]) || Letters.IsQuote(line[i])) return false;
        return true;
    }
}
