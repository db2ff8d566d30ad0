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

    /// <param name="room">Lines of notes that have room.</param>
    private CarriedNotes(Seq<NoteRest> rests, IReadOnlyDictionary<int, SetNote> notes, int room)
    {
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
        rests.IsEmpty ? None : new(rests, notes, space.NoteLines(space.PageLines * 2 / 3));

    /// <summary>Where no text is left, and two thirds of a page hold no two lines of a note: they have all of it.</summary>
    public static CarriedNotes Alone(Seq<NoteRest> rests, IReadOnlyDictionary<int, SetNote> notes, NoteSpace space) =>
        rests.IsEmpty ? None : new(rests, notes, Math.Max(NoteLoad.Together + 1, space.NoteLines(space.PageLines)));

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
