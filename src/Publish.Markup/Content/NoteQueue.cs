using System.Globalization;
using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>The notes that a file's calls ask for, in the order of their first calls. Each call points at a note after it, in its own file.</summary>
public sealed class NoteQueue
{
    private readonly List<QueuedNote> notes = [];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> calls = new(StringComparer.Ordinal);
    private int unnumbered;

    public int Count => notes.Count;

    /// <summary>Read while it grows: a note may call others.</summary>
    public QueuedNote this[int index] => notes[index];

    /// <summary>Asks for a note, once however often it is called.</summary>
    /// <param name="number">0 for a note that no pass has numbered.</param>
    /// <param name="place">The title of the section where the call stands.</param>
    public NoteCall Call(int number, NoteText text, string place)
    {
        var label = number > 0 ? number.ToString(CultureInfo.InvariantCulture) : "*";
        var key = number > 0 ? label : string.Create(CultureInfo.InvariantCulture, $"x{++unnumbered}");
        var nth = calls[key] = calls.GetValueOrDefault(key) + 1;
        var call = new NoteCall(label, "note-" + key, nth == 1 ? "call-" + key : string.Create(CultureInfo.InvariantCulture, $"call-{key}-{nth}"));
        if (indexes.TryAdd(key, notes.Count)) notes.Add(new(call, text, place));
        return call;
    }
}

/// <param name="Label">What the call shows.</param>
/// <param name="NoteId">Of the note in the same file.</param>
/// <param name="CallId">Of the call itself.</param>
public sealed record NoteCall(string Label, string NoteId, string CallId);

/// <param name="Call">The first one, to which the note leads back.</param>
public sealed record QueuedNote(NoteCall Call, NoteText Text, string Place);

/// <summary>What a note says.</summary>
public abstract record NoteText
{
    private NoteText() { }

    /// <summary>The writer's own note.</summary>
    public sealed record OfWriter(Note Note) : NoteText;

    /// <summary>An entry of the glossary.</summary>
    public sealed record OfEntry(GlossaryEntry Entry, int Length) : NoteText;
}
