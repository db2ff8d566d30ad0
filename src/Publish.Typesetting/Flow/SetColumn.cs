using Publish.Model;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow;

/// <summary>Blocks with their set forms; of a second round only those are set again that show page numbers.</summary>
internal sealed class SetColumn
{
    private readonly Seq<FlowBlock> blocks;
    private readonly SetBlock[][] sets;

    public SetColumn(Seq<FlowBlock> blocks, BlockSetter setter, Length width, PageNumbers numbers)
    {
        this.blocks = blocks;
        sets = new SetBlock[blocks.Count][];
        Parallel.For(0, sets.Length, i => sets[i] = [.. setter.Set(blocks[i], width, numbers)]);
    }

    public void Renew(BlockSetter setter, Length width, PageNumbers numbers)
    {
        for (var i = 0; i < sets.Length; i++)
            if (ShowsNumbers(blocks[i])) sets[i] = [.. setter.Set(blocks[i], width, numbers)];
    }

    public IEnumerable<SetBlock> All => sets.SelectMany(s => s);

    /// <summary>Anchors whose pages are shown somewhere in the blocks.</summary>
    public static void AddTargets(Seq<FlowBlock> blocks, HashSet<string> targets)
    {
        foreach (var block in blocks)
            foreach (var source in Sources(block))
                foreach (var piece in source.Pieces)
                {
                    if (piece is PageNumberPiece number) targets.Add(number.Target);
                    if (piece is UsesPiece uses) targets.UnionWith(uses.Targets);
                }
    }

    private static bool ShowsNumbers(FlowBlock block)
    {
        foreach (var source in Sources(block))
            if (PageNumbers.IsShownIn(source)) return true;
        return false;
    }

    private static IEnumerable<ParagraphSource> Sources(FlowBlock block) => block switch
    {
        TextBlock text => [text.Source],
        FigureBlock figure => figure.Caption.SelectMany(Sources),
        TableBlock table => table.Caption.SelectMany(Sources).Concat(Cells(table.Head)).Concat(Cells(table.Rows)),
        _ => [],
    };

    private static IEnumerable<ParagraphSource> Cells(Seq<TableRowBlock> rows) =>
        rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content).SelectMany(Sources);
}
