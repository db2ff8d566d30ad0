using Publish.Typesetting.Imposition.Assembly;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>Which way a knife goes.</summary>
public enum CutWay
{
    /// <summary>From side to side.</summary>
    Across,

    /// <summary>From head to foot.</summary>
    Down,
}

/// <summary>Cuts a pile between its cells, and lays the parts on each other as a guillotine leaves them: the upper on the lower, the left on the right.</summary>
public sealed record Cut(CutWay Way) : Act
{
    /// <summary>Cells beside (above) each other that stay together.</summary>
    public int Leaving { get; init; } = 1;

    /// <summary>The parts are left beside each other.</summary>
    public bool Apart { get; init; }

    internal override int PilesOf(SheetForm form) => Apart ? (Way == CutWay.Across ? form.Rows : form.Columns) / Leaving : 1;

    internal override string? Fault(WorkTable table, SheetForm form, Making making)
    {
        var (columns, rows) = table.PieceSize;
        var cells = Way == CutWay.Across ? rows : columns;
        return cells <= Leaving || cells % Leaving != 0 ? "there is nothing to cut apart where it says so" : null;
    }

    internal override void Do(WorkTable table, Making making)
    {
        var (columns, rows) = table.PieceSize;
        var parts = (Way == CutWay.Across ? rows : columns) / Leaving;
        table.Crease(table.Piles.SelectMany(pile => pile).SelectMany(piece => Enumerable.Range(1, parts - 1).Select(part => Line(piece, part * Leaving))));
        table.Pile(table.Piles.SelectMany(pile => Parted(pile, parts, columns, rows)));
    }

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step)
    {
        if (step.Lines.Count == 0) yield break;
        var (words, drawings) = (step.Words, step.Drawings);
        // Stacks that stay beside each other are drawn as the sheet that they were.
        var view = Apart ? step.WholeSheet : step.Top;
        yield return new(Way == CutWay.Across ? words.CutAcross : words.CutDown, drawings.Sheet(view, step.IsMade));
        if (Apart) yield break;
        yield return Way == CutWay.Across
            ? new(words.UpperOnLower, drawings.PartOnPart(view with { Rows = Leaving }, view with { Row = view.Row + Leaving, Rows = Leaving }, down: true))
            : new(words.LeftOnRight, drawings.PartOnPart(view with { Columns = Leaving }, view with { Column = view.Column + Leaving, Columns = Leaving }, down: false));
    }

    private SheetLine Line(Piece piece, int after) => Way == CutWay.Across
        ? SheetLine.Across(LineKind.Cut, piece.LineAfterRows(after), piece.Column, piece.Column + piece.Columns)
        : SheetLine.Down(LineKind.Cut, piece.LineAfterColumns(after), piece.Row, piece.Row + piece.Rows);

    private IEnumerable<IEnumerable<Piece>> Parted(List<Piece> pile, int parts, int columns, int rows)
    {
        var stacks = Enumerable.Range(0, parts).Select(i => pile.Select(piece => Way == CutWay.Across
            ? piece.Part(0, columns, i * Leaving, Leaving)
            : piece.Part(i * Leaving, Leaving, 0, rows)));
        return Apart ? stacks : [stacks.SelectMany(stack => stack)];
    }
}
