using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Manuscript.PlainText.Surveying;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Takes runs of short lines for verse where several signs agree; other short lines stay a paragraph with its line ends.</summary>
internal static class VerseGroups
{
    private const int LongestLine = 65;
    private const int Enough = 4;

    private const int FarRight = 8;
    private const int MostNames = 7;
    private const int FewestOfAll = 5;

    /// <summary>From so many prices on, what stands behind a text is a publisher's list, and its short lines are titles.</summary>
    private const int CertainPrices = 12;

    public static void Mark(Sheet sheet)
    {
        var catalogue = Catalogue.Start(sheet, CertainPrices);
        var (poetry, verse) = IsPoetry(sheet);
        var enough = verse ? 1 : poetry ? Enough / 2 : Enough;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!IsCandidate(sheet, i) || i >= catalogue) continue;
            var end = i + 1;
            while (IsCandidate(sheet, end) && sheet[end].Block.BlanksBefore <= 2 && sheet[end].Block.Indent == sheet[i].Block.Indent)
                end++;
            // What a name stands directly over is said, and its lines are verse on less evidence.
            Judge(sheet, i, end, sheet.Is(i - 1, Role.Speaker) ? Enough / 2 : enough);
            i = end - 1;
        }
    }

    /// <summary>Where half of the text is in short lines, short lines are verse on less evidence; where hardly anything else is, on any.</summary>
    private static (bool Is, bool IsAll) IsPoetry(Sheet sheet)
    {
        var lines = 0;
        var prose = 0;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (IsCandidate(sheet, i)) lines++;
            else if (sheet[i].Block is { Shape: BlockShape.Prose, Text.Length: > 65 }) prose++;
        }
        return (lines > 2 && lines > prose, lines >= FewestOfAll && prose * 8 <= lines);
    }

    private static bool IsCandidate(Sheet sheet, int i) => sheet.IsOpen(i) && sheet[i].Block.Shape == BlockShape.Lines && !IsSentences(sheet[i].Block.Text) && !IsHeadAndText(sheet[i].Block);

    /// <summary>"Step 1: Fold" over a sentence that is longer: two lines at the margin, of which the first has no end.</summary>
    private static bool IsHeadAndText(TextBlock block)
    {
        var end = block.Text.IndexOf('\n', StringComparison.Ordinal);
        if (block.Indent > 0 || end < 0 || block.Text.IndexOf('\n', end + 1) >= 0) return false;
        var head = block.Text.AsSpan(0, end);
        var text = block.Text.AsSpan(end + 1);
        return Phrase.End(head) is Ending.Open or Ending.Colon && text[0] != ' ' && Phrase.EndsSentence(text) && text.Length >= 2 * head.Length && (RunIn.Read(head) is { IsNone: false } || text.Length > LongestLine);
    }

    /// <summary>Each line closes a sentence, and one is longer than verse is: short paragraphs that no blank line parts.</summary>
    private static bool IsSentences(string text)
    {
        var isLong = false;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            if (!Phrase.EndsSentence(line)) return false;
            isLong |= line.Length > LongestLine;
        }
        return isLong;
    }

    private static void Judge(Sheet sheet, int start, int end, int enough)
    {
        var points = end - start >= 2 ? 2 : 0;
        for (var i = start; i < end; i++)
            points = Math.Max(points, (end - start >= 2 ? 2 : 0) + Points(sheet[i].Block));
        if (points < enough)
        {
            sheet.Note(InferenceKind.LeftAlone, Confidence.Doubtful, start, "Short lines kept as typed", "they may be verse, slogans or an address; they stay a paragraph with its line ends");
            return;
        }
        for (var i = start; i < end; i++)
            sheet.Mark(i, sheet[i] with { Role = Role.Verse, Split = SourceStart(sheet[i].Block.Text) });
        sheet.Note(InferenceKind.Verse, points > enough ? Confidence.Likely : Confidence.Doubtful, start, "Verse",
            end - start >= 2 ? $"{end - start} groups of short lines in a row" : "short lines that begin with capitals or are indented in turn");
    }

    /// <summary>Where the last line begins, if that is far to the right of all others and names who wrote them; 0 otherwise.</summary>
    private static int SourceStart(string text)
    {
        var start = text.LastIndexOf('\n') + 1;
        var last = text.AsSpan(start);
        var name = last.TrimStart();
        var indent = last.Length - name.Length;
        if (start == 0 || name.IsEmpty || Phrase.Words(name) > MostNames || !(char.IsUpper(name[0]) || name[0] is '_' or '(' || TextLineMarks.StartsWithDash(name))) return 0;
        if (Phrase.End(name) is not (Ending.Open or Ending.FullStop) || !(Phrase.IsAllCapitals(name) || Phrase.TitleCaseShare(name) == 100 || TextLineMarks.StartsWithDash(name))) return 0;
        var (lines, furthest) = (0, 0);
        foreach (var range in text.AsSpan(0, start - 1).Split('\n'))
        {
            var line = text.AsSpan(range);
            lines++;
            furthest = Math.Max(furthest, line.Length - line.TrimStart().Length);
        }
        return lines > 1 && indent >= furthest + FarRight ? start : 0;
    }

    /// <summary>"Source.--Memoirs of … vol. i., p. 218. London, 1771.": where a passage was taken from, in lines that are set in.</summary>
    public static bool NamesASource(string text)
    {
        if (Phrase.End(text) != Ending.FullStop) return false;
        var (year, place) = (false, false);
        var words = new WordRuns(text);
        while (words.MoveNext())
        {
            year |= words.Current.Length == 4 && words.Current.IndexOfAnyExceptInRange('0', '9') < 0;
            place |= words.Current is "vol" or "vols" or "p" or "pp" or "ed" or "edited" or "Vol" or "London" or "Edinburgh" or "Paris" or "Berlin" or "Source" or "SOURCE";
        }
        return year && place;
    }

    private static int Points(TextBlock block)
    {
        var count = 0;
        var capitals = 0;
        var indented = 0;
        var openEnds = 0;
        var speakers = 0;
        foreach (var range in block.Text.AsSpan().Split('\n'))
        {
            var line = block.Text.AsSpan()[range];
            if (line.Length > LongestLine) return -10;
            count++;
            if (!Phrase.StartsLower(line)) capitals++;
            if (line[0] == ' ') indented++;
            if (Phrase.End(line) is Ending.Open or Ending.Comma or Ending.Semicolon or Ending.Dash) openEnds++;
            if (line.IndexOf(':') is > 0 and < 25 and var colon && colon + 1 < line.Length) speakers++;
        }
        if (speakers * 2 > count || count < 2 || Phrase.IsAllCapitals(block.Text) || NamesASource(block.Text)) return -10;
        return (count >= 3 ? 1 : 0) + (capitals * 5 >= count * 4 ? 1 : 0) + (indented > 0 || block.Indent >= 4 ? 2 : 0)
            + (openEnds * 2 >= count ? 1 : 0) + (count >= 4 ? 1 : 0);
    }
}
