using Markdig.Syntax;
using Publish.Manuscript.Markdown.Reading;
using Block = Markdig.Syntax.Block;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>What a block of a glossary may be.</summary>
internal enum PartKind
{
    /// <summary>Entries, whatever stands around them.</summary>
    Entries,

    /// <summary>Entries if the glossary is written so: "Term: definition" may be a sentence, too.</summary>
    Perhaps,

    /// <summary>A term alone in its paragraph.</summary>
    TermAlone,

    Heading,

    /// <summary>Prose and whatever else an introduction or a definition holds.</summary>
    Other,

    /// <summary>Nothing that a reader sees.</summary>
    Nothing,
}

/// <summary>A block of a glossary, looked at and not yet read.</summary>
/// <param name="Drafts">The entries in it; of a paragraph that only goes on, none.</param>
internal sealed record GlossaryPart(Block Block, PartKind Kind, EntryForm Form, IReadOnlyList<EntryDraft> Drafts)
{
    /// <summary>How many entries it holds.</summary>
    public int Count { get; init; } = Drafts.Count;

    /// <summary>For what is not read by drafts: the guide's form and HTML.</summary>
    public Func<BlockReader, List<TypedDefinition>>? Read { get; init; }

    public int Level => Block is HeadingBlock heading ? heading.Level : 0;
}
