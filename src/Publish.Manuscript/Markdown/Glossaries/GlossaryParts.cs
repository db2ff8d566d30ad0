using Markdig.Syntax;
using Publish.Manuscript.Markdown.Foreign;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Block = Markdig.Syntax.Block;
using DefinitionList = Markdig.Extensions.DefinitionLists.DefinitionList;
using Inline = Markdig.Syntax.Inlines.Inline;
using Table = Markdig.Extensions.Tables.Table;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>Looks at each block of a glossary and says what it may be.</summary>
internal static class GlossaryParts
{
    public static List<GlossaryPart> Of(IReadOnlyList<Block> blocks, FileReading reading)
    {
        var parts = new List<GlossaryPart>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HtmlBlock && HtmlEntries.Of(blocks, ref i, reading) is { } html) parts.Add(html);
            else parts.Add(Part(blocks[i], reading));
        }
        return parts;
    }

    private static GlossaryPart Part(Block block, FileReading reading) => block switch
    {
        DefinitionList list => new(block, PartKind.Entries, EntryForm.Documented, []) { Count = Math.Max(1, list.Count), Read = reader => DefinitionReader.ReadEntries(list, reader) },
        HeadingBlock { Inline.FirstChild: not null } => new(block, PartKind.Heading, EntryForm.Heading, []),
        ParagraphBlock paragraph => Paragraph(paragraph, reading),
        ListBlock list => ListEntries.Of(list, reading) is { Count: > 0 } drafts ? new(block, PartKind.Entries, EntryForm.List, drafts) : Plain(block),
        Table table => TableEntries.Of(table) is { Count: > 0 } drafts ? new(block, PartKind.Entries, EntryForm.Table, drafts) : Plain(block),
        NoteBlock or LinkReferenceDefinitionGroup or BlankLineBlock or HtmlBlock { Type: HtmlBlockType.Comment } or ForeignBlock { Kind: ForeignBlockKind.Comment } or EmptyBlock or ThematicBreakBlock or HeadingBlock => new(block, PartKind.Nothing, EntryForm.None, []),
        _ => Plain(block),
    };

    private static GlossaryPart Plain(Block block) => new(block, PartKind.Other, EntryForm.None, []);

    private static GlossaryPart Paragraph(ParagraphBlock paragraph, FileReading reading)
    {
        var lines = NodeLine.Of(paragraph.Inline);
        if (lines.Count == 0 || IsAttributesAlone(lines)) return Plain(paragraph);
        var pieces = ParagraphEntries.Of(lines, reading);
        if (pieces[0].Head is not { } head)
            return lines.Count == 1 && ParagraphEntries.IsTermAlone(lines[0].Text) ? new(paragraph, PartKind.TermAlone, EntryForm.OwnLine, [new(lines[0].Nodes, [])]) : Plain(paragraph);
        var drafts = pieces.ConvertAll(piece => new EntryDraft(piece.Head!.Term, piece.Body));
        if (drafts is [{ Words.Count: 0 }]) return new(paragraph, PartKind.TermAlone, head.Form, drafts);
        return new(paragraph, head.IsPlain && pieces.Count == 1 ? PartKind.Perhaps : PartKind.Entries, head.Form, drafts);
    }

    private static bool IsAttributesAlone(List<NodeLine> lines) => lines is [{ Nodes: [AttributeInline] }];

    /// <summary>The inlines of the first paragraph in a container, and the blocks after it.</summary>
    public static (List<NodeLine> Lines, List<Block> More)? Opening(ContainerBlock container)
    {
        if (container.Count == 0 || container[0] is not ParagraphBlock first) return null;
        return (NodeLine.Of(first.Inline), [.. container.Skip(1)]);
    }

    public static List<Inline> Joined(List<NodeLine> lines)
    {
        var nodes = new List<Inline>();
        foreach (var line in lines)
        {
            if (nodes.Count > 0 && line.Before is { } before) nodes.Add(before);
            nodes.AddRange(line.Nodes);
        }
        return nodes;
    }
}
