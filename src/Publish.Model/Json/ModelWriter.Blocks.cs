using Publish.Model.Walking;

namespace Publish.Model.Json;

internal sealed partial class ModelWriter : IBlockVisitor<ModelWriter>
{
    public ModelWriter Visit(Paragraph block)
    {
        Open(Kinds.Paragraph, block);
        Run(Key.Content, block.Content);
        return Close();
    }

    public ModelWriter Visit(Subheading block)
    {
        Open(Kinds.Subheading, block);
        json.WriteNumber(Key.Level, block.Level);
        Run(Key.Content, block.Content);
        return Close();
    }

    public ModelWriter Visit(Quotation block)
    {
        Open(Kinds.Quotation, block);
        Blocks(Key.Content, block.Content);
        Run(Key.Attribution, block.Attribution);
        return Close();
    }

    public ModelWriter Visit(Epigraph block)
    {
        Open(Kinds.Epigraph, block);
        Blocks(Key.Content, block.Content);
        Run(Key.Attribution, block.Attribution);
        return Close();
    }

    public ModelWriter Visit(Verse block)
    {
        Open(Kinds.Verse, block);
        Nodes(Key.Stanzas, block.Stanzas, stanza => Nodes(Key.Lines, stanza.Lines, Write));
        Run(Key.Attribution, block.Attribution);
        return Close();
    }

    private void Write(VerseLine line)
    {
        json.Number(Key.Indent, line.Indent);
        Run(Key.Content, line.Content);
    }

    public ModelWriter Visit(ListBlock block)
    {
        Open(Kinds.List, block);
        json.WriteString(Key.Kind, Spelling.List[(int)block.Kind]);
        json.Number(Key.Start, block.Start, 1);
        json.Flag(Key.Tight, block.Tight);
        if (block.Delimiter != ListDelimiter.FullStop) json.WriteString(Key.Delimiter, Spelling.Delimiter[(int)block.Delimiter]);
        Nodes(Key.Items, block.Items, Write);
        return Close();
    }

    private void Write(ListItem item)
    {
        if (item.Number is { } number) json.WriteNumber(Key.Number, number);
        if (item.Box != TaskBox.None) json.WriteString(Key.Box, Spelling.Box[(int)item.Box]);
        Blocks(Key.Content, item.Content);
    }

    public ModelWriter Visit(DefinitionList block)
    {
        Open(Kinds.DefinitionList, block);
        Nodes(Key.Items, block.Items, Write);
        return Close();
    }

    private void Write(Definition definition)
    {
        json.WriteStartArray(Key.Terms);
        foreach (var term in definition.Terms)
            RunArray(term);
        json.WriteEndArray();
        json.WriteStartArray(Key.Descriptions);
        foreach (var description in definition.Descriptions)
            BlockArray(description);
        json.WriteEndArray();
    }

    public ModelWriter Visit(Table block)
    {
        Open(Kinds.Table, block);
        json.WriteStartArray(Key.Columns);
        foreach (var column in block.Columns)
            json.WriteStringValue(Spelling.Alignment[(int)column]);
        json.WriteEndArray();
        Nodes(Key.Head, block.Head, Write);
        Nodes(Key.Rows, block.Rows, Write);
        Run(Key.Caption, block.Caption);
        return Close();
    }

    private void Write(TableRow row) => Nodes(Key.Cells, row.Cells, Write);

    private void Write(TableCell cell)
    {
        Blocks(Key.Content, cell.Content);
        json.Number(Key.ColumnSpan, cell.ColumnSpan, 1);
        json.Number(Key.RowSpan, cell.RowSpan, 1);
    }

    public ModelWriter Visit(Figure block)
    {
        Open(Kinds.Figure, block);
        Object(Key.Picture, block.Picture, Write);
        Run(Key.Caption, block.Caption);
        json.WriteString(Key.Placement, Spelling.Placement[(int)block.Placement]);
        return Close();
    }

    public ModelWriter Visit(SceneBreak block) => Open(Kinds.SceneBreak, block).Close();

    public ModelWriter Visit(PageBreak block) => Open(Kinds.PageBreak, block).Close();

    public ModelWriter Visit(Preformatted block)
    {
        Open(Kinds.Preformatted, block);
        json.WriteString(Key.Value, block.Text);
        json.Text(Key.Syntax, block.Syntax);
        return Close();
    }

    public ModelWriter Visit(Division block)
    {
        Open(Kinds.Division, block);
        json.WriteString(Key.Kind, Spelling.Division[(int)block.Kind]);
        Blocks(Key.Content, block.Content);
        return Close();
    }

    public ModelWriter Visit(GlossaryPlace block) => Open(Kinds.GlossaryPlace, block).Close();
}
