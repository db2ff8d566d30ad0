using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>Paragraphs that end without a full stop, and sentences that a blank line breaks in two.</summary>
internal static class ParagraphEnds
{
    private const int LongParagraph = 120;
    private const int ShortLine = 40;

    public static void Check(TextBlock block, TextBlock? next, Findings findings)
    {
        if (block.Shape is not BlockShape.Prose) return;
        var text = block.Text;
        if (text.Length >= LongParagraph) findings.LongParagraphs++;
        var ending = Phrase.End(text);
        if (ending is not (Ending.Open or Ending.Comma)) return;
        if (next is not null && GoesOn(block, next)) Broken(block, next, ending, findings);
        else if (ending == Ending.Open && text.Length >= LongParagraph && char.IsLetter(text[^1]) && !NamesSomebody(text)) Lost(block, findings);
    }

    /// <summary>A paragraph may end in a dash and a name.</summary>
    private static bool NamesSomebody(string text)
    {
        var tail = text.AsSpan(Math.Max(0, text.Length - 90));
        var dash = tail.LastIndexOfAny('—', '―', '–');
        return dash >= 0 && AttributionLine.Points(tail[dash..]) >= AttributionLine.Enough;
    }

    private static bool GoesOn(TextBlock block, TextBlock next) =>
        next.Shape == BlockShape.Prose && next.BlanksBefore > 0 && next.Indent == block.Indent
        && block.Text.Length >= ShortLine && next.Text.Length >= ShortLine && char.IsLower(next.Text[0]) && next.Text[1] is not ('.' or ')');

    private static void Broken(TextBlock block, TextBlock next, Ending ending, Findings findings)
    {
        var end = block.Text.Length;
        var start = block.Text.LastIndexOf(' ') + 1;
        var second = next.Text.IndexOf(' ', StringComparison.Ordinal);
        if (second < 0) second = next.Text.Length;
        findings.Add(new(SuspicionKind.BrokenSentence, ending == Ending.Open ? Confidence.Likely : Confidence.Doubtful,
            block.Places.Offset(start), next.Places.Offset(second - 1) + 1, $"{block.Text[start..end]} ¶ {next.Text[..second]}",
            $"{block.Text[start..end]} {next.Text[..second]}", "the paragraph ends within a sentence and the next one goes on in small letters"));
    }

    private static void Lost(TextBlock block, Findings findings)
    {
        var start = block.Text.LastIndexOf(' ') + 1;
        findings.Add(SuspicionKind.LostFullStop, Confidence.Likely, block, start, block.Text.Length, block.Text[start..] + ".", "a long paragraph ends without a full stop");
    }
}
