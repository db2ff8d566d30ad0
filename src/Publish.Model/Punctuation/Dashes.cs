namespace Publish.Model.Punctuation;

/// <summary>Makes dashes of hyphens.</summary>
/// <remarks>"--" is an en dash, "---" an em dash and "----" a long one, as Markdown's writers know them; "--option" is left alone. A hyphen between
/// spaces is a dash, one between numbers that make a range a dash without spaces; at the head of a line they open speech, as the language has it.</remarks>
internal static class Dashes
{
    private const char NoBreak = '\u00A0';

    /// <summary>Works on the hyphens at a place. What it leaves stands at <paramref name="write"/>, the last character that was written.</summary>
    /// <returns>How many characters were read.</returns>
    public static int Apply(TypedLine line, int read, ref int write)
    {
        var length = line.RunAt(read);
        if (write > 0 && line[write - 1] == '-' && !line.IsOpen(write - 1)) return Keep(line, read, ref write, length);
        if (length == 4 && !(line[write - 1] == '\0' && line[read + 4] == '\0')) return Long(line, read, ref write);
        if (length <= 2 && NumberRange.IsSpacedAt(line, write, read, length)) return Range(line, read, ref write, length);
        if (length is 2 or 3 && IsHead(line[write - 1]) && OpensAside(line, read, length))
        {
            line.Set(write, length == 3 ? '—' : '–');
            return length;
        }
        if (length <= 3 && OpensSpeech(line, read, write, length)) return Speech(line, read, ref write, length);
        if (length is 2 or 3 && TakesSpeechUp(line, read, write, length)) return Aside(line, read, ref write, length);
        var dash = DashFor(line, read, write, length);
        if (dash == '\0') return Keep(line, read, ref write, length);
        line.Set(write, dash);
        return length;
    }

    private static int Keep(TypedLine line, int read, ref int write, int length)
    {
        for (var i = 1; i < length; i++)
            line.Move(read + i, ++write);
        return length;
    }

    /// <summary>"Mrs. ----": as long as two, since few faces have the two-em dash.</summary>
    private static int Long(TypedLine line, int read, ref int write)
    {
        line.Set(write, '—');
        line.Move(read + 1, ++write);
        line.Set(write, '—');
        return 4;
    }

    private static int Range(TypedLine line, int read, ref int write, int length)
    {
        line.Set(--write, '–');
        return length + 1;
    }

    private static int Speech(TypedLine line, int read, ref int write, int length)
    {
        var rules = line.RulesAt(read);
        var isTyped = line[read + length] == ' ' && line.IsOpen(read + length);
        line.Set(write, rules.SpeechDash);
        if (rules.SpeechSpace == SpeechSpace.None && isTyped && !Letters.IsGap(line[read + length + 1])) return length + 1;
        if (rules.SpeechSpace != SpeechSpace.Fixed || isTyped || length == 1 || !(IsHead(line[write - 1]) || Letters.IsQuote(line[write - 1]))) return length;
        line.Move(read + 1, ++write);
        line.Set(write, NoBreak);
        return length;
    }

    /// <summary>"— Sim --disse ele": the dash that was opened with, and a space as there.</summary>
    private static bool TakesSpeechUp(TypedLine line, int read, int write, int length) =>
        line.RulesAt(read).SpeechSpace == SpeechSpace.Fixed && line[write - 1] == ' ' && char.IsLetter(line[read + length]) && Speaks(line, write);

    private static int Aside(TypedLine line, int read, ref int write, int length)
    {
        line.Set(write, line.RulesAt(read).SpeechDash);
        line.Move(read + 1, ++write);
        line.Set(write, ' ');
        return length;
    }

