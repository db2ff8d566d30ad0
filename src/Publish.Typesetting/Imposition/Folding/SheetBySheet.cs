using Publish.Typesetting.Imposition.Assembly;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>Lays the sheets of a gathering beside each other: what follows is done to each by itself.</summary>
public sealed record SheetBySheet : Act
{
    internal override void Do(WorkTable table, Making making) => table.Pile(table.Piles.SelectMany(pile => pile.Select(sheet => (Piece[])[sheet])));

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step) => [];
}
