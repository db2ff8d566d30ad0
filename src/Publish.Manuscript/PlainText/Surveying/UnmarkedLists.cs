using System.Globalization;
using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>Lists whose items bear no mark: short lines, one an item. What goes into a dish begins with amounts; what a colon announces makes no sentences; an index ends its
/// lines in the numbers of pages. Taken together over the whole text, so that a line without an amount is one where its like are.</summary>
internal static class UnmarkedLists
{
    private const int FewestAmounts = 2;
    private const int FewestAnnounced = 3;
    private const int FewestPages = 4;
    private const int LongestLine = 90;
    private const int LongestAnnounced = 60;

    public static void Mark(Sheet sheet)
    {
        var amounts = AmountsAreUsual(sheet);
        for (var i = 0; i < sheet.Count; i++)
        {
            if (Lines(sheet, i) is not { } lines) continue;
            if (Enough(lines, Pages(lines), FewestPages, 70)) Take(sheet, i, lines.Count, "its lines end in numbers of pages, which are those of the printed book");
            else if (Enough(lines, Amounts(lines), FewestAmounts, 50) || (amounts && Enough(lines, Amounts(lines), 1, 34))) Take(sheet, i, lines.Count, "its lines begin with amounts");
            else if (IsAnnounced(sheet, i, lines)) Take(sheet, i, lines.Count, "a colon announces short lines that make no sentences");
        }
    }

    /// <summary>Where the items of a block of lines begin and end. A line that is set in further, or goes on in small letters where the one above was long, belongs to the item above.</summary>
    public static List<(int From, int To)> Items(string text)
    {
        var items = new List<(int From, int To)>();
        for (var from = 0; from <= text.Length;)
        {
            var to = text.IndexOf('\n', from);
            if (to < 0) to = text.Length;
            if (items.Count > 0 && GoesOn(text, items[^1], from)) items[^1] = (items[^1].From, to);
            else items.Add((from, to));
            from = to + 1;
        }
        return items;
    }

    /// <summary>Lines of which half begin with amounts.</summary>
    public static bool ListsAmounts(TextBlock block)
    {
        if (block.Shape != BlockShape.Lines) return false;
        var lines = Items(block.Text).ConvertAll(item => block.Text[item.From..item.To].Trim());
        return Enough(lines, Amounts(lines), 1, 50);
    }

    private static bool GoesOn(string text, (int From, int To) above, int from)
    {
        if (text.AsSpan(from).StartsWith("  ") && text[above.From] != ' ') return true;
        var line = text.LastIndexOf('\n', above.To - 1, above.To - above.From) + 1;
        return char.IsLower(text[from]) && above.To - Math.Max(line, above.From) >= LongestAnnounced - 10 && text[above.To - 1] is not (',' or ';' or '.');
    }

    private static List<string>? Lines(Sheet sheet, int i)
    {
        if (!sheet.IsOpen(i) || sheet[i].Block is not { Shape: BlockShape.Lines } block) return null;
        var lines = Items(block.Text).ConvertAll(item => block.Text[item.From..item.To].Trim());
        return lines.Count < FewestAmounts || lines.Exists(line => line.Length > LongestLine * 2) ? null : lines;
    }

    private static bool Enough(List<string> lines, int found, int fewest, int percent) => found >= fewest && found * 100 >= lines.Count * percent;

    private static bool AmountsAreUsual(Sheet sheet)
    {
        var found = 0;
        for (var i = 0; i < sheet.Count; i++)
            if (Lines(sheet, i) is { } lines && Enough(lines, Amounts(lines), FewestAmounts, 50)) found++;
        return found >= FewestAmounts;
    }

    private static int Amounts(List<string> lines) => lines.Count(line => IsAmount(line));

    /// <summary>"2 cups of flour", "1-1/2 ounces", "½ l milk", "700ml water"; no year, no day, no hour.</summary>
    private static bool IsAmount(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && (char.IsDigit(line[end]) || CharUnicodeInfo.GetUnicodeCategory(line[end]) == UnicodeCategory.OtherNumber || (end > 0 && line[end] is '/' or '⁄' or '-' or '–' or '.' or ',' && end + 1 < line.Length && (char.IsDigit(line[end + 1]))) || (line[end] == ' ' && end + 1 < line.Length && char.IsNumber(line[end + 1])))) end++;
        if (end == 0 || end >= line.Length || line[0] == ' ') return false;
        if (end == 4 && line[0] is '1' or '2' && line[..4].IndexOfAnyExceptInRange('0', '9') < 0) return false;
        var rest = line[end..];
        if (!char.IsLetter(rest[0]) && !(rest[0] == ' ' && rest.Length > 1 && char.IsLetter(rest[1]))) return false;
        return !Lexicon.Months.Contains(Phrase.FirstWord(rest));
    }

    private static int Pages(List<string> lines) => lines.Count(line => EndsInPages(line));

    /// <summary>"Nets, mending of, 12, 14-16".</summary>
    private static bool EndsInPages(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(". ");
        var start = line.Length;
        while (start > 0 && (char.IsAsciiDigit(line[start - 1]) || line[start - 1] is ',' or ' ' or '-' or '–')) start--;
        var pages = line[start..];
        if (start == 0 || pages.Length < 3 || pages[0] != ',' || !char.IsLetter(line[0])) return false;
        foreach (var range in pages[1..].SplitAny(',', '-', '–'))
            if (pages[1..][range].Trim().Length is 0 or > 3) return false;
        return true;
    }

    private static bool IsAnnounced(Sheet sheet, int i, List<string> lines)
    {
        if (lines.Count < FewestAnnounced || !sheet.IsOpen(i - 1) || sheet[i - 1].Block.Shape != BlockShape.Prose || Phrase.End(sheet[i - 1].Block.Text) != Ending.Colon) return false;
        if (lines.Exists(line => line.Length > LongestAnnounced || Phrase.IsOpener(line[0]))) return false;
        var last = Phrase.End(lines[^1]);
        if (last is not (Ending.Open or Ending.FullStop)) return false;
        var small = lines.Count(line => Phrase.StartsLower(line));
        if (small * 10 >= lines.Count * 8) return true;
        // Verse has longer lines, or stops within them.
        return lines[..^1].TrueForAll(line => Phrase.End(line) == Ending.Open) && lines.TrueForAll(line => Phrase.Words(line) <= 3) && sheet[i].Block.Text.IndexOf("\n ", StringComparison.Ordinal) < 0;
    }

    private static void Take(Sheet sheet, int i, int count, string why)
    {
        sheet.Mark(i, Role.Items);
        sheet.Note(InferenceKind.List, Confidence.Likely, i, string.Create(CultureInfo.InvariantCulture, $"List of {count}"), why);
    }
}