    /// <summary>"--en aparté-- il partit": a small letter behind it, and a dash like it that closes before the sentence goes on. Who speaks begins with a capital.
    /// Where dashes are tied in any case both are alike anyhow.</summary>
    private static bool OpensAside(TypedLine line, int read, int length)
    {
        if (line.RulesAt(read).TiesDashes || !char.IsLower(line[read + length])) return false;
        for (var at = read + length; line[at] is not ('\0' or '\n'); at++)
        {
            if (line[at] != '-') continue;
            var run = line.RunAt(at);
            var after = line[at + run];
            if (run > 1) return run == length && Letters.IsWord(line[at - 1]) && (after == ',' || (after == ' ' && Letters.IsWord(line[at + run + 1])));
        }
        return false;
    }

    private static bool IsHead(char before) => before is '\0' or '\n';

    /// <summary>At the head of a line, or behind the mark or bracket that opens there; an option of a command alone opens nothing.</summary>
    private static bool OpensSpeech(TypedLine line, int read, int write, int length)
    {
        var (before, after) = (line[write - 1], line[read + length]);
        if (after == '\0') return false;
        if (Letters.IsGap(after)) return IsHead(before);
        if (length == 1 || !(IsHead(before) || OpensBefore(line, read, write))) return false;
        return IsSpeech(line, read + length);
    }

    private static bool OpensBefore(TypedLine line, int read, int write)
    {
        var before = line[write - 1];
        if (before is '"' or '\'' or '(' or '[' or '«' or '“' or '„' or '‘') return !Letters.IsWord(line[write - 2]);
        return before == ' ' && line.BeginsText(read);
    }

    /// <summary>Words, and not "--help".</summary>
    private static bool IsSpeech(TypedLine line, int at)
    {
        if (!char.IsAsciiLetterLower(line[at])) return true;
        while (char.IsAsciiLetterLower(line[at]))
            at++;
        if (line.BeginsText(at)) return false;
        return line[at] is not ('\0' or '\n' or '-' or '=' or ')' or ']' or '"' or '\'' or '”' or '’' or '»') && !char.IsAsciiDigit(line[at]) && !(Letters.IsGap(line[at]) && line[at + 1] == '\0');
    }

    private static char DashFor(TypedLine line, int read, int write, int length)
    {
        var (before, after) = (line[write - 1], line[read + length]);
        var isFree = Letters.IsGap(before) && Letters.IsGap(after);
        if (length == 2 && !isFree && line.RulesAt(read).TiesDashes && IsTied(line, read, before, after)) return '—';
        if (isFree && length < 3 && before != '\0' && after != '\0' && line.RulesAt(read).SpacesEmDashes) return char.IsAsciiDigit(line[write - 2]) && char.IsAsciiDigit(line[read + length + 1]) && length == 1 ? '\0' : '—';
        return length switch
        {
            3 => '—',
            2 when isFree || !(Letters.IsGap(before) || (Letters.IsOpener(before) && !IsSpeech(line, read + 2))) || Closes(line, read + 2) => '–',
            1 when isFree && before != '\0' && after != '\0' && !(char.IsAsciiDigit(line[write - 2]) && char.IsAsciiDigit(line[read + 2])) => '–',
            1 when char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && NumberRange.IsAt(line, write, read + 1) => '–',
            _ => '\0',
        };
    }

    /// <summary>A dash that opens speech or an aside, or closes it. "--option" does neither: nothing before it speaks, nothing behind it closes.</summary>
    private static bool IsTied(TypedLine line, int read, char before, char after)
    {
        if (!Letters.IsGap(before)) return !Letters.IsWord(after);
        return Speaks(line, read) || Closes(line, read + 2);
    }

    private static bool Speaks(TypedLine line, int until)
    {
        for (var i = 0; i < until; i++)
            if (line[i] == line.RulesAt(until).SpeechDash && line[i - 1] is '\0' or '\n') return true;
        return false;
    }

    private static bool Closes(TypedLine line, int from)
    {
        for (var i = from; i + 1 < line.Length; i++)
            if (line[i] == '-' && line[i + 1] == '-' && !Letters.IsGap(line[i - 1]) && !Letters.IsWord(line[i + 2]) && line[i + 2] != '-') return true;
        return false;
    }
}
