namespace Publish.Model.Punctuation;

internal enum SingleRole : byte { Apostrophe, Prime, Opening, SpacedOpening, Closing }

/// <summary>What each straight single mark of a line is. A mark opens a quotation only where another closes it, before a double mark that
/// was open ends; the speech that goes on in the next paragraph opens with a capital at the head of its line.</summary>
internal sealed class SingleMarks
{
    private readonly record struct Candidate(int At, int WeakCloser, bool IsSpaced);

    private const int DoubleMark = -1;
    private const int None = -2;

    private readonly TypedLine line;
    private readonly Growing<Candidate> open = new();
    private readonly SingleRole[] roles;

    private SingleMarks(TypedLine line, bool mayQuote)
    {
        this.line = line;
        roles = mayQuote ? new SingleRole[line.Length] : [];
    }

    public static SingleMarks Of(TypedLine line)
    {
        var marks = new SingleMarks(line, MayQuote(line));
        if (marks.roles.Length > 0) marks.Find();
        return marks;
    }

    public SingleRole RoleOf(int at) => at < roles.Length ? roles[at] : Unpaired(at);

    /// <summary>Most lines have apostrophes alone.</summary>
    private static bool MayQuote(TypedLine line)
    {
        for (var at = line.Characters.IndexOf('\''); at >= 0; at = Next(line, at))
            if (line.IsOpen(at) && !Letters.IsWord(line[at - 1])) return true;
        return false;
    }

    private static int Next(TypedLine line, int at)
    {
        var next = line.Characters[(at + 1)..].IndexOf('\'');
        return next < 0 ? -1 : at + 1 + next;
    }

    private void Find()
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] is not ('\'' or '"') || !line.IsOpen(at)) continue;
            if (line[at] == '"') Double(at);
            else Single(at);
        }
        CloseAll();
    }

    private void Double(int at)
    {
        if (LooksOpening(at)) open.Add(new(DoubleMark, None, false));
        else if (HasDouble()) CloseAll();
    }

    private bool HasDouble()
    {
        for (var i = open.Count - 1; i >= 0; i--)
            if (open[i].At == DoubleMark) return true;
        return false;
    }

    private void Single(int at)
    {
        var (before, after) = (line[at - 1], line[at + 1]);
        // Set by the 'n' of rock 'n' roll.
        if (roles[at] == SingleRole.Prime) roles[at] = SingleRole.Apostrophe;
        else if (Letters.IsGap(before) && Letters.IsGap(after)) Spaced(at);
        else if (LooksOpening(at)) Opening(at);
        else if (!Letters.IsWord(after) && !(Letters.IsWord(before) && after is '\'' or '"' && Letters.IsWord(line[at + 2]))) Closing(at);
        else roles[at] = Unpaired(at);
    }

    private void Opening(int at)
    {
        var end = at + 1;
        while (Letters.IsWord(line[end]))
            end++;
        var word = line.Characters[(at + 1)..end];
        if (word is "n" or "N" && line[end] == '\'') roles[end] = SingleRole.Prime;
        else if (!Apostrophes.Begins(word, line.RulesAt(at)) || (line[end] == '\'' && Top() == None && char.IsAsciiDigit(word[0]))) open.Add(new(at, None, false));
    }

    private void Closing(int at)
    {
        var top = Top();
        if (top == None) roles[at] = Unpaired(at);
        else if (!IsWeak(at)) Match(top, at);
        else if (open[top].WeakCloser == None) open[top] = open[top] with { WeakCloser = at };
        else roles[at] = Unpaired(at);
    }

    private void Spaced(int at)
    {
        var top = Top();
        if (top != None && open[top].IsSpaced) Match(top, at);
        else if (Next(line, at) > 0) open.Add(new(at, None, true));
    }

    /// <summary>The innermost single that is open, inside of the innermost double.</summary>
    private int Top() => open.Count > 0 && open[open.Count - 1].At != DoubleMark ? open.Count - 1 : None;

    private void Match(int candidate, int closer)
    {
        var (at, weak, isSpaced) = open[candidate];
        roles[at] = isSpaced ? SingleRole.SpacedOpening : SingleRole.Opening;
        roles[closer] = SingleRole.Closing;
        if (weak != None && weak != closer) roles[weak] = Unpaired(weak);
        open.Shorten(candidate);
    }

    /// <summary>Ends the innermost double, or the line: what is open is closed by a weak closer, or was an apostrophe.</summary>
    private void CloseAll()
    {
        while (open.Count > 0)
        {
            var candidate = open[open.Count - 1];
            if (candidate.At == DoubleMark)
            {
                open.Shorten(open.Count - 1);
                return;
            }
            if (candidate.WeakCloser != None) Match(open.Count - 1, candidate.WeakCloser);
            else if (BeginsSpeech(candidate.At)) roles[candidate.At] = SingleRole.Opening;
            if (open.Count > 0 && open[open.Count - 1].At == candidate.At) open.Shorten(open.Count - 1);
        }
    }

    private bool BeginsSpeech(int at) => (line[at - 1] is '\0' or '\n' || (line[at - 1] == '"' && line[at - 2] is '\0' or '\n')) && char.IsUpper(line[at + 1]);

    /// <summary>"the workers' party'" and "6' tall": closers that need not be one.</summary>
    private bool IsWeak(int at) => (line[at - 1] is 's' or 'S' && line[at + 1] == ' ' && char.IsLower(line[at + 2])) || Primes.FollowsMeasure(line, at);

    private bool LooksOpening(int at)
    {
        var (before, after) = (line[at - 1], line[at + 1]);
        if (Letters.IsGap(after)) return false;
        if (Letters.IsPause(after)) return Letters.IsGap(before) && IsLone(at);
        return Letters.IsGap(before) || Letters.IsOpener(before) || Letters.IsDash(before) || Apostrophes.IsElision(line, at)
            || (before is '"' or '\'' && at > 0 && !Letters.IsWord(line[at - 2]) && (Letters.IsWord(after) || after is '"' or '\'' or '…' or '.') && !Letters.IsPause(line[at - 2]) && !Letters.IsCloser(line[at - 2]));
    }

    private bool IsLone(int at)
    {
        var end = at + 1;
        while (end < line.Length && line[end] is not ('"' or '\'') && !Letters.IsGap(line[end]) && !Letters.IsWord(line[end]))
            end++;
        return line[end] == line[at];
    }

    private SingleRole Unpaired(int at)
    {
        var (before, after) = (line[at - 1], line[at + 1]);
        if (!char.IsAsciiDigit(before) && !Primes.FollowsMeasure(line, at)) return SingleRole.Apostrophe;
        return !Letters.IsWord(after) || char.IsAsciiDigit(after) || (after is 'x' or 'X' && char.IsAsciiDigit(line[at + 2])) ? SingleRole.Prime : SingleRole.Apostrophe;
    }
}
