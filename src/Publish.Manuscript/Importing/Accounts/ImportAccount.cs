using Publish.Model;

namespace Publish.Manuscript.Importing.Accounts;

/// <summary>What a file of another program held, what of it the zine holds, and what became of the rest.</summary>
/// <param name="Kind">Of the file, with its article: "a Word document (.docx)".</param>
/// <param name="Losses">One a kind of thing, in the order in which they were met.</param>
public sealed record ImportAccount(string Kind, Counts In, Counts Out, Seq<ImportLoss> Losses)
{
    /// <summary>Each word that went in came out, or stands in a line of <see cref="Losses"/>.</summary>
    public bool IsBalanced => In.Words == Out.Words + Losses.Sum(loss => loss.Words);
}

/// <summary>What is counted on both sides.</summary>
/// <param name="Words">Between white space, and with a letter or a digit in them, as word processors count; those of notes, captions and tables too.</param>
/// <param name="Notes">Calls of footnotes and endnotes.</param>
/// <param name="Pictures">As often as they are shown.</param>
/// <param name="Links">Those to the web and those to places of the same text.</param>
public sealed record Counts(int Words, int Notes, int Pictures, int Links, int Tables)
{
    public static Counts None { get; } = new(0, 0, 0, 0, 0);
}

/// <summary>What is not in the zine as it was in the file.</summary>
/// <param name="What">One of it: "comment".</param>
/// <param name="Words">That the zine's text lacks because of it.</param>
/// <param name="First">Where the first stands, in words that can be searched for.</param>
/// <param name="Why">What became of it, and what may be done: a clause that follows a colon.</param>
public sealed record ImportLoss(string What, int Count, int Words, string First, string Why)
{
    /// <summary>A diagnostic with its place says it already.</summary>
    public bool IsTold { get; init; }
}
