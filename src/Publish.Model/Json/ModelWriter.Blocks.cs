using Publish.Model.Pictures;
using Publish.Model.Walking;

namespace Publish.Model.Json;

internal sealed partial class ModelWriter : IBlockVisitor<ModelWriter>
{
    public ModelWriter Visit(Paragraph block)
    {
        Open(Kinds.Paragraph, block);
        Run(JsonKey.Content, block.Content);
        return Close();
    }

    public ModelWriter Visit(Subheading block)
    {
        Open(Kinds.Subheading, block);
        json.WriteNumber(JsonKey.Level, block.Level);
        Run(JsonKey.Content, block.Content);
        return Close();
    }

    public ModelWriter Visit(Quotation block)
    {
        Open(Kinds.Quotation, block);
        Blocks(JsonKey.Content, block.Content);
        Run(JsonKey.Attribution, block.Attribution);
        return Close();
    }

    public ModelWriter Visit(Epigraph block)
    {
        Open(Kinds.Epigraph, block);
        Blocks(JsonKey.Content, block.Content);
        Run(JsonKey.Attribution, block.Attribution);
        return Close();
    }

    public ModelWriter Visit(Verse block)
    {
        Open(Kinds.Verse, block);
        Nodes(JsonKey.Stanzas, block.Stanzas, stanza => Nodes(JsonKey.Lines, stanza.Lines, Write));
        Run(JsonKey.Attribution, block.Attribution);
        return Close();
    }

    private void Write(VerseLine line)
    {
        json.Number(JsonKey.Indent, line.Indent);
        Run(JsonKey.Content, line.Content);
    }

    public ModelWriter Visit(ListBlock block)
    {
        Open(Kinds.List, block);
        json.WriteString(JsonKey.Kind, Spelling.List[(int)block.Kind]);
        json.Number(JsonKey.Start, block.Start, 1);
        json.Flag(JsonKey.Tight, block.Tight);
        if (block.Delimiter != ListDelimiter.FullStop) json.WriteString(JsonKey.Delimiter, Spelling.Delimiter[(int)block.Delimiter]);
        Nodes(JsonKey.Items, block.Items, Write);
        return Close();
    }

    private void Write(ListItem item)
    {
        if (item.Number is { } number) json.WriteNumber(JsonKey.Number, number);
        if (item.Box != TaskBox.None) json.WriteString(JsonKey.Box, Spelling.Box[(int)item.Box]);
        Blocks(JsonKey.Content, item.Content);
    }

    public ModelWriter Visit(DefinitionList block)
    {
        Open(Kinds.DefinitionList, block);
        Nodes(JsonKey.Items, block.Items, Write);
        return Close();
    }

    private void Write(Definition definition)
    {
        json.WriteStartArray(JsonKey.Terms);
        foreach (var term in definition.Terms)
            RunArray(term);
        json.WriteEndArray();
        json.WriteStartArray(JsonKey.Descriptions);
        foreach (var description in definition.Descriptions)
            BlockArray(description);
        json.WriteEndArray();
    }

    public ModelWriter Visit(Table block)
    {
        Open(Kinds.Table, block);
        json.WriteStartArray(JsonKey.Columns);
        foreach (var column in block.Columns)
            json.WriteStringValue(Spelling.Alignment[(int)column]);
        json.WriteEndArray();
        Nodes(JsonKey.Head, block.Head, Write);
        Nodes(JsonKey.Rows, block.Rows, Write);
        Run(JsonKey.Caption, block.Caption);
        return Close();
    }

    private void Write(TableRow row) => Nodes(JsonKey.Cells, row.Cells, Write);

    private void Write(TableCell cell)
    {
        Blocks(JsonKey.Content, cell.Content);
        json.Number(JsonKey.ColumnSpan, cell.ColumnSpan, 1);
        json.Number(JsonKey.RowSpan, cell.RowSpan, 1);
    }

    public ModelWriter Visit(Figure block)
    {
        Open(Kinds.Figure, block);
        Object(JsonKey.Picture, block.Picture, Write);
        Run(JsonKey.Caption, block.Caption);
        json.WriteString(JsonKey.Placement, Spelling.Placement[(int)block.Placement]);
        json.Text(JsonKey.Spot, block.Spot?.ToString() ?? "");
        json.Text(JsonKey.Width, block.Width?.ToString() ?? "");
        json.Text(JsonKey.Height, block.Height?.ToString() ?? "");
        if (block.Side != FigureSide.Middle) json.WriteString(JsonKey.Side, Spelling.Side[(int)block.Side]);
        if (block.CaptionPlace != CaptionPlace.Below) json.WriteString(JsonKey.CaptionPlace, Spelling.CaptionPlace[(int)block.CaptionPlace]);
        if (block.Treatment != PictureTreatment.None) json.WriteString(JsonKey.Treatment, Spelling.Treatment[(int)block.Treatment]);
        return Close();
    }

    public ModelWriter Visit(SceneBreak block) => Open(Kinds.SceneBreak, block).Close();

    public ModelWriter Visit(PageBreak block) => Open(Kinds.PageBreak, block).Close();

    public ModelWriter Visit(Preformatted block)
    {
        Open(Kinds.Preformatted, block);
        json.WriteString(JsonKey.Value, block.Text);
        json.Text(JsonKey.Syntax, block.Syntax);
        return Close();
    }

    public ModelWriter Visit(Division block)
    {
        Open(Kinds.Division, block);
        json.WriteString(JsonKey.Kind, Spelling.Division[(int)block.Kind]);
        json.Number(JsonKey.Across, block.Columns);
        if (!block.Tiers.IsEmpty)
        {
            json.WriteStartArray(JsonKey.Tiers);
            foreach (var pictures in block.Tiers) json.WriteNumberValue(pictures);
            json.WriteEndArray();
        }
        Blocks(JsonKey.Content, block.Content);
        return Close();
    }

    public ModelWriter Visit(GlossaryPlace block) => Open(Kinds.GlossaryPlace, block).Close();
}
