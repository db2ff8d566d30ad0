using System.Text;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes blocks as Markdown, each without a line end behind it.</summary>
internal sealed class MarkdownBlockWriter(NoteSheet notes) : IBlockVisitor<string>
{
    /// <summary>Line breaks are written as <c>&lt;br&gt;</c>: several paragraphs with line ends would be read as verse.</summary>
    private bool breaksInLine;

    /// <summary>Blocks of a section, each followed by the notes that it calls.</summary>
    public static void Append(StringBuilder text, Seq<Block> blocks, NoteSheet notes) => Append(text, blocks, notes, (_, written) => written);

    /// <param name="finish">What is done to a block that is written.</param>
    public static void Append(StringBuilder text, Seq<Block> blocks, NoteSheet notes, Func<Block, string, string> finish)
    {
        var writer = new MarkdownBlockWriter(notes) { breaksInLine = HasSeveralBroken(blocks) };
        for (var i = 0; i < blocks.Count; i++)
        {
            if (text.Length > 0) text.Append('\n');
            if (i > 0 && WouldJoin(blocks[i - 1], blocks[i])) text.Append("<!-- -->\n\n");
            // At a file's head three hyphens would open its settings.
            text.Append(text.Length == 0 && blocks[i] is SceneBreak && blocks[i].Attributes == Attributes.None ? "***" : finish(blocks[i], blocks[i].Accept(writer))).Append('\n');
            notes.AppendTo(text);
        }
    }

    /// <summary>Blocks inside of another.</summary>
    public static string Write(Seq<Block> blocks, NoteSheet notes) => Write(blocks, notes, (_, written) => written);

