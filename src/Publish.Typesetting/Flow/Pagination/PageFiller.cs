using Publish.Model;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>Finds the ways to fill one page from where it starts.</summary>
/// <remarks>
/// Goes down the column block by block with a handful of partial fills, one for each depth that is worth having (a paragraph may be set a line
/// longer or shorter), and takes down each place near the foot where the page could end, with what that would cost.
/// </remarks>
internal sealed class PageFiller
{
    /// <summary>Partial fills that are kept, one a depth: more where there are more ways.</summary>
    private const int Breadth = 5, VariedBreadth = 12;

    /// <summary>Lines that columns have at a page's foot, at least.</summary>
    private const int LeastColumns = 3;

    /// <summary>Lines by which columns are shallower than the page, so that they leave no scrap overleaf.</summary>
    private const int MostForColumns = 6;

    private readonly SetBlock[] column;
    private readonly IReadOnlyDictionary<int, SetNote> notes;
    private readonly NoteSpace space;
    private readonly Resumption start;
    private readonly CarriedNotes carried;
    private readonly bool vary;
    private readonly int window;
    private readonly List<PageEnd> ends = [];
    private List<Fill> fills = [];
    private List<Fill> next = [];

    /// <param name="vary">Paragraphs may be set a line longer or shorter, and the white over headings as well.</param>
    /// <param name="window">Grid lines by which the page may be short.</param>
    public PageFiller(SetBlock[] column, IReadOnlyDictionary<int, SetNote> notes, NoteSpace space, Resumption start, bool vary, int window)
    {
        (this.column, this.notes, this.space, this.start, this.vary, this.window) = (column, notes, space, start, vary, window);
        carried = CarriedNotes.Of(start.Carry.Notes, notes, space);
    }

    /// <summary>Notes may begin here while older ones still go on, and several may go on overleaf.</summary>
    public bool PartsNotes { get; init; }

    /// <summary>Those that a page holds; null where there are none.</summary>
    public WholePanels? Panels { get; init; }

    public List<PageEnd> Ends()
    {
        if (Floats() is not { } first) return ends;
        fills.Add(first);
        if (first.Previous is not null) Alone(first, start);
        var block = start.Block;
        for (; fills.Count > 0 && block < column.Length; block++)
        {
            foreach (var fill in fills) Extend(fill, block);
            (fills, next) = (next, fills);
            next.Clear();
        }
        if (block == column.Length)
            foreach (var fill in fills) EndOfColumn(fill);
        return ends;
    }

    /// <summary>What floats came over stand at the head; null where they fill the page.</summary>
    private Fill? Floats()
    {
        var fill = Fill.Empty(NoteLoad.Carried(carried.Lines), start.Carry.Floats);
        if (fill.Floats.IsEmpty || IsInside(start)) return fill;
        fill = Placed(fill);
        if (fill.Used < Room(fill) - 1 && !IsFilled(fill)) return fill;
        AddEnd(fill, null, fill.Used, fill.Notes, start with { Carry = Carry.Of([], fill.Floats) }, 0, forced: true);
        return null;
    }

    /// <summary>As many of the waiting floats as have room stand below what there is; an empty page takes one in any case.</summary>
    private Fill Placed(Fill fill)
    {
        var left = new List<int>();
        foreach (var index in fill.Floats)
        {
            var box = (SetBox)column[index];
            var at = box.ToFoot ? new GridLine(fill.Used + Fill.OverFoot) : LineOf(fill, box);
            NoteLoad? load = Bars(box.Notes) ? null : Called(fill.Notes, box.Notes);
            var fits = load is { } l && at.Index + box.Lines + LeastNotes(l) <= Room(fill);
            if (left.Count > 0 || (!fits && (fill.Used > 0 || fill.Foot > 0 || carried.Lines > 0))) left.Add(index);
            else if (box.ToFoot) fill = fill.AtFoot(index, box.Lines, load ?? fill.Notes);
            else fill = new(fill, new(index, 0, 1, at, null), at.Index + box.Lines, Math.Max(1, box.After), load ?? fill.Notes, fill.Floats, fill.Cost);
        }
        return fill with { Floats = Seq.Of(left) };
    }

