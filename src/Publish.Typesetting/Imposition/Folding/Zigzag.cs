using Publish.Typesetting.Imposition.Assembly;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>Folds a row to and fro between all its cells; sheets are joined end to end before. It is read unfolded.</summary>
public sealed record Zigzag : Act
{
    public override bool IsFolding => true;

    internal override string? Fault(WorkTable table, SheetForm form, Making making) =>
        making.Acts.Count > 1 || form.Rows > 1 || form.Columns < 2 ? "a zigzag is one row that is read unfolded: nothing else is done to it" : null;

    internal override void Do(WorkTable table, Making making)
    {
        var (columns, rows) = table.PieceSize;
        table.Crease(Enumerable.Range(1, columns - 1).Select(column => SheetLine.Down(LineKind.Fold, column, 0, rows)));
    }

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step)
    {
        var (words, scheme) = (step.Words, step.Booklet.Scheme);
        if (step.Booklet.Imposed.Sheets > 1) yield return new(words.JoinStrips);
        yield return new(words.Zigzag, step.Drawings.Sheet(step.WholeSheet, step.IsMade));
        yield return new(scheme.TwoSided ? words.ReadBack : words.FrontIsPage1, area => PaperFromAbove.Zigzag(area, scheme.Columns));
    }
}
