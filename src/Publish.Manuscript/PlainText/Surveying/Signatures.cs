using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>Names below what they sign: lines at the right after prose or verse, initials, names below a letter's closing, and names that stand below poem after poem.</summary>
internal static class Signatures
{
    private const int Longest = 50;
    private const int MostWords = 5;
    private const int FewestBelowVerse = 2;
    private const int FarRight = 24;
    private const int MostLines = 4;
    private const int MostClosing = 4;
    private const int LongestLetter = 12;

    private static readonly string[] Closings =
    [
        "yours", "your ", "cheers", "regards", "best wishes", "kind regards", "love", "in solidarity", "solidarity", "sincerely", "faithfully", "with love", "affectionately", "mit freundlichen", "herzliche grüße", "viele grüße",
        "liebe grüße", "dein", "deine", "ihr ", "cordialement", "amicalement", "bien à vous", "un abrazo", "saludos", "atentamente", "saluti", "groeten",
    ];

    /// <summary>How a letter closes, and the lines that a mail program puts below <c>--</c>.</summary>
    public static void MarkClosings(Sheet sheet)
    {
        var head = -1;
        for (var i = 1; i < sheet.Count; i++)
        {
            if (sheet[i - 1].Block.Shape == BlockShape.MailHead) head = i - 1;
            if (!sheet.IsOpen(i)) continue;
            if (sheet[i].Block.Text.StartsWith("--\n", StringComparison.Ordinal)) Take(sheet, i, "it stands below the two hyphens that part it from the mail");
            else if (Closes(sheet, i))
            {
                Take(sheet, i, "it closes a letter");
                if (!sheet[i].Block.Text.Contains('\n') && sheet.IsOpen(i + 1) && IsName(sheet[i + 1].Block)) Take(sheet, i + 1, "it stands below what closes a letter");
            }
            else if (SignsMail(sheet, i, head)) Take(sheet, i, "the head of the mail names its sender so");
            else if (IsRightBlock(sheet, i)) Take(sheet, i, "its lines stand far to the right below the text, and end it");
            if (sheet.Is(i, Role.Signature) && sheet[i].Block.Text.StartsWith("--\n", StringComparison.Ordinal)) sheet.Mark(i, sheet[i] with { From = 3 });
        }
    }

    /// <summary>"Anna" below a mail that is from "Anna".</summary>
    /// <param name="head">The nearest head of a mail above; -1 for none.</param>
    private static bool SignsMail(Sheet sheet, int i, int head)
    {
        var name = sheet[i].Block.Text;
        if (sheet[i].Block.Shape is not (BlockShape.Prose or BlockShape.Item) || name.Length > Longest || Phrase.Words(name) is 0 or > MostWords) return false;
        return head >= 0 && head < i - 1 && MailHeads.Names(sheet[head].Block.Text, name.AsSpan().TrimEnd(".,!"));
    }

    /// <summary>Who signs, and when, in short lines far to the right below prose, at the end of the text or above a wider gap.</summary>
    private static bool IsRightBlock(Sheet sheet, int i)
    {
        var block = sheet[i].Block;
        if (block.Shape != BlockShape.Lines || block.Indent < FarRight || block.Text.AsSpan().Count('\n') >= MostLines || !(i + 1 == sheet.Count || sheet[i + 1].Block.BlanksBefore > block.BlanksBefore)) return false;
        if (!sheet.IsOpen(i - 1) || sheet[i - 1].Block is not { Shape: BlockShape.Prose, Indent: < FarRight / 2 }) return false;
        foreach (var line in block.Text.Split('\n'))
            if (line.Trim() is not [var first, ..] || !(char.IsUpper(first) || char.IsDigit(first) || first is '(' or '_') || line.Length > Longest || Phrase.Words(line) > MostWords + 1 || Phrase.End(line) is not (Ending.Open or Ending.FullStop or Ending.Comma)) return false;
        return true;
    }

    public static void Mark(Sheet sheet, Survey survey)
    {
        BelowVerse(sheet);
        for (var i = 1; i < sheet.Count; i++)
            if (sheet.IsOpen(i) && IsAtRight(sheet, survey, i)) Take(sheet, i, "it stands at the right, below prose or verse");
    }

