using Markdig.Syntax;
using Publish.Manuscript.Markdown.Foreign;
using Publish.Manuscript.Markdown.Html;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Block = Markdig.Syntax.Block;
using DefinitionList = Markdig.Extensions.DefinitionLists.DefinitionList;
using ListBlock = Markdig.Syntax.ListBlock;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Reads Markdig's blocks. What it does not know is a diagnostic, and its text stands as it was typed.</summary>
internal sealed class BlockReader(FileReading reading)
{
    private readonly InlineReader inlines = new(reading);

    public FileReading Reading => reading;

    public InlineReader Inlines => inlines;

    /// <summary>Blocks inside of another one, where a heading opens no section.</summary>
    public Seq<Model.Block> ReadNested(ContainerBlock container) => Nested((reading.InColumns ? new BlockReader(reading with { InColumns = false }) : this).ReadFlow([.. container]));

    public static Seq<Model.Block> Nested(List<FlowItem> items)
    {
        var blocks = new Model.Block[items.Count];
        for (var i = 0; i < blocks.Length; i++)
            blocks[i] = items[i] is FlowItem.OfBlock block ? block.Block : Subheading((FlowItem.OfHeading)items[i]);
        return [.. blocks];
    }

    public List<FlowItem> ReadFlow(IReadOnlyList<Block> blocks)
    {
        var items = new List<FlowItem>();
        AttributeLine? above = null;
        BlockTags? tags = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (AttributeLine.Read(blocks[i], this) is { } line)
            {
                above?.BelongsToNothing(items, reading);
                above = line;
                continue;
            }
            if (above?.IsPartedFrom(blocks[i], reading) == true) above = above.AcrossBlankLine(blocks[i], items, reading);
            if (blocks[i] is HeadingBlock or ThematicBreakBlock && NotesHeading.Is(blocks, i, reading))
            {
                reading.Diagnostics.NotesHeading(reading.Span(blocks[i]));
                continue;
            }
            var before = items.Count;
            if (!reading.KeepsParagraphs && BrokenParagraphs.Read(blocks, i, above?.Typed, this) is var (verse, last))
            {
                Add(items, verse);
                i = last;
            }
            else if (blocks[i] is HtmlBlock html) i = new HtmlBlockReader(this, tags ??= BlockTags.Pair(blocks)).Read(html, blocks, i, above?.Typed, items);
            else Read(blocks[i], above?.Typed, items);
            if (items.Count > before) above = null;
        }
        above?.BelongsToNothing(items, reading);
        return items;
    }

    /// <param name="typed">Attributes on the line above the block; null where there are none.</param>
    private void Read(Block block, TypedAttributes? typed, List<FlowItem> items)
    {
        switch (block)
        {
            case TableCaptionBlock caption: TableCaption.Read(caption, this, items); break;
            case ParagraphBlock paragraph when LoneSigns.Is(paragraph): Add(items, Dressed(new SceneBreak(), block, typed)); break;
            case ParagraphBlock paragraph: AddParagraph(paragraph, typed, items); break;
            case HeadingBlock heading: HeadingReader.Read(heading, typed, this, items); break;
            case QuoteBlock quote when CalloutReader.Read(quote, typed, this) is { } callout: Add(items, callout); break;
            case QuoteBlock quote: Add(items, QuotationReader.Read(quote, typed, this)); break;
            case ListBlock list when LoneSigns.Is(list): Add(items, Dressed(new SceneBreak(), block, typed)); break;
            case ListBlock list when SourcePageNumbers.Is(list, reading):
                reading.Lines.PageNumber(reading.Span(list));
                Add(items, Dressed(new Paragraph([new Text(reading.Slice(reading.Span(list)).Trim()) { Span = reading.Span(list) }]), block, typed));
                break;
            case ListBlock list: Add(items, ListReader.Read(list, typed, this)); break;
            case ThematicBreakBlock: Add(items, Dressed(new SceneBreak(), block, typed)); break;
            case PageBreakBlock: Add(items, Dressed(new PageBreak(), block, typed)); break;
            case ChartBlock chart:
                reading.Lines.Chart(reading.Span(chart));
                Add(items, PreformattedReader.Make(chart, typed, reading));
                break;
            case CodeBlock code when typed is null && IndentedVerse.Read(code, reading) is { } verse: Add(items, verse); break;
            case CodeBlock code: Add(items, PreformattedReader.Read(code, typed, reading)); break;
            case DivBlock div: DivReader.Read(div, typed, this, items); break;
            case VerseBlock { LineStarts.Count: 0 }: reading.Diagnostics.EmptyDiv(reading.Span(block), "verse"); break;
            case VerseBlock verse: Add(items, VerseReader.Read(verse, typed, this)); break;
            case DefinitionList list: Add(items, DefinitionReader.Read(list, typed, this)); break;
            case Markdig.Extensions.Tables.Table table: Add(items, TableReader.Read(table, typed, [], this)); break;
            case Markdig.Extensions.Figures.Figure figure: FigureReader.Read(figure, typed, this, items); break;
            case HtmlContainerBlock element: BlockElement.Read(element.Tag.Name, element.Tag.Attributes, typed, ReadFlow([.. element]), reading.Span(element), reading, items); break;
            case ShortcodeBlock shortcode: ShortcodeReader.Read(shortcode, this, items); break;
            case ForeignBlock foreign: ForeignReader.Read(foreign, typed, reading, items); break;
            case StrayFenceBlock: reading.Diagnostics.StrayFence(reading.Span(block)); break;
            case NoteBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock or EmptyBlock: break;
            default: AddUnknown(block, items); break;
        }
    }

    private void AddParagraph(ParagraphBlock paragraph, TypedAttributes? typed, List<FlowItem> items)
    {
        if (FigureReader.Read(paragraph, typed, this) is { } figure)
        {
            FigureReader.TellOfNoCaption(figure, paragraph, reading);
            Add(items, figure);
            return;
        }
        if (NearLists.Read(paragraph, typed, this) is { } list)
        {
            AddList(items, list);
            return;
        }
        var nodes = InlineNodes.Of(paragraph.Inline);
        if (Embedding.Read(nodes, items, reading)) return;
        if (FigureLines.Of(nodes, inItem: paragraph.Parent is ListItemBlock) is { } runs)
        {
            foreach (var run in runs) AddRun(run, paragraph, run == runs[0] ? typed : null, items);
            return;
        }
        if (NearLists.Below(nodes) is > 0 and var below)
        {
            AddRun(nodes[..(below - 1)], paragraph, typed, items);
            var last = reading.Span(nodes[^1]);
            var first = reading.Span(nodes[below]);
            if (NearLists.Read(nodes[below..], first with { Length = Math.Max(first.Length, last.End - first.Start) }, null, this) is { } listed) Add(items, listed);
            return;
        }
        if (SourcePageNumbers.Is(paragraph, reading)) reading.Lines.PageNumber(reading.Span(paragraph));
        reading.Lines.Look(paragraph, nodes, NearLists.Report(paragraph, reading), reading);
        if (ReadParagraph(paragraph, nodes, typed) is not { } read) return;
        if (read.Content.IsEmpty)
        {
            Name(items, read.Attributes.Id);
            return;
        }
        NearAbbreviation.Report(read.Span, reading);
        if (LooksLikeTable(read) is { } hasRule && !IsTableBehind(paragraph)) reading.Diagnostics.TableThatIsNone(read.Span, hasRule);
        Add(items, read);
    }

    /// <summary>A name that stands alone is the block's above it.</summary>
    private static void Name(List<FlowItem> items, string id)
    {
        if (items is [.., FlowItem.OfBlock { Block: { Attributes.Id.Length: 0 } above }]) items[^1] = new FlowItem.OfBlock((Model.Block)((Node)above with { Attributes = above.Attributes with { Id = id } }));
    }

    /// <summary>Each item of a word processor's list may come as a paragraph.</summary>
    private static void AddList(List<FlowItem> items, Model.ListBlock list)
    {
        if (list.Items.Count == 1 && items is [.., FlowItem.OfBlock { Block: Model.ListBlock { Kind: ListKind.Bullet } before }] && list.Attributes == Attributes.None && before.Span.Length > 0)
            items[^1] = new FlowItem.OfBlock(before with { Items = before.Items.AddRange(list.Items), Tight = false, Span = before.Span with { Length = list.Span.End - before.Span.Start } });
        else Add(items, list);
    }

    /// <summary>Lines of a paragraph in which pictures stand on lines of their own: text, or one of the pictures.</summary>
    private void AddRun(List<Markdig.Syntax.Inlines.Inline> run, ParagraphBlock paragraph, TypedAttributes? typed, List<FlowItem> items)
    {
        var (first, last) = (run[0].Span, run[^1].Span);
        var span = reading.Span(new Markdig.Syntax.SourceSpan(first.Start, Math.Max(first.Start, last.End)));
        if (FigureReader.Read(run, typed, span, this) is { } figure)
        {
            FigureReader.TellOfNoCaption(figure, paragraph, reading);
            Add(items, figure);
        }
        else if (ReadParagraph(paragraph, run, typed) is { } text) Add(items, text with { Span = span });
    }

    /// <summary>Null for a paragraph in which nothing stands.</summary>
    public Paragraph? ReadParagraph(LeafBlock paragraph, List<Markdig.Syntax.Inlines.Inline> nodes, TypedAttributes? typed)
    {
        var content = inlines.ReadBlock(nodes);
        if (content.Content.IsEmpty) return content.Attributes is null ? null : Kept(content.AttributesSpan);
        if (StrayStars.In(nodes, reading) is var (words, stars, place)) reading.Diagnostics.StarsThatDoNotClose(place, words, stars);
        var span = reading.Span(paragraph);
        var all = AttributeReader.Merge(typed, content.Attributes);
        var read = new Paragraph(content.Content) { Span = span, Attributes = DropCapWish.Read(all, span, reading) ?? AttributeReader.Read(all, span, reading, Braces.Paragraph) };
        read = Directions.Read(read, all);
        return BlockNames.AreRead(reading) ? BlockNames.Taken(read, reading) : read;
    }

    /// <summary>Attributes with nothing to belong to, as they were typed.</summary>
    private Paragraph Kept(Publish.Model.Source.SourceSpan span)
    {
        reading.Diagnostics.AttributesOfNothing(span);
        return new([new Text(reading.Slice(span).Replace('\n', ' ')) { Span = span }]) { Span = span };
    }

    /// <summary>One line without a bar makes a paragraph of a whole table, and so does a rule that is missing: false. Null for any other paragraph.</summary>
    private bool? LooksLikeTable(Paragraph paragraph)
    {
        if (reading.Fixed is not null || paragraph.Span.End > reading.Text.Content.Length) return null;
        var typed = reading.Text.Content.AsSpan(paragraph.Span.Start, paragraph.Span.Length);
        if (!typed.Contains('|')) return null;
        var (lines, rows) = (0, 0);
        foreach (var line in typed.EnumerateLines())
        {
            if (TableCaptionParser.IsRuler(line)) return true;
            lines++;
            if (line.Contains(" | ", StringComparison.Ordinal) || line.TrimStart(" \t>") is ['|', _, ..]) rows++;
        }
        return lines > 1 && rows == lines && !reading.InVerse && !reading.KeepsParagraphs && !IsProse(typed) ? false : null;
    }

    /// <summary>Of lines right above a table Markdig makes a paragraph that spans the table as well.</summary>
    private static bool IsTableBehind(ParagraphBlock paragraph) => paragraph.Parent is { } parent && parent.IndexOf(paragraph) + 1 is var next && next < parent.Count
        && parent[next] is Markdig.Extensions.Tables.Table table && table.Span.Start <= paragraph.Span.End;

    /// <summary>Words over a whole line on both sides of a single bar.</summary>
    private static bool IsProse(ReadOnlySpan<char> typed)
    {
        const int longestRow = 70;
        foreach (var line in typed.EnumerateLines())
            if (line.Length < longestRow || line.Count('|') > 1) return false;
        return true;
    }

    private T Dressed<T>(T node, Block block, TypedAttributes? typed)
        where T : Model.Block
    {
        var span = reading.Span(block);
        return node with { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Other) };
    }

    private void AddUnknown(Block block, List<FlowItem> items)
    {
        var span = reading.Span(block);
        reading.Diagnostics.UnknownSyntax(span, block.GetType().Name);
        Add(items, new Paragraph([new Text(reading.Slice(span).Replace('\n', ' ')) { Span = span }]) { Span = span });
    }

    private static void Add(List<FlowItem> items, Model.Block block) => items.Add(new FlowItem.OfBlock(block));

    private static Subheading Subheading(FlowItem.OfHeading heading) => new(heading.Level, heading.Heading.Content)
    {
        Span = heading.Heading.Span,
        Attributes = heading.Attributes,
    };
}
