using Publish.Model;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Text that goes on from column to column: its lines and boxes in order, of which a page takes as many as its columns hold.</summary>
/// <remarks>
/// <code>
///   1 ────   3 ────   a unit is a line of a paragraph or a box;
///   1 ────   3 ────   columns that end are as even as may be,
///   2 ────   4 ────   and those that go on overleaf as deep
/// </code>
/// A column ends where neither a line stands alone nor a heading at its foot, and in no box that a page holds, unless nothing else would go on, or a third of the page stay white.
/// </remarks>
internal sealed class SetColumns : SetBlock
{
    /// <summary>Lines of columns that had better stand on one page.</summary>
    private const int Short = 8;

    /// <summary>Lines by which columns are deeper than they need be, so that nothing is torn and none is empty.</summary>
    private const int MostForWhole = 4;

    /// <summary>More units are no page's: they are not evened out.</summary>
    private const int MostEvened = 1000;

    /// <summary>Lines that columns which come over from the page before have, at least.</summary>
    private const int LeastOverleaf = 3;

    private readonly (SetBlock Block, int Line)[] units;
    private readonly int[] heights;
    private readonly bool[] mayEnd;
    private readonly int[] inBox;
    private readonly int pageLines;
    private readonly Dictionary<(int From, int Most), ColumnsFit?> even = [];

    /// <param name="width">Of one column.</param>
    /// <param name="pageLines">Grid lines of a page.</param>
    public SetColumns(ColumnsBlock source, IEnumerable<SetBlock> content, Length width, int pageLines) : base(source)
    {
        (Columns, Width, this.pageLines) = (source, width, pageLines);
        units = [.. content.SelectMany(Units)];
        heights = [.. units.Select(HeightOf)];
        mayEnd = [.. Enumerable.Range(0, units.Length).Select(MayEnd)];
        inBox = Boxes();
    }

    public ColumnsBlock Columns { get; }

    /// <summary>Of one column.</summary>
    public Length Width { get; }

    public int Count => units.Length;

    public (SetBlock Block, int Line) this[int unit] => units[unit];

    public override int Lines => Balanced(0, int.MaxValue)!.Used;

    /// <summary>The left edge of a column, from the first one's.</summary>
    public Length Left(int column) => (Width + Columns.Gutter) * column;

    /// <summary>The panels that a unit stands in; none where there is no such unit.</summary>
    public Seq<Frame> FramesOf(int unit) => unit >= 0 && unit < units.Length ? units[unit].Block.Source.Frames : [];

    /// <summary>All that is left in columns as even as may be; null where it is deeper than that.</summary>
    public ColumnsFit? Balanced(int from, int most)
    {
        lock (even)
        {
            if (!even.TryGetValue((from, most), out var fit)) even.Add((from, most), fit = Evened(from, most));
            return fit;
        }
    }

    /// <summary>What it costs that some of them, from a unit on, go on overleaf, beside what is torn.</summary>
    public long CostOfParting(int from) => from == 0 && Lines <= Short ? Costs.PartedColumns : 0;

    /// <summary>What is left would be a scrap: a line or two, or a column with nothing beside it.</summary>
    public bool LeavesScrap(int from)
    {
        if (units.Length - from > LeastOverleaf * Columns.Count * 4) return false;
        var rest = Balanced(from, int.MaxValue)!;
        return rest.Used < LeastOverleaf || rest.Blemish > 0;
    }

    private ColumnsFit? Evened(int from, int most)
    {
        var (sum, tallest) = (0L, 1);
        var box = 0;
        for (var i = from; i < units.Length && sum <= (long)most * Columns.Count; i++)
        {
            (sum, tallest) = (sum + heights[i], Math.Max(tallest, heights[i]));
            if (inBox[i] <= most) box = Math.Max(box, inBox[i]);
        }
        tallest = Math.Max(tallest, box);
        ColumnsFit? best = null;
        var first = 0;
        for (var depth = (int)Math.Max(tallest, (sum + Columns.Count - 1) / Columns.Count); depth <= most && (best is null || depth <= first + Math.Max(MostForWhole, box)); depth++)
        {
            var even = units.Length - from <= MostEvened ? new EvenColumns(this, from, depth) : null;
            var filled = Fit(from, depth);
            var fit = even?.Ends() is { } ends ? Of(from, depth, ends) with { Unevenness = even.Cost } : filled;
            // Less deep than columns need be that are filled one after the other, where nothing is torn for that.
            if (fit.To < units.Length || (filled.To < units.Length && fit.Blemish > 0)) continue;
            if (best is null) first = depth;
            if (best is null || fit.Blemish < best.Blemish || (fit.Blemish == best.Blemish && fit.Unevenness < best.Unevenness)) best = fit;
            if (fit.Blemish == 0 && !HasParted(fit)) break;
        }

        return best is { } found && found.Used <= most ? found : null;
    }

