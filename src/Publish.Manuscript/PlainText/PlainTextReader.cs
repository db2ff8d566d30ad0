using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Composing;
using Publish.Manuscript.PlainText.Deciding;
using Publish.Manuscript.PlainText.Fixing;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText;

/// <summary>Reads a library's plain text. It infers and never rewrites: what it is unsure of stays a paragraph, and the report says so.</summary>
internal static class PlainTextReader
{
    /// <param name="file">The text's number in the set of sources.</param>
    public static PlainTextReading Read(SourceText text, int file, DiagnosticBag diagnostics, PlainTextChoices choices)
    {
        var scan = Scan.Of(text, file, choices);
        var page = scan.Page;
        scan.Report(diagnostics);

        var log = new InferenceLog(page.Origin);
        page.Describe(log);
        scan.Describe(log);
        var sheet = new Sheet(page.Blocks, page.Card.Language, log);
        var pictures = new PictureLines(page.Origin, diagnostics);
        var survey = Classifier.MarkPlain(sheet, choices, pictures, page.Measure.Columns);
        var card = TitleFinder.Find(sheet, page.Card) with { Cover = pictures.Cover };
        Classifier.Classify(sheet, survey, card);
        var overruled = Overrules.Apply(sheet, survey, page.Origin, choices.Reading, diagnostics);
        HeadingLevels.Mark(sheet);

        var notes = NotePairs.Of(sheet, page.Origin, diagnostics);
        NoteHeads.Drop(sheet, notes);
        IdleBreaks.Drop(sheet, notes);
        var assembler = new DocumentAssembler(sheet, page.Origin, notes, page.Content);
        var document = new Document(card, new Settings(), assembler.Body(), assembler.Glossary(page.Content)) { Sources = [text.Path] };
        if (page.Blocks.Count == 0) diagnostics.EmptyText(new(file, 0, 0));
        var inferences = log.Sorted();
        var classes = ClassTable.Of(sheet, survey.Steps, page.Origin, inferences);
        return new(document, inferences, scan.Open, scan.Changes, scan.Decisions)
        {
            Classes = classes,
            Cuts = Seq.Of(scan.Cuts.Select(cut => (cut.Cut.Start, cut.Cut.Length))),
            Overruled = overruled,
            Account = TextAccount.Of(scan, sheet, notes, document),
            Explanation = choices.ExplainLine > 0 ? Explanation.Of(sheet, survey.Steps, page.Origin, inferences, classes, choices.ExplainLine) : "",
        };
    }
}
