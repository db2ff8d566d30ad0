namespace Publish.Model.Walking;

/// <summary>Turns a document into another, node by node and in reading order. What does not change is shared with the old tree, by reference.</summary>
/// <remarks>Override the visit of the nodes that change, or <see cref="Run"/> for what spans several inlines. The glossary is visited
/// where it stands: at its <see cref="GlossaryPlace"/>, or after the body. Goes as deep as the document.</remarks>
public abstract partial class Rewriter
{
    private readonly Func<Block, Block> eachBlock;
    private readonly Func<Inline, Inline> eachInline;
    private Glossary glossary = Glossary.None;
    private bool glossaryVisited;

    // Made once: a document asks for them at every paragraph.
    protected Rewriter() => (eachBlock, eachInline) = (block => Block(block), inline => Inline(inline));

    public virtual Document Rewrite(Document document)
    {
        glossary = document.Glossary;
        glossaryVisited = false;
        var body = document.Body.Rewrite(Section);
        VisitGlossaryOnce();
        return body.IsSame(document.Body) && ReferenceEquals(glossary, document.Glossary)
            ? document
            : document with { Body = body, Glossary = glossary };
    }

    protected virtual Section Section(Section section)
    {
        if (DeepStack.IsLow) return DeepStack.Continue(() => Section(section));
        var heading = section.Heading is null ? null : Heading(section.Heading);
        var blocks = Blocks(section.Blocks);
        var subsections = section.Subsections.Rewrite(Section);
        return ReferenceEquals(heading, section.Heading) && blocks.IsSame(section.Blocks) && subsections.IsSame(section.Subsections)
            ? section
            : section with { Heading = heading, Blocks = blocks, Subsections = subsections };
    }

    protected virtual Heading Heading(Heading heading)
    {
        var content = Run(heading.Content);
        return content.IsSame(heading.Content) ? heading : heading with { Content = content };
    }

    protected virtual Glossary GlossaryOf(Glossary whole)
    {
        var title = Run(whole.Title);
        var introduction = Blocks(whole.Introduction);
        var entries = whole.Entries.Rewrite(Entry);
        return title.IsSame(whole.Title) && introduction.IsSame(whole.Introduction) && entries.IsSame(whole.Entries)
            ? whole
            : whole with { Title = title, Introduction = introduction, Entries = entries };
    }

    protected virtual GlossaryEntry Entry(GlossaryEntry entry)
    {
        var term = Run(entry.Term);
        var definition = Blocks(entry.Definition);
        return Repeats(term.IsSame(entry.Term) && definition.IsSame(entry.Definition) ? entry : entry with { Term = term, Definition = definition });
    }

    /// <summary>The parts of an entry that only repeat it elsewhere: its short form and its print note.</summary>
    protected virtual GlossaryEntry Repeats(GlossaryEntry entry)
    {
        var brief = Run(entry.Short);
        var note = Blocks(entry.PrintNote);
        return brief.IsSame(entry.Short) && note.IsSame(entry.PrintNote) ? entry : entry with { Short = brief, PrintNote = note };
    }

    /// <summary>Blocks that follow each other.</summary>
    protected virtual Seq<Block> Blocks(Seq<Block> blocks) => blocks.Rewrite(eachBlock);

    /// <summary>Inlines that run together in one line or paragraph, or inside a span.</summary>
    protected virtual Seq<Inline> Run(Seq<Inline> content) => content.Rewrite(eachInline);

    protected virtual Block Block(Block block) =>
        DeepStack.IsLow ? Deeper(block) : block.Accept(this);

    protected virtual Inline Inline(Inline inline) =>
        DeepStack.IsLow ? Deeper(inline) : inline.Accept(this);

    private Block Deeper(Block block) => DeepStack.Continue(() => block.Accept(this));

    private Inline Deeper(Inline inline) => DeepStack.Continue(() => inline.Accept(this));

    private void VisitGlossaryOnce()
    {
        if (glossaryVisited) return;
        glossaryVisited = true;
        glossary = GlossaryOf(glossary);
    }
}
