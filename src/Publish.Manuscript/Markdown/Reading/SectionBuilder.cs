using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Turns headings and blocks, file after file, into sections within sections.</summary>
/// <remarks>A section's level is one more than that of the section it stands in, so no level is skipped; a heading that was typed deeper is a
/// warning. A file goes on where the one before it ended. The attributes typed behind a heading are its section's. Ids are made when
/// <see cref="Build"/> is called, after all typed ones are known.</remarks>
internal sealed class SectionBuilder(DiagnosticBag diagnostics)
{
    private readonly Open root = new(0, null, Attributes.None, SourceSpan.None);
    private readonly List<Open> open = [];
    private readonly Dictionary<string, Open> firstOfFile = new(StringComparer.Ordinal);

    /// <param name="path">Of the file, as references name it.</param>
    /// <param name="drawn">Items that begin other files, which this one draws in, with their paths.</param>
    public void Add(List<FlowItem> items, string path, IReadOnlyDictionary<FlowItem, string>? drawn = null)
    {
        foreach (var item in items)
        {
            if (item is FlowItem.OfHeading heading)
            {
                var section = Begin(heading);
                firstOfFile.TryAdd(path, section);
            }
            else Current.Blocks.Add(((FlowItem.OfBlock)item).Block);
            if (drawn is not null && drawn.TryGetValue(item, out var other)) firstOfFile.TryAdd(other, Current);
        }
        // A file without a heading belongs to the section that it continues.
        if (items.Count > 0) firstOfFile.TryAdd(path, Current);
    }

    /// <summary>The sections, and for each file the id of the section that it begins with or in.</summary>
    public (Seq<Section> Body, Dictionary<string, string> Files) Build(Identifiers identifiers)
    {
        var body = new List<Section>();
        if (root.Blocks.Count > 0) body.Add(root.ToSection(identifiers) with { Level = 1, Subsections = [] });
        foreach (var section in root.Sections)
            body.Add(section.ToSection(identifiers));
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, section) in firstOfFile)
            files[path] = section.Id;
        return (Seq.Of(body), files);
    }

    private Open Current => open.Count == 0 ? root : open[^1];

    private Open Begin(FlowItem.OfHeading heading)
    {
        while (open.Count > 0 && open[^1].Typed >= heading.Level)
            open.RemoveAt(open.Count - 1);
        if (open.Count > 0 && heading.Level > open[^1].Typed + 1)
            diagnostics.SkippedLevel(heading.Heading.Span, heading.Level, open[^1].Typed + 1);
        var section = new Open(heading.Level, heading.Heading, heading.Attributes, heading.Heading.Span);
        Current.Sections.Add(section);
        open.Add(section);
        return section;
    }

    /// <param name="Typed">The level as typed, from 1; 0 for what stands before the first heading.</param>
    private sealed record Open(int Typed, Heading? Heading, Attributes Attributes, SourceSpan Span)
    {
        public List<Block> Blocks { get; } = [];

        public List<Open> Sections { get; } = [];

        public string Id { get; private set; } = "";

        public Section ToSection(Identifiers identifiers, int level = 1)
        {
            Id = Attributes.Id.Length > 0 ? Attributes.Id : Heading is null ? "" : identifiers.Make(Publish.Model.Walking.PlainText.WithoutNotes(Heading.Content));
            var attributes = Attributes with { Id = Id };
            return new Section(level, Heading, Seq.Of(Blocks), Typed == 0 ? [] : Seq.Of(Sections.Select(s => s.ToSection(identifiers, level + 1))))
            {
                Span = Heading is null ? Around() : Span,
                Attributes = attributes == Attributes.None ? Attributes.None : attributes,
            };
        }

        private SourceSpan Around() => Blocks.Count == 0 ? Span : Blocks[0].Span;
    }
}
