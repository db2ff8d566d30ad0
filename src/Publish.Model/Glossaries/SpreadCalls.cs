using Publish.Model.Notes;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries;

/// <summary>Places the calls of <see cref="GlossaryPolicy.FirstInSpread"/> once pages are known: the first use of a term on each spread calls its
/// note, the others there are candidates still, and all notes are numbered anew.</summary>
/// <remarks>A note takes room, so the layout that follows may move uses to other spreads: whoever lays out asks again, a few times at most. Uses
/// that never call (known terms, inside links and notes) stay as they are. Placed twice by the same spreads, it gives the same document.</remarks>
public static class SpreadCalls
{
    /// <param name="spreadOf">The number of the spread on which the use with an id (<c>use-ENTRY-N</c>) stands; negative where that is not known:
    /// such a use calls as it did.</param>
    public static Document Place(Document document, Func<string, int> spreadOf, DiagnosticBag diagnostics)
    {
        if (document.Settings.GlossaryPolicy != GlossaryPolicy.FirstInSpread) return document;
        return NoteNumbering.Apply(new Placing(spreadOf).Rewrite(document), diagnostics);
    }

    private sealed class Placing(Func<string, int> spreadOf) : Rewriter
    {
        private readonly Dictionary<string, int> calledOn = new(StringComparer.Ordinal);

        public override Inline Visit(TermUse inline)
        {
            var use = (TermUse)base.Visit(inline);
            if (use.Call is not (TermCall.First or TermCall.Candidate) || use.Ordinal == 0) return use;
            var spread = spreadOf(Anchors.Use(use.Entry, use.Ordinal));
            if (spread < 0) return use;
            var isFirst = !calledOn.TryGetValue(use.Entry, out var last) || last != spread;
            calledOn[use.Entry] = spread;
            var call = isFirst ? TermCall.First : TermCall.Candidate;
            return use.Call == call ? use : use with { Call = call };
        }

        protected override GlossaryEntry Repeats(GlossaryEntry entry) => entry;
    }
}
