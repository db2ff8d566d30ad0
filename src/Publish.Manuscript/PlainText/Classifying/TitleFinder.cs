using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Headers;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Finds the title and the byline at the head of a text that has no header.</summary>
internal static class TitleFinder
{
    private const int Longest = 120;
    private const int Enough = 3;
    private const int LongestName = 60;
    private const int MostNameWords = 6;
    private const int LongestBy = 24;
    private const int MostByWords = 3;
    private const int MostHeadLines = 5;

    /// <returns>The card with what was found; the blocks it came from are left out of the text.</returns>
    public static Metadata Find(Sheet sheet, Metadata card)
    {
        if (card.Title.Length > 0 || sheet.Count < 2) return card;
        var title = FirstShown(sheet);
        // "Working Group       A. Weaver" over a title in the middle of its line, as memoranda have it.
        if (title >= 0 && title + 1 < sheet.Count && sheet[title].Block is { Shape: BlockShape.Table } head && head.Text.AsSpan().Count('\n') < MostHeadLines && sheet[title + 1].Block.Indent >= 8) title++;
        if (title < 0 || title + 1 >= sheet.Count || !CanBeTitle(sheet[title])) return card;
        var own = OwnByline(sheet, title);
        var byline = own > 0 ? title : Byline(sheet, title);
        var points = Points(sheet, title, byline);
        if (points < Enough) return card;
        var confidence = points >= Enough + 2 ? Confidence.Likely : Confidence.Doubtful;
        card = TakeTitle(sheet, card, title, own, confidence);
        return byline < 0 ? TakeSubtitle(sheet, card, title) : TakeByline(sheet, card, title, byline, confidence);
    }

    private static int FirstShown(Sheet sheet)
    {
        var i = 0;
        while (sheet.Is(i, Role.Omitted))
            i++;
        return i < sheet.Count ? i : -1;
    }

    private static bool CanBeTitle(Draft draft)
    {
        var block = draft.Block;
        if (!(draft.IsOpen || draft.Role == Role.Heading) || block.Shape is not (BlockShape.Prose or BlockShape.Lines or BlockShape.MarkedHeading)) return false;
        if (HeadingMarks.Of(block.Text) is not (HeadingStyle.None or HeadingStyle.Capitals) || Lexicon.StandingHeads.Contains(block.Text)) return false;
        return block.Text.Length <= Longest && block.Text.AsSpan().Count('\n') < 3
            && Phrase.End(block.Text) is Ending.Open or Ending.Question or Ending.Exclamation;
    }

    private static int Points(Sheet sheet, int title, int byline)
    {
        var block = sheet[title].Block;
        var points = byline > 0 ? 3 : 0;
        if (block.Shape == BlockShape.MarkedHeading) points += IsOnlyOne(sheet, title) ? 3 : -3;
        if (Phrase.IsAllCapitals(block.Text)) points += 2;
        else if (Phrase.TitleCaseShare(block.Text) >= 60) points += 2;
        if (block.Indent >= 8) points += IsOverMargin(sheet, title) ? 2 : 1;
        if (sheet[title + 1].Block.BlanksBefore >= 2) points += 2;
        if (Phrase.StartsLower(sheet[title + 1].Block.Text) && !GoesOnApart(sheet, title)) points -= byline > 0 ? 0 : 5;
        if (IsOverSubtitle(sheet, block.Text)) points += 2;
        if (sheet.Is(title + 1, Role.Omitted) && sheet[title + 1].Left == Omission.Contents) points++;
        return points + (FirstLine(block.Text) <= 60 ? 1 : 0);
    }

    /// <summary>It is centred, and the text is not.</summary>
    private static bool IsOverMargin(Sheet sheet, int title)
    {
        for (var i = title + 1; i < sheet.Count; i++)
            if (sheet[i].Block is { Shape: BlockShape.Prose, Text.Length: > Longest } prose) return prose.Indent < 4;
        return false;
    }

