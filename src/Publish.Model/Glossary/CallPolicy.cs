namespace Publish.Model;

/// <summary>Decides which uses call a note.</summary>
/// <remarks>A section here is one of the body's top-level ones: a chapter, and a file of the e-book.
/// By spread, the first use in each section calls its note and all others are candidates, since pages are not known yet.</remarks>
internal sealed class CallPolicy(GlossaryPolicy policy, int entries)
{
    private const int NotYet = -1;

    private readonly int[] lastSection = Filled(entries);
    private readonly bool[] known = new bool[entries];

    /// <summary>Every reader knows the entry: it gets no notes.</summary>
    public void Know(int entry) => known[entry] = true;

    /// <param name="section">The top-level section's place, from 0.</param>
    public TermCall Next(int entry, int section)
    {
        if (known[entry] || policy == GlossaryPolicy.None) return TermCall.None;
        var last = lastSection[entry];
        if (last == NotYet || (last != section && IsBySection))
        {
            lastSection[entry] = section;
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

    private static int[] Filled(int count)
    {
        var result = new int[count];
        Array.Fill(result, NotYet);
        return result;
    }
}
