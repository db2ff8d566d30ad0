using Publish.Markup.Syntax;
using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>Pictures beside each other, each as wide as its shape asks within its row.</summary>
internal sealed class GridWriter(SpineItemWriter part, BlockWriter blocks)
{
    /// <summary>White on either side of a picture, and what a reader puts between two, in permille of the line.</summary>
    private const int Gap = 30;

    public XhtmlWriter Write(Division grid)
    {
        part.Xml.Begin("div"u8);
        part.Own(grid, "grid").Line();
        foreach (var row in grid.Rows())
        {
            if (row is [Figure { TakesPage: false }, ..]) Row([.. row.Select(block => (Figure)block)], grid);
            else blocks.Write(row[0]);
        }

        return part.Xml.End("div"u8);
    }

    private void Row(List<Figure> row, Division grid)
    {
        // A page that begins within the row is marked before it.
        foreach (var figure in row) part.StartOf(figure);
        part.FlushBreaks();
        var shapes = row.ConvertAll(figure => part.ShapeOf(figure.Picture));
        var whole = grid.Columns > 0 ? grid.Columns * 1000 : shapes.Sum();
        var free = 1000 - (Gap * Math.Max(grid.Columns, row.Count));
        part.Xml.Begin("div"u8).Attribute("class"u8, "tier"u8).Line();
        for (var i = 0; i < row.Count; i++)
            blocks.Write(row[i], FigurePlace.InGrid(row[i], (int)((long)free * (grid.Columns > 0 ? 1000 : shapes[i]) / Math.Max(1, whole)))).Line();
        part.Xml.End("div"u8).Line();
    }
}
