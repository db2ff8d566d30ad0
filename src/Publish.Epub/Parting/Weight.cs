using System.Text;
using Publish.Epub.Dialects;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Epub.Parting;

/// <summary>How many bytes of markup a node will take, notes that it calls included: never much less than it does, and a little more.</summary>
internal sealed class Weight(EpubDialect dialect, Glossary glossary) : IBlockVisitor<int>, IInlineVisitor<int>
{
    // What the writers put round each, with the usual attributes.
    private const int Line = 24, Own = 64, Cell = 42, Call = 130, Note = 330, Item = 42, Picture = 160, Anchor = 120;

    // From this length on a note holds the entry's beginning alone.
    private const int LongestEntry = 4500;

    private readonly Dictionary<string, int> entries = new(StringComparer.Ordinal);
    private bool hasGlossary;

    public int Of(Section section)
    {
        if (DeepStack.IsLow) return DeepStack.Continue(() => Of(section));
        var sum = OfHeading(section) + Of(section.Blocks);
        foreach (var subsection in section.Subsections)
            sum += Of(subsection);
        return sum;
    }

    public int OfHeading(Section section) => 2 * Anchor + (section.Heading is { } heading ? 2 * Of(heading.Content) : 0);

    public int Of(Seq<Block> blocks)
    {
        var sum = 0;
        foreach (var block in blocks)
            sum += Of(block);
        return sum;
    }

    public int Of(Block block) => Line + OfOwn(block) + (DeepStack.IsLow ? DeepStack.Continue(() => block.Accept(this)) : block.Accept(this));

    public int Of(ListItem item) => Line + OfOwn(item) + Of(item.Content);

    public int Of(Definition definition)
    {
        var sum = OfOwn(definition);
        foreach (var term in definition.Terms)
            sum += Line + Of(term);
        foreach (var description in definition.Descriptions)
            sum += Line + Of(description);
        return sum;
    }

    public int Of(Seq<TableRow> rows)
    {
        var sum = 0;
        foreach (var row in rows)
            sum += Of(row);
        return sum;
    }

    public int Of(TableRow row)
    {
        var sum = Line + OfOwn(row);
        foreach (var cell in row.Cells)
            sum += Cell + OfOwn(cell) + (cell.Content is [Paragraph { Content: var words } only] && ReferenceEquals(only.Attributes, Attributes.None) ? Of(words) : Of(cell.Content));
        return sum;
    }

    public int Of(Stanza stanza)
    {
        var sum = Line + OfOwn(stanza);
        foreach (var line in stanza.Lines)
            sum += Of(line);
        return sum;
    }

    public int Of(VerseLine line) => Item + OfOwn(line) + Of(line.Content);

    public int Of(ReadOnlySpan<char> text)
    {
        var escaped = text.Count('"') * 5 + (text.Count('&') + text.Count('<') + text.Count('>')) * 4;
        return Encoding.UTF8.GetByteCount(text) + escaped + dialect.WeightRound(text);
    }

    public int Of(Seq<Inline> content)
    {
        var sum = 0;
        foreach (var inline in content)
            sum += OfOwn(inline) + (DeepStack.IsLow ? DeepStack.Continue(() => inline.Accept(this)) : inline.Accept(this));
        return sum;
    }

    public int Visit(Paragraph block) => Of(block.Content);

    public int Visit(Subheading block) => Of(block.Content);

    public int Visit(Quotation block) => Line + Of(block.Content) + Of(block.Attribution);

    public int Visit(Epigraph block) => Own + Of(block.Content) + Of(block.Attribution);

    public int Visit(Verse block)
    {
        var sum = Line + Of(block.Attribution);
        foreach (var stanza in block.Stanzas)
            sum += Of(stanza);
        return sum;
    }

    public int Visit(ListBlock block)
    {
        var sum = Line;
        foreach (var item in block.Items)
            sum += Of(item);
        return sum;
    }

    public int Visit(DefinitionList block)
    {
        var sum = 0;
        foreach (var definition in block.Items)
            sum += Of(definition);
        return sum;
    }

    /// <summary>What heads a column stands before each of its cells as well.</summary>
    public int Visit(Table block) => Anchor + Of(block.Caption) + Of(block.Head) + Of(block.Rows) + OfLabels(block) * block.Rows.Count;

    /// <summary>What a row repeats of the heads.</summary>
    public int OfLabels(Table table)
    {
        var sum = 0;
        foreach (var row in table.Head)
            foreach (var cell in row.Cells)
                sum += cell.ColumnSpan * (16 + Of(cell.Content));
        return sum;
    }

    public int Visit(Figure block) => Own + Of(block.Caption) + block.Picture.Accept(this);

    public int Visit(SceneBreak block) => Line;

    public int Visit(PageBreak block) => Line;

    public int Visit(Preformatted block) => Own + Of(block.Text);

    public int Visit(Division block) => Own + Of(block.Content);

    /// <summary>It stands once, wherever it is asked for again.</summary>
    public int Visit(GlossaryPlace block)
    {
        if (hasGlossary) return 0;
        hasGlossary = true;
        var sum = Anchor + Of(glossary.Title) + Of(glossary.Introduction);
        foreach (var entry in glossary.Entries)
            sum += 3 * Anchor + Of(entry.Term) + Of(entry.Definition);
        hasGlossary = false;
        return sum;
    }

    public int Visit(Text inline) => Of(inline.Value);

    public int Visit(Styled inline) => Line + Of(inline.Content);

    public int Visit(Code inline) => Line + Of(inline.Value);

    public int Visit(LineBreak inline) => Line;

    public int Visit(Link inline) => Line + Of(inline.Url) + Of(inline.Content);

    public int Visit(CrossReference inline) => Anchor + Of(inline.Content);

    public int Visit(Note inline) => Call + Note + Of(inline.Content);

    public int Visit(TermUse inline) => Own + Of(inline.Content) + (inline.Number > 0 ? Call + Note + OfEntry(inline.Entry) : 0);

    public int Visit(Image inline) => Picture + Of(inline.Path) + Of(inline.Alternative);

    public int Visit(Comment inline) => 0;

    public int Visit(SourcePage inline) => 0;

    public int Visit(Locators inline) => Anchor * inline.Targets.Count;

    private int OfEntry(string id)
    {
        if (entries.Count == 0)
            foreach (var entry in glossary.Entries)
                entries[entry.Id] = OfNote(entry);
        return entries.GetValueOrDefault(id);
    }

    private int OfNote(GlossaryEntry entry)
    {
        entries.TryAdd(entry.Id, 0); // An entry that speaks of itself has an end.
        var whole = Of(entry.Definition);
        return Of(entry.Term) + (whole <= LongestEntry ? whole : Math.Min(whole, Math.Max(2 * LongestEntry, Of(entry.Short) + Of(entry.PrintNote))));
    }

    private static int OfOwn(Node node)
    {
        if (ReferenceEquals(node.Attributes, Attributes.None)) return 0;
        var sum = Own + node.Attributes.Id.Length;
        foreach (var name in node.Attributes.Classes)
            sum += name.Length + 1;
        return sum;
    }
}