    /// <summary>Deeper columns might part no stanza and no list.</summary>
    private bool HasParted(ColumnsFit fit)
    {
        for (var i = 1; i < fit.Parts.Count; i++)
            if (fit.Parts[i].Column != fit.Parts[i - 1].Column && PartsBond(fit.Parts[i].First)) return true;
        return false;
    }

    /// <summary>As much as columns of a depth hold, at least one unit, which may be deeper.</summary>
    public ColumnsFit Fit(int from, int depth)
    {
        var ends = new List<int>();
        for (var (column, at) = (0, from); column < Columns.Count && at < units.Length; column++)
        {
            if (column > 0 && WaitsForAPage(at, depth)) break;
            var end = EndOf(at, depth);
            if (end == at && at > from) break;
            ends.Add(at = Math.Max(end, at + 1));
        }

        return Of(from, depth, ends);
    }

    /// <summary>A box that the columns are too short for begins overleaf, where they are no more than a third of the page.</summary>
    private bool WaitsForAPage(int unit, int depth) => depth <= pageLines / 3 && inBox[unit] > depth && (unit == 0 || !InOneBox(unit - 1, unit));

    /// <param name="ends">Behind the last unit of each column that has one.</param>
    private ColumnsFit Of(int from, int depth, List<int> ends)
    {
        var (parts, notes, at, used, torn) = (new List<ColumnPart>(), new List<int>(), from, 0, false);
        for (var column = 0; column < ends.Count; at = ends[column++])
        {
            torn |= IsTorn(ends[column]) || PartsBox(ends[column]);
            used = Math.Max(used, Place(at, ends[column], column, parts));
            for (var i = at; i < ends[column]; i++) notes.AddRange(NotesOf(units[i]));
        }

        return new(from, at, depth, used, Seq.Of(parts), Seq.Of(notes)) { Filled = ends.Count, Blemish = torn ? 2 : ends.Count < Columns.Count ? 1 : 0 };
    }

    /// <summary>A column that ends before a unit ends where it had better not.</summary>
    public bool IsTorn(int end) => end < units.Length && !mayEnd[end - 1] && !PartsBond(end);

    /// <summary>It parts a stanza, or an item from the rest of its list.</summary>
    public bool PartsBond(int end) => end < units.Length && units[end].Line == 0 && units[end - 1].Block is { KeepWithNext: false, Source.Bond: Bond.Whole };

    /// <summary>What it costs that a column ends there and parts what belongs together.</summary>
    public long CostOfBond(int end) => !PartsBond(end) ? 0 : units[end - 1].Block.Source is TextBlock { KeepWhole: false } ? EvenColumns.BondedList : EvenColumns.Bonded;

    /// <summary>It parts a box that a page holds.</summary>
    public bool PartsBox(int end) => end < units.Length && inBox[end] > 0 && inBox[end - 1] > 0 && InOneBox(end - 1, end);

    private bool InOneBox(int unit, int next) => units[unit].Block.Source.Frames is [var here, ..] && units[next].Block.Source.Frames is [var there, ..] && here.Id == there.Id;

    /// <summary>For each unit the grid lines of the box that it stands in; 0 where it stands in none, or in one that no page holds.</summary>
    private int[] Boxes()
    {
        var boxes = new int[units.Length];
        for (int first = 0, behind; first < units.Length; first = behind)
        {
            behind = first + 1;
            if (units[first].Block.Source.Frames.IsEmpty) continue;
            var lines = heights[first];
            for (; behind < units.Length && InOneBox(first, behind); behind++) lines += HeightIn(behind, first);
            if (lines <= pageLines) Array.Fill(boxes, lines, first, behind - first);
        }
        return boxes;
    }

    /// <summary>Grid lines that a unit takes in a column.</summary>
    /// <param name="first">That the column begins with.</param>
    public int HeightIn(int unit, int first) => Gap(unit, first) + heights[unit];

    /// <summary>Behind the last unit of a column that begins with one.</summary>
    private int EndOf(int first, int depth)
    {
        var (whole, good, any, used, usedWhole) = (first, first, first, 0, 0);
        for (var i = first; i < units.Length; i++)
        {
            used += HeightIn(i, first);
            if (used > depth) return whole > first && (good == whole || depth - usedWhole <= pageLines / 3) ? whole : good > first ? good : any;
            any = i + 1;
            if (!mayEnd[i]) continue;
            good = any;
            if (!PartsBox(any)) (whole, usedWhole) = (any, used);
        }

        return units.Length;
    }

