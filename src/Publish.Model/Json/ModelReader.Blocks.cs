using System.Text.Json;
using Publish.Model.Pictures;
using Publish.Model.Walking;

namespace Publish.Model.Json;

internal static partial class ModelReader
{
    private static Block Block(JsonElement json) => DeepStack.IsLow ? DeepStack.Continue(() => Block(json)) : With(BlockOf(json), json);

    private static Block BlockOf(JsonElement json) => json.Text(JsonKey.Type) switch
    {
        Kinds.Paragraph => new Paragraph(Run(json, JsonKey.Content)),
        Kinds.Subheading => new Subheading(json.Number(JsonKey.Level), Run(json, JsonKey.Content)),
        Kinds.Quotation => new Quotation(Blocks(json, JsonKey.Content), Run(json, JsonKey.Attribution)),
        Kinds.Epigraph => new Epigraph(Blocks(json, JsonKey.Content), Run(json, JsonKey.Attribution)),
        Kinds.Verse => new Verse(json.Each(JsonKey.Stanzas, Stanza), Run(json, JsonKey.Attribution)),
        Kinds.List => new ListBlock(
            (ListKind)json.Spelled(JsonKey.Kind, Spelling.List), json.Number(JsonKey.Start, 1), json.Flag(JsonKey.Tight), json.Each(JsonKey.Items, Item))
        {
            Delimiter = (ListDelimiter)json.Spelled(JsonKey.Delimiter, Spelling.Delimiter, ordinary: 0),
        },
        Kinds.DefinitionList => new DefinitionList(json.Each(JsonKey.Items, Definition)),
        Kinds.Table => new Table(
            json.Each(JsonKey.Columns, c => (ColumnAlignment)Spelling.Find(Spelling.Alignment, c.GetString())),
            json.Each(JsonKey.Head, Row), json.Each(JsonKey.Rows, Row), Run(json, JsonKey.Caption)),
        Kinds.Figure => new Figure(
            Picture(json.GetProperty(JsonKey.Picture)), Run(json, JsonKey.Caption), (FigurePlacement)json.Spelled(JsonKey.Placement, Spelling.Placement))
        {
            Width = PictureExtent.Parse(json.Text(JsonKey.Width)),
            Spot = PictureSpot.Parse(json.Text(JsonKey.Spot)),
            Height = PictureExtent.Parse(json.Text(JsonKey.Height)),
            Side = (FigureSide)json.Spelled(JsonKey.Side, Spelling.Side, ordinary: 0),
            CaptionPlace = (CaptionPlace)json.Spelled(JsonKey.CaptionPlace, Spelling.CaptionPlace, ordinary: 0),
            Treatment = (PictureTreatment)json.Spelled(JsonKey.Treatment, Spelling.Treatment, ordinary: 0),
        },
        Kinds.SceneBreak => new SceneBreak(),
        Kinds.PageBreak => new PageBreak(),
        Kinds.Preformatted => new Preformatted(json.Text(JsonKey.Value), json.Text(JsonKey.Syntax)),
        Kinds.Division => new Division((DivisionKind)json.Spelled(JsonKey.Kind, Spelling.Division), Blocks(json, JsonKey.Content))
        {
            Columns = json.Number(JsonKey.Across),
            Tiers = json.Each(JsonKey.Tiers, pictures => pictures.GetInt32()),
        },
        Kinds.GlossaryPlace => new GlossaryPlace(),
        var type => throw new FormatException($"\"{type}\" is no kind of block"),
    };

    private static Stanza Stanza(JsonElement json) => With(new Stanza(json.Each(JsonKey.Lines, Line)), json);

    private static VerseLine Line(JsonElement json) => With(new VerseLine(json.Number(JsonKey.Indent), Run(json, JsonKey.Content)), json);

    private static ListItem Item(JsonElement json) => With(
        new ListItem(Blocks(json, JsonKey.Content))
        {
            Box = (TaskBox)json.Spelled(JsonKey.Box, Spelling.Box, ordinary: 0),
            Number = json.TryGetProperty(JsonKey.Number, out _) ? json.Number(JsonKey.Number) : null,
        }, json);

    private static Definition Definition(JsonElement json)
    {
        var terms = json.Each(JsonKey.Terms, term => term.Each(Inline));
        var descriptions = json.Each(JsonKey.Descriptions, description => description.Each(Block));
        return With(new Definition(terms, descriptions), json);
    }

    private static TableRow Row(JsonElement json) => With(new TableRow(json.Each(JsonKey.Cells, Cell)), json);

    private static TableCell Cell(JsonElement json) =>
        With(new TableCell(Blocks(json, JsonKey.Content), json.Number(JsonKey.ColumnSpan, 1), json.Number(JsonKey.RowSpan, 1)), json);

    private static Image Picture(JsonElement json) => With(new Image(json.Text(JsonKey.Path), json.OptionalText(JsonKey.Alternative)), json);
}
