using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>What each block of a glossary is for, once all of them have been looked at.</summary>
internal enum PartRole
{
    Nothing,
    Title,
    Introduction,

    /// <summary>A heading that says what kind the entries below it are.</summary>
    Kind,

    /// <summary>A heading that is a term, or a term alone on its line.</summary>
    Term,

    Entries,

    /// <summary>It goes on with the entry above it.</summary>
    More,

    /// <summary>It stands behind an entry that is complete.</summary>
    Astray,

    /// <summary>A term that nothing explains.</summary>
    LoneTerm,
}

/// <summary>Decides between the ways to read a glossary: which headings are terms, where the introduction ends, what goes on with an entry.</summary>
/// <remarks>The guide's form is sure, and so are lists, tables and bold words with a mark behind them. "Words: more words" is an entry where the
/// glossary is written so: before the first entry one alone is introduction, and a lead-in ("For example: …") never is a term.</remarks>
internal sealed class GlossaryShape
{
    private const int LongestFirstHead = 4;

    /// <summary>Where terms are bold, more words before a mark are a sentence; a term taken for one would be lost unseen, and the reverse is seen.</summary>
    private const int LongestAmongBold = 3;

    private readonly IReadOnlyList<GlossaryPart> parts;
    private readonly PartRole[] roles;
    private readonly GlossaryHeadings headings;
    private readonly int firstDocumented;
    private readonly bool hasOwnLines;
    private GlossaryPart? open;

    private GlossaryShape(IReadOnlyList<GlossaryPart> parts)
    {
        this.parts = parts;
        roles = new PartRole[parts.Count];
        headings = GlossaryHeadings.Of(parts);
        firstDocumented = FirstOf(part => part.Form == EntryForm.Documented);
        var others = Sum(part => part.Kind is PartKind.Entries or PartKind.Perhaps || part is { Kind: PartKind.TermAlone, Form: EntryForm.Bold });
        var ownLines = Enumerable.Range(0, parts.Count).Count(i => IsPlainTermAlone(i) && Next(i)?.Kind == PartKind.Other);
        hasOwnLines = ownLines > 1 || (ownLines == 1 && others == 0);
        Decide();
    }

    public static IReadOnlyList<PartRole> Of(IReadOnlyList<GlossaryPart> parts) => new GlossaryShape(parts).roles;

    private void Decide()
    {
        var underTerm = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Kind == PartKind.Heading)
            {
                roles[i] = underTerm > 0 && part.Level > underTerm && !headings.IsTerm(i) ? PartRole.More : headings.RoleOf(i);
                if (roles[i] != PartRole.More) underTerm = roles[i] == PartRole.Term ? part.Level : 0;
                if (roles[i] == PartRole.Term) open = part;
            }
            else if (headings.IsBareTitle(i))
            {
                roles[i] = PartRole.Title;
            }
            else if (part.Kind == PartKind.Nothing)
            {
                roles[i] = PartRole.Nothing;
            }
            else if (underTerm > 0 && part.Form != EntryForm.Documented)
            {
                roles[i] = PartRole.More;
            }
            else
            {
                underTerm = 0;
                roles[i] = RoleOf(i);
                if (roles[i] is PartRole.Entries or PartRole.Term) open = part;
                if (roles[i] == PartRole.Term) roles[i = NextPlace(i)] = PartRole.More;
            }
        }
    }

    private PartRole RoleOf(int i) => parts[i].Kind switch
    {
        PartKind.Entries => IsEntries(i) ? PartRole.Entries : Further(i),
        PartKind.Perhaps => IsMeant(i) ? PartRole.Entries : Further(i),
        PartKind.TermAlone when IsLetter(i) && (open is not null || parts[i].Form == EntryForm.Bold) => PartRole.Nothing,
        PartKind.TermAlone => IsExplainedBelow(i) ? PartRole.Term : open is null || GoesOn(open) ? Further(i) : PartRole.LoneTerm,
        _ => Further(i),
    };

    private PartRole Further(int i)
    {
        if (open is null) return parts[i].Kind == PartKind.TermAlone && firstDocumented < i ? PartRole.LoneTerm : PartRole.Introduction;
        return GoesOn(open) ? PartRole.More : PartRole.Astray;
    }

    /// <summary>A paragraph after an entry that is one is its next; after a list or table it is not.</summary>
    private static bool GoesOn(GlossaryPart open) => open.Form is not (EntryForm.Documented or EntryForm.List or EntryForm.Table or EntryForm.Html);

    /// <summary>A list or table above the guide's entries may tell how to read them; one in an entry goes on with it.</summary>
    private bool IsEntries(int i)
    {
        if (parts[i].Form is not (EntryForm.List or EntryForm.Table)) return true;
        if (open is null && firstDocumented < parts.Count) return parts[i].Count > parts[firstDocumented].Count;
        return open is null || !GoesOn(open) || !EndsWithColon(parts[i - 1]);
    }

    private bool IsMeant(int i)
    {
        var part = parts[i];
        var head = NodeLine.TextOf(part.Drafts[0].Term);
        if (LeadIns.Has(head)) return false;
        if (open is null) return IsMeantFirst(i, head);
        return part.Form == EntryForm.Bold || open.Form != EntryForm.Bold || EntrySeparator.CountWords(head) <= LongestAmongBold;
    }

    private bool IsMeantFirst(int i, string head)
    {
        var next = Enumerable.Range(i + 1, parts.Count - i - 1).ToList();
        var alike = next.Exists(j => parts[j].Kind is PartKind.Perhaps or PartKind.Entries && parts[j].Form == parts[i].Form);
        if (!alike && next.Exists(j => parts[j].Kind == PartKind.Entries)) return false;
        return EntrySeparator.CountWords(head) <= LongestFirstHead || !alike;
    }

    private bool IsExplainedBelow(int i)
    {
        if (Next(i) is not { } next) return false;
        var isPlain = IsPlainTermAlone(i);
        return next.Kind switch
        {
            PartKind.Other => !isPlain || hasOwnLines || next.Block is CodeBlock and not FencedCodeBlock,
            PartKind.TermAlone => isPlain ? hasOwnLines && open is { Form: EntryForm.OwnLine } : next.Form == EntryForm.OwnLine,
            PartKind.Perhaps => !isPlain && next.Form != EntryForm.Bold,
            _ => false,
        };
    }

    /// <summary>A letter over the entries that begin with it, without the mark of a heading.</summary>
    private bool IsLetter(int i) =>
        Next(i) is { Kind: PartKind.Entries or PartKind.Perhaps or PartKind.TermAlone } && LetterHeading.Is(NodeLine.TextOf(parts[i].Drafts[0].Term));

    private bool IsPlainTermAlone(int i) => parts[i] is { Kind: PartKind.TermAlone, Form: EntryForm.OwnLine };

    private GlossaryPart? Next(int i) => NextPlace(i) is var next && next < parts.Count ? parts[next] : null;

    private int NextPlace(int i)
    {
        do i++;
        while (i < parts.Count && parts[i].Kind == PartKind.Nothing);
        return i;
    }

    private int FirstOf(Func<GlossaryPart, bool> holds)
    {
        for (var i = 0; i < parts.Count; i++)
            if (holds(parts[i])) return i;
        return parts.Count;
    }

    private int Sum(Func<GlossaryPart, bool> holds) => parts.Where(holds).Sum(part => part.Count);

    private static bool EndsWithColon(GlossaryPart part) =>
        part.Block is ParagraphBlock { Inline: { } inline } && NodeLine.TextOf(Reading.InlineNodes.Of(inline)).TrimEnd().EndsWith(':');
}
