namespace Publish.Typesetting.Imposition.Folding;

/// <summary>A piece of a sheet as it lies on the table.</summary>
/// <param name="Sheet">In its gathering, from 0.</param>
/// <param name="Column">Its first on the sheet, seen from the front; so with the row.</param>
/// <param name="IsBackUp">It was turned over, about its upright middle.</param>
/// <param name="IsTurned">Its head is where the foot was.</param>
internal readonly record struct Piece(int Sheet, int Column, int Row, int Columns, int Rows, bool IsBackUp = false, bool IsTurned = false)
{
    private bool IsMirrored => IsBackUp ^ IsTurned;

    public Piece TurnedLikeALeaf => this with { IsBackUp = !IsBackUp };

    /// <summary>Turned over about its middle from left to right.</summary>
    public Piece TurnedOverTheHead => this with { IsBackUp = !IsBackUp, IsTurned = !IsTurned };

    /// <summary>Some of its columns and rows, counted as it is seen.</summary>
    public Piece Part(int column, int columns, int row, int rows) => this with
    {
        Column = IsMirrored ? Column + Columns - column - columns : Column + column,
        Columns = columns,
        Row = IsTurned ? Row + Rows - row - rows : Row + row,
        Rows = rows,
    };

    /// <summary>The line between columns of the sheet where so many columns of the piece are seen at its left.</summary>
    public int LineAfterColumns(int columns) => IsMirrored ? Column + Columns - columns : Column + columns;

    public int LineAfterRows(int rows) => IsTurned ? Row + Rows - rows : Row + rows;

    /// <summary>What is seen of one cell.</summary>
    public Face FaceAt(int column, int row)
    {
        var cell = Part(column, 1, row, 1);
        return new(Sheet, IsBackUp, cell.Column, cell.Row, IsTurned);
    }
}

/// <summary>One side of one cell of a sheet.</summary>
/// <param name="Column">Seen from the sheet's front.</param>
/// <param name="IsTurned">It is read upside down as the sheet lies.</param>
internal readonly record struct Face(int Sheet, bool IsBack, int Column, int Row, bool IsTurned);