    /// <summary>The page may end below floats that were put there, before the text goes on.</summary>
    private void Alone(Fill fill, Resumption next)
    {
        if (fill.Used + space.GridLines(fill.Notes.Whole) < Room(fill) - window) return;
        AddEnd(fill, null, fill.Used, fill.Notes, next with { Carry = Carry.Of([], fill.Floats) }, fill.Cost);
    }

    /// <summary>The waiting floats stand below what there is, smaller, where else most of the page would stay white; null where they would be too small.</summary>
    private Fill? GivenWay(Fill fill)
    {
        if (fill.Used == 0 || fill.Used * 2 >= Room(fill)) return null;
        var load = fill.Notes;
        foreach (var index in fill.Floats)
        {
            if (column[index] is not SetBox { Yields: not null } box || Bars(box.Notes)) return null;
            load = Called(load, box.Notes);
        }
        var (foot, later) = (Room(fill) - space.GridLines(load.Whole), fill.Floats);
        foreach (var index in fill.Floats)
        {
            var box = (SetBox)column[index];
            later = Seq.Of(later.Skip(1));
            var at = LineOf(fill, box);
            if (box.Within(Math.Min(box.Lines, foot - at.Index - LeastOf(later))) is not { } smaller) return null;
            fill = new(fill, new(index, 0, 1, at, null) { Smaller = smaller }, at.Index + smaller.Lines, Math.Max(1, box.After), load, later, fill.Cost);
        }
        return fill;
    }

    /// <summary>Lines of pictures that are as small as may be, and of the white over them.</summary>
    private int LeastOf(Seq<int> floats)
    {
        var lines = 0;
        foreach (var index in floats)
            if (column[index] is SetBox { Yields: { } yields } box) lines += yields.Least(box.Lines) + Math.Max(1, box.Before);
        return lines;
    }

    /// <summary>A page that begins in the midst of a list or the like: no float comes before it is over. A page of its own parts nothing.</summary>
    private bool IsInside(Resumption at)
    {
        if (at.Block >= column.Length || ((SetBox)column[at.Carry.Floats[0]]).FillsPage) return false;
        return at.Line > 0 ? column[at.Block].Source.Container != 0 : GoesOn(at.Block);
    }

    /// <summary>The block stands in one container with the one before it.</summary>
    private bool GoesOn(int block) =>
        block > 0 && block < column.Length && column[block].Source.Container is > 0 and var container && column[block - 1].Source.Container == container;

    private bool IsFilled(Fill fill) => fill.Previous is not null && column[fill.Segment.Block] is SetBox { FillsPage: true };

    private void Extend(Fill fill, int block)
    {
        if (!fill.Floats.IsEmpty)
        {
            var waiting = fill.Floats.Count;
            if (MayPlace(fill, block)) fill = Placed(fill);
            if (!fill.Floats.IsEmpty && column[block].Source.IsBarrier && GivenWay(fill) is { } given) fill = given;
            if (fill.Floats.Count < waiting) Alone(fill, Resumption.At(block, Carry.Nothing));
            if (!fill.Floats.IsEmpty && column[block].Source.IsBarrier)
            {
                AddEnd(fill, null, fill.Used, fill.Notes, Resumption.At(block, Carry.Of([], fill.Floats)), Barred(fill), forced: true);
                return;
            }
        }
        switch (column[block])
        {
            case SetBreak: Break(fill, block); break;
            case SetBox box: Box(fill, block, box); break;
            case SetText text: Text(fill, block, text); break;
            case SetColumns columns: Columns(fill, block, columns); break;
        }
    }

    /// <summary>All that is left of columns, as even as may be; or as much as there is room for, the rest overleaf.</summary>
    private void Columns(Fill fill, int block, SetColumns columns)
    {
        var from = block == start.Block ? start.Line : 0;
        var at = from > 0 ? Next(fill, fill.After) : LineOf(fill, columns);
        var room = Room(fill) - at.Index;
        if (columns.Balanced(from, room) is { } whole && Load(fill, at, whole) is { } all)
        {
            var filled = new Fill(fill, new(block, from, columns.Count, at, null) { Columns = whole }, at.Index + whole.Used, columns.After, all, fill.Floats, fill.Cost + (whole.Blemish > 0 ? Costs.ColumnScrap : 0));
            Boundary(filled, block);
            Keep(filled);
            return;
        }

        for (var depth = room; depth >= (fill.Used == 0 ? 1 : LeastColumns); depth--)
        {
            var fit = columns.Fit(from, depth);
            if (fit.To == columns.Count || Load(fill, at, fit) is not { } load) continue;
            var next = new Resumption(block, fit.To, null, [], Carry.Of([], fill.Floats));
            var blemish = fit.Blemish > 0 || columns.LeavesScrap(fit.To) ? Costs.ColumnScrap : 0;
            AddEnd(fill, new(block, from, fit.To, at, null) { Columns = fit }, at.Index + fit.Used, load, next, fill.Cost, blemish + columns.CostOfParting(from));
            if (blemish == 0 || depth <= room - MostForColumns) return;
        }
    }

