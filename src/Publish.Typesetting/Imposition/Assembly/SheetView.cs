namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>Some cells of one side of a sheet: what of it is seen once it is folded or cut.</summary>
/// <param name="Side">Of the scheme's sides, from 0.</param>
/// <param name="Column">The first, from 0, as the scheme counts them; so with the row.</param>
internal readonly record struct SheetView(int Side, int Column, int Row, int Columns, int Rows)
{
    public static SheetView Whole(Scheme scheme, int side = 0) => new(side, 0, 0, scheme.Columns, scheme.Rows);

    public bool Holds(int column, int row) => column >= Column && column < Column + Columns && row >= Row && row < Row + Rows;
}
