using Publish.Model;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>What goes over to the next page beside the text itself. To try again is to keep the old value.</summary>
/// <param name="Notes">What is left of notes that were parted, or could not begin.</param>
/// <param name="Floats">Blocks that had no room where they stood.</param>
internal sealed record Carry(Seq<NoteRest> Notes, Seq<int> Floats)
{
    public static Carry Nothing { get; } = new([], []);

    /// <summary>The one value where nothing goes over, since nearly every page's end is of that kind.</summary>
    public static Carry Of(Seq<NoteRest> notes, Seq<int> floats) => notes.IsEmpty && floats.IsEmpty ? Nothing : new(notes, floats);

    public bool IsEmpty => Notes.IsEmpty && Floats.IsEmpty;
}

/// <param name="From">The first line that is still to come.</param>
internal readonly record struct NoteRest(int Number, int From);
