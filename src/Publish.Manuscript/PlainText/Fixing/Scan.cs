using Publish.Model;

namespace Publish.Manuscript.PlainText;

/// <summary>A text looked through for scanning errors, and mended where that was asked for.</summary>
/// <param name="Page">The text to go on with.</param>
/// <param name="Open">Suspicions that stand in it.</param>
/// <param name="Changes">What was changed.</param>
internal sealed record Scan(TextPage Page, Seq<Suspicion> Open, Seq<Suspicion> Changes, ScanDecisions Decisions)
{
    public static Scan Of(SourceText text, int file, PlainTextChoices choices)
    {
        var page = TextPage.Read(text.Content, new(text, file, EditMap.None));
        var open = new List<Suspicion>();
        var changes = new List<Suspicion>();
        var decisions = new List<ScanDecision>();
        foreach (var suspicion in SuspicionScanner.Scan(page, page.Card.Language))
        {
            var decision = choices.Decisions[suspicion.Id];
            var change = choices.Fix && IsWanted(suspicion, decision);
            if (change) changes.Add(suspicion);
            else if (decision != Decision.Rejected) open.Add(suspicion);
            decisions.Add(new(suspicion.Id, change ? Decision.Accepted : decision, suspicion.Line, suspicion.Found, suspicion.Proposal, suspicion.Context));
        }
        return new(Mended(page, changes), Seq.Of(open), Seq.Of(changes), new(Seq.Of(decisions)));
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var suspicion in Open)
        {
            if (suspicion.Kind == SuspicionKind.BrokenSentence) diagnostics.SentenceBroken(suspicion.Span, suspicion);
            else diagnostics.Suspected(suspicion.Span, suspicion);
        }
        foreach (var change in Changes)
            diagnostics.Changed(change.Span, change);
    }

    private static bool IsWanted(Suspicion suspicion, Decision decision) =>
        suspicion.Proposal is not null && (decision == Decision.Accepted || (decision == Decision.Open && suspicion.Confidence >= Confidence.Likely));

    private static TextPage Mended(TextPage page, List<Suspicion> changes)
    {
        if (changes.Count == 0) return page;
        var edits = changes.ConvertAll(c => new TextEdit(c.Span.Start, c.Span.Length, c.Proposal!)).ToArray();
        var (content, map) = EditMap.Apply(page.Content, edits);
        return TextPage.Read(content, page.Origin with { Edits = map });
    }
}
