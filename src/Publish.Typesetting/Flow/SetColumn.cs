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
        ForEach(i => sets[i] = [.. setter.Set(blocks[i], width, numbers)]);
    }

    public void Renew(BlockSetter setter, Length width, PageNumbers numbers)
    {
        ForEach(i =>
        {
            if (ShowsNumbers(blocks[i])) sets[i] = [.. setter.Set(blocks[i], width, numbers)];
        });
    }

    // Most notes are one block: not worth a call to other threads.
    private void ForEach(Action<int> set)
    {
        if (sets.Length == 1) set(0);
        else Parallel.For(0, sets.Length, set);
    }

    /// <summary>Has its paragraphs ready a line longer and shorter: the page breaker, who works alone, asks for nearly all of them.</summary>
    public void Vary() => ForEach(i =>
    {
        foreach (var set in sets[i])
            if (set is SetText { MayVary: true } text) _ = (text.Loosened(1), text.Loosened(-1));
    });

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
