using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>All sides, parted into columns and rows, and read place by place.</summary>
internal sealed class GridReading
{
    // Of all words so many may lie across the lines between places: marks, and titles that span a spread.
    private const double MostAcross = 0.03;

    // A running head stands on a fifth of the pages at the least.
    private const int ShareOfRepeats = 5;

    private readonly CellReading[][] cells;
    private readonly int columns;

    private GridReading(CellReading[][] cells, int columns, bool isCut) => (this.cells, this.columns, IsCut) = (cells, columns, isCut);

    /// <summary>More words lie across the lines than pages would have there.</summary>
    public bool IsCut { get; }

    public CellReading At(int side, int column, int row) => cells[side][(row * columns) + column];

    public static GridReading Of(IReadOnlyList<SheetView> sides, int columns, int rows)
    {
        var (words, across, all) = (new List<SheetWord>[sides.Count][], 0, 0);
        for (var i = 0; i < sides.Count; i++)
        {
            words[i] = [.. Enumerable.Range(0, columns * rows).Select(_ => new List<SheetWord>())];
            foreach (var word in sides[i].Words)
            {
                var (column, row) = (At(word.Area.X + (word.Area.Width / 2), sides[i].Size.Width, columns), At(word.Area.Y + (word.Area.Height / 2), sides[i].Size.Height, rows));
                words[i][(row * columns) + column].Add(word);
                all++;
                if (At(word.Area.X, sides[i].Size.Width, columns) != At(word.Area.Right, sides[i].Size.Width, columns) || At(word.Area.Y, sides[i].Size.Height, rows) != At(word.Area.Bottom, sides[i].Size.Height, rows)) across++;
            }
        }

        var repeated = Repeated(words);
        return new([.. words.Select(side => side.Select(cell => CellReading.Of(cell, repeated)).ToArray())], columns, across > all * MostAcross);
    }

    private static HashSet<string> Repeated(List<SheetWord>[][] words)
    {
        var (counts, pages) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var cell in words.SelectMany(side => side))
        {
            if (cell.Count > 0) pages++;
            foreach (var line in CellReading.OuterLines(cell).Distinct(StringComparer.Ordinal)) counts[line] = counts.GetValueOrDefault(line) + 1;
        }

        return [.. counts.Where(count => count.Value > 1 && count.Value * ShareOfRepeats >= pages).Select(count => count.Key)];
    }

    private static int At(Length place, Length whole, int parts) => (int)Math.Clamp(place.Steps * parts / Math.Max(1, whole.Steps), 0, parts - 1);
}
