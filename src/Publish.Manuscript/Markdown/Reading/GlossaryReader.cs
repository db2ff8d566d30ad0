using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Block = Markdig.Syntax.Block;
using DefinitionList = Markdig.Extensions.DefinitionLists.DefinitionList;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Gathers the glossary of a zine: from <c>glossary.md</c>, or from <c>::: glossary</c> in the text.</summary>
/// <remarks>Its first heading is its title, what stands before the first term its introduction, a further heading the kind of the entries below it.</remarks>
internal sealed class GlossaryReader(DiagnosticBag diagnostics, EntryIds ids)
{
    private readonly List<GlossaryEntry> entries = [];
    private Seq<Model.Inline> title;
    private Seq<Model.Block> introduction;

    /// <summary>A place for the glossary was read already.</summary>
    public bool HasPlace { get; set; }

    public bool IsEmpty => entries.Count == 0;

    /// <summary>Every text of this file or div is part of the glossary.</summary>
    public void Read(ContainerBlock container, BlockReader reader)
    {
        if (entries.Count > 0) diagnostics.SecondGlossary(reader.Reading.Span(container) with { Length = 0 });
        var before = new List<Block>();
        var (kind, isBegun) = ("", entries.Count > 0);
        foreach (var block in container)
        {
            switch (block)
            {
                case DefinitionList list:
                    if (!isBegun) introduction = BlockReader.Nested(reader.ReadFlow(before));
                    isBegun = true;
                    Add(list, kind, reader);
                    break;
                case HeadingBlock heading when !isBegun && title.IsEmpty && before.Count == 0: title = reader.Inlines.ReadBlock(heading.Inline).Content; break;
                case HeadingBlock heading: kind = Model.PlainText.WithoutNotes(reader.Inlines.ReadBlock(heading.Inline).Content); break;
                default:
                    if (!isBegun) before.Add(block);
                    else Refuse(block, reader.Reading);
                    break;
            }
        }
        if (!isBegun) introduction = BlockReader.Nested(reader.ReadFlow(before));
    }

    /// <summary>A series' glossary, after the zine's own: a term that both have is the zine's, and so are the title and the introduction.</summary>
    public void ReadShared(ContainerBlock container, BlockReader reader)
    {
        var shared = new GlossaryReader(diagnostics, ids);
        shared.Read(container, reader);
        if (title.IsEmpty) title = shared.title;
        if (IsEmpty && introduction.IsEmpty) introduction = shared.introduction;
        var own = new HashSet<string>(entries.Select(StemOf), StringComparer.Ordinal);
        foreach (var entry in shared.entries)
            if (!own.Contains(StemOf(entry))) entries.Add(entry with { Shared = true });
    }

    public Glossary Build() =>
        entries.Count == 0 && title.IsEmpty && introduction.IsEmpty ? Glossary.None : new(Seq.Of(entries), title, introduction);

    private static string StemOf(GlossaryEntry entry) => EntryReader.Stem(Model.PlainText.WithoutNotes(entry.Term));

    private void Add(DefinitionList list, string kind, BlockReader reader)
    {
        foreach (var item in DefinitionReader.ReadTyped(list, reader))
            if (EntryReader.Read(item, kind, ids, reader.Reading) is { } entry) entries.Add(entry);
    }

    private static void Refuse(Block block, FileReading reading)
    {
        var span = reading.Span(block);
        if (block is ParagraphBlock && EntryReader.LooksLikeTerm(reading.Slice(span))) reading.Diagnostics.TermWithoutDefinition(span, reading.Slice(span));
        else if (block is not (NoteBlock or LinkReferenceDefinitionGroup or HtmlBlock { Type: HtmlBlockType.Comment })) reading.Diagnostics.NotInAGlossary(span);
    }
}
