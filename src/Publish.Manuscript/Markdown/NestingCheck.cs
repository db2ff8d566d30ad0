using System.Buffers;
using Publish.Manuscript.Files;

namespace Publish.Manuscript.Markdown;

/// <summary>Looks for quotations, lists and divs that stand too deep in each other, before anything recurses into them.</summary>
internal static class NestingCheck
{
    private static readonly SearchValues<char> NoteEdges = SearchValues.Create("[]\\\n");
    private static readonly SearchValues<char> Signs = SearchValues.Create("[](){}<>*_~^!`=+");
    private static readonly SearchValues<char> AddressEdges = SearchValues.Create("() \n\t");

    /// <summary>The offset of the first line that goes too deep; -1 where none does. Code between fences is passed over.</summary>
    public static int FirstTooDeep(ReadOnlySpan<char> text)
    {
        char? fence = null;
        var divs = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text[start..].IndexOf('\n');
            var line = end < 0 ? text[start..] : text.Slice(start, end);
            if (Fence(line) is { } mark) fence = fence is null ? mark : fence == mark ? null : fence;
            else if (fence is null && (Depth(line) > Limits.Nesting || (divs = Math.Max(0, divs + Div(line))) > Limits.Nesting)) return start;
            start += line.Length + 1;
        }
        return -1;
    }

    /// <summary>
    /// The offset of an address behind which too many others begin before it ends, as in <c>[a]([a]([a](</c>; -1 where none is. Each would be followed to the end of the line, in the square of its length.
    /// </summary>
    public static int FirstCrowded(ReadOnlySpan<char> text)
    {
        var (open, first) = (0, 0);
        for (var at = 0; ; at++)
        {
            var next = text[at..].IndexOfAny(AddressEdges);
            if (next < 0) return -1;
            at += next;
            if (text[at] != '(') open = 0;
            else if (at > 0 && text[at - 1] == ']')
            {
                if (open == 0) first = at - 1;
                if (++open > Limits.OpenAddresses) return first;
            }
        }
    }

    /// <summary>
    /// The offset of a note that holds notes within notes (<c>^[a^[b^[c]]]</c>) too deep; -1 where none does. Each is read as a text of its own. What is never closed is no note,
    /// as in the record of a terminal.
    /// </summary>
    public static int FirstDeepNote(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("^[") < 0) return -1;
        var open = new Stack<(int Note, int Depth)>();
        for (var at = 0; ; at++)
        {
            var next = text[at..].IndexOfAny(NoteEdges);
            if (next < 0) return -1;
            at += next;
            if (text[at] == '\\') at++;
            else if (text[at] == '[') open.Push((at > 0 && text[at - 1] == '^' ? at - 1 : -1, 0));
            // An empty line ends whatever is open.
            else if (text[at] == '\n' && at > 0 && text[at - 1] == '\n') open.Clear();
            else if (text[at] == ']' && open.TryPop(out var closed))
            {
                var depth = closed.Note < 0 ? closed.Depth : closed.Depth + 1;
                if (depth > Limits.NotesInNotes) return closed.Note;
                if (open.TryPop(out var around)) open.Push((around.Note, Math.Max(around.Depth, depth)));
            }
        }
    }

    /// <summary>The offset of the first sign in the paragraph that has most of them: where a parser that gave up without a word has most likely done so.</summary>
    public static int MostSigns(ReadOnlySpan<char> text)
    {
        var (most, worst) = (0, 0);
        for (var start = 0; start < text.Length;)
        {
            var end = text[start..].IndexOf("\n\n");
            var paragraph = end < 0 ? text[start..] : text.Slice(start, end);
            if (paragraph.CountAny(Signs) is var count && count > most) (most, worst) = (count, start + paragraph.IndexOfAny(Signs));
            start += paragraph.Length + 2;
        }
        return worst;
    }

    private static char? Fence(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart(" \t>");
        if (trimmed.StartsWith("```", StringComparison.Ordinal)) return '`';
        return trimmed.StartsWith("~~~", StringComparison.Ordinal) ? '~' : null;
    }

    /// <summary>1 for a line that opens a div, -1 for one that closes one.</summary>
    private static int Div(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart(" \t>");
        if (!trimmed.StartsWith(":::", StringComparison.Ordinal)) return 0;
        return trimmed.Trim(": \t").IsEmpty ? -1 : 1;
    }

    /// <summary>Marks of quotations and lists that the line begins with, and an indent as deep as that many lists.</summary>
    private static int Depth(ReadOnlySpan<char> line)
    {
        var (depth, columns) = (0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '>') depth++;
            else if (line[i] is ' ') columns++;
            else if (line[i] is '\t') columns += 4;
            else if (line[i] is '-' or '+' or '*' && i + 1 < line.Length && line[i + 1] is ' ' or '\t') depth++;
            else break;
        }
        var isMark = line.TrimStart(" \t") is [('-' or '+' or '*'), ' ', ..];
        return isMark ? Math.Max(depth, columns / 2) : depth;
    }
}
