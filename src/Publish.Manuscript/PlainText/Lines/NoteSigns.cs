using System.Globalization;

namespace Publish.Manuscript.PlainText.Lines;

/// <summary>Calls and texts of notes that are marked otherwise than by <c>[1]</c>: <c>(1)</c>, <c>{1}</c>, <c>^1</c>, <c>*</c>, <c>†</c>, <c>‡</c>, <c>§</c>. Each proven pair is given numbers in square brackets, as the reader knows them.</summary>
/// <remarks>The style is decided once for the whole text, by pairs: a call stands right behind a word or its stop, and a paragraph below it begins with the same mark. Numbers and stars
/// begin anew with each page or chapter, so a text belongs to the nearest call above it that has none.</remarks>
internal sealed class NoteSigns
{
    private const string Openers = "({^*†‡§";

    private const int FewestPercent = 70;

    /// <summary>Lines between a call and its text, at most, for signs that are used again and again.</summary>
    private const int FarthestLine = 150;

    private readonly string content;
    private readonly TextLine[] lines;
    private readonly List<(Mark Call, Mark Text)> pairs = [];

    private NoteSigns(string content, TextLine[] lines) => (this.content, this.lines) = (content, lines);

    /// <param name="Name">The mark itself: <c>(1)</c>, <c>**</c>.</param>
    private readonly record struct Mark(string Name, int Line, int Start, int Length);

    /// <summary>What to write instead of each mark, and how many notes there are.</summary>
    /// <param name="cuts">What is left out of the text: a pair of which one half goes is none.</param>
    public static (IReadOnlyList<TextEdit> Edits, int Count) Of(string content, TextEdit[] cuts)
    {
        var lines = LineTable.Read(content);
        var marks = new NoteSigns(content, lines);
        foreach (var opener in Openers) marks.Pair(opener);
        marks.pairs.RemoveAll(pair => Array.Exists(cuts, cut => Touches(cut, pair.Call) || Touches(cut, pair.Text)));
        return (marks.Edits(), marks.pairs.Count);
    }

    private static bool Touches(TextEdit cut, Mark mark) => cut.Start < mark.Start + mark.Length && mark.Start < cut.Start + cut.Length;

    private static bool IsNumbered(char opener) => opener is '(' or '{' or '^';

    private void Pair(char opener)
    {
        if (!content.Contains(opener, StringComparison.Ordinal)) return;
        var texts = Texts(opener);
        if (texts.Count == 0) return;
        var open = new Dictionary<string, Queue<Mark>>(StringComparer.Ordinal);
        var found = new List<(Mark, Mark)>();
        var calls = Calls(opener);
        var next = 0;
        foreach (var text in texts)
        {
            for (; next < calls.Count && calls[next].Line < text.Line; next++)
            {
                if (!open.TryGetValue(calls[next].Name, out var queue)) open.Add(calls[next].Name, queue = new());
                queue.Enqueue(calls[next]);
            }
            if (!open.TryGetValue(text.Name, out var waiting)) continue;
            if (!IsNumbered(opener))
                while (waiting.Count > 0 && text.Line - waiting.Peek().Line > FarthestLine) waiting.Dequeue();
            if (waiting.TryDequeue(out var call)) found.Add((call, text));
        }
        if (found.Count * 100 >= texts.Count * FewestPercent) pairs.AddRange(found);
    }

