using System.Text.Json;
using Publish.Model.Walking;

namespace Publish.Model.Json;

internal static partial class ModelReader
{
    private static Block Block(JsonElement json) => DeepStack.IsLow ? DeepStack.Continue(() => Block(json)) : With(BlockOf(json), json);

    private static Block BlockOf(JsonElement json) => json.Text(Key.Type) switch
    {
        Kinds.Paragraph => new Paragraph(Run(json, Key.Content)),
        Kinds.Subheading => new Subheading(json.Number(Key.Level), Run(json, Key.Content)),
        Kinds.Quotation => new Quotation(Blocks(json, Key.Content), Run(json, Key.Attribution)),
        Kinds.Epigraph => new Epigraph(Blocks(json, Key.Content), Run(json, Key.Attribution)),
        Kinds.Verse => new Verse(json.Each(Key.Stanzas, Stanza), Run(json, Key.Attribution)),
        Kinds.List => new ListBlock(
            (ListKind)json.Spelled(Key.Kind, Spelling.List), json.Number(Key.Start, 1), json.Flag(Key.Tight), json.Each(Key.Items, Item))
        {
            Delimiter = (ListDelimiter)json.Spelled(Key.Delimiter, Spelling.Delimiter, ordinary: 0),
        },
        Kinds.DefinitionList => new DefinitionList(json.Each(Key.Items, Definition)),
        Kinds.Table => new Table(
            json.Each(Key.Columns, c => (ColumnAlignment)Spelling.Find(Spelling.Alignment, c.GetString())),
            json.Each(Key.Head, Row), json.Each(Key.Rows, Row), Run(json, Key.Caption)),
        Kinds.Figure => new Figure(
            Picture(json.GetProperty(Key.Picture)), Run(json, Key.Caption), (FigurePlacement)json.Spelled(Key.Placement, Spelling.Placement)),
        Kinds.SceneBreak => new SceneBreak(),
        Kinds.PageBreak => new PageBreak(),
        Kinds.Preformatted => new Preformatted(json.Text(Key.Value), json.Text(Key.Syntax)),
        Kinds.Division => new Division((DivisionKind)json.Spelled(Key.Kind, Spelling.Division), Blocks(json, Key.Content)),
        Kinds.GlossaryPlace => new GlossaryPlace(),
        var type => throw new FormatException($"\"{type}\" is no kind of block"),
    };

    private static Stanza Stanza(JsonElement json) => With(new Stanza(json.Each(Key.Lines, Line)), json);

    private static VerseLine Line(JsonElement json) => With(new VerseLine(json.Number(Key.Indent), Run(json, Key.Content)), json);

    private static ListItem Item(JsonElement json) => With(
        new ListItem(Blocks(json, Key.Content))
        {
            Box = (TaskBox)json.Spelled(Key.Box, Spelling.Box, ordinary: 0),
            Number = json.TryGetProperty(Key.Number, out _) ? json.Number(Key.Number) : null,
        }, json);

    private static Definition Definition(JsonElement json)
    {
        var terms = json.Each(Key.Terms, term => term.Each(Inline));
        var descriptions = json.Each(Key.Descriptions, description => description.Each(Block));
        return With(new Definition(terms, descriptions), json);
    }

    private static TableRow Row(JsonElement json) => With(new TableRow(json.Each(Key.Cells, Cell)), json);

    private static TableCell Cell(JsonElement json) =>
        With(new TableCell(Blocks(json, Key.Content), json.Number(Key.ColumnSpan, 1), json.Number(Key.RowSpan, 1)), json);

    private static Image Picture(JsonElement json) => With(new Image(json.Text(Key.Path), json.OptionalText(Key.Alternative)), json);
}
