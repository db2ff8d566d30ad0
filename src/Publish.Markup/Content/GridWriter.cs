using Publish.Markup.Syntax;
using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>Pictures beside each other, each as wide as its shape asks within its row.</summary>
internal readonly struct GridWriter(SpineItemWriter part, BlockWriter blocks)
{
    /// <summary>White on either side of a picture, and what a reader puts between two, in permille of the line.</summary>
    private const int Gap = 30;

    public XhtmlWriter Write(Division grid)
    {
        part.Xml.Begin("div"u8);
        part.Own(grid, "grid").Line();
        var row = new List<Figure>();
        var tier = 0;
        foreach (var block in grid.Content)
        {
            if (block is Figure { TakesPage: false } figure) row.Add(figure);
            else
            {
                Row(row, grid);
                blocks.Write(block);
            }
            if (row.Count < Across(grid, tier)) continue;
            Row(row, grid);
            tier++;
        }
        Row(row, grid);
        return part.Xml.End("div"u8);
    }

    private static int Across(Division grid, int tier) =>
        grid.Columns > 0 ? grid.Columns : grid.Tiers.IsEmpty ? 1 : grid.Tiers[Math.Min(tier, grid.Tiers.Count - 1)];

    private void Row(List<Figure> row, Division grid)
    {
        if (row.Count == 0) return;
        // A page that begins within the row is marked before it.
        foreach (var figure in row) part.StartOf(figure);
        part.FlushBreaks();
        var shapes = row.ConvertAll(Shape);
        var whole = grid.Columns > 0 ? grid.Columns * 1000 : shapes.Sum();
        var free = 1000 - (Gap * Math.Max(grid.Columns, row.Count));
        part.Xml.Begin("div"u8).Attribute("class"u8, "tier"u8).Line();
        for (var i = 0; i < row.Count; i++)
            blocks.Write(row[i], FigurePlace.InGrid((int)((long)free * (grid.Columns > 0 ? 1000 : shapes[i]) / Math.Max(1, whole)))).Line();
        part.Xml.End("div"u8).Line();
        row.Clear();
    }

    /// <summary>Width by height, in permille; of a picture that is not there that of a square.</summary>
    private int Shape(Figure figure) =>
        part.Book.Pictures.Find(figure.Picture.Path) is { Picture: { PixelWidth: > 0 and var width, PixelHeight: > 0 and var height } } ? (int)Math.Clamp(width * 1000L / height, 50, 20_000) : 1000;
}
