using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Lines;

/// <summary>Lines that stood at the head or foot of each page of what a text was made from: they count on from page to page, and are no part of the text.</summary>
/// <remarks>A run of such lines is taken where their numbers rise, words stand between them, and they cannot be the numbers of chapters: they are marked as pages' are, stand at a page's end, or break a sentence.</remarks>
internal sealed class PageFurniture
{
    private const int Fewest = 3;

    /// <summary>Of a line of prose that stands between two pages' numbers.</summary>
    private const int LongLine = 40;

    private const int LongestHead = 90;

    private const int MostHeadWords = 10;

    private readonly string content;
    private readonly TextLine[] lines;
    private readonly SortedSet<int> found = [];
    private readonly List<(int Line, int Start, int Length)> marks = [];

    private readonly bool isWrapped;

    private PageFurniture(string content, TextLine[] lines)
    {
        (this.content, this.lines) = (content, lines);
        var runs = new Dictionary<(string, PageLineKind), List<(int Line, int Number)>>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || PageLine.Read(TextOf(i)) is not { Kind: not PageLineKind.None } page) continue;
            if (!runs.TryGetValue((page.Key, page.Kind), out var run)) runs.Add((page.Key, page.Kind), run = []);
            run.Add((i, page.Number));
        }
        foreach (var ((key, kind), run) in runs)
            if (Counts(run) && IsOfPages(key, kind, run)) found.UnionWith(run.Select(each => each.Line));
        Lone(runs);
        Heads();
        isWrapped = LineMeasure.Of(content, lines).IsWrapped;
        foreach (var mark in PageMarks.Find(content, lines))
        {
            if (mark.IsAlone) found.Add(mark.Line);
            else if (!found.Contains(mark.Line)) marks.Add((mark.Line, lines[mark.Line].Start, mark.Length));
        }
        foreach (var number in VerseNumbers.Find(content, lines))
            if (!found.Contains(number.Line)) marks.Add((number.Line, number.Start, number.Length));
    }

    /// <summary>What to take out of the text, and the lines that are meant.</summary>
    public static (TextEdit[] Edits, IReadOnlyList<TextLine> Lines) Of(string content)
    {
        var furniture = new PageFurniture(content, LineTable.Read(content));
        return (furniture.Edits(), [.. furniture.found.Concat(furniture.marks.Select(mark => mark.Line)).Order().Select(i => furniture.lines[i])]);
    }

    /// <summary>Numbers alone on their lines, however each is marked, that count on and of which most break a sentence.</summary>
    private void Lone(Dictionary<(string Key, PageLineKind Kind), List<(int Line, int Number)>> runs)
    {
        var lone = runs.Where(run => run.Key.Kind is PageLineKind.Number or PageLineKind.Ornamented || run.Key.Key is "[#]" or " page" or "[ page" or "/").SelectMany(run => run.Value).OrderBy(each => each.Line).ToList();
        var breaks = lone.Count(each => BreaksSentence(each.Line));
        if (lone.Count is > 0 and < Fewest ? breaks == lone.Count : breaks * 2 >= lone.Count && breaks > 0 && Counts(lone)) found.UnionWith(lone.Select(each => each.Line));
    }

    /// <summary>Running heads without a number: the same words on line after line, each beside a page's number or a page's end, or within a sentence.</summary>
    private void Heads()
    {
        var pages = found.Count;
        foreach (var run in Enumerable.Range(0, lines.Length).Where(IsHead).GroupBy(i => string.Join(' ', TextOf(i).Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase))
        {
            var all = run.ToList();
            if (all.Count < Fewest) continue;
            var placed = all.Count(i => BreaksSentence(i) || IsAtPageEnd(i) || (pages > 0 && IsBesideFound(i)));
            // The first one may stand over the text as its title does.
            if (placed < Fewest - 1 || placed < all.Count - 1) continue;
            found.UnionWith(all.Where((line, at) => at > 0 || Nearest(line, -1) >= 0 || TextOf(line).Contains("    ", StringComparison.Ordinal)));
        }
    }

    /// <summary>A title, or two with a gap between them, and no line of prose or verse.</summary>
    private bool IsHead(int i)
    {
        if (lines[i].IsBlank || found.Contains(i) || lines[i].Length is <= 3 or > LongestHead) return false;
        var text = content.AsSpan(lines[i].Start, lines[i].Length);
        return char.IsLetter(text[0]) && Phrase.End(text) == Ending.Open && Phrase.Words(text) is > 1 and <= MostHeadWords && (Phrase.IsAllCapitals(text) || Phrase.TitleCaseShare(text) == 100);
    }

    /// <summary>The line above or below it that is not blank is a page's, or the file begins with it.</summary>
    private bool IsBesideFound(int i)
    {
        var (above, below) = (i - 1, i + 1);
        while (above >= 0 && lines[above].IsBlank) above--;
        while (below < lines.Length && lines[below].IsBlank) below++;
        return above < 0 || found.Contains(above) || (below < lines.Length && found.Contains(below));
    }

    private string TextOf(int i) => content.Substring(lines[i].Start, lines[i].Length);

    private bool Counts(List<(int Line, int Number)> run)
    {
        if (run.Count < Fewest) return false;
        var steps = 0;
        for (var i = 1; i < run.Count; i++)
        {
            var step = run[i].Number - run[i - 1].Number;
            if (step <= 0 || !HasProse(run[i - 1].Line + 1, run[i].Line)) return false;
            if (step <= 2) steps++;
        }
        return steps * 3 >= (run.Count - 1) * 2;
    }

    private bool HasProse(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (lines[i].Length >= LongLine) return true;
        return false;
    }

    private bool IsOfPages(string key, PageLineKind kind, List<(int Line, int Number)> run) => kind switch
    {
        PageLineKind.Marked => true,
        PageLineKind.Words => IsName(key) && (run.Exists(each => BreaksSentence(each.Line)) || run.Exists(each => IsAtPageEnd(each.Line))),
        PageLineKind.Ornamented => run[0].Number > 1 || HasProse(0, run[0].Line),
        _ => run.Exists(each => BreaksSentence(each.Line)) || run.TrueForAll(each => IsAtPageEnd(each.Line)),
    };

    /// <summary>"Chapter", "Day" and the like are one word; a book or its author is more.</summary>
    private static bool IsName(string key) => key.Contains(' ', StringComparison.Ordinal);

    private bool BreaksSentence(int i) => Nearest(i, -1) is >= 0 and var above && Nearest(i, 1) is var below && below < lines.Length && GoesOn(above, below);

    private bool GoesOn(int above, int below) =>
        (lines[above].Length >= LongLine || (content[lines[above].End - 1] == '-' && lines[above].Length > 2 && char.IsLetter(content[lines[above].End - 2]))) && !Phrase.EndsSentence(content.AsSpan(lines[above].Start, lines[above].Length)) && char.IsLower(content[lines[below].Start]);

    private bool IsAtPageEnd(int i)
    {
        var (above, below) = (Nearest(i, -1), Nearest(i, 1));
        if (below >= lines.Length) return true;
        var from = above < 0 ? 0 : lines[above].End;
        return content.AsSpan(from, lines[below].Start - from).Contains('\f');
    }

    /// <summary>The next line with words that is none of the furniture.</summary>
    private int Nearest(int i, int step)
    {
        do i += step;
        while (i >= 0 && i < lines.Length && (lines[i].IsBlank || found.Contains(i)));
        return i;
    }

    private TextEdit[] Edits()
    {
        var edits = new List<TextEdit>();
        var done = -1;
        foreach (var i in found)
        {
            if (i < done) continue;
            var (above, below) = (Nearest(i, -1), Nearest(i, 1));
            done = below;
            edits.Add(Between(above, below));
        }
        var whole = edits.ToList();
        foreach (var mark in marks)
        {
            if (!whole.Exists(edit => mark.Start < edit.Start + edit.Length && edit.Start < mark.Start + mark.Length)) edits.Add(new(mark.Start, mark.Length, new(' ', mark.Length)));
        }
        return [.. edits.OrderBy(edit => edit.Start)];
    }

    /// <summary>A sentence that the page's end broke is whole again; elsewhere one blank line stays.</summary>
    private TextEdit Between(int above, int below)
    {
        var start = above < 0 ? 0 : lines[above].End;
        if (below >= lines.Length) return new(start, content.Length - start, above < 0 ? "" : "\n");
        if (above >= 0 && GoesOn(above, below)) return new(start, lines[below].Start - start, isWrapped ? "\n" : content[start - 1] is '-' or '\u00AD' ? "" : " ");
        var end = lines[below].Start;
        while (end > start && content[end - 1] is ' ' or '\t') end--;
        return new(start, end - start, above < 0 ? "" : "\n\n");
    }
}
