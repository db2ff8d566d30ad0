using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>The list of contents that a text brings: the surest word on what its headings are. It is left out, since it is made anew with true page numbers.</summary>
internal sealed class ContentsList
{
    private const int FewestTitles = 3;
    private const int LongestEntry = 140;
    private const int EndingGap = 3;

    private readonly HashSet<string> titles = new(StringComparer.Ordinal);

    public bool IsNone => titles.Count == 0;

    /// <param name="letters">Of a heading, with its number or without.</param>
    public bool Names(string letters) => letters.Length > 0 && titles.Contains(letters);

    /// <summary>Finds the list below a heading that says so, takes its titles and marks its blocks as left out.</summary>
    public static ContentsList Take(Sheet sheet, Steps steps)
    {
        var all = new ContentsList();
        for (var i = 0; i < sheet.Count; i++)
            if (sheet.IsOpen(i) && SaysContents(sheet[i].Block.Text) && Read(sheet, steps, i) is { } found) all.titles.UnionWith(found.titles);
        for (var i = 0; i < sheet.Count; i++)
            if (sheet.IsOpen(i) && IsPaged(sheet[i].Block)) i = TakePaged(sheet, i);
        return all;
    }

    /// <summary>Lines that end in page numbers, three or more in a row, are a list of contents or of pictures whatever stands above them.</summary>
    private static int TakePaged(Sheet sheet, int first)
    {
        var (end, lines) = (first, 0);
        for (; end < sheet.Count && sheet.IsOpen(end); end++)
        {
            if (IsPaged(sheet[end].Block)) lines++;
            else if (sheet[end].Block.Text.Length > LongestEntry || end + 1 >= sheet.Count || !IsPaged(sheet[end + 1].Block)) break;
        }
        if (lines < FewestTitles) return end;
        for (var above = first - 1; above >= Math.Max(0, first - 3); above--)
            if (sheet.IsOpen(above) && IsHead(sheet[above].Block)) first = above;
        sheet.Note(InferenceKind.Contents, Confidence.Likely, first, "List left out", FormattableString.Invariant($"{lines} lines in a row end in the numbers of pages, which are others now"));
        for (var i = first; i < end; i++) sheet.Omit(i, Omission.Contents);
        return end;
    }

    private static bool IsHead(TextBlock block) =>
        Letters.Of(block.Text) is "page" or "pages" or "chap" or "seite" || (block.Text.Length <= 40 && Phrase.IsAllCapitals(block.Text) && Letters.Of(block.Text).EndsWith("illustrations", StringComparison.Ordinal));

    private static bool IsPaged(TextBlock block)
    {
        if (block.Shape is BlockShape.Quoted or BlockShape.Picture or BlockShape.SceneBreak or BlockShape.Note) return false;
        var (lines, paged) = (0, 0);
        foreach (var range in block.Text.AsSpan().Split('\n'))
        {
            var line = block.Text.AsSpan(range).Trim();
            lines++;
            if (line.Length <= LongestEntry && HasPage(line) && char.IsLetter(line[0]) && (line.Contains("   ", StringComparison.Ordinal) || line.Contains("..", StringComparison.Ordinal) || line.Contains(". .", StringComparison.Ordinal))) paged++;
        }
        return paged > 0 && paged * 3 >= lines;
    }