    /// <summary>The notes with those that columns call; null where they have no room.</summary>
    private NoteLoad? Load(Fill fill, GridLine at, ColumnsFit fit)
    {
        if (Bars(fit.Notes)) return null;
        var load = Called(fill.Notes, fit.Notes);
        return at.Index + fit.Used + LeastNotes(load) <= Room(fill) ? load : null;
    }

    // Floats that came over and could not stand at the page's head, since a list went on there.
    private bool MayPlace(Fill fill, int block) =>
        fill.Used > 0 && fill.Segment.Block < column.Length && !start.Carry.Floats.IsEmpty && fill.Floats[0] == start.Carry.Floats[0]
        && !GoesOn(block) && (block == 0 || !column[block - 1].KeepWithNext) && column[fill.Floats[0]] is SetBox { FillsPage: false };

    // A heading waits for the pictures before it. The white cannot be avoided, only put off to worse places: it costs little.
    private long Barred(Fill fill) => fill.Used == 0 ? 0 : Costs.Missing(Math.Clamp(Room(fill) - fill.Used - space.GridLines(fill.Notes.Whole), 0, 1));

    private void Break(Fill fill, int block)
    {
        if (!fill.Floats.IsEmpty && GivenWay(fill) is { } given) fill = given;
        var nothing = fill.Used == 0 && fill.Foot == 0 && carried.Lines == 0 && fill.Floats.IsEmpty;
        if (nothing) Keep(fill);
        else AddEnd(fill, null, fill.Used, fill.Notes, Resumption.At(block, Carry.Of([], fill.Floats)), 0, forced: true);
    }

    private void EndOfColumn(Fill fill)
    {
        if (!fill.Floats.IsEmpty && MayPlace(fill, column.Length)) fill = Placed(fill);
        if (!fill.Floats.IsEmpty && GivenWay(fill) is { } given) fill = given;
        if (fill.Used == 0 && fill.Foot == 0 && carried.Lines == 0) return;
        AddEnd(fill, null, fill.Used, fill.Notes, Resumption.At(column.Length, Carry.Of([], fill.Floats)), 0, forced: true);
    }

    /// <summary>Grid lines of the page over what stands at its foot.</summary>
    private int Room(Fill fill) => space.PageLines - fill.Foot;

    /// <summary>Below all text of the page, which goes on over it; or overleaf.</summary>
    private void ToFoot(Fill fill, int block, SetBox box)
    {
        NoteLoad? load = Bars(box.Notes) ? null : Called(fill.Notes, box.Notes);
        if (load is not { } called || !fill.Floats.IsEmpty || fill.Used + Fill.OverFoot + box.Lines + LeastNotes(called) > Room(fill))
        {
            Defer(fill with { Floats = fill.Floats.Add(block) }, block);
            return;
        }
        var filled = fill.AtFoot(block, box.Lines, called);
        if (fill.Previous is null || !column[fill.Segment.Block].KeepWithNext) Boundary(filled, block);
        Keep(filled);
    }

    private void Box(Fill fill, int block, SetBox box)
    {
        if (box.ToFoot)
        {
            ToFoot(fill, block, box);
            return;
        }
        var at = LineOf(fill, box);
        if (box.Continued is { } head && !fill.EndsWith(block - 1)) at += head.Lines + head.After;
        NoteLoad? load = Bars(box.Notes) ? null : Called(fill.Notes, box.Notes);
        var mayStand = (!box.Floats || fill.Floats.IsEmpty) && (!box.FillsPage || fill.Used == 0);
        if (load is { } l && at.Index + box.Lines + LeastNotes(l) <= Room(fill) && mayStand && !(box.ToHead && fill.Used > 0)) Stand(fill, block, box, new(block, 0, 1, at, null), l);
        else if (box.Floats && !IsAllUnderHeading(block, box)) Defer(fill with { Floats = fill.Floats.Add(block), Cost = fill.Cost + Costs.Floated }, block);
        else if (load is { } least && box.Within(Room(fill) - at.Index - LeastNotes(least)) is { } smaller)
            Stand(fill with { Cost = fill.Cost + Costs.Shrunk(100 - (100 * smaller.Lines / box.Lines)) }, block, smaller, new(block, 0, 1, at, null) { Smaller = smaller }, least);
    }

