using Publish.Model;
using Publish.Typesetting.Flow.Setting;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>The last resort where no way to fill a page keeps the rules: a line that calls more notes than a page holds, a box taller than the page.
/// Sets as little as goes on, and carries over the notes that have no room.</summary>
internal sealed class CrowdedPage(SetBlock[] column, IReadOnlyDictionary<int, SetNote> notes, NoteSpace space)
{
    public PageEnd End(Resumption start)
    {
        if (start.Block >= column.Length) return NotesOnly(CarriedNotes.Alone(start.Carry.Notes, notes, space), start);
        var carried = CarriedNotes.Of(start.Carry.Notes, notes, space);
        if (column[start.Block] is SetColumns columns) return Columns(columns, carried, start);
        var block = column[start.Block];
        var breaking = start.Breaking ?? (block as SetText)?.Natural;
        var behind = breaking is null ? 1 : Math.Min(breaking.LineCount, start.Line + 2);
        var load = Called(Numbers(start, behind));
        var used = block is SetText text ? text.GridLines(behind - start.Line) : block.Lines;
        var foot = NoteFoot.Of(carried, load, space.NoteLines(space.PageLines - used), notes);
        var segment = new Segment(start.Block, start.Line, behind, GridLine.First, breaking);
        var carry = new Carry(foot.Rests, start.Carry.Floats);
        var next = breaking is not null && behind < breaking.LineCount
            ? new Resumption(start.Block, behind, breaking, start.Forbidden, carry)
            : Resumption.At(start.Block + 1, carry);
        return new(Fill.Empty(default, []), segment, foot.Segments, 0, next, Costs.PartedHeading);
    }

    private PageEnd Columns(SetColumns columns, CarriedNotes carried, Resumption start)
    {
        var fit = columns.Fit(start.Line, 1);
        var foot = NoteFoot.Of(carried, Called(fit.Notes), space.NoteLines(space.PageLines - fit.Used), notes);
        var carry = new Carry(foot.Rests, start.Carry.Floats);
        var next = fit.To < columns.Count ? new Resumption(start.Block, fit.To, null, [], carry) : Resumption.At(start.Block + 1, carry);
        return new(Fill.Empty(default, []), new Segment(start.Block, start.Line, fit.To, GridLine.First, null) { Columns = fit }, foot.Segments, 0, next, Costs.PartedHeading);
    }

    private static PageEnd NotesOnly(CarriedNotes carried, Resumption start) =>
        PageEnd.Blank(start with { Carry = new(Seq.Of(carried.Kept), start.Carry.Floats) }) with { Notes = Seq.Of(carried.Shown) };

    private NoteLoad Called(IEnumerable<int> numbers)
    {
        var load = NoteLoad.Carried(0);
        foreach (var number in numbers)
            if (notes.TryGetValue(number, out var note)) load = load.With(number, note.Lines);
        return load;
    }

    private IEnumerable<int> Numbers(Resumption start, int behind)
    {
        if (column[start.Block] is SetBox box) return box.Notes;
        if (column[start.Block] is not SetText text) return [];
        var breaking = start.Breaking ?? text.Natural;
        return Enumerable.Range(start.Line, behind - start.Line).SelectMany(line => breaking.NotesCalledIn(line));
    }
}
