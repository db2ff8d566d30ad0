namespace Publish.Manuscript.PlainText.Lines;

/// <summary>What a distributor of texts has put around one: a preamble with the card, a licence at the end, who prepared it, what was changed. No part of the text.</summary>
/// <remarks>Project Gutenberg's marks, which others took over: <c>*** START OF THE … EBOOK NAME ***</c>, perhaps over two lines, and <c>*** END OF …</c>.</remarks>
internal sealed class Distributor
{
    /// <summary>Lines below the mark within which those who prepared the text are named.</summary>
    private const int Front = 60;

    /// <summary>Blank lines that end a note of those who prepared it.</summary>
    private const int WideGap = 3;

    private static readonly string[] Credits =
    [
        "produced by", "e-text prepared by", "etext prepared by", "ebook prepared by", "e-book prepared by", "prepared by", "transcribed from", "transcribed by", "this etext was", "this e-text was",
        "this ebook was", "this file was produced", "scanned by", "digitized by", "html version by", "credits:",
    ];

    private static readonly string[] Notes = ["transcriber's note", "transcriber’s note", "transcribers' note", "transcriber's endnote", "[transcriber's note", "[transcriber’s note", "note: project gutenberg"];

    private readonly string content;
    private readonly TextLine[] lines;

    private Distributor(string content, TextLine[] lines)
    {
        (this.content, this.lines) = (content, lines);
        First = AfterStart();
        Last = First == 0 ? lines.Length : BeforeEnd();
    }

    /// <summary>Index of the text's first line; 0 where no distributor is named.</summary>
    public int First { get; }

    /// <summary>Index of the line after its last.</summary>
    public int Last { get; }

    public bool IsNone => First == 0;

    public static Distributor Of(string content) => new(content, LineTable.Read(content));

    /// <summary>What to take out, in order.</summary>
    public IReadOnlyList<TextEdit> Edits()
    {
        if (IsNone) return [];
        var start = First < lines.Length ? LineStart(First) : content.Length;
        var edits = new List<TextEdit> { new(0, start, "") };
        foreach (var (from, to) in Passages())
            edits.Add(new(LineStart(from), LineStart(to) - LineStart(from), ""));
        if (Last < lines.Length) edits.Add(new(LineStart(Last), content.Length - LineStart(Last), ""));
        return edits;
    }

    /// <summary>The lines that are taken out, each run by its first.</summary>
    public IEnumerable<(TextLine First, int Count)> Runs()
    {
        if (IsNone) yield break;
        yield return (lines[FirstShown(0)], First);
        foreach (var (from, to) in Passages()) yield return (lines[from], to - from);
        if (Last < lines.Length) yield return (lines[Last], lines.Length - Last);
    }

    /// <summary>The preamble, in which the text's card stands.</summary>
    public (string Content, TextLine[] Lines) Preamble() => (content, lines[..First]);

    private int LineStart(int i)
    {
        if (i >= lines.Length) return content.Length;
        var start = lines[i].Start;
        while (start > 0 && content[start - 1] is not ('\n' or '\r')) start--;
        return start;
    }

    private ReadOnlySpan<char> Text(int i) => content.AsSpan(lines[i].Start, lines[i].Length);

    private int FirstShown(int i)
    {
        while (i + 1 < lines.Length && lines[i].IsBlank) i++;
        return i;
    }

    private int AfterStart()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsSmallPrintEnd(Text(i))) return i + 1;
            if (!IsMark(Text(i), "START OF")) continue;
            var end = i;
            while (end < i + 3 && end + 1 < lines.Length && !Text(end).TrimEnd().EndsWith("***") && !lines[end + 1].IsBlank) end++;
            return end + 1;
        }
        return 0;
    }

    private int BeforeEnd()
    {
        for (var i = First; i < lines.Length; i++)
        {
            if (!IsMark(Text(i), "END OF") && !IsLastLine(Text(i))) continue;
            return i;
        }
        return lines.Length;
    }

    /// <summary>"End of the Project Gutenberg EBook of …", which stands alone above the mark.</summary>
    private static bool IsLastLine(ReadOnlySpan<char> line) =>
        line.StartsWith("End of", StringComparison.OrdinalIgnoreCase) && line.Contains("Project Gutenberg", StringComparison.OrdinalIgnoreCase);

    private static bool IsSmallPrintEnd(ReadOnlySpan<char> line) => line.StartsWith("*END*") && line.Contains("SMALL PRINT", StringComparison.Ordinal);

    private static bool IsMark(ReadOnlySpan<char> line, string what)
    {
        if (!line.StartsWith("***")) return false;
        var words = line.TrimStart("* ");
        return words.StartsWith(what, StringComparison.OrdinalIgnoreCase) && NamesText(words);
    }

    private static bool NamesText(ReadOnlySpan<char> words)
    {
        foreach (var word in (ReadOnlySpan<string>)["ebook", "etext", "e-book", "e-text", "text", "book"])
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Who prepared the text, at its head, and what they have to say of it, at its head or end.</summary>
    private List<(int From, int To)> Passages()
    {
        var passages = new List<(int, int)>();
        var shown = 0;
        for (var i = First; i < Last; i++)
        {
            if (lines[i].IsBlank || (i > First && !lines[i - 1].IsBlank)) continue;
            shown++;
            var line = Text(i);
            var to = i;
            if (i < First + Front && shown <= 12 && Begins(line, Credits)) to = ParagraphEnd(i);
            else if (Begins(line, Notes) && (i < First + Front || i > Last - Front)) to = NoteEnd(i);
            if (to == i) continue;
            passages.Add((i, to));
            i = to - 1;
        }
        return passages;
    }

    private static bool Begins(ReadOnlySpan<char> line, string[] openings)
    {
        foreach (var opening in openings)
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private int ParagraphEnd(int i)
    {
        while (i < Last && !lines[i].IsBlank) i++;
        return i;
    }

    /// <summary>Up to a wide gap, where one comes soon; else the paragraph alone.</summary>
    private int NoteEnd(int first)
    {
        var blanks = 0;
        for (var i = first; i < Math.Min(Last, first + Front); i++)
        {
            blanks = lines[i].IsBlank ? blanks + 1 : 0;
            if (blanks == WideGap) return i - WideGap + 1;
        }
        return first + Front >= Last ? Last : ParagraphEnd(first);
    }
}
