using Publish.Typesetting.Imposition.Assembly;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>The half of a pile that goes behind the other.</summary>
public enum SheetHalf
{
    Upper,

    /// <summary>The fold comes to lie at the left: at the spine.</summary>
    Left,

    /// <summary>The fold comes to lie at the right: at the fore-edge.</summary>
    Right,
}

/// <summary>Folds all that lies in a pile in its middle, as one.</summary>
/// <param name="Behind">The half that goes behind.</param>
public sealed record Fold(SheetHalf Behind) : Act
{
    public override bool IsFolding => true;

    public override bool ClosesAtTheSpine => Behind == SheetHalf.Left;

    internal override string? Fault(WorkTable table, SheetForm form, Making making)
    {
        var (columns, rows) = table.PieceSize;
        if ((Behind == SheetHalf.Upper ? rows : columns) % 2 != 0) return "a fold in the middle takes an even number of pages beside each other";
        if (making.Gathering != Gathering.All) return null;
        return making.IsLastFold(this) && Behind == SheetHalf.Left && form.TwoSided ? null : "a whole pile is folded once, the left half behind, and printed on both sides";
    }

    internal override void Do(WorkTable table, Making making)
    {
        var kind = ClosesAtTheSpine && making.IsLastFold(this) ? LineKind.Spine : LineKind.Fold;
        var (columns, rows) = table.PieceSize;
        table.Crease(table.Piles.SelectMany(pile => pile).Select(piece => Line(kind, piece)));
        table.Pile(table.Piles.Select(pile => Folded(pile, columns, rows)));
    }

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step) => step.Making.Gathering switch
    {
        { Range: not null } or { MayEndShort: true } => FoldSteps.Signature(step),
        { Sheets: 0 } => FoldSteps.Pile(step),
        _ => FoldSteps.Sheet(step, Behind),
    };

    private SheetLine Line(LineKind kind, Piece piece) => Behind == SheetHalf.Upper
        ? SheetLine.Across(kind, piece.LineAfterRows(piece.Rows / 2), piece.Column, piece.Column + piece.Columns)
        : SheetLine.Down(kind, piece.LineAfterColumns(piece.Columns / 2), piece.Row, piece.Row + piece.Rows);

    private IEnumerable<Piece> Folded(List<Piece> pile, int columns, int rows)
    {
        var behind = pile.AsEnumerable().Reverse();
        return Behind switch
        {
            SheetHalf.Upper => [.. pile.Select(piece => piece.Part(0, columns, rows / 2, rows / 2)), .. behind.Select(piece => piece.Part(0, columns, 0, rows / 2).TurnedOverTheHead)],
            SheetHalf.Left => [.. pile.Select(piece => RightOf(piece)), .. behind.Select(piece => LeftOf(piece).TurnedLikeALeaf)],
            _ => [.. pile.Select(piece => LeftOf(piece)), .. behind.Select(piece => RightOf(piece).TurnedLikeALeaf)],
        };
    }

    private static Piece LeftOf(Piece piece) => piece.Part(0, piece.Columns / 2, 0, piece.Rows);

    private static Piece RightOf(Piece piece) => piece.Part(piece.Columns / 2, piece.Columns / 2, 0, piece.Rows);
}
