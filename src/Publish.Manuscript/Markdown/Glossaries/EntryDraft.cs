using Markdig.Syntax;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Block = Markdig.Syntax.Block;
using Inline = Markdig.Syntax.Inlines.Inline;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>An entry as its parts stand in the tree, before it is read.</summary>
/// <param name="Term">The term's inlines, its attributes among them.</param>
/// <param name="Words">The definition's own beginning; may be empty.</param>
internal sealed record EntryDraft(List<Inline> Term, List<Inline> Words)
{
    /// <summary>Further blocks of the definition.</summary>
    public List<Block> More { get; } = [];

    public TypedDefinition Read(BlockReader reader)
    {
        var head = reader.Inlines.ReadBlock(Term);
        var first = Paragraph(reader);
        var more = Reflowed(reader);
        var description = first is null ? more : Seq.Of([first, .. more]);
        return new([head.Content], head.Attributes, description.IsEmpty ? [] : [description], Span(reader.Reading));
    }

    private Paragraph? Paragraph(BlockReader reader)
    {
        if (Words.Count == 0) return null;
        var content = reader.Inlines.ReadBlock(Words);
        if (content.Content.IsEmpty) return null;
        var span = Around(Words[0], Words[^1], reader.Reading);
        return new Paragraph(content.Content) { Span = span, Attributes = AttributeReader.Read(content.Attributes, span, reader.Reading, Braces.Paragraph) };
    }

    /// <summary>An indented definition is no typewriter text.</summary>
    private Seq<Model.Block> Reflowed(BlockReader reader)
    {
        if (!More.Exists(IsIndentedText)) return BlockReader.Nested(reader.ReadFlow(More));
        var blocks = new List<Model.Block>();
        foreach (var block in More)
        {
            if (IsIndentedText(block)) blocks.AddRange(Unindented((CodeBlock)block, reader.Reading));
            else blocks.AddRange(BlockReader.Nested(reader.ReadFlow([block])));
        }
        return Seq.Of(blocks);
    }

    private static IEnumerable<Paragraph> Unindented(CodeBlock block, FileReading reading)
    {
        var span = reading.Span(block);
        foreach (var words in block.Lines.ToString().Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            yield return new Paragraph(InlineReader.ReadWords(words, span, reading)) { Span = span };
    }

    private static bool IsIndentedText(Block block) => block is CodeBlock and not FencedCodeBlock;

    private SourceSpan Span(FileReading reading)
    {
        var first = Around(Term[0], Words.Count > 0 ? Words[^1] : Term[^1], reading);
        return More.Count == 0 ? first : first with { Length = Math.Max(first.Length, reading.Span(More[^1]).End - first.Start) };
    }

    private static SourceSpan Around(Inline first, Inline last, FileReading reading)
    {
        var (start, end) = (reading.Span(first), reading.Span(last));
        return start with { Length = Math.Max(start.Length, end.End - start.Start) };
    }
}
