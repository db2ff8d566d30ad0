using Markdig.Extensions.DefinitionLists;
using Publish.Manuscript.Markdown.Glossaries;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;
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
            Attributes = AttributeReader.Read(typed, span, reader.Reading, Braces.Other),
        };
    }

    public static List<TypedDefinition> ReadTyped(Markdig.Extensions.DefinitionLists.DefinitionList list, BlockReader reader)
    {
        var definitions = new List<TypedDefinition>();
        foreach (var child in list)
            if (child is DefinitionItem item)
                Add(definitions, Read([.. item.OfType<DefinitionTerm>()], [.. item.Where(part => part is not DefinitionTerm)], item, reader));
        return definitions;
    }

    /// <summary>The same of a glossary, where a line of the terms may be an entry by itself.</summary>
    public static List<TypedDefinition> ReadEntries(Markdig.Extensions.DefinitionLists.DefinitionList list, BlockReader reader)
    {
        var definitions = new List<TypedDefinition>();
        foreach (var item in list.OfType<DefinitionItem>())
        {
            var stack = StackedEntries.Of(item, reader.Reading);
            definitions.AddRange(stack.Above.Select(draft => draft.Read(reader)));
            if (stack.Terms.Count > 0 || stack.Blocks.Count > 0) Add(definitions, Read(stack.Terms, stack.Blocks, item, reader));
            definitions.AddRange(stack.Below.Select(draft => draft.Read(reader)));
        }
        return definitions;
    }

    private static void Add(List<TypedDefinition> definitions, TypedDefinition read)
    {
        // Another ": …" under the same term.
        if (read.Terms.IsEmpty && definitions.Count > 0)
        {
            var last = definitions[^1];
            definitions[^1] = last with { Descriptions = last.Descriptions.AddRange(read.Descriptions), Span = last.Span with { Length = read.Span.End - last.Span.Start } };
        }
        else definitions.Add(read);
    }

    private static TypedDefinition Read(List<DefinitionTerm> lines, List<Markdig.Syntax.Block> blocks, DefinitionItem item, BlockReader reader)
    {
        var terms = new List<Seq<Inline>>();
        TypedAttributes? typed = null;
        foreach (var term in lines)
        {
            var content = reader.Inlines.ReadBlock(term.Inline);
            if (!content.Content.IsEmpty) terms.Add(content.Content);
            typed ??= content.Attributes;
        }
        var description = BlockReader.Nested(reader.ReadFlow(blocks));
        var span = reader.Reading.Span(lines.Count > 0 ? lines[0] : item);
        return new(Seq.Of(terms), typed, description.IsEmpty ? [] : [description], span with { Length = reader.Reading.Span(item).End - span.Start });
    }

    private static Definition Definition(TypedDefinition item, FileReading reading) => new(item.Terms, item.Descriptions)
    {
        Span = item.Span,
        Attributes = AttributeReader.Read(item.Typed, item.Span, reading, Braces.Other),
    };
}