    /// <summary>The text goes on in place of the picture, here or overleaf below it.</summary>
    private void Defer(Fill fill, int block)
    {
        if (fill.Previous is not null && !column[fill.Segment.Block].KeepWithNext) Boundary(fill, block);
        Keep(fill);
    }

    /// <summary>A heading has nothing below it but pictures: were they moved overleaf, it would stand alone, so it goes there with them where both have room.</summary>
    private bool IsAllUnderHeading(int block, SetBox box)
    {
        const int heading = 6;
        if (box.FillsPage || box.Lines + heading > space.PageLines) return false;
        var (above, below) = (block - 1, block + 1);
        while (above >= 0 && column[above] is SetBox { Floats: true }) above--;
        while (below < column.Length && column[below] is SetBox { Floats: true }) below++;
        return above >= 0 && column[above].KeepWithNext && (below == column.Length || column[below] is SetBreak || column[below].Source.IsBarrier);
    }

    private void Stand(Fill fill, int block, SetBox box, Segment segment, NoteLoad load)
    {
        var filled = new Fill(fill, segment, segment.Line.Index + box.Lines, box.After, load, fill.Floats, fill.Cost);
        if (box.FillsPage && block + 1 < column.Length)
        {
            AddEnd(filled, null, filled.Used, filled.Notes, Resumption.At(block + 1, Carry.Of([], filled.Floats)), 0, forced: true);
            return;
        }
        Boundary(filled, block);
        Keep(filled);
    }

    private void Text(Fill fill, int block, SetText text)
    {
        if (block == start.Block && start.Line > 0)
        {
            Lines(fill, block, text, start.Breaking!, start.Line, 0);
            return;
        }
        Lines(fill, block, text, text.Natural, 0, 0);
        if (!vary) return;
        foreach (var way in TextWay.Besides(text))
            if (way.White == 0 || (fill.Used > 0 && !column[block - 1].KeepWithNext)) Lines(fill, block, text, way.Breaking, 0, way.Cost, way.White);
    }

    /// <param name="white">Empty lines over it, beside those that are wanted.</param>
    private void Lines(Fill fill, int block, SetText text, Breaking breaking, int from, long cost, int white = 0)
    {
        var at = from > 0 ? Next(fill, fill.After) : LineOf(fill, text) + white;
        var (used, load) = (at.Index, fill.Notes);
        for (var line = from; line < breaking.LineCount; line++)
        {
            var called = breaking.NotesCalledIn(line);
            if (Bars(called)) return;
            used = at.Index + text.GridLines(line + 1 - from);
            if (text.Beside is { Box: { } beside } && text.Beside.From == line)
            {
                if (Bars(beside.Notes)) return;
                load = Called(load, beside.Notes);
            }
            load = Called(load, called);
            if (used + LeastNotes(load) > Room(fill)) return;
            if (line + 1 < breaking.LineCount && !IsHeld(text, line)) Within(fill, block, text, breaking, from, line, at, used, load, cost);
        }
        var filled = new Fill(fill, new(block, from, breaking.LineCount, at, breaking), used, text.After, load, fill.Floats, fill.Cost + cost);
        Boundary(filled, block);
        Keep(filled);
    }

    /// <summary>The line stands beside the same picture as the one after it.</summary>
    private static bool IsHeld(SetText text, int line) => text.Beside is { } beside && line >= beside.From && line + 1 < beside.To;