    /// <summary>Paragraphs that begin with a mark and go on with words.</summary>
    private List<Mark> Texts(char opener)
    {
        var texts = new List<Mark>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || content[lines[i].Start] != opener) continue;
            var line = content.AsSpan(lines[i].Start, lines[i].Length);
            var length = Length(line, opener);
            if (length == 0 || length >= line.Length) continue;
            var after = line[length..].TrimStart();
            var bare = !IsNumbered(opener) && line[length] is not (' ' or '\t');
            if (after.IsEmpty || !(char.IsLetterOrDigit(after[0]) || after[0] is '"' or '“' or '_' or '‘' or '«' or '\'') || (IsNumbered(opener) && opener != '^' && line[length] is not (' ' or '\t'))) continue;
            // "*card* for the cover" is stress.
            if (bare && opener == '*' && after.Contains('*')) continue;
            var begins = i == 0 || lines[i - 1].IsBlank || (texts.Count > 0 && Begins(i - 1, opener));
            if (begins) texts.Add(new(line[..length].ToString(), i, lines[i].Start, lines[i].Length - after.Length));
        }
        return texts;
    }

    private bool Begins(int i, char opener) => !lines[i].IsBlank && content[lines[i].Start] == opener;

    /// <summary>Marks right behind a word, its stop or its quotation mark.</summary>
    private List<Mark> Calls(char opener)
    {
        var calls = new List<Mark>();
        for (var i = 0; i < lines.Length; i++)
        {
            var (start, end) = (lines[i].Start, lines[i].End);
            for (var at = start; at < end;)
            {
                var step = content.AsSpan(at, end - at).IndexOf(opener);
                if (step < 0) break;
                at += step;
                var length = Length(content.AsSpan(at, end - at), opener);
                if (length > 0 && at > start && IsEndOfWord(content[at - 1]) && (at + length == end || !char.IsLetterOrDigit(content[at + length])) && !Closes(opener, start, at))
                    calls.Add(new(content.Substring(at, length), i, at, length));
                at += Math.Max(1, length);
            }
        }
        return calls;
    }

    private static bool IsEndOfWord(char c) => char.IsLetter(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '”' or '’' or '\'' or ')' or '_' or '»';

    /// <summary>A star before a word, on the same line or that above, opens stress that this one closes.</summary>
    private bool Closes(char opener, int start, int at)
    {
        if (opener != '*') return false;
        var from = Math.Max(0, start - 200);
        var before = content.AsSpan(from, at - from);
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (i > 0 && before[i] == '\n' && before[i - 1] == '\n') return false;
            if (before[i] == '*' && i + 1 < before.Length && char.IsLetterOrDigit(before[i + 1]) && (i == 0 || !char.IsLetterOrDigit(before[i - 1]))) return true;
        }
        return false;
    }

    /// <summary>Of the mark that a text begins with; 0 where it is none.</summary>
    private static int Length(ReadOnlySpan<char> text, char opener)
    {
        if (!IsNumbered(opener))
        {
            var signs = text.IndexOfAnyExcept(opener);
            signs = signs < 0 ? text.Length : signs;
            return signs <= 4 ? signs : 0;
        }
        var end = 1;
        while (end < text.Length && end < 4 && char.IsAsciiDigit(text[end])) end++;
        if (end == 1 || (end < text.Length && char.IsAsciiDigit(text[end]))) return 0;
        if (opener == '^') return end;
        return end < text.Length && text[end] == (opener == '(' ? ')' : '}') ? end + 1 : 0;
    }

    private List<TextEdit> Edits()
    {
        var number = HighestInBrackets();
        var edits = new List<TextEdit>();
        foreach (var (call, text) in pairs.OrderBy(pair => pair.Call.Start))
        {
            if (++number > 9999) break;
            var mark = string.Create(CultureInfo.InvariantCulture, $"[{number}]");
            edits.Add(new(call.Start, call.Length, mark));
            edits.Add(new(text.Start, text.Length, mark + " "));
        }
        edits.Sort((a, b) => a.Start.CompareTo(b.Start));
        return edits;
    }

    /// <summary>Numbers that stand in square brackets already are not given again.</summary>
    private int HighestInBrackets()
    {
        var highest = 0;
        for (var at = content.IndexOf('[', StringComparison.Ordinal); at >= 0; at = content.IndexOf('[', at + 1))
        {
            var end = at + 1;
            while (end < content.Length && end - at < 5 && char.IsAsciiDigit(content[end])) end++;
            if (end > at + 1 && end < content.Length && content[end] == ']') highest = Math.Max(highest, int.Parse(content.AsSpan(at + 1, end - at - 1), CultureInfo.InvariantCulture));
        }
        return highest;
    }
}
