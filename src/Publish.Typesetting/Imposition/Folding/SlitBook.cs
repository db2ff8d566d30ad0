using Publish.Typesetting.Imposition.Assembly;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>
/// Folds a sheet of four by two cells into a book through a slit in its middle. Folded along its length, print outside, it is pushed together from its
/// ends: the two strips part at the slit, the middle of the front one comes forward, that of the rear one goes back, and there are four double leaves
/// about one spine. What is on its other side is read once it is unfolded and turned inside out.
/// </summary>
public sealed record SlitBook : Act
{
    /// <summary>Columns and rows that it takes.</summary>
    internal const int Columns = 4, Rows = 2;

    public override bool IsFolding => true;

    public override bool ClosesAtTheSpine => true;

    internal override string? Fault(WorkTable table, SheetForm form, Making making) =>
        making.Acts.Count > 1 || form is not { Columns: Columns, Rows: Rows } || making.Gathering != Gathering.Each(1) ? "a slit book is made of one sheet of four by two, and of nothing else" : null;

    internal override void Do(WorkTable table, Making making)
    {
        table.Crease(SheetLine.Across(LineKind.Slit, 1, 1, 3));
        table.Crease(SheetLine.Across(LineKind.Fold, 1, 0, 1));
        table.Crease(SheetLine.Across(LineKind.Fold, 1, 3, 4));
        for (var column = 1; column < Columns; column++) table.Crease(SheetLine.Down(LineKind.Fold, column, 0, Rows));
        table.ReadAs(table.Piles.SelectMany(pile => pile).SelectMany(sheet => (IEnumerable<Face>)[.. Outsides(sheet), .. Outsides(sheet.TurnedLikeALeaf)]));
    }

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step)
    {
        var (words, drawings) = (step.Words, step.Drawings);
        yield return new(words.CreaseEight, drawings.Creases());
        yield return new(words.SlitHalf, drawings.Sheet(new(0, 2, 0, 2, 2), line => line.Kind == LineKind.Slit));
        yield return new(words.FoldLengthwise, drawings.Lengthwise());
        yield return new(words.PushTogether, PaperFromAbove.Pushed);
        yield return new(words.LayRound, drawings.Book(BookBinding.None));
        if (step.Booklet.Scheme.TwoSided) yield return new(words.InsideOut);
    }

    /// <summary>The sides of the leaves that are seen: of the front strip at its right end, then all of the rear one, then the rest of the front one.</summary>
    private static IEnumerable<Face> Outsides(Piece sheet)
    {
        var (front, rear) = (sheet.Part(0, Columns, 1, 1), sheet.Part(0, Columns, 0, 1));
        return
        [
            front.FaceAt(3, 0), .. Enumerable.Range(0, Columns).Select(column => Behind(rear, Columns - 1 - column)),
            front.FaceAt(0, 0), front.FaceAt(1, 0), front.FaceAt(2, 0),
        ];
    }

    /// <summary>The print of a column of the rear strip, whose foot is up.</summary>
    private static Face Behind(Piece rear, int column) => rear.FaceAt(column, 0) with { IsTurned = !rear.IsTurned };
}
