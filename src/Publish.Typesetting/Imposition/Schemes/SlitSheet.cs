namespace Publish.Typesetting.Imposition;

/// <summary>A sheet of four by two cells that is folded into a book through a slit in its middle.</summary>
internal static class SlitSheet
{
    public static IReadOnlyList<SheetLine> Lines =>
    [
        SheetLine.Across(LineKind.Slit, 1, 1, 3),
        SheetLine.Across(LineKind.Fold, 1, 0, 1),
        SheetLine.Across(LineKind.Fold, 1, 3, 4),
        SheetLine.Down(LineKind.Fold, 1, 0, 2),
        SheetLine.Down(LineKind.Fold, 2, 0, 2),
        SheetLine.Down(LineKind.Fold, 3, 0, 2),
    ];
}
