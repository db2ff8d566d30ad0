using Publish.Model;
using Publish.Model.Indexing;
using Publish.Model.Walking;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>The document as one column of blocks, its notes beside it, its structure grown over both.</summary>
/// <param name="Column">The text, from the first heading to the glossary.</param>
/// <param name="Contents">Where the contents go in the structure; they are collected once it is known that there are any.</param>
internal sealed record Collection(
    CollectingState State, StructureDraft Root, StructureDraft Front, StructureDraft Contents, Seq<FlowBlock> Column, IReadOnlyDictionary<int, Seq<FlowBlock>> Notes);

/// <summary>The first step: walks the document once.</summary>
internal static class Collector
{
    public static Collection Collect(CollectingState state)
    {
        var document = state.Document;
        NameTargets(state, document);
        var root = new StructureDraft(new StructureNode(StructureRole.Document, []) { Language = document.Metadata.Language, Title = document.Metadata.Title });
        var (front, contents) = (root.Add(StructureRole.Div), root.Add(StructureRole.Div));
        var column = new Column();
        var sections = new SectionCollector(state, column);
        var text = document.Body.Where(section => section.Place == SectionPlace.Text).ToList();
        foreach (var section in text)
        {
            if (ReferenceEquals(section, text[^1]) && BookIndex.Is(section)) Glossary(state, root, sections, column);
            sections.Collect(root, section, 1, document.Metadata.Language);
        }
        Glossary(state, root, sections, column);
        Leftovers(state, sections, root, column);
        return new(state, root, front, contents, Opened(column.Blocks), state.Notes.All);
    }

    private static void Glossary(CollectingState state, StructureDraft root, SectionCollector sections, Column column)
    {
        var glossary = state.Document.Glossary;
        if (state.GlossarySet || glossary.IsEmpty) return;
        var node = root.Add(new StructureNode(StructureRole.Sect, []));
        sections.Heading(node, glossary.Title.IsEmpty ? [state.MadeTitle] : glossary.Title, Anchors.Glossary, 1);
        var context = sections.ContextOf(node, 1, state.Document.Metadata.Language);
        new GlossaryCollector(state, context, column).Collect();
    }

    // The text's first page is an opening.
    private static Seq<FlowBlock> Opened(Seq<FlowBlock> blocks) =>
        blocks.IsEmpty ? blocks : Seq.Of(blocks.Select((block, i) => i == 0 ? block with { Opens = true } : block));

    // A heading in the line, or a target, after which nothing came.
    private static void Leftovers(CollectingState state, SectionCollector sections, StructureDraft root, Column column)
    {
        var left = column.TakeOpening();
        if (left.Count == 0) return;
        var collector = new BlockCollector(state, sections.ContextOf(root, 1, state.Document.Metadata.Language), column);
        column.Add(collector.Block(left, collector.Style(LineAlignment.Left)));
    }

    private static void NameTargets(CollectingState state, Document document)
    {
        foreach (var section in document.Body) NameTargets(state, section);
        foreach (var entry in document.Glossary.Entries) state.Titles.TryAdd(Anchors.Entry(entry.Id), PlainText.WithoutNotes(entry.Term));
    }

    private static void NameTargets(CollectingState state, Section section)
    {
        if (section.Heading is { } heading && section.Attributes.Id.Length > 0)
            state.Titles.TryAdd(section.Attributes.Id, PlainText.WithoutNotes(heading.Content));
        foreach (var sub in section.Subsections) NameTargets(state, sub);
    }
}
