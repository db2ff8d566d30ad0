using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Inking;

/// <summary>What an area is filled with over and over.</summary>
/// <param name="Scene">One tile, where the first of them lies on the page.</param>
/// <param name="Matrix">From the pattern's space to the page.</param>
/// <param name="Box">What of a tile shows, on the page.</param>
/// <param name="Corner">The lower left of the tile, in the pattern's space.</param>
/// <param name="StepX">From a tile to the next, in the pattern's space; above 0.</param>
internal sealed record Tile(Scene Scene, Affine Matrix, PathExtent Box, Spot Corner, double StepX, double StepY)
{
    /// <summary>How far one tile is from the next on the page, the shorter way.</summary>
    public double Pace => Math.Min(Matrix.Reach(StepX, 0), Matrix.Reach(0, StepY));
}

/// <summary>The inks of a tile, in squares of its own; where tiles are smaller than the page's squares, their mean.</summary>
internal sealed class TileMap
{
    private const int Most = 4096;

    private readonly Tile tile;
    private readonly Affine inverse;
    private readonly Cells cells;
    private readonly Sheet sheet;
    private readonly int plates;
    private readonly (float Alpha, float[] Amounts, Heap Heap)? mean;

    /// <param name="draw">Lays what is in a tile on squares, as on nothing.</param>
    /// <param name="side">Of the page's own squares.</param>
    public TileMap(Tile tile, int plates, double side, Func<Cells, Sheet> draw)
    {
        (this.tile, this.plates, inverse) = (tile, plates, tile.Matrix.Inverse());
        cells = new(tile.Box, Most);
        sheet = draw(cells);
        if (tile.Pace < side * 2) mean = Mean();
    }

    /// <summary>What of it covers a place on the page.</summary>
    /// <param name="amounts">Of each plate, where something does.</param>
    public (float Alpha, Heap Heap) At(Spot place, float[] amounts)
    {
        if (mean is { } all)
        {
            all.Amounts.CopyTo(amounts, 0);
            return (all.Alpha, all.Heap);
        }

        var own = inverse.Map(place.X, place.Y);
        var first = tile.Matrix.Map(Within(own.X, tile.Corner.X, tile.StepX), Within(own.Y, tile.Corner.Y, tile.StepY));
        if (cells.At(first) is not { } cell) return (0, Heap.None);
        for (var plate = 0; plate < plates; plate++) amounts[plate] = sheet.Ink(cell, plate);
        return (sheet.Alpha(cell), sheet.Heap(cell));
    }

    private static double Within(double at, double corner, double step) => corner + (at - corner - (Math.Floor((at - corner) / step) * step));

    /// <summary>Over all that a tile has to itself, what it leaves bare as well.</summary>
    private (float, float[], Heap) Mean()
    {
        var (covered, heap, amounts) = (0.0, Heap.Alone, new double[plates]);
        for (var cell = 0; cell < sheet.Cells; cell++)
        {
            covered += sheet.Alpha(cell);
            if (sheet.Alpha(cell) > 0 && sheet.Heap(cell) == Heap.Stacked) heap = Heap.Stacked;
            for (var plate = 0; plate < plates; plate++) amounts[plate] += sheet.Alpha(cell) * sheet.Ink(cell, plate);
        }

        var whole = Math.Abs(tile.Matrix.Determinant) * tile.StepX * tile.StepY;
        var alpha = Math.Min(1, covered * cells.Side * cells.Side / whole);
        return ((float)alpha, [.. amounts.Select(amount => covered > 0 ? (float)(amount / covered) : 0f)], heap);
    }
}