    /// <returns>Grid lines that they take.</returns>
    private int Place(int first, int end, int column, List<ColumnPart> parts)
    {
        var line = GridLine.First;
        for (var i = first; i < end;)
        {
            line += Gap(i, first);
            var (block, from) = units[i];
            var (top, behind) = (line, i);
            while (behind < end && units[behind].Block == block) line += heights[behind++];
            parts.Add(new(block, from, from + behind - i, column, top, line) { First = i });
            i = behind;
        }

        return line.Index;
    }

    private int Gap(int unit, int first) => unit == first || units[unit].Line > 0 ? 0 : Math.Max(units[unit - 1].Block.After, units[unit].Block.Before);

    private static IEnumerable<(SetBlock Block, int Line)> Units(SetBlock block) => block switch
    {
        SetText { Text.Display: null } text => Enumerable.Range(0, text.Natural.LineCount).Select(line => ((SetBlock)text, line)),
        SetBreak => [],
        _ => [(block, 0)],
    };

    private static int HeightOf((SetBlock Block, int Line) unit) => unit.Block is SetText { Text.Display: null } ? 1 : unit.Block.Lines;

    private bool MayEnd(int unit)
    {
        var (block, line) = units[unit];
        if (unit + 1 < units.Length && units[unit + 1].Block == block)
            return block is SetText text && !text.Text.KeepWhole && line > 0 && line < text.Natural.LineCount - 2 && !(text.Beside is { } beside && line >= beside.From && line + 1 < beside.To);
        return !block.KeepWithNext && block.Source.Bond == Bond.None;
    }

    private static Seq<int> NotesOf((SetBlock Block, int Line) unit) => unit.Block switch
    {
        SetText { Text.Display: null } text => text.Natural.NotesCalledIn(unit.Line),
        _ => unit.Block.NotesCalled,
    };
}

/// <summary>Parts what is left into columns that are even: of all ways within a depth the one with the least sum of squares of what each is short of it.</summary>
internal sealed class EvenColumns(SetColumns columns, int from, int depth)
{
    /// <summary>More than any columns that are torn nowhere can be short of a page.</summary>
    private const long Torn = 1_000_000_000, Boxed = 10_000_000, Empty = 1_000_000;

    /// <summary>Of a stanza: seven lines of unevenness; of a list between two of its items: one.</summary>
    public const long Bonded = 50, BondedList = 3;

    private readonly Dictionary<(int Column, int At), (long Cost, int End)> known = [];

    /// <summary>Of the best way.</summary>
    public long Cost => Best(0, from).Cost;

    /// <returns>Behind the last unit of each column that has one; null where they do not fit.</returns>
    public List<int>? Ends()
    {
        if (Best(0, from).Cost == long.MaxValue) return null;
        var ends = new List<int>();
        for (var at = from; at < columns.Count; ends.Add(at)) at = Best(ends.Count, at).End;
        return ends;
    }

    /// <summary>The column that begins with a unit, and those behind it.</summary>
    private (long Cost, int End) Best(int column, int at)
    {
        if (at == columns.Count) return ((columns.Columns.Count - column) * Empty, at);
        if (column == columns.Columns.Count) return (long.MaxValue, at);
        if (known.TryGetValue((column, at), out var done)) return done;
        var best = (Cost: long.MaxValue, End: at);
        for (var (end, used) = (at + 1, columns.HeightIn(at, at)); used <= depth; used += columns.HeightIn(end++, at))
        {
            var rest = Best(column + 1, end).Cost;
            var cost = rest == long.MaxValue ? rest : rest + ((long)(depth - used) * (depth - used)) + (columns.IsTorn(end) ? Torn : columns.PartsBox(end) ? Boxed : columns.CostOfBond(end));
            if (cost <= best.Cost) best = (cost, end);
            if (end == columns.Count) break;
        }

        known.Add((column, at), best);
        return best;
    }
}

/// <summary>Some units in columns.</summary>
/// <param name="To">Behind the last.</param>
/// <param name="Depth">That the columns may have.</param>
/// <param name="Used">Grid lines of the deepest column.</param>
/// <param name="Notes">That are called in them.</param>
internal sealed record ColumnsFit(int From, int To, int Depth, int Used, Seq<ColumnPart> Parts, Seq<int> Notes)
{
    /// <summary>Columns that hold something.</summary>
    public int Filled { get; init; }

    /// <summary>What they are short of each other, and what of the text they part; 0 where that was not sought.</summary>
    public long Unevenness { get; init; }

    /// <summary>1 where a column is empty, 2 where one ends where it had better not; 0 for none of these.</summary>
    public int Blemish { get; init; }
}

/// <summary>Lines of a block in a column.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Line">That the first takes, from the columns' head.</param>
/// <param name="Behind">The line below the last.</param>
internal readonly record struct ColumnPart(SetBlock Block, int From, int To, int Column, GridLine Line, GridLine Behind)
{
    /// <summary>The unit that is the first of its lines.</summary>
    public int First { get; init; }
}