    /// <summary>What begins small below it is no sentence that it began: it is set in capitals, or all of the text begins small.</summary>
    private static bool GoesOnApart(Sheet sheet, int title) => sheet.WritesSmall || Phrase.IsAllCapitals(sheet[title].Block.Text) || sheet[title + 1].Block.Shape == BlockShape.MarkedHeading;

    /// <summary>A first line in quotation marks, over a year or a number, or in a text that knows no capitals, says the title; the lines below it say what it is.</summary>
    private static bool IsOverSubtitle(Sheet sheet, string text)
    {
        var first = text.AsSpan(0, FirstLine(text));
        if (first.Length == text.Length || TextLineMarks.StartsWithDash(text.AsSpan(text.LastIndexOf('\n') + 1).TrimStart())) return false;
        return sheet.WritesSmall || (!first.ContainsAnyInRange('0', '9') && text.AsSpan(first.Length).ContainsAnyInRange('0', '9')) || (first.Length > 2 && first[0] is '"' or '“' or '„' or '«' && Phrase.IsCloser(first[^1]));
    }

    /// <summary>A short line right below the title, with nothing between them and a blank line below, says what it is the title of.</summary>
    private static Metadata TakeSubtitle(Sheet sheet, Metadata card, int title)
    {
        var i = title + 1;
        if (card.Subtitle.Length > 0 || i + 1 >= sheet.Count || !sheet.IsOpen(i) || sheet[i].Block is not { Shape: BlockShape.Prose, BlanksBefore: 0 } block || sheet[i + 1].Block.BlanksBefore == 0) return card;
        if (block.Text.Length > Longest || Phrase.End(block.Text) is not Ending.Open || HeadingMarks.Of(block.Text) != HeadingStyle.None) return card;
        sheet.Note(InferenceKind.Title, Confidence.Doubtful, i, "Subtitle", "it stands right below the title, and a gap parts it from the text");
        sheet.Omit(i, Omission.Card);
        return card with { Subtitle = block.Text };
    }

    private static int FirstLine(string text) => text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length;

    /// <summary>No other heading is marked as the first one is.</summary>
    private static bool IsOnlyOne(Sheet sheet, int title)
    {
        for (var i = title + 1; i < sheet.Count; i++)
            if (sheet[i].Role == Role.Heading && sheet[i].Style == sheet[title].Style && sheet[i].Level == sheet[title].Level) return false;
        return true;
    }

    /// <summary>"by Somebody" in the next two blocks, or somebody's name in the next; -1 where there is none.</summary>
    private static int Byline(Sheet sheet, int title)
    {
        for (var i = title + 1; i <= title + 2 && i < sheet.Count; i++)
            if (sheet.IsOpen(i) && (NameStart(sheet[i].Block.Text) > 0 || IsByAlone(sheet, i))) return i;
        var next = title + 1;
        return sheet.IsOpen(next) && sheet[next].Block.Shape is BlockShape.Prose or BlockShape.Item && next + 1 < sheet.Count && NameLine.IsAuthor(sheet, next, sheet[next].Block.Text) ? next : -1;
    }

    /// <summary>"by" on a line of its own, or "Written by", "A play by", and a name on the next.</summary>
    private static bool IsByAlone(Sheet sheet, int i) =>
        sheet[i].Block.Text is { Length: <= LongestBy } by && Phrase.Words(by) <= MostByWords && Phrase.End(by) is Ending.Open or Ending.Colon && Lexicon.ByWords.Contains(Phrase.LastWord(by)) && sheet.IsOpen(i + 1) && i + 2 < sheet.Count
        && sheet[i + 1].Block is { Shape: BlockShape.Prose or BlockShape.Item, Text: { Length: <= LongestName } name } && Phrase.Words(name) <= MostNameWords && Phrase.End(name) is Ending.Open or Ending.FullStop && (Phrase.Words(name) == 1 || Phrase.IsAllCapitals(name) || Phrase.TitleCaseShare(name) >= 50);

