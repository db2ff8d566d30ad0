namespace Publish.Manuscript.PlainText.Lines;

/// <summary>The width at which a file's lines were broken by a machine, found over the whole file.</summary>
/// <remarks>A line is full when the next line's first word would not have fitted on it. In a hard-wrapped file nearly every line that
/// another follows is full; in verse, lists and addresses hardly any is.</remarks>
/// <param name="Columns">0 where lines are whole paragraphs.</param>
internal sealed record LineMeasure(int Columns, int FullLines, int InnerLines)
{
    private const int Narrowest = 40;
    private const int Widest = 110;

    /// <summary>Wrapping by hand leaves a line a little short here and there.</summary>
    private const int Slack = 4;

    /// <summary>Of a passage whose lines mostly go on in small letters: it is prose, broken by hand.</summary>
    private const int WideSlack = 14;

    private const int LongLine = 50;

    private const int FarIn = 24;

    private const int FewestUnparted = 20;

    private const int MostGroups = 3;

    public static LineMeasure None { get; } = new(0, 0, 0);

    /// <summary>Of the words within lines, those that begin with a capital, in thousandths: as often a line of prose begins with one.</summary>
    public int CapitalsPerMille { get; init; } = 100;

    public bool IsWrapped => Columns > 0;

    /// <summary>Hardly a blank line parts anything, as in what was copied from pages: a paragraph ends where a line that closes a sentence is left short.</summary>
    public bool IsUnparted { get; init; }

