using Publish.Typesetting.Imposition.Assembly;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>Lays the sheets of a gathering beside each other: what follows is done to each by itself.</summary>
public sealed record SheetBySheet : Act
{
    internal override string? Fault(WorkTable table, SheetForm form, Making making) => table.Piles[0].Count < 2 ? "there is only one sheet at a time: say together: 2" : null;

    internal override void Do(WorkTable table, Making making) => table.Pile(table.Piles.SelectMany(pile => pile.Select(sheet => (Piece[])[sheet])));

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step) => [];
}