    public static bool SaysContents(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('\n') is > 0 and var end ? text[..end] : text;
        var bare = first.Trim().Trim("_=+*~:.-");
        if (bare.Length > 40) return false;
        return Lexicon.ContentsHeads.Contains(bare)
            || bare.Equals("table of contents", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("table des mati", StringComparison.OrdinalIgnoreCase)
            || (bare.StartsWith("index to ", StringComparison.OrdinalIgnoreCase) && Phrase.Words(bare) <= 4) || bare.StartsWith("list of illustrations", StringComparison.OrdinalIgnoreCase);
    }

    private static ContentsList? Read(Sheet sheet, Steps steps, int head)
    {
        var entries = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (end, paged, lines) = (head + 1, 0, 0);
        if (sheet[head].Block.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var first) Lines(sheet[head].Block.Text[first..], entries, seen, ref paged, ref lines);
        for (; end < sheet.Count; end++)
        {
            var block = sheet[end].Block;
            if (!(sheet.IsOpen(end) || sheet.Is(end, Role.SceneBreak)) || block.Shape is BlockShape.Quoted or BlockShape.Picture) break;
            if (block.Shape == BlockShape.SceneBreak && entries.Count >= FewestTitles) break;
            if (entries.Count >= FewestTitles && steps.Speak && steps.Rank(block.BlanksBefore) >= EndingGap) break;
            if (block.Shape == BlockShape.Prose && block.Text.Length > LongestEntry && !HasPage(block.Text)) break;
            if (entries.Count > 0 && seen.Contains(Letters.Of(WithoutPage(block.Text))) && !HasPage(block.Text)) break;
            if (block.Shape != BlockShape.SceneBreak) Lines(block.Text, entries, seen, ref paged, ref lines);
        }
        return Judge(sheet, head, end, entries, paged, lines);
    }

    private static void Lines(string text, List<string> entries, HashSet<string> seen, ref int paged, ref int lines)
    {
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty || Letters.Of(line) is "page" or "chap" or "chappage" or "chapterpage" or "seite") continue;
            lines++;
            if (HasPage(line)) paged++;
            var title = WithoutPage(line);
            entries.Add(title);
            seen.Add(Letters.Of(title));
            if (FirstColumn(title) is { Length: > 3 } column) entries.Add(column);
        }
    }

    /// <summary>The title, where a second column follows behind a gap; "1698. B. CONSTITUTION" without the year.</summary>
    private static string FirstColumn(string entry)
    {
        var gap = entry.IndexOf("  ", StringComparison.Ordinal);
        var column = gap > 0 ? entry[..gap] : entry;
        var dated = column.Length > 8 && column[4] is '.' or ' ' && column.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;
        if (dated) column = column[5..].TrimStart();
        if (dated && column.Length == 0) column = entry[5..].TrimStart();
        return column.Length < entry.Length ? column.TrimEnd(' ', '.', '_', ':') : "";
    }

    /// <summary>Page numbers at the lines' ends, or lines that come again below, make a list of contents.</summary>
    private static ContentsList? Judge(Sheet sheet, int head, int end, List<string> entries, int paged, int lines)
    {
        if (entries.Count < FewestTitles) return null;
        var list = new ContentsList();
        for (var i = 0; i < entries.Count; i++)
        {
            list.Add(entries[i]);
            if (i > 0) list.Add(entries[i - 1] + " " + entries[i]);
        }
        var again = new HashSet<string>(StringComparer.Ordinal);
        for (var i = end; i < sheet.Count; i++)
        {
            if (sheet[i].Block.Text.Length > LongestEntry) continue;
            var own = Letters.Of(WithoutBracket(sheet[i].Block.Text));
            if (list.Names(own)) again.Add(own);
            if (i + 1 < sheet.Count && sheet[i + 1].Block.Text.Length <= LongestEntry && list.Names(own + Letters.Of(sheet[i + 1].Block.Text))) again.Add(own + "+");
        }
        if (paged * 2 < lines && again.Count * 2 < lines) return null;
        sheet.Note(InferenceKind.Contents, Confidence.Likely, head, "Contents left out", FormattableString.Invariant($"{entries.Count} lines below it name pages or headings that come again ({again.Count}); the zine makes its own"));
        for (var i = head; i < end; i++) sheet.Omit(i, Omission.Contents);
        return again.Count * 4 < entries.Count ? new() : list;
    }

    private void Add(string entry)
    {
        var whole = Letters.Of(entry);
        if (whole.Length > 0) titles.Add(whole);
        var title = WithoutNumber(entry);
        if (title.Length < entry.Length && Letters.Of(title) is { Length: > 3 } bare) titles.Add(bare);
    }

    /// <summary>"XVI. THE HORSE-THIEVES", "Chapter 3: Rain", "1.2 Folding" without what counts them.</summary>
    private static string WithoutNumber(string entry)
    {
        var words = new WordRuns(entry);
        var at = 0;
        while (words.MoveNext())
        {
            var word = words.Current;
            var counts = char.IsAsciiDigit(word[0]) || (RomanNumeralReader.Read(word) > 0 && char.IsUpper(word[0])) || SpelledNumbers.Of(word) > 0;
            if (!counts && !Lexicon.ChapterWords.Contains(word) && !Lexicon.PartWords.Contains(word) && !Lexicon.ShortChapterWords.Contains(word)) break;
            at = words.End;
            if (counts && (at >= entry.Length || entry[at] is '.' or ')' or ':' or '-' or '—' && !(at + 1 < entry.Length && char.IsAsciiDigit(entry[at + 1])))) break;
        }
        return entry[at..].TrimStart('.', ')', ':', '-', '—', ' ', '\t');
    }

    /// <summary>"THE BANK OF SCOTLAND (1695)." is "The Bank of Scotland" in the list.</summary>
    public static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd(". _");
        if (end.IsEmpty || end[^1] != ')') return text;
        var open = end.LastIndexOf('(');
        return open > 3 ? end[..open] : text;
    }

    private static bool HasPage(ReadOnlySpan<char> line)
    {
        var last = line.LastIndexOfAny(' ', '\t', '.');
        if (last <= 0) return false;
        var page = line[(last + 1)..];
        return IsPage(page) && (line[last] == '.' || last + 1 >= 2 && line[last - 1] is ' ' or '.' or '\t' or '_' or ',');
    }

    private static bool IsPage(ReadOnlySpan<char> page) =>
        page.Length is > 0 and <= 6 && (page.IndexOfAnyExceptInRange('0', '9') < 0 || (char.IsLower(page[0]) && RomanNumeralReader.Read(page) > 0));

    private static string WithoutPage(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (HasPage(text)) text = text[..text.LastIndexOfAny(' ', '\t', '.')];
        return text.TrimEnd(" ._\t·-,").ToString();
    }
}
