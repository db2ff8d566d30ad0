namespace Publish.Typesetting.Imposition.Folding;

/// <summary>How a sheet is printed.</summary>
/// <param name="Columns">Cells beside each other, at least 1.</param>
/// <param name="Rows">Cells above each other, at least 1.</param>
public sealed record SheetForm(int Columns, int Rows)
{
    /// <summary>Both sides carry pages; else the back stays white.</summary>
    public bool TwoSided { get; init; } = true;

    /// <summary>Quarter turns, clockwise, by which all pages lie as against how the folded zine lies.</summary>
    public int Lying { get; init; }

    /// <summary>On one sheet.</summary>
    public int Pages => Columns * Rows * (TwoSided ? 2 : 1);
}
