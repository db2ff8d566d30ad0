using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>Looks through a text's paragraphs for likely scanning errors. Precision comes first: a report of false alarms is not read.</summary>
internal static class SuspicionScanner
{
    public static Seq<Suspicion> Scan(TextPage page, string language)
    {
        var findings = new Findings();
        var vocabulary = Vocabulary.Of(page.Blocks);
        var habits = Habits.Of(page.Content, language);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.Shape is BlockShape.Table or BlockShape.Code or BlockShape.Picture or BlockShape.SceneBreak) continue;
            var next = i + 1 < page.Blocks.Count ? page.Blocks[i + 1] : null;
            Look(block, next, findings, vocabulary, habits);
        }
        return Numbered(page, findings.Kept(), vocabulary);
    }

    private static void Look(TextBlock block, TextBlock? next, Findings findings, Vocabulary vocabulary, Habits habits)
    {
        FullStops.Check(block, findings, habits);
        ParagraphEnds.Check(block, next, findings);
        QuotationMarks.Check(block, next, findings, habits);
        SuspectSpaces.Check(block, findings, habits);
        Hyphens.Check(block, findings, vocabulary, habits);
        Words.Check(block, findings, vocabulary, habits);
        WrongDecoding.Check(block, findings);
    }

    /// <summary>The proposed word stands elsewhere in the text as it is proposed.</summary>
    private static bool IsProven(Finding finding, Vocabulary vocabulary) => finding.Kind switch
    {
        SuspicionKind.WrongDecoding => true,
        SuspicionKind.HyphenAtLineEnd or SuspicionKind.HyphenInWord or SuspicionKind.WrongLetter or SuspicionKind.DigitForLetter =>
            finding.Proposal is { Length: > 2 } word && Phrase.Words(word) == 1 && vocabulary[word.Trim()] > 0,
        _ => false,
    };

    private static Seq<Suspicion> Numbered(TextPage page, List<Finding> findings, Vocabulary vocabulary)
    {
        var ids = new SuspicionIds(page.Content);
        var result = new List<Suspicion>(findings.Count);
        foreach (var finding in findings)
        {
            var span = page.Origin.Span(finding.Start, finding.End);
            var (line, column) = page.Origin.Shown.Locate(span.Start);
            var (id, context) = ids.Of(finding);
            result.Add(new(id, finding.Kind, finding.Confidence, span, line, column, context, finding.Found, finding.Proposal, finding.Why) { IsProven = finding.Confidence >= Confidence.Likely && IsProven(finding, vocabulary) });
        }
        return Seq.Of(result);
    }
}