    /// <param name="finish">What is done to a block that is written.</param>
    private static string Write(Seq<Block> blocks, NoteSheet notes, Func<Block, string, string> finish)
    {
        var writer = new MarkdownBlockWriter(notes) { breaksInLine = HasSeveralBroken(blocks) };
        var text = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) text.Append(WouldJoin(blocks[i - 1], blocks[i]) ? "\n\n<!-- -->\n\n" : "\n\n");
            text.Append(finish(blocks[i], blocks[i].Accept(writer)));
        }
        return text.ToString();
    }

    public string Visit(Paragraph block)
    {
        var text = breaksInLine ? MarkdownInlineWriter.Cell(block.Content, notes) : MarkdownInlineWriter.Paragraph(block.Content, notes);
        return block.Attributes == Attributes.None ? text : $"{AttributeWriter.Write(block.Attributes)}\n{text}";
    }

    public string Visit(Subheading block) => $"{new string('#', block.Level)} {MarkdownSectionWriter.HeadingLine(block.Content, block.Attributes, notes)}";

    public string Visit(Quotation block)
    {
        var content = WithAttribution(Write(block.Content, notes), block.Attribution);
        return Above(block, Lines.Hang(content, "> ", "> "));
    }

    public string Visit(Epigraph block) => Div("epigraph", block, WithAttribution(Write(block.Content, notes), block.Attribution));

    public string Visit(Verse block)
    {
        var stanzas = new List<string>();
        foreach (var stanza in block.Stanzas)
            stanzas.Add(string.Join('\n', stanza.Lines.Select(Line)));
        return Div("verse", block, WithAttribution(string.Join("\n\n", stanzas), block.Attribution));
    }

    public string Visit(ListBlock block) => Above(block, MarkdownListWriter.Write(block, notes, out var said), said);

    public string Visit(DefinitionList block) => Above(block, string.Join("\n\n", block.Items.Select(Definition)));

    public string Visit(Table block)
    {
        var table = MarkdownTableWriter.Write(block, notes);
        return Above(block, block.Caption.IsEmpty ? table : $"^^^\n{table}\n^^^ {MarkdownInlineWriter.Line(block.Caption, notes)}");
    }

    public string Visit(Figure block) => Pictures.Figure(block, notes);

    public string Visit(SceneBreak block) => Above(block, "---");

    public string Visit(PageBreak block) => Above(block, @"\pagebreak");

    public string Visit(Preformatted block)
    {
        var fence = "```";
        while (block.Text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        var text = block.Text.Length == 0 ? "" : block.Text + "\n";
        // Without a syntax the first class behind the fence would be read as one.
        return Above(block, $"{fence}{block.Syntax}\n{text}{fence}");
    }

    public string Visit(Division block) => block.Kind switch
    {
        DivisionKind.Grid => Div(GridReader.Grid, Saying(block, GridReader.Write(block)), Write(block.Content, notes)),
        DivisionKind.Dialogue => Div("dialogue", block, Write(block.Content, notes, Spoken)),
        DivisionKind.Columns => Div(ColumnsReader.Columns, Saying(block, ColumnsReader.Write(block)), Write(block.Content, notes)),
        DivisionKind.Parallel => Div(ParallelReader.Parallel, block, Write(ParallelReader.Sides(block.Content), notes)),
        DivisionKind.Index => Div("index", block, Write(Seq.Of(block.Content.Where(said => !said.Attributes.HasClass(Division.IndexEntries))), notes)),
        _ => Div(block.Kind switch
        {
            DivisionKind.PullQuote => "pull-quote",
            DivisionKind.Sidebar => "sidebar",
            DivisionKind.Recipe => "recipe",
            DivisionKind.Aside => "aside",
            DivisionKind.Callout => "callout",
            DivisionKind.Letter => "letter",
            DivisionKind.Centred => "centered",
            DivisionKind.Byline => "byline",
            DivisionKind.Signature => "signature",
            DivisionKind.Dateline => "dateline",
            DivisionKind.Salutation => "salutation",
            _ => block.Attributes == Attributes.None ? "plain" : "",
        }, block, Write(block.Content, notes)),
    };

    /// <summary>A word and a colon that name no speaker would be read as one.</summary>
    private static string Spoken(Block block, string written)
    {
        if (block is not Paragraph { IsSpeech: false }) return written;
        var line = block.Attributes == Attributes.None ? 0 : written.IndexOf('\n') + 1;
        return written[..line] + Speeches.Escaped(written[line..]);
    }

    private static Division Saying(Division block, Seq<Model.Attribute> keys) => block with { Attributes = block.Attributes with { Others = keys.AddRange(block.Attributes.Others) } };

    public string Visit(GlossaryPlace block) => Div("glossary", block, "");

    /// <summary>Terms on lines of their own, then what they mean.</summary>
    public static string Definition(Seq<Seq<Inline>> terms, string attributes, Seq<Seq<Block>> descriptions, NoteSheet notes)
    {
        var text = new StringBuilder();
        foreach (var term in terms)
        {
            var line = MarkdownInlineWriter.Line(term, notes);
            text.Append(text.Length == 0 ? "" : "\n").Append(terms.Count > 1 ? TextEscapes.NoItem(line) : line);
            if (attributes.Length > 0) text.Append(' ').Append(attributes);
            attributes = "";
        }
        foreach (var description in descriptions)
            text.Append('\n').Append(Lines.Hang(Write(description, notes), ":   ", "    "));
        return text.ToString();
    }

    private string Definition(Definition item) => Definition(item.Terms, AttributeWriter.Write(item.Attributes), item.Descriptions, notes);

    private string Line(VerseLine line)
    {
        var attributes = AttributeWriter.Write(line.Attributes);
        return new string(' ', line.Indent * 2) + MarkdownInlineWriter.Line(line.Content, notes) + (attributes.Length > 0 ? " " + attributes : "");
    }

    private string WithAttribution(string content, Seq<Inline> by)
    {
        if (by.IsEmpty) return content;
        var line = "— " + MarkdownInlineWriter.Line(by, notes);
        return content.Length == 0 ? line : $"{content}\n\n{line}";
    }

    private static string Div(string name, Block block, string content)
    {
        var opening = $"::: {name} {AttributeWriter.Write(block.Attributes)}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd();
        return content.Length == 0 ? $"{opening}\n:::" : $"{opening}\n{content}\n:::";
    }

    /// <summary>Attributes on a line of their own above the block; a list, a pause or a term right below them would be one paragraph with them.</summary>
    private static string Above(Block block, string text, Seq<Model.Attribute> said = default)
    {
        var attributes = AttributeWriter.Write(block.Attributes, default, said);
        return attributes.Length == 0 ? text : $"{attributes}\n{(block is Table or Preformatted ? "" : "\n")}{text}";
    }

    private static bool HasSeveralBroken(Seq<Block> blocks)
    {
        var broken = 0;
        foreach (var block in blocks)
            if (block is Paragraph paragraph && paragraph.Content.Any(inline => inline is LineBreak)) broken++;
        return broken > 1;
    }

    /// <summary>Two lists, one after the other, would be read as one.</summary>
    private static bool WouldJoin(Block first, Block second) =>
        (first is ListBlock && second is ListBlock) || TextEscapes.CountsOn(first, second) || (first is DefinitionList && second is DefinitionList) || (first is Table && second is Paragraph { Content: [Text text, ..] } && text.Value.StartsWith("Table:", StringComparison.OrdinalIgnoreCase));
}
