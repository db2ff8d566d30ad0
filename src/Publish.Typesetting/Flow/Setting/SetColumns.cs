using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Text that goes on from column to column: its lines and boxes in order, of which a page takes as many as its columns hold.</summary>
/// <remarks>
/// <code>
///   1 ────   3 ────   a unit is a line of a paragraph or a box;
///   1 ────   3 ────   how many there are on a page, and how deep its columns are,
///   2 ────   4 ────   is all that is needed to know where each stands
/// </code>
/// A column ends where neither a line stands alone nor a heading at its foot, unless nothing else would go on.
/// </remarks>
internal sealed class SetColumns : SetBlock
{
    /// <summary>Lines by which columns are deeper than they need be, so that nothing is torn.</summary>
    private const int MostForWhole = 4;

    private readonly (SetBlock Block, int Line)[] units;
    private readonly int[] heights;
    private readonly bool[] mayEnd;

    public SetColumns(ColumnsBlock source, IEnumerable<SetBlock> content, Length width) : base(source)
    {
        (Columns, Width) = (source, width);
        units = [.. content.SelectMany(Units)];
        heights = [.. units.Select(HeightOf)];
        mayEnd = [.. Enumerable.Range(0, units.Length).Select(MayEnd)];
    }

    public ColumnsBlock Columns { get; }

    /// <summary>Of one column.</summary>
    public Length Width { get; }

    public int Count => units.Length;

    public (SetBlock Block, int Line) this[int unit] => units[unit];

    public override int Lines => Balanced(0, int.MaxValue)!.Depth;

    /// <summary>The left edge of a column, from the first one's.</summary>
    public Length Left(int column) => (Width + Columns.Gutter) * column;

    /// <summary>All that is left in columns as even as may be; null where it is deeper than that.</summary>
    public ColumnsFit? Balanced(int from, int most)
    {
        var (sum, tallest) = (0L, 1);
        for (var i = from; i < units.Length && sum <= (long)most * Columns.Count; i++) (sum, tallest) = (sum + heights[i], Math.Max(tallest, heights[i]));
        ColumnsFit? torn = null;
        for (var depth = (int)Math.Max(tallest, (sum + Columns.Count - 1) / Columns.Count); depth <= most && !(torn?.Depth < depth - MostForWhole); depth++)
        {
            var fit = Fit(from, depth);
            if (fit.To < units.Length || fit.Used > most) continue;
            if (!fit.IsTorn) return fit;
            torn ??= fit;
        }

        return torn;
    }

    /// <summary>As much as columns of a depth hold, at least one unit, which may be deeper.</summary>
    public ColumnsFit Fit(int from, int depth)
    {
        var (parts, notes) = (new List<ColumnPart>(), new List<int>());
        var (at, used, torn) = (from, 0, false);
        for (var column = 0; column < Columns.Count && at < units.Length; column++)
        {
            var end = EndOf(at, depth);
            if (end == at && at > from) break;
            end = Math.Max(end, at + 1);
            torn |= end < units.Length && !mayEnd[end - 1];
            used = Math.Max(used, Place(at, end, column, parts));
            for (var i = at; i < end; i++) notes.AddRange(NotesOf(units[i]));
            at = end;
        }

        return new(from, at, depth, used, Seq.Of(parts), Seq.Of(notes)) { IsTorn = torn };
    }

    /// <summary>Behind the last unit of a column that begins with one.</summary>
    private int EndOf(int first, int depth)
    {
        var (good, any, used) = (first, first, 0);
        for (var i = first; i < units.Length; i++)
        {
            used += Gap(i, first) + heights[i];
            if (used > depth) return good > first ? good : any;
            any = i + 1;
            if (mayEnd[i]) good = any;
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
            parts.Add(new(block, from, from + behind - i, column, top, line));
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
        SetText text => Seq.Of(Enumerable.Range(0, text.Natural.LineCount).SelectMany(line => text.Natural.NotesCalledIn(line))),
        SetBox box => box.Notes,
        _ => [],
    };
}

/// <summary>Some units in columns.</summary>
/// <param name="To">Behind the last.</param>
/// <param name="Depth">That the columns may have.</param>
/// <param name="Used">Grid lines of the deepest column.</param>
/// <param name="Notes">That are called in them.</param>
internal sealed record ColumnsFit(int From, int To, int Depth, int Used, Seq<ColumnPart> Parts, Seq<int> Notes)
{
    /// <summary>A column ends where it had better not.</summary>
    public bool IsTorn { get; init; }
}

/// <summary>Lines of a block in a column.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Line">That the first takes, from the columns' head.</param>
/// <param name="Behind">The line below the last.</param>
internal readonly record struct ColumnPart(SetBlock Block, int From, int To, int Column, GridLine Line, GridLine Behind);
