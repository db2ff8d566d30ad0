namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>The best known way to end a line at a breakpoint.</summary>
/// <param name="Breakpoint">Its index; -1 for the paragraph's start.</param>
/// <param name="Line">Lines up to here.</param>
/// <param name="Previous">The node before it; -1 for none.</param>
/// <param name="Demerits">Of all lines up to here.</param>
/// <param name="HyphenRun">Lines in a row, up to here, that end in a hyphen.</param>
internal readonly record struct BreakNode(int Breakpoint, int Line, int Previous, long Demerits, Fitness Fitness, byte HyphenRun)
{
    /// <summary>Two that have the same can go on alike, so that only the better one is kept.</summary>
    /// <param name="linesApart">So many lines are told apart; those after them are alike.</param>
    public long Way(int linesApart) => ((long)Math.Min(Line, linesApart) << 16) | ((long)Fitness << 8) | HyphenRun;
}

/// <param name="Points">Indices of breakpoints, one a line.</param>
/// <param name="Met">The looseness that was asked for was reached.</param>
internal sealed record LineEnds(int[] Points, long Demerits, bool Met);
