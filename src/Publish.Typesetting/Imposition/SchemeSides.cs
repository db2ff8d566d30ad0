using Publish.Model;
using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition;

/// <summary>Which page lies where: the sheets are folded as the scheme says, and whatever is read in its turn gets its number.</summary>
internal static class SchemeSides
{
    /// <summary>Nothing makes single leaves of it.</summary>
    public static bool IsReadAcross(Scheme scheme)
    {
        if (scheme.Columns * scheme.Rows == 1) return false;
        foreach (var act in scheme.Making.Acts)
            if (act is not Zigzag) return false;
        return true;
    }

    /// <param name="ofASheet">Different pages on a sheet.</param>
    public static IEnumerable<SheetSide> Of(Scheme scheme, Quires quires, int ofASheet)
    {
        IReadOnlyList<SheetSide> gathering = [];
        for (int before = 0, number = 1; number <= quires.Count; before += quires.PagesOf(number - 1), number++)
        {
            var sheets = quires.PagesOf(number - 1) / ofASheet;
            if (gathering.Count != sheets * (scheme.TwoSided ? 2 : 1)) gathering = Gathering(scheme, sheets);
            var first = before;
            foreach (var side in gathering)
                yield return side with { Signature = number, Cells = side.Cells.Select(cell => new Cell(cell.Page + first, cell.QuarterTurns)) };
        }
    }

    private static List<SheetSide> Gathering(Scheme scheme, int sheets)
    {
        var (form, making) = (scheme.Sheet, scheme.Making);
        var cells = Enumerable.Range(0, sheets * 2).Select(_ => new Cell[form.Columns * form.Rows]).ToArray();
        foreach (var copy in WorkTable.Of(form, making, sheets).Read(making.Finish.MakesCopies))
            for (var i = 0; i < copy.Count; i++)
            {
                var face = copy[i];
                var column = face.IsBack ? form.Columns - 1 - face.Column : face.Column;
                cells[(face.Sheet * 2) + (face.IsBack ? 1 : 0)][(face.Row * form.Columns) + column] = new(i + 1, ((face.IsTurned ? 2 : 0) + form.Lying) & 3);
            }

        return [.. Enumerable.Range(0, sheets * 2).Where(side => form.TwoSided || side % 2 == 0).Select(side => new SheetSide(Seq.Of(cells[side]), (side / 2) + 1, side % 2 == 1))];
    }
}