    /// <summary>Short names, each directly below verse, poem after poem.</summary>
    private static void BelowVerse(Sheet sheet)
    {
        var below = new List<int>();
        var others = 0;
        var closes = ClosesEach(sheet);
        for (var i = 1; i < sheet.Count; i++)
        {
            if (!sheet.IsOpen(i) || !IsName(sheet[i].Block)) continue;
            if (sheet.Is(i - 1, Role.Verse) && (closes || !sheet.Is(i + 1, Role.Verse))) below.Add(i);
            else others++;
        }
        if (below.Count < FewestBelowVerse || others > below.Count) return;
        foreach (var i in below) Take(sheet, i, "names stand below the poems, one after each");
    }

    /// <summary>A name stands below the last poem and none above the first: between poems, each belongs to the one above it.</summary>
    private static bool ClosesEach(Sheet sheet)
    {
        var first = 0;
        while (first < sheet.Count && !sheet.Is(first, Role.Verse)) first++;
        return sheet.Count > 2 && sheet.IsOpen(sheet.Count - 1) && IsName(sheet[sheet.Count - 1].Block) && sheet.Is(sheet.Count - 2, Role.Verse) && (first == 0 || !sheet.IsOpen(first - 1) || !IsName(sheet[first - 1].Block));
    }

    private static void Take(Sheet sheet, int i, string why)
    {
        sheet.Mark(i, Role.Signature);
        sheet.Note(InferenceKind.Signature, Confidence.Likely, i, "Signature", why);
    }

    private static bool IsName(TextBlock block)
    {
        // "J. T." looks like an item.
        if (!(block.Shape == BlockShape.Prose || (block.Shape == BlockShape.Item && IsInitials(block.Text))) || block.Text.Length > Longest || Phrase.Words(block.Text) is 0 or > MostWords) return false;
        return Phrase.End(block.Text) is Ending.Open or Ending.FullStop && HeadingMarks.Of(block.Text) == HeadingStyle.None && EveryWordIsCapital(block.Text) && !block.Text.Any(char.IsAsciiDigit);
    }

    private static bool EveryWordIsCapital(string text)
    {
        var words = new WordRuns(text);
        while (words.MoveNext())
            if (char.IsLower(words.Current[0]) && words.Current.Length > 3) return false;
        return true;
    }

    private static bool Closes(Sheet sheet, int i)
    {
        var block = sheet[i].Block;
        var lines = block.Text.Split('\n');
        if (block.Shape is not (BlockShape.Prose or BlockShape.Lines) || lines.Length > 5 || block.Text.Length > 160) return false;
        if (!lines[0].TrimEnd().EndsWith(',') || lines[0].Length > 40) return false;
        return (Array.Exists(Closings, closing => lines[0].TrimStart().StartsWith(closing, StringComparison.OrdinalIgnoreCase)) || (Phrase.Words(lines[0]) <= MostClosing && Phrase.LastWord(lines[0]) is "yours" or "love" or "regards")) && (lines.Length > 1 || i + 1 >= sheet.Count || sheet[i + 1].Block.Text.Length <= Longest);
    }

    private static bool IsAtRight(Sheet sheet, Survey survey, int i)
    {
        var block = sheet[i].Block;
        if (block.Shape != BlockShape.Prose || block.Text.Length > Longest || Phrase.Words(block.Text) > 7 || Phrase.End(block.Text) is not (Ending.Open or Ending.FullStop)) return false;
        if (block.Indent >= FarRight && EndsLetter(sheet, i)) return true;
        var above = sheet[i - 1];
        if (above.Role is not (Role.Verse or Role.Paragraph or Role.Quotation) || above.Block.Text.Length < 60) return false;
        return Look.Of(block, survey.Steps) is { Place: LookPlace.Right, Form: LookForm.Words } || (IsInitials(block.Text) && i + 1 < sheet.Count && sheet[i + 1].Block.BlanksBefore > block.BlanksBefore);
    }

    /// <summary>Somebody is greeted above, and what stands below, if anything, is parted from it by a wider gap.</summary>
    private static bool EndsLetter(Sheet sheet, int i)
    {
        if (i + 1 < sheet.Count && sheet[i + 1].Block.BlanksBefore <= sheet[i].Block.BlanksBefore) return false;
        for (var above = i - 1; above >= Math.Max(0, i - LongestLetter); above--)
        {
            if (sheet.Is(above, Role.Salutation)) return above < i - 1;
            if (sheet.Is(above, Role.Signature)) return false;
        }
        return false;
    }

    private static bool IsInitials(string text)
    {
        var words = new WordRuns(text);
        var count = 0;
        while (words.MoveNext())
        {
            if (words.Current.Length > 1 || !char.IsUpper(words.Current[0])) return false;
            count++;
        }
        return count > 1;
    }
}
