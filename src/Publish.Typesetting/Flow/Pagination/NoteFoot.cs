using Publish.Model;
using Publish.Typesetting.Flow.Setting;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>The notes at a page's foot once its body is known: all of them, or the last one parted, or where even that has no room as many as must be.</summary>
/// <param name="Split">Notes of this page that go on overleaf.</param>
internal readonly record struct NoteFoot(Seq<NoteSegment> Segments, Seq<NoteRest> Rests, int Lines, int Split)
{
    /// <param name="room">Lines of notes that have room.</param>
    public static NoteFoot Of(CarriedNotes carried, NoteLoad load, int room, IReadOnlyDictionary<int, SetNote> notes)
    {
        if (load.Calls is null && carried.IsNone) return default;
        var segments = new List<NoteSegment>(carried.Shown);
        var rests = new List<NoteRest>(carried.Kept);
        var used = carried.Lines;
        var (called, later) = (InOrder(load.Calls), 0);
        // What stands beside each other calls its notes line by line, and where a note is parted those that were called before it stay whole.
        if (load.Whole <= room) called.Sort();
        foreach (var number in called) later += NoteLoad.Head(notes[number].Lines);
        foreach (var number in called)
        {
            var lines = notes[number].Lines;
            later -= NoteLoad.Head(lines);
            var now = Shown(lines, Math.Max(room - used - later, Math.Min(room - used, NoteLoad.Head(lines))));
            if (now > 0) segments.Add(new(number, 0, now));
            if (now < lines) rests.Add(new(number, now));
            used += now;
        }
        return new(Seq.Of(segments), Seq.Of(rests), used, rests.Count - carried.Kept.Count);
    }

    // A line alone is not parted from its note, at neither end, where that can be.
    private static int Shown(int lines, int room)
    {
        if (lines <= room) return lines;
        var now = Math.Max(0, room);
        return lines - now == 1 && now > NoteLoad.Together ? now - 1 : now;
    }

    private static List<int> InOrder(NoteCall? calls)
    {
        var numbers = new List<int>();
        for (var call = calls; call is not null; call = call.Previous) numbers.Add(call.Number);
        numbers.Reverse();
        return numbers;
    }
}
