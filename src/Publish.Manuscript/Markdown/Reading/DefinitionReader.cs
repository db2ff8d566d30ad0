using Markdig.Extensions.DefinitionLists;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using DefinitionList = Publish.Model.DefinitionList;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A term or several with their definitions, before it is known whether they are a glossary's.</summary>
/// <param name="Terms">One or more.</param>
/// <param name="Typed">Attributes behind the first term that has some; null where none has.</param>
internal sealed record TypedDefinition(Seq<Seq<Inline>> Terms, TypedAttributes? Typed, Seq<Seq<Block>> Descriptions, SourceSpan Span);

/// <summary>Definition lists.</summary>
internal static class DefinitionReader
{
    public static DefinitionList Read(Markdig.Extensions.DefinitionLists.DefinitionList list, TypedAttributes? typed, BlockReader reader)
    {
        var span = reader.Reading.Span(list);
        return new DefinitionList(Seq.Of(ReadTyped(list, reader).Select(item => Definition(item, reader.Reading))))
        {
            Span = span,
            Attributes = AttributeReader.Read(typed, span, reader.Reading),
        };
    }

    public static List<TypedDefinition> ReadTyped(Markdig.Extensions.DefinitionLists.DefinitionList list, BlockReader reader)
    {
        var definitions = new List<TypedDefinition>();
        foreach (var child in list)
        {
            if (child is not DefinitionItem item) continue;
            var read = Read(item, reader);
            // Another ": …" under the same term.
            if (read.Terms.IsEmpty && definitions.Count > 0)
            {
                var last = definitions[^1];
                definitions[^1] = last with { Descriptions = last.Descriptions.AddRange(read.Descriptions), Span = last.Span with { Length = read.Span.End - last.Span.Start } };
            }
            else definitions.Add(read);
        }
        return definitions;
    }

    private static TypedDefinition Read(DefinitionItem item, BlockReader reader)
    {
        var terms = new List<Seq<Inline>>();
        var blocks = new List<Markdig.Syntax.Block>();
        TypedAttributes? typed = null;
        foreach (var child in item)
        {
            if (child is not DefinitionTerm term)
            {
                blocks.Add(child);
                continue;
            }
            var content = reader.Inlines.ReadBlock(term.Inline);
            if (!content.Content.IsEmpty) terms.Add(content.Content);
            typed ??= content.Attributes;
        }
        var description = BlockReader.Nested(reader.ReadFlow(blocks));
        return new(Seq.Of(terms), typed, description.IsEmpty ? [] : [description], reader.Reading.Span(item));
    }

    private static Definition Definition(TypedDefinition item, FileReading reading) => new(item.Terms, item.Descriptions)
    {
        Span = item.Span,
        Attributes = AttributeReader.Read(item.Typed, item.Span, reading),
    };
}
