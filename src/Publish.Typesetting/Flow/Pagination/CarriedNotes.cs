using Publish.Model;
using Publish.Typesetting.Flow.Setting;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>Notes left over from pages before: they come first at the foot, and leave the text at least a third of the page.</summary>
internal sealed class CarriedNotes
{
    private static readonly CarriedNotes None = new();

    private readonly List<NoteSegment> shown = [];
    private readonly List<NoteRest> kept = [];

    private CarriedNotes()
    {
    }

    private CarriedNotes(Seq<NoteRest> rests, IReadOnlyDictionary<int, SetNote> notes, NoteSpace space)
    {
        var room = space.NoteLines(space.PageLines * 2 / 3);
        foreach (var rest in rests)
        {
            var lines = notes[rest.Number].Lines - rest.From;
            var now = Now(lines, Math.Max(0, room - Lines));
            if (now > 0) shown.Add(new(rest.Number, rest.From, rest.From + now));
            if (now < lines) kept.Add(new(rest.Number, rest.From + now));
            Lines += now;
        }
    }

    public static CarriedNotes Of(Seq<NoteRest> rests, IReadOnlyDictionary<int, SetNote> notes, NoteSpace space) =>
        rests.IsEmpty ? None : new(rests, notes, space);

    // A line alone is not parted from its note, at neither end.
    private static int Now(int lines, int room)
    {
        if (lines <= room) return lines;
        var now = lines - room == 1 ? room - 1 : room;
        return now < NoteLoad.Together ? 0 : now;
    }

    public bool IsNone => ReferenceEquals(this, None);

    public int Lines { get; }

    public IReadOnlyList<NoteSegment> Shown => shown;

    public IReadOnlyList<NoteRest> Kept => kept;

    /// <summary>An older note does not end on the page, so that a new one had better not begin on it.</summary>
    public bool Blocks => kept.Count > 0;
}
