namespace Publish.Model;

/// <summary>Makes one mark of several: dots an ellipsis, hyphens a dash, spaces a space.</summary>
/// <remarks>"--" is an en dash and "---" an em dash, as Markdown's writers know them; "--option" is left alone. Four dots are an ellipsis and a
/// full stop. A hyphen between spaces is a dash, one between years or after "p." a dash without spaces.</remarks>
internal static class Marks
{
    public static void Apply(TypedLine line)
    {
        var (read, write) = (0, 0);
        while (read < line.Length)
        {
            if (read != write) line.Move(read, write);
            if (line[read] is not ('-' or '.' or ' '))
            {
                read++;
                write++;
                continue;
            }
            var length = RunAt(line, read);
            if (line.IsOpen(read) && MarkFor(line, read, write, ref length) is var mark && mark != '\0') line.Set(write, mark);
            else if (!(line[write] == ' ' && line.IsOpen(read))) length = 1;
            read += length;
            write++;
        }
        line.Shorten(write);
    }

    /// <summary>How many of the same character follow each other in one text.</summary>
    private static int RunAt(TypedLine line, int at)
    {
        var end = at + 1;
        while (end < line.Length && line[end] == line[at] && line.AreTogether(at, end))
            end++;
        return end - at;
    }

    private static char MarkFor(TypedLine line, int read, int write, ref int length)
    {
        switch (line[read])
        {
            case '.':
                if (length == 1 && IsSpacedEllipsis(line, read)) length = 5;
                else if (length == 4) length = 3;
                return length is 3 or 5 ? '…' : '\0';
            case '-':
                return DashFor(line, read, write, length);
            default:
                return '\0';
        }
    }

    private static bool IsSpacedEllipsis(TypedLine line, int at) =>
        line[at + 1] == ' ' && line[at + 2] == '.' && line[at + 3] == ' ' && line[at + 4] == '.' && line[at + 5] != '.' && line.AreTogether(at, at + 4);

    private static char DashFor(TypedLine line, int read, int write, int length)
    {
        var (before, after) = (line[write - 1], line[read + length]);
        var isFree = Letters.IsGap(before) && Letters.IsGap(after);
        if (isFree && (before is '\0' or '\n') && length <= 3 && after != '\0') return line.RulesAt(read).SpeechDash;
        if (length == 2 && !isFree && line.RulesAt(read).TiesDashes && IsTied(line, read, before, after)) return '—';
        return length switch
        {
            3 => '—',
            2 when isFree || !Letters.IsGap(before) => '–',
            1 when isFree && before != '\0' && after != '\0' && !(char.IsAsciiDigit(line[write - 2]) && char.IsAsciiDigit(line[read + 2])) => '–',
            1 when char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && NumberRange.IsAt(line, write, read + 1) => '–',
            _ => '\0',
        };
    }

    /// <summary>A dash that opens speech or an aside, or closes it. "--option" does neither: nothing before it speaks, nothing behind it closes.</summary>
    private static bool IsTied(TypedLine line, int read, char before, char after)
    {
        if (!Letters.IsGap(before)) return !Letters.IsWord(after);
        return before is '\0' or '\n' || Speaks(line, read) || Closes(line, read + 2);
    }

    private static bool Speaks(TypedLine line, int until)
    {
        for (var i = 0; i < until; i++)
            if (line[i] == '—' && line[i - 1] is '\0' or '\n') return true;
        return false;
    }

    private static bool Closes(TypedLine line, int from)
    {
        for (var i = from; i + 1 < line.Length; i++)
            if (line[i] == '-' && line[i + 1] == '-' && !Letters.IsGap(line[i - 1]) && !Letters.IsWord(line[i + 2]) && line[i + 2] != '-') return true;
        return false;
    }
}
