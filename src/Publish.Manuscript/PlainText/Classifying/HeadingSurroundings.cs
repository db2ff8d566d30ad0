using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>What stands above and below a block says of its being a heading.</summary>
internal static class HeadingSurroundings
{
    private const int LongParagraph = 120;

    public static void Judge(ref Score score, Sheet sheet, int i)
    {
        Below(ref score, sheet, i);
        Above(ref score, sheet, i);
        var blanks = sheet[i].Block.BlanksBefore;
        if (blanks >= 2 && sheet.UsualBlanks < 2 && i > 0) score.For(1, "more blank lines than usual stand before it");
    }

    private static void Below(ref Score score, Sheet sheet, int i)
    {
        var next = Next(sheet, i);
        if (next < 0)
        {
            score.Against(10);
            return;
        }
        var below = sheet[next].Block;
        switch (sheet[next].Role)
        {
            case Role.Verse or Role.Quotation:
                score.For(2 + (HasAttribution(sheet, next) ? 1 : 0), "a quotation or verse follows");
                return;
            case Role.Item or Role.Items:
                score.For(1, "a list follows");
                return;
            case Role.Dateline or Role.Salutation:
                score.For(2, "a letter follows");
                return;
            case Role.Paragraph when below.Shape is BlockShape.Prose or BlockShape.Lines or BlockShape.Item:
                Paragraph(ref score, sheet[i].Block, below, sheet.WritesSmall);
                return;
        }
    }

    private static void Paragraph(ref Score score, TextBlock block, TextBlock below, bool small)
    {
        // No sentence goes on in small letters from a line that is set in capitals.
        if (Phrase.StartsLower(below.Text) && !small && !Phrase.IsAllCapitals(block.Words)) score.Against(10);
        if (Lexicon.Connectors.Contains(Phrase.FirstWord(below.Text)) && block.Text.Length > 40) score.Against(1);
        if (below.Text.Length >= LongParagraph) score.For(2, "a paragraph follows");
        else if (below.Text.Length >= 3 * block.Text.Length && Phrase.End(below.Text) is Ending.FullStop or Ending.Question or Ending.Exclamation or Ending.Colon)
            score.For(1, "a sentence follows");
        else if (Phrase.End(below.Text) == Ending.Open) score.Against(1);
    }

    private static void Above(ref Score score, Sheet sheet, int i)
    {
        if (i == 0 || !sheet.IsOpen(i - 1))
        {
            score.For(1, "the text before it is complete");
            return;
        }
        var above = Phrase.End(sheet[i - 1].Block.Text);
        if (above is Ending.Colon or Ending.Comma or Ending.Semicolon) score.Against(3);
        else if (above == Ending.Open) score.Against(sheet[i].Block.BlanksBefore >= 2 ? 0 : 1);
        else score.For(1, "the text before it is complete");
    }

    private static int Next(Sheet sheet, int i)
    {
        for (var next = i + 1; next < sheet.Count; next++)
            if (sheet[next].Role is not (Role.Omitted or Role.Picture)) return next;
        return -1;
    }

    private static bool HasAttribution(Sheet sheet, int quotation)
    {
        var i = quotation;
        while (sheet.Is(i, sheet[quotation].Role))
            i++;
        return sheet.Is(i, Role.Attribution) || sheet[quotation].Split > 0;
    }
}
