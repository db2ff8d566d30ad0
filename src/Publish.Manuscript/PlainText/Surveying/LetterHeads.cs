using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>The heads of letters: whom one addresses, and above that, or alone at the right or in italics, where and when it was written.</summary>
internal static class LetterHeads
{
    private const int LongestGreeting = 60;
    private const int LongestDateline = 120;
    private const int MostLines = 4;
    private const int FarRight = 24;

    /// <summary>Blocks between a dateline and the salutation below it: an address.</summary>
    private const int Between = 2;

    public static void Mark(Sheet sheet)
    {
        for (var i = 0; i + 1 < sheet.Count; i++)
        {
            if (!sheet.IsOpen(i)) continue;
            if (IsGreeting(sheet[i].Block) && sheet[i + 1].Block.Shape is BlockShape.Prose or BlockShape.Lines)
            {
                Take(sheet, i, Role.Salutation, "Salutation", "it greets somebody, and text follows");
                for (var above = i - 1; above >= Math.Max(0, i - 1 - Between) && sheet.IsOpen(above); above--)
                    if (IsDate(sheet[above].Block)) Dateline(sheet, above, "it names a day, above a salutation");
                    else if (above == i - 1 && IsFarRight(sheet[above].Block)) Dateline(sheet, above, "it stands far to the right, above a salutation");
            }
            else if (StandsApart(sheet[i].Block) && IsDate(sheet[i].Block) && !EndsText(sheet, i)) Dateline(sheet, i, "it names a day, and is set in or in italics above its text");
        }
    }

    private static void Dateline(Sheet sheet, int i, string why) => Take(sheet, i, Role.Dateline, "Dateline", why);

    private static void Take(Sheet sheet, int i, Role role, string what, string why)
    {
        sheet.Mark(i, role);
        sheet.Note(InferenceKind.Letter, Confidence.Likely, i, what, why);
    }

    /// <summary>"The cellar, Whit Sunday": no date that a calendar has.</summary>
    private static bool IsFarRight(TextBlock block) => block is { Shape: BlockShape.Prose, Indent: >= FarRight, Text.Length: <= LongestGreeting } && Phrase.End(block.Text) is Ending.Open or Ending.FullStop;

    /// <summary>"Dear Anna,", "MY DEAR FRIEND,--", "Sehr geehrte Frau Berg!", alone on its line.</summary>
    private static bool IsGreeting(TextBlock block)
    {
        var text = block.Text.AsSpan().Trim("_* ");
        if (block.Shape != BlockShape.Prose || text.Length is 0 or > LongestGreeting || !char.IsUpper(text[0]) || text[^1] is not (',' or ':' or '!' or '-' or '—' or '–')) return false;
        var words = new WordRuns(text);
        for (var i = 0; i < 3 && words.MoveNext(); i++)
        {
            if (Lexicon.GreetingWords.Contains(words.Current)) return Phrase.Words(text) > i + 1 || text[^1] is ',' or ':';
            if (!Lexicon.BeforeGreetings.Contains(words.Current)) return false;
        }
        return false;
    }

    /// <summary>A month with a day or a year, in few words that make no sentence: "Burnt Fork, _April 18, 1909._"</summary>
    private static bool IsDate(TextBlock block)
    {
        if (block.Shape is not (BlockShape.Prose or BlockShape.Lines) || block.Text.Length > LongestDateline || block.Text.AsSpan().Count('\n') >= MostLines) return false;
        var (month, number, small) = (false, false, 0);
        var words = new WordRuns(block.Text);
        while (words.MoveNext())
        {
            var word = words.Current;
            if (char.IsAsciiDigit(word[0])) number |= word.Length is 1 or 2 or 4 || !char.IsAsciiDigit(word[^1]);
            else if (char.IsUpper(word[0]) || month) month |= Lexicon.Months.Contains(word);
            else if (Lexicon.Months.Contains(word)) month = true;
            else if (word.Length > 3) small++;
        }
        return month && number && small <= 1 && !Lexicon.Verbs.Contains(Phrase.FirstWord(block.Text));
    }

    /// <summary>At the right or set in, or in italics as a whole.</summary>
    private static bool StandsApart(TextBlock block) => block.Indent >= 4 || (block.Text.Length > 2 && block.Text[0] == '_' && block.Text.TrimEnd()[^1] == '_');

    /// <summary>A date below its text belongs to that: a signature's, or a book's end.</summary>
    private static bool EndsText(Sheet sheet, int i) => sheet[i + 1].Block.Text.Length < LongestGreeting || sheet[i + 1].Block.BlanksBefore > Math.Max(1, sheet[i].Block.BlanksBefore);
}
