using Publish.Model;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow;

/// <summary>Blocks with their set forms; of a second round only those are set again that show page numbers.</summary>
internal sealed class SetColumn
{
    private readonly FlowBlock[] blocks;
    private readonly int[] afterPictures;
    private readonly SetBlock[][] sets;
    private readonly Runarounds? runarounds;

    public SetColumn(Seq<FlowBlock> blocks, BlockSetter setter, Length width, PageNumbers numbers)
    {
        this.blocks = [.. blocks];
        afterPictures = [.. Enumerable.Range(0, this.blocks.Length).Where(i => this.blocks[i] is TextBlock text && text.IndentIfMoved > Length.Zero)];
        sets = new SetBlock[blocks.Count][];
        runarounds = Runarounds.Of(this.blocks, sets);
        ForEach(i => sets[i] = [.. setter.Set(blocks[i], width, numbers)]);
        runarounds?.Set(setter, width, numbers);
    }

    public void Renew(BlockSetter setter, Length width, PageNumbers numbers)
    {
        ForEach(i =>
        {
            if (ShowsNumbers(blocks[i])) sets[i] = [.. setter.Set(blocks[i], width, numbers)];
        });
        runarounds?.Set(setter, width, numbers);
    }

    /// <summary>Indents the paragraphs whose pictures stand elsewhere, and no others.</summary>
    /// <returns>Whether one was set anew.</returns>
    public bool IndentAsSeen(Layout layout, BlockSetter setter, Length width, PageNumbers numbers)
    {
        if (afterPictures.Length == 0) return false;
        var (below, changed) = (BelowPictures(layout), false);
        foreach (var i in afterPictures)
        {
            var text = (TextBlock)blocks[i];
            var indent = below.Contains(sets[i][0]) ? Length.Zero : text.IndentIfMoved;
            if (text.Source.Style.Indent == indent) continue;
            blocks[i] = text with { Source = text.Source with { Style = text.Source.Style with { Indent = indent } } };
            sets[i] = [.. setter.Set(blocks[i], width, numbers)];
            changed = true;
        }
        if (changed) runarounds?.Set(setter, width, numbers);
        return changed;
    }

    /// <summary>Has text come before pictures that it runs round, where a page was short for their sake.</summary>
    /// <returns>Whether one was set anew.</returns>
    public bool RunAsSeen(Layout layout, BlockSetter setter, Length width, PageNumbers numbers)
    {
        if (runarounds is null || !runarounds.Follow(layout)) return false;
        runarounds.Set(setter, width, numbers);
        return true;
    }

    private static HashSet<SetBlock> BelowPictures(Layout layout)
    {
        var below = new HashSet<SetBlock>();
        SetBlock? last = null;
        foreach (var plan in layout.Plans)
            foreach (var segment in plan.Body)
            {
                var block = layout.Column[segment.Block];
                if (segment.AtFoot > 0) continue;
                if (segment.From == 0 && last is SetBox { Source: FigureBlock }) below.Add(block);
                last = block;
            }
        return below;
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
            if (set is SetText { MayVary: true } text) _ = text.Loosened(1);
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
        FigureRowBlock row => row.Figures.SelectMany(Sources),
        CodeBlock code => code.Lines.SelectMany(Sources),
        ColumnsBlock columns => columns.Content.SelectMany(Sources),
        ParallelBlock texts => texts.Sides.SelectMany(side => side).SelectMany(Sources),
        FullPageBlock plate => plate.Caption.SelectMany(Sources),
        TableBlock table => table.Caption.SelectMany(Sources).Concat(Cells(table.Head)).Concat(Cells(table.Rows)),
        _ => [],
    };

    private static IEnumerable<ParagraphSource> Cells(Seq<TableRowBlock> rows) =>
        rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content).SelectMany(Sources);
}
