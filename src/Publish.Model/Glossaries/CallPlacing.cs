using Publish.Model.Glossaries.Matching;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries;

/// <summary>Goes through the uses in reading order: finds the entries of those marked by hand, counts uses, and says which call a note.</summary>
/// <remarks>No call stands inside a note (a note's note has no place on the page) or inside a link (a link in a link); such a use is
/// counted and the next one calls. Uses inside the glossary itself lead to the other entry and are not counted.</remarks>
internal sealed class CallPlacing(Glossary glossary, TermMatcher matcher, CallPolicy policy, DiagnosticBag diagnostics) : Rewriter
{
    private readonly EntryNames names = new(glossary, matcher);
    private readonly int[] uses = new int[glossary.Entries.Count];
    private int section = -1;
    private int depth;
    private int without;
    private bool insideGlossary;
    private bool insideUse;

    /// <summary>How often the text uses an entry.</summary>
    public int UsesOf(int entry) => uses[entry];

    protected override Section Section(Section part)
    {
        if (depth == 0) section++;
        depth++;
        var result = base.Section(part);
        depth--;
        return result;
    }

    protected override Glossary GlossaryOf(Glossary whole)
    {
        insideGlossary = true;
        var result = base.GlossaryOf(whole);
        insideGlossary = false;
        return result;
    }

    public override Inline Visit(Note inline)
    {
        var outer = insideUse;
        insideUse = false;
        var result = WithoutCalls(inline, base.Visit);
        insideUse = outer;
        return result;
    }

    public override Inline Visit(Link inline) => WithoutCalls(inline, base.Visit);

    public override Inline Visit(CrossReference inline) => WithoutCalls(inline, base.Visit);

    public override Inline Visit(TermUse inline)
    {
        var entry = names.Find(inline.Entry);
        if (entry < 0) diagnostics.UnknownTerm(inline.Span, inline.Entry, NearestName.Of(inline.Entry, names.Terms));
        // A use inside a use would be a link in a link.
        if (entry < 0 || insideUse) return Unwrapped(inline);
        inline = Placed(inline, entry);
        insideUse = true;
        var result = WithoutCalls(inline, base.Visit);
        insideUse = false;
        return result;
    }

    private Inline WithoutCalls<T>(T inline, Func<T, Inline> visit)
    {
        without++;
        var result = visit(inline);
        without--;
        return result;
    }

    private TermUse Placed(TermUse use, int entry) => use with
    {
        Entry = glossary.Entries[entry].Id,
        Number = 0,
        Abbreviated = use.Abbreviated || (use.ByHand && IsAbbreviation(use, glossary.Entries[entry])),
        Ordinal = insideGlossary ? 0 : ++uses[entry],
        Call = insideGlossary || without > 0 ? TermCall.None : policy.Next(entry, section),
    };

    private static bool IsAbbreviation(TermUse use, GlossaryEntry entry) =>
        entry.Abbreviation.Length > 0 && PlainText.WithoutNotes(use.Content) == entry.Abbreviation;

    private Styled Unwrapped(TermUse use) => new(SpanKind.Plain, Run(use.Content)) { Span = use.Span, Attributes = use.Attributes };
}
