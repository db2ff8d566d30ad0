using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.PlainText.Deciding;
using Publish.Manuscript.PlainText.Fixing;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Manuscript.PlainText.Suspicions;
using Publish.Model;

namespace Publish.Manuscript.PlainText;

/// <summary>What a plain text was read as, and everything that was read into it.</summary>
/// <param name="Inferences">Doubtful ones first.</param>
/// <param name="Suspicions">Likely scanning errors that stand in the text, in its order; those that were rejected are left out.</param>
/// <param name="Changes">What <c>--fix</c> changed.</param>
/// <param name="Decisions">Every suspicion with what was decided, to be remembered.</param>
internal sealed record PlainTextReading(
    Document Document, Seq<Inference> Inferences, Seq<Suspicion> Suspicions, Seq<Suspicion> Changes, ScanDecisions Decisions)
{
    /// <summary>Lines that look alike and what they were taken for.</summary>
    public Seq<ReadClass> Classes { get; init; } = [];

    /// <summary>What was decided about classes, and changed them.</summary>
    public Seq<ClassDecision> Overruled { get; init; } = [];

    /// <summary>Of the line that was asked for; empty where none was.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>What went in and what came out.</summary>
    public ImportAccount? Account { get; init; }

    /// <summary>What was taken out before the text was read.</summary>
    public Seq<(int Start, int Length)> Cuts { get; init; } = [];

    public ImportReport Report => new(Document.Metadata.Title, Inferences, Suspicions, Changes) { Classes = Classes, Account = Account, Cuts = Cuts };
}
