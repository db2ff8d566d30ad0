using Markdig.Syntax;
using Publish.Manuscript.Markdown.Glossaries;
using Publish.Model;
using Publish.Model.Source;
using Block = Markdig.Syntax.Block;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Gathers the glossary of a zine: from <c>glossary.md</c>, or from <c>::: glossary</c> in the text.</summary>
/// <remarks>Its first heading is its title, what stands before the first term its introduction, a further heading the kind of the entries below it;
/// other forms than the guide's are taken as <see cref="GlossaryShape"/> says.</remarks>
internal sealed class GlossaryReader(DiagnosticBag diagnostics, EntryIds ids)
{
    private readonly List<GlossaryEntry> entries = [];
    private Seq<Model.Inline> title;
    private Seq<Model.Block> introduction;

    /// <summary>A place for the glossary was read already.</summary>
    public bool HasPlace { get; set; }

    public bool IsEmpty => entries.Count == 0;

    /// <summary>Whether blocks that may be a chapter hold entries.</summary>
    public static bool HasEntries(ContainerBlock container, FileReading reading) =>
        GlossaryShape.Of(GlossaryParts.Of([.. container], reading)).Any(role => role is PartRole.Entries or PartRole.Term);

    /// <summary>Every text of this file or div is part of the glossary.</summary>
    public void Read(ContainerBlock container, BlockReader reader) => Read([.. container], reader.Reading.Span(container), reader);

    /// <param name="place">Where it begins.</param>
    public void Read(IReadOnlyList<Block> blocks, SourceSpan place, BlockReader reader)
    {
        if (entries.Count > 0) diagnostics.SecondGlossary(place with { Length = 0 });
        var parts = GlossaryParts.Of(blocks, reader.Reading);
        var roles = GlossaryShape.Of(parts);
        var before = entries.Count;
        var walk = new Walk(this, reader, ids);
        for (var i = 0; i < parts.Count; i++)
            walk.Take(parts[i], roles[i]);
        walk.End();
        Report(parts, roles, entries.Count - before, reader.Reading);
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

    private static string StemOf(GlossaryEntry entry) => EntryReader.Stem(Publish.Model.Walking.PlainText.WithoutNotes(entry.Term));

    private void Report(List<GlossaryPart> parts, IReadOnlyList<PartRole> roles, int count, FileReading reading)
    {
        var taken = Enumerable.Range(0, parts.Count).Where(i => roles[i] is PartRole.Entries or PartRole.Term).ToList();
        if (taken.Count == 0)
        {
            var astray = Enumerable.Range(0, parts.Count).Where(i => roles[i] is PartRole.Introduction or PartRole.LoneTerm).ToList();
            if (astray.Count > 0) diagnostics.NoEntries(FirstLine(reading.Span(parts[astray[0]].Block), reading));
            return;
        }
        var forms = taken.Select(i => parts[i].Form).Where(form => form != EntryForm.Documented).Distinct().ToList();
        if (forms.Count == 0 || count == 0) return;
        var first = taken.First(i => parts[i].Form != EntryForm.Documented);
        diagnostics.OtherForm(FirstLine(reading.Span(parts[first].Block), reading), string.Join(" and ", forms.Select(EntryForms.Said)), count, hasIntroduction: roles.Contains(PartRole.Introduction));
    }

    private static SourceSpan FirstLine(SourceSpan span, FileReading reading)
    {
        var end = reading.Slice(span).IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? span : span with { Length = end };
    }

    /// <summary>Goes through the parts; one entry is open at a time.</summary>
    private sealed class Walk(GlossaryReader glossary, BlockReader reader, EntryIds ids)
    {
        private readonly List<Block> before = [];
        private OpenEntry? open;
        private string kind = "";

        public void Take(GlossaryPart part, PartRole role)
        {
            switch (role)
            {
                case PartRole.Title: glossary.title = reader.Inlines.ReadBlock(((LeafBlock)part.Block).Inline).Content; break;
                case PartRole.Introduction: before.Add(part.Block); break;
                case PartRole.Kind: Begin(part); break;
                case PartRole.Term: Open(part.Kind == PartKind.Heading ? new(InlineNodes.Of(((HeadingBlock)part.Block).Inline), []) : part.Drafts[0], reader); break;
                case PartRole.Entries: Add(part); break;
                case PartRole.More: Continue(part.Block); break;
                case PartRole.Astray:
                    reader.Reading.Diagnostics.NotInAGlossary(reader.Reading.Span(part.Block));
                    Continue(part.Block);
                    break;
                case PartRole.LoneTerm:
                    var span = reader.Reading.Span(part.Block);
                    reader.Reading.Diagnostics.TermWithoutDefinition(span, reader.Reading.Slice(span));
                    break;
            }
        }

        public void End()
        {
            Close();
            if (before.Count > 0) glossary.introduction = BlockReader.Nested(reader.ReadFlow(before));
        }

        private void Continue(Block block)
        {
            if (open is null) before.Add(block);
            else open.Add(block);
        }

        private void Begin(GlossaryPart heading)
        {
            Close();
            kind = Publish.Model.Walking.PlainText.WithoutNotes(reader.Inlines.ReadBlock(((HeadingBlock)heading.Block).Inline).Content);
            if (LetterHeading.Is(kind)) kind = "";
        }

        private void Add(GlossaryPart part)
        {
            Close();
            var rows = part.Block is Markdig.Extensions.Tables.Table { Parser: not Markdig.Extensions.Tables.GridTableParser } ? new BlockReader(reader.Reading with { InPipeTable = true }) : reader;
            if (part.Read is { } read)
            {
                foreach (var definition in read(reader))
                {
                    Close();
                    open = new(null, definition, reader);
                }
                return;
            }
            foreach (var draft in part.Drafts)
                Open(draft, rows);
        }

        private void Open(EntryDraft draft, BlockReader with)
        {
            Close();
            open = new(draft, null, with);
        }

        private void Close()
        {
            if (open is not null && EntryReader.Read(open.Close(), kind, ids, reader.Reading) is { } entry) glossary.entries.Add(entry);
            open = null;
        }
    }
}
