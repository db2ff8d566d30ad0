namespace Publish.Typesetting.Imposition;

/// <summary>The lines of a sheet of two by two cells that is folded across and then down.</summary>
internal static class TwoFoldSheet
{
    public static IReadOnlyList<SheetLine> Lines => [SheetLine.Across(LineKind.Fold, 1, 0, 2), SheetLine.Down(LineKind.Spine, 1, 0, 2)];
}
