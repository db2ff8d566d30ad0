using Publish.Typesetting.Imposition.Assembly;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>Puts each folded sheet into the middle of the one before it.</summary>
public sealed record Nest : Act
{
    internal override string? Fault(WorkTable table, SheetForm form, Making making) => table.Piles.Count < 2 ? "there is nothing to put into each other: together: 2 and sheet by sheet come first" : null;

    internal override void Do(WorkTable table, Making making) => table.Pile([table.Piles.Aggregate(Holding)]);

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step)
    {
        var sheets = step.Making.Gathering.Sheets;
        yield return new(step.Words.NestSecond, area => PaperFromAbove.Nested(area, sheets));
    }

    private static List<Piece> Holding(List<Piece> outer, List<Piece> inner) => [.. outer.Take(outer.Count / 2), .. inner, .. outer.Skip(outer.Count / 2)];
}
