namespace Publish.Model.Glossaries;

/// <summary>Decides which uses call a note.</summary>
/// <remarks>A section here is one of the body's top-level ones: a chapter, and a file of the e-book.
/// By spread, the first use in each section calls its note and all others are candidates, since pages are not known yet.</remarks>
internal sealed class CallPolicy(GlossaryPolicy policy, int entries)
{
    private const int NotYet = 0;

    // Of each entry the section that last called it, counted from 1.
    private readonly int[] calledIn = new int[entries];
    private readonly bool[] known = new bool[entries];

    /// <summary>Every reader knows the entry: it gets no notes.</summary>
    public void Know(int entry) => known[entry] = true;

    /// <param name="section">The top-level section's place, from 0.</param>
    public TermCall Next(int entry, int section)
    {
        if (known[entry] || policy == GlossaryPolicy.None) return TermCall.None;
        var last = calledIn[entry];
        if (last == NotYet || (last != section + 1 && IsBySection))
        {
            calledIn[entry] = section + 1;
            return TermCall.First;
        }
        return policy switch
        {
            GlossaryPolicy.Every => TermCall.Again,
            GlossaryPolicy.FirstInSpread => TermCall.Candidate,
            _ => TermCall.None,
        };
    }

    private bool IsBySection => policy is GlossaryPolicy.FirstInSection or GlossaryPolicy.FirstInSpread;
}
