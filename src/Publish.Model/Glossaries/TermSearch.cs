using Publish.Model.Glossaries.Matching;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries;

/// <summary>Marks every use of a term in the parts of the text that are searched, and of other entries' terms in definitions. Calls come later.</summary>
internal sealed class TermSearch(Glossary glossary, TermMatcher matcher) : Rewriter
{
    private const int None = -1;

    private readonly InlineWords words = new();
    private readonly Growing<TermMatch> matches = new();
    private readonly bool[] led = new bool[glossary.Entries.Count];
    private Search search = Search.ByKind;
    private int own = None;
    private int position = None;
    private bool insideRun;

    protected override Section Section(Section section)
    {
        // A class on a heading speaks for its section.
        var attributes = section.Heading?.Attributes ?? Attributes.None;
        return Within(Regions.Within(Regions.Within(search, section.Attributes), attributes), section, base.Section);
    }

    protected override Heading Heading(Heading heading) =>
        Within(Regions.Within(search, heading.Attributes), heading, h => Unsearched(h, base.Heading));

    protected override Block Block(Block block) => Within(Regions.Within(search, block.Attributes), block, base.Block);

    protected override Inline Inline(Inline inline)
    {
        var inner = Regions.Within(search, inline.Attributes);
        // A note's text is no part of the line, nor is a span that is asked for inside of a shielded line.
        var isRunOfItsOwn = inline is Note || (inner == Search.Asked && search == Search.Shielded);
        var outer = insideRun;
        insideRun &= !isRunOfItsOwn;
        var result = inner == search ? base.Inline(inline) : Within(inner, inline, base.Inline);
        insideRun = outer;
        return result;
    }

    protected override Glossary GlossaryOf(Glossary whole) => Within(Search.Shielded, whole, base.GlossaryOf);

    /// <summary>A definition leads to each other entry that it uses, once; cycles are welcome.</summary>
    protected override GlossaryEntry Entry(GlossaryEntry entry)
    {
        own = Position(entry);
        Array.Clear(led);
        var definition = Within(Regions.Within(Search.ByKind, entry.Attributes), entry.Definition, Blocks);
        own = None;
        return definition.IsSame(entry.Definition) ? entry : entry with { Definition = definition };
    }

    public override Block Visit(Subheading block) => Unsearched(block, base.Visit);

    public override Block Visit(Quotation block) => Unsearched(block, base.Visit);

    public override Block Visit(Epigraph block) => Unsearched(block, base.Visit);

    public override Block Visit(Verse block) => Unsearched(block, base.Visit);

    // Words set large are the text's own once more.
    public override Block Visit(Division block) => block.Kind == DivisionKind.PullQuote ? Unsearched(block, base.Visit) : base.Visit(block);

    protected override Seq<Inline> Caption(Seq<Inline> content) => Unsearched(content, base.Caption);

    protected override Seq<Inline> DefinedTerm(Seq<Inline> content) => Unsearched(content, base.DefinedTerm);

    protected override Seq<TableRow> HeadRows(Seq<TableRow> rows) => Unsearched(rows, base.HeadRows);

    protected override Seq<Inline> Run(Seq<Inline> content)
    {
        if (!insideRun && search != Search.Shielded && !content.IsEmpty)
        {
            matcher.Find(words.Fill(content), matches);
            if (own != None) KeepFirstOfOthers();
            if (matches.Count > 0) content = new TermMarking(glossary, matches).Mark(content);
        }
        var outer = insideRun;
        insideRun = true;
        var result = base.Run(content);
        insideRun = outer;
        return result;
    }

    private void KeepFirstOfOthers()
    {
        var kept = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (match.Entry == own || led[match.Entry]) continue;
            led[match.Entry] = true;
            matches[kept++] = match;
        }
        matches.Shorten(kept);
    }

    private int Position(GlossaryEntry entry)
    {
        // Entries are visited in their order, so the place of the last one is the place to begin at.
        for (position++; position < glossary.Entries.Count; position++)
            if (glossary.Entries[position].Id == entry.Id) return position;
        return None;
    }

    private TResult Unsearched<T, TResult>(T node, Func<T, TResult> visit) =>
        Within(search == Search.ByKind ? Search.Shielded : search, node, visit);

    private TResult Within<T, TResult>(Search inner, T node, Func<T, TResult> visit)
    {
        var outer = search;
        search = inner;
        var result = visit(node);
        search = outer;
        return result;
    }
}
