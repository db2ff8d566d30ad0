using System.Globalization;

namespace Publish.Typesetting.Imposition;

/// <summary>A scheme that can be drawn once and for all: the same places for every signature.</summary>
public abstract record FixedSignature : Scheme
{
    /// <summary>Each side as it is drawn, row by row: "r5 r4 / 8 1". An r stands before a page that is upside down.</summary>
    protected abstract IReadOnlyList<string> Tables { get; }

    public sealed override int PageMultiple => Columns * Rows * Tables.Count;

    protected sealed override IEnumerable<SheetSide> Lay(int whole)
    {
        var tables = Tables.Select(Read).ToArray();
        var step = TwoSided ? 2 : 1;
        for (int before = 0, signature = 1; before < whole; before += PageMultiple, signature++)
        {
            var skipped = before;
            for (var i = 0; i < tables.Length; i++)
                yield return new([.. tables[i].Select(cell => new Cell(cell.Page + skipped, cell.QuarterTurns))], (i / step) + 1, i % step == 1, signature);
        }
    }

    private static Cell[] Read(string table) =>
    [
        .. table.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word =>
            new Cell(int.Parse(word.TrimStart('r'), CultureInfo.InvariantCulture), word.StartsWith('r') ? 2 : 0)),
    ];
}
