namespace Publish.Typesetting.Imposition;

/// <summary>A line along which a sheet is folded or cut, between its cells.</summary>
/// <param name="Upright">Runs from the top to the bottom; else from the left to the right.</param>
/// <param name="At">How many columns (rows, where it is not upright) lie before it.</param>
/// <param name="From">How many rows (columns) it begins after.</param>
/// <param name="To">How many rows (columns) it ends after.</param>
public readonly record struct SheetLine(LineKind Kind, bool Upright, int At, int From, int To)
{
    public static SheetLine Down(LineKind kind, int at, int from, int to) => new(kind, true, at, from, to);

    public static SheetLine Across(LineKind kind, int at, int from, int to) => new(kind, false, at, from, to);
}

public enum LineKind
{
    Fold,

    /// <summary>A fold that holds the leaves: staples or thread go through it.</summary>
    Spine,

    /// <summary>From edge to edge.</summary>
    Cut,

    /// <summary>A cut that does not reach the edges.</summary>
    Slit,
}
