using Publish.Model.Walking;

namespace Publish.Model.Glossaries.NotesForPrint;

/// <summary>Copies a part of an entry into a note: without ids (they must stay unique), without notes (they stand in the glossary), pictures
/// and calls.</summary>
internal sealed class NoteCopy : Rewriter
{
    public Seq<Inline> Of(Seq<Inline> content) => Run(content);

    public Seq<Block> Of(Seq<Block> blocks) => Blocks(blocks);

    protected override Block Block(Block block)
    {
        var copy = base.Block(block);
        return copy.Attributes.Id.Length == 0 ? copy : copy with { Attributes = copy.Attributes with { Id = "" } };
    }

    protected override Inline Inline(Inline inline)
    {
        var copy = base.Inline(inline);
        return copy.Attributes.Id.Length == 0 ? copy : copy with { Attributes = copy.Attributes with { Id = "" } };
    }

    protected override Seq<Block> Blocks(Seq<Block> blocks)
    {
        var kept = new List<Block>();
        foreach (var block in base.Blocks(blocks))
            if (block is not Figure) kept.Add(block);
        return Seq.Of(kept);
    }

    protected override Seq<Inline> Run(Seq<Inline> content)
    {
        var kept = new List<Inline>();
        foreach (var inline in base.Run(content))
            if (inline is not (Note or Image)) kept.Add(inline);
        return Seq.Of(kept);
    }

    public override Inline Visit(TermUse inline) => new Styled(SpanKind.Plain, Run(inline.Content)) { Span = inline.Span };
}