    /// <summary>Where the last line of the title's own block begins, if that names the author; 0 otherwise.</summary>
    private static int OwnByline(Sheet sheet, int title)
    {
        var text = sheet[title].Block.Text;
        var last = text.LastIndexOf('\n') + 1;
        return last > 0 && (NameStart(text[last..].TrimStart()) > 0 || NameLine.IsAuthor(sheet, title, text.AsSpan(last).Trim())) ? last : 0;
    }

    private static int NameStart(string text)
    {
        var first = Phrase.FirstWord(text);
        if (text.Length > 80 || !Lexicon.ByWords.Contains(first) || text.Contains('\n')) return 0;
        if (Phrase.EndsSentence(text) && Phrase.LastWord(text).Length > 3) return 0;
        var start = text.AsSpan().IndexOf(first) + first.Length;
        while (start < text.Length && text[start] == ' ')
            start++;
        if (start >= text.Length) return 0;
        var most = char.IsLower(text[start]) ? 4 : 8;
        return Phrase.Words(text) <= most && (most == 4 || Phrase.TitleCaseShare(text.AsSpan(start)) is 0 or >= 50) ? start : 0;
    }

    private static Metadata TakeTitle(Sheet sheet, Metadata card, int title, int own, Confidence confidence)
    {
        sheet.Note(InferenceKind.Title, confidence, title, "Title", "it is the first line, short and without a full stop");
        sheet.Omit(title, Omission.Card);
        var words = own > 0 ? sheet[title].Block.Text.AsSpan(0, own) : sheet[title].Words;
        if (IsOverSubtitle(sheet, words.ToString()))
        {
            card = card with { Subtitle = words[(FirstLine(words.ToString()) + 1)..].Trim().ToString().Replace('\n', ' ') };
            words = words[..FirstLine(words.ToString())];
        }
        return card with { Title = Closed(WithoutOrnament(words.Trim()).ToString()).Replace('\n', ' ') };
    }

    /// <summary>"T H E   B E N E F I T": letters set apart, and words further apart, are words.</summary>
    private static string Closed(string title)
    {
        var words = title.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!Array.TrueForAll(words, word => Array.TrueForAll(word.Split(' '), letter => letter.Length == 1)) || title.Count(char.IsLetter) < 4) return title;
        return string.Join(' ', words.Select(word => word.Replace(" ", "", StringComparison.Ordinal)));
    }

    /// <summary>"*** BENEFIT ***": two signs or more on both sides are drawn round it.</summary>
    private static ReadOnlySpan<char> WithoutOrnament(ReadOnlySpan<char> title)
    {
        if (title.Length < 6 || title[0] is not ('*' or '=' or '~' or '-' or '+' or '#') || title[1] != title[0] || title[^1] != title[0] || title[^2] != title[0]) return title;
        var bare = title.Trim(title[0]).Trim();
        return bare.IsEmpty ? title : bare;
    }

    private static Metadata TakeByline(Sheet sheet, Metadata card, int title, int byline, Confidence confidence)
    {
        for (var between = title + 1; between < byline; between++)
        {
            if (!sheet.IsOpen(between) || sheet[between].Block.Text.Length > Longest) continue;
            sheet.Note(InferenceKind.Title, Confidence.Doubtful, between, "Subtitle", "it stands between the title and the author's name");
            card = card with { Subtitle = sheet[between].Block.Text.Replace('\n', ' ') };
            sheet.Omit(between, Omission.Card);
        }
        if (IsByAlone(sheet, byline)) sheet.Omit(byline++, Omission.Card);
        var text = sheet[byline].Block.Text;
        if (byline == title) text = text[(text.LastIndexOf('\n') + 1)..].Trim();
        var named = NameStart(text) > 0;
        sheet.Note(InferenceKind.Title, named ? confidence : Confidence.Doubtful, byline, "Author", named ? "it begins with “by” or its like and stands under the title" : "it stands under the title and looks like somebody's name");
        foreach (var name in PeopleNames.Read(text[NameStart(text)..]))
            card = card with { Contributors = card.Contributors.Add(new(name)) };
        sheet.Omit(byline, Omission.Card);
        return card;
    }
}