    private void Within(Fill fill, int block, SetText text, Breaking breaking, int from, int line, GridLine at, int used, NoteLoad load, long cost)
    {
        if (used + space.GridLines(load.Whole) < Room(fill) - window) return;
        var forbidden = block == start.Block && start.Line > 0 ? start.Forbidden : [];
        if (ParagraphEnds.Hyphened(breaking, line) && ParagraphEnds.Rebroken(text, breaking, forbidden.Add(line), from) is { } better) breaking = better;
        var next = new Resumption(block, line + 1, breaking, ParagraphEnds.Hyphened(breaking, line) ? forbidden : forbidden.Add(line), Carry.Of([], fill.Floats));
        var blemish = ParagraphEnds.Blemish(text, breaking, line);
        AddEnd(fill, new(block, from, line + 1, at, breaking), used, load, next, fill.Cost + cost, blemish + (Panels?.CostWithin(block, blemish) ?? 0));
    }

    /// <summary>The page may end here, between two blocks.</summary>
    private void Boundary(Fill fill, int block)
    {
        if (block + 1 >= column.Length || column[block + 1] is SetBreak) return;
        if (fill.Used + space.GridLines(fill.Notes.Whole) < Room(fill) - window) return;
        var blemish = Costs.Of(column[block].Source.Bond) + (column[block].KeepWithNext ? Costs.PartedHeading : 0) + (InOnePanel(block) ? Panels!.CostBehind(block) : 0);
        AddEnd(fill, null, fill.Used, fill.Notes, Resumption.At(block + 1, Carry.Of([], fill.Floats)), fill.Cost, blemish);
    }

    private bool InOnePanel(int block)
    {
        var (here, next) = (column[block].Source.Frames, column[block + 1].Source.Frames);
        return !here.IsEmpty && !next.IsEmpty && here[0].Id == next[0].Id;
    }

    private void AddEnd(Fill fill, Segment? last, int used, NoteLoad load, Resumption next, long cost, long blemish = 0, bool forced = false)
    {
        var foot = NoteFoot.Of(carried, load, space.NoteLines(Room(fill) - used), notes);
        var missing = Math.Max(0, Room(fill) - used - space.GridLines(foot.Lines));
        cost += blemish + Costs.Split(foot.Split);
        if (!forced) cost += Costs.Missing(missing);
        else if (used is > 0 and < 4) cost += Costs.NearlyEmpty;
        var carry = Carry.Of(foot.Rests, next.Carry.Floats);
        ends.Add(new(fill, last, foot.Segments, forced ? 0 : missing, Resume(next, carry), forced ? cost + fill.Cost : cost) { Foot = new(space.PageLines - space.GridLines(foot.Lines)), IsForced = forced, IsClean = blemish == 0 && (foot.Split == 0 || foot.Rests.Count == 1) });
    }

    private bool Bars(Seq<int> called) => carried.Blocks && !PartsNotes && !called.IsEmpty;

    private int LeastNotes(NoteLoad load) => space.GridLines(PartsNotes ? load.Begun : load.Least);

    // A page break is passed once nothing is left that belongs before it.
    private Resumption Resume(Resumption next, Carry carry)
    {
        var passed = carry.IsEmpty && next.Block < column.Length && column[next.Block] is SetBreak && next.Line == 0;
        return passed && next.Block >= start.Block ? Resumption.At(next.Block + 1, carry) : ReferenceEquals(next.Carry, carry) ? next : next with { Carry = carry };
    }

    /// <summary>Where a block would begin below what there is.</summary>
    private static GridLine LineOf(Fill fill, SetBlock block) => Next(fill, Math.Max(fill.After, block.Before));

    /// <param name="white">Empty lines before it, but for the page's first.</param>
    private static GridLine Next(Fill fill, int white) => fill.Used == 0 ? GridLine.First : new(fill.Used + white);

    private NoteLoad Called(NoteLoad load, Seq<int> numbers)
    {
        foreach (var number in numbers)
            if (notes.TryGetValue(number, out var note)) load = load.With(number, note.Lines);
        return load;
    }

    // Of two fills to the same depth the cheaper one stays.
    private void Keep(Fill fill)
    {
        for (var i = 0; i < next.Count; i++)
        {
            if (next[i].Used != fill.Used || next[i].Foot != fill.Foot || LeastNotes(next[i].Notes) != LeastNotes(fill.Notes) || next[i].Floats != fill.Floats) continue;
            if (fill.Cost < next[i].Cost) next[i] = fill;
            return;
        }
        if (next.Count < (vary ? VariedBreadth : Breadth)) next.Add(fill);
    }
}
