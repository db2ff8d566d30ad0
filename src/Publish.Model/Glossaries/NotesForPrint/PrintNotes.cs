using Publish.Model.Language;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries.NotesForPrint;

/// <summary>Writes what a term's note says in print: the term, then its short form, or the whole entry where that is brief, or else its opening,
/// an ellipsis and the page of the entry.</summary>
internal sealed class PrintNotes(LanguageTerms terms, DiagnosticBag diagnostics)
{
    /// <summary>What a note can hold without pushing the text off its page: about six lines.</summary>
    public const int MostWords = 60;

    public Seq<Block> Of(GlossaryEntry entry)
    {
        var copy = new NoteCopy();
        Seq<Inline> head = [new Styled(SpanKind.Strong, copy.Of(entry.Term)) { Attributes = entry.TermAttributes }];
        if (entry.Abbreviation.Length > 0) head = head.Add(new Text($" ({entry.Abbreviation})"));
        if (!entry.Short.IsEmpty) return WithHead(head, [new Paragraph(copy.Of(entry.Short))]);
        var definition = copy.Of(entry.Definition);
        var words = WordCount.Of(definition);
        if (words <= MostWords) return WithHead(head, definition);
        diagnostics.ShortIsMissing(entry, words);
        return WithHead(head, Opening.Of(definition, MostWords, Reference(entry)));
    }

    private static Seq<Block> WithHead(Seq<Inline> head, Seq<Block> blocks)
    {
        if (blocks.IsEmpty) return [new Paragraph(head)];
        head = head.Add(new Text(": "));
        if (blocks[0] is not Paragraph first) return [new Paragraph(head), .. blocks];
        var rest = Seq.Of(blocks.Skip(1));
        return [first with { Content = head.AddRange(first.Content) }, .. rest];
    }

    /// <summary>" … Glossary, p. 12".</summary>
    private Seq<Inline> Reference(GlossaryEntry entry) =>
    [
        new Text($"\u00A0… {terms.Glossary}, {terms.Page}\u00A0"),
        new CrossReference(Anchors.Entry(entry.Id), [new Text(PlainText.WithoutNotes(entry.Term))], ReferenceForm.PageNumber),
    ];
}

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
