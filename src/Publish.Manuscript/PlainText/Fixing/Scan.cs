using Publish.Manuscript.PlainText.Lines;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Manuscript.PlainText.Suspicions;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Fixing;

/// <summary>A text looked through for scanning errors, and mended where that was asked for.</summary>
/// <param name="Page">The text to go on with.</param>
/// <param name="Open">Suspicions that stand in it.</param>
/// <param name="Changes">What was changed.</param>
internal sealed record Scan(TextPage Page, Seq<Suspicion> Open, Seq<Suspicion> Changes, ScanDecisions Decisions)
{
    /// <summary>Lines with a page's number that were left out, as places of the text as it was typed.</summary>
    public IReadOnlyList<TextLine> Furniture { get; init; } = [];

    /// <summary>What was taken out before the text was looked at, as places of the text as it was typed, and whether it was its distributor's.</summary>
    public IReadOnlyList<(TextEdit Cut, bool OfDistributor)> Cuts { get; init; } = [];

    /// <summary>Notes whose signs were numbered.</summary>
    public int SignedNotes { get; init; }

    public required Distributor Distributor { get; init; }

    public static Scan Of(SourceText text, int file, PlainTextChoices choices)
    {
        var distributor = Distributor.Of(text.Content);
        var (cuts, furniture) = Taken(text.Content, distributor);
        var (signs, notes) = NoteSigns.Of(text.Content, cuts);
        TextEdit[] before = [.. cuts.Concat(signs).OrderBy(edit => edit.Start)];
        var (content, map) = EditMap.Apply(text.Content, before);
        var page = TextPage.Read(content, new(text, file, map), distributor);
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
        return new(Mended(text, page, before, changes, distributor), Seq.Of(open), Seq.Of(changes), new(Seq.Of(decisions))) { Furniture = furniture, Distributor = distributor, Cuts = Told(cuts, distributor), SignedNotes = notes };
    }

    private static IReadOnlyList<(TextEdit Cut, bool OfDistributor)> Told(TextEdit[] cuts, Distributor distributor)
    {
        var whole = distributor.Edits();
        return [.. cuts.Select(cut => (cut, whole.Contains(cut)))];
    }

    /// <summary>What is left out before the text is looked at; a page's furniture within a distributor's words goes with them.</summary>
    private static (TextEdit[] Cuts, IReadOnlyList<TextLine> Furniture) Taken(string content, Distributor distributor)
    {
        var (pages, lines) = PageFurniture.Of(content);
        if (distributor.IsNone) return (pages, lines);
        var whole = distributor.Edits();
        bool IsFree(int start, int end) => whole.All(cut => end <= cut.Start || start >= cut.Start + cut.Length);
        var kept = pages.Where(edit => IsFree(edit.Start, edit.Start + edit.Length)).ToArray();
        return ([.. whole.Concat(kept).OrderBy(edit => edit.Start)], [.. lines.Where(line => kept.Any(edit => line.Start >= edit.Start && line.End <= edit.Start + edit.Length))]);
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
        foreach (var (first, count) in Distributor.Runs().Take(1))
            diagnostics.DistributorLeftOut(new(Page.Origin.File, first.Start, first.Length), Distributor.Runs().Sum(run => run.Count));
        if (Furniture.Count > 0) diagnostics.FurnitureLeftOut(new(Page.Origin.File, Furniture[0].Start, Furniture[0].Length), Furniture.Count);
    }

    /// <summary>Line by line, for the report.</summary>
    public void Describe(InferenceLog log)
    {
        foreach (var (first, count) in Distributor.Runs())
            log.AddTyped(InferenceKind.Boilerplate, Confidence.Sure, first.Start, FormattableString.Invariant($"Left out, with what follows it ({count} lines): {InferenceLog.Excerpt(Page.Origin.Shown.Content.AsSpan(first.Start, first.Length))}"),
                "it is the words of whoever distributes the text, and not the text's own");
        if (SignedNotes > 0) log.Add(InferenceKind.Note, Confidence.Likely, 0, FormattableString.Invariant($"{SignedNotes} notes are marked by signs of the text's own, and numbered by the zine"), "behind words stand signs with which paragraphs below them begin");
        foreach (var line in Furniture)
            log.AddTyped(InferenceKind.Furniture, Confidence.Likely, line.Start, $"Left out: {InferenceLog.Excerpt(Page.Origin.Shown.Content.AsSpan(line.Start, line.Length))}",
                "its number counts on from page to page, so it stood at the head or foot of a page");
    }

    private static bool IsWanted(Suspicion suspicion, Decision decision) =>
        suspicion.Proposal is not null && (decision == Decision.Accepted || (decision == Decision.Open && suspicion.IsProven));

    /// <summary>A word that a line's end parted goes to the second line, which keeps its indent: lines stay lines, and what they are is read as before.</summary>
    private static string OnItsLines(ReadOnlySpan<char> found, Suspicion change)
    {
        var end = found.IndexOfAny('\r', '\n');
        if (change.Kind != SuspicionKind.HyphenAtLineEnd || end < 0) return change.Proposal!;
        var words = end;
        while (words < found.Length && char.IsWhiteSpace(found[words])) words++;
        return string.Concat(found[end..words], change.Proposal);
    }

    /// <summary>What was taken out before and what is mended are places of the same text, so that each leads back to it.</summary>
    private static TextPage Mended(SourceText text, TextPage page, TextEdit[] cuts, List<Suspicion> changes, Distributor distributor)
    {
        if (changes.Count == 0) return page;
        var edits = changes.Select(c => new TextEdit(c.Span.Start, c.Span.Length, OnItsLines(text.Content.AsSpan(c.Span.Start, c.Span.Length), c))).Where(edit => !Array.Exists(cuts, cut => cut.Start < edit.Start + edit.Length && edit.Start < cut.Start + cut.Length));
        var (content, map) = EditMap.Apply(text.Content, [.. cuts.Concat(edits).OrderBy(edit => edit.Start)]);
        return TextPage.Read(content, page.Origin with { Edits = map }, distributor);
    }
}
