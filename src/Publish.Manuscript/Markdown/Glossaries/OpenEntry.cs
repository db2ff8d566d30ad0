using Publish.Manuscript.Markdown.Reading;
using Block = Markdig.Syntax.Block;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>The entry that is being read; blocks below it may belong to it.</summary>
internal sealed class OpenEntry(EntryDraft? draft, TypedDefinition? read, BlockReader reader)
{
    private readonly List<Block> more = [];

    public void Add(Block block) => (draft?.More ?? more).Add(block);

    public TypedDefinition Close()
    {
        if (draft is not null) return draft.Read(reader);
        if (more.Count == 0) return read!;
        var blocks = BlockReader.Nested(reader.ReadFlow(more));
        return blocks.IsEmpty ? read! : read! with { Descriptions = read.Descriptions.Add(blocks) };
    }
}