    public static LineMeasure Of(string content, ReadOnlySpan<TextLine> lines)
    {
        var columns = UsualWidth(lines);
        if (columns == 0) return None;
        var inner = 0;
        var full = 0;
        var groups = 1;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsBlank && !lines[i + 1].IsBlank) groups++;
            if (lines[i].IsBlank || lines[i + 1].IsBlank || BeginsItem(content, lines[i + 1])) continue;
            inner++;
            if (IsFull(content, lines[i], lines[i + 1], columns)) full++;
        }
        var capitals = Capitals(content, lines);
        if (inner < 4 || full * 10 < inner * 6) return None with { CapitalsPerMille = capitals };
        return new(columns, full, inner) { CapitalsPerMille = capitals, IsUnparted = inner >= FewestUnparted && groups <= Math.Max(MostGroups, inner / FewestUnparted) };
    }

    /// <summary>Whatever wraps lines breaks the one above an item where it ends.</summary>
    private static bool BeginsItem(string content, TextLine line) => !Blocks.ListMarker.Read(content.AsSpan(line.Start, line.Length)).IsNone;

    private static int Capitals(string content, ReadOnlySpan<TextLine> lines)
    {
        var (words, capitals) = (1, 0);
        foreach (var line in lines)
        {
            for (var at = line.Start + 1; at < line.End; at++)
            {
                if (content[at - 1] != ' ' || !char.IsLetter(content[at])) continue;
                words++;
                if (char.IsUpper(content[at])) capitals++;
            }
        }
        return Math.Clamp(capitals * 1000 / words, 50, 450);
    }

    /// <summary>Every line begins with a capital, which in prose would be chance: fewer than three times in a hundred.</summary>
    private bool BeginsAsVerse(string content, ReadOnlySpan<TextLine> run)
    {
        var chance = 1.0;
        var small = 0;
        foreach (var line in run[1..])
        {
            var first = First(content, line);
            if (char.IsLower(first)) small++;
            else if (char.IsUpper(first)) chance *= CapitalsPerMille / 1000.0;
        }
        return chance < 0.03 && (small == 0 || (run.Length >= 8 && small == 1));
    }

    /// <summary>Long lines, each of which goes on in small letters in the next: a sentence broken by hand.</summary>
    private static bool GoesOn(string content, ReadOnlySpan<TextLine> run)
    {
        for (var i = 0; i + 1 < run.Length; i++)
        {
            if (run[i].Length is < LongLine or > Widest || !(char.IsLower(First(content, run[i + 1])) || BeginsWithAmount(content, run[i + 1]))) return false;
            if (content[run[i].End - 1] is '.' or '!' or '?' or ':' or ';') return false;
        }
        return true;
    }

    /// <summary>"40 copies of it", "1,150. The cheaper one": a number in the middle of a sentence, and none that counts the line.</summary>
    private static bool BeginsWithAmount(string content, TextLine line)
    {
        var text = content.AsSpan(line.Start, line.Length);
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits < 1 || digits + 1 >= text.Length) return false;
        return text[digits] is ' ' ? char.IsLower(text[digits + 1]) : text[digits] is ',' or '.' or ':' or '-' or '–' && char.IsAsciiDigit(text[digits + 1]);
    }

    private static int SmallStarts(string content, ReadOnlySpan<TextLine> run)
    {
        var small = 0;
        foreach (var line in run[1..])
            if (char.IsLower(First(content, line))) small++;
        return small;
    }

    private static char First(string content, TextLine line)
    {
        var at = line.Start;
        while (at < line.End - 1 && !char.IsLetterOrDigit(content[at])) at++;
        return content[at];
    }

    /// <summary>Whether a run of lines was wrapped: at the file's width, or all its lines at a width of its own, as passages that are set in.</summary>
    public bool Wraps(string content, ReadOnlySpan<TextLine> run)
    {
        var inner = run.Length - 1;
        if (inner < 1 || BeginsAsVerse(content, run)) return false;
        if (GoesOn(content, run)) return true;
        if (IsAtRight(run)) return false;
        if (IsWrapped && CountFull(content, run, Columns) * 10 >= inner * 6) return true;
        var width = WidthOf(run);
        if (IsWrapped && width >= Narrowest && SmallStarts(content, run) * 10 >= inner * 6 && CountFull(content, run, width, WideSlack) * 10 >= inner * 6) return true;
        return inner >= 2 && width is >= Narrowest and <= Widest && CountFull(content, run, width) == inner;
    }

    /// <summary>Short lines far from the margin, as who signs a letter: they are as far to the right as a full line, and not full.</summary>
    private static bool IsAtRight(ReadOnlySpan<TextLine> run)
    {
        foreach (var line in run)
            if (line.Indent < FarIn || line.Length > line.Indent) return false;
        return true;
    }

    private static int CountFull(string content, ReadOnlySpan<TextLine> run, int width, int slack = Slack)
    {
        var full = 0;
        for (var i = 0; i + 1 < run.Length; i++)
            if (IsFull(content, run[i], run[i + 1], width, slack)) full++;
        return full;
    }

    public bool IsFull(string content, TextLine line, TextLine next) => IsFull(content, line, next, Columns);

    private static bool IsFull(string content, TextLine line, TextLine next, int columns, int slack = Slack) =>
        line.Indent + line.Length + 1 + FirstWord(content, next) > columns - slack && line.Indent + line.Length <= columns + Slack;

    private static int FirstWord(string content, TextLine line)
    {
        var length = content.AsSpan(line.Start, line.Length).IndexOfAny(' ', '\t');
        return length < 0 ? line.Length : length;
    }

    private static int WidthOf(ReadOnlySpan<TextLine> run)
    {
        var width = 0;
        foreach (var line in run)
            width = Math.Max(width, line.Indent + line.Length);
        return width;
    }

    /// <summary>The length that 97 in 100 of the lines with a follower keep within; 0 where that is no likely width.</summary>
    private static int UsualWidth(ReadOnlySpan<TextLine> lines)
    {
        var counts = new int[Widest + 2];
        var inner = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i + 1].IsBlank) continue;
            counts[Math.Min(lines[i].Indent + lines[i].Length, Widest + 1)]++;
            inner++;
        }
        var width = 0;
        for (var seen = 0; width < counts.Length && seen * 100 < inner * 97; width++)
            seen += counts[width];
        width--;
        return width is < Narrowest or > Widest ? 0 : width;
    }
}
