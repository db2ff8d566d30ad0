using Publish.Manuscript.PlainText.Deciding;
using Publish.Manuscript.PlainText.Fixing;

namespace Publish.Manuscript.PlainText;

/// <summary>What the reader of plain texts is told from outside.</summary>
public sealed record PlainTextChoices
{
    /// <summary>Changes suspected scanning errors: the likely ones that were not rejected, and all that were accepted.</summary>
    public bool Fix { get; init; }

    /// <summary>What was decided about suspicions before.</summary>
    public ScanDecisions Decisions { get; init; } = ScanDecisions.None;

    /// <summary>What was decided about how lines are read.</summary>
    public ImportDecisions Reading { get; init; } = ImportDecisions.None;

    /// <summary>A line of the text, from 1, of which the reading says why it was read so; 0 for none.</summary>
    public int ExplainLine { get; init; }

    /// <summary>Whether a picture lies beside the text, by its path with forward slashes; no picture does unless said otherwise.</summary>
    public Func<string, bool> HasPicture { get; init; } = _ => false;
}
