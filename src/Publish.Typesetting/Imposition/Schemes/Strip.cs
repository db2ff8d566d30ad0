using Publish.Model;

namespace Publish.Typesetting.Imposition;

/// <summary>Pages in a row with a fold between each two.</summary>
internal static class Strip
{
    public static Seq<Cell> From(int first, int count) => Seq.Of(Enumerable.Range(first, count).Select(page => new Cell(page)));

    public static IReadOnlyList<SheetLine> Folds(int panels) =>
        [.. Enumerable.Range(1, panels - 1).Select(column => SheetLine.Down(LineKind.Fold, column, 0, 1))];
}
