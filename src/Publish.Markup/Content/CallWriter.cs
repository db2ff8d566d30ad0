using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>Writes the calls of notes: superior figures, as the product has them.</summary>
internal sealed class CallWriter(SpineItemWriter part)
{
    private readonly List<NoteCall> held = [];
    private int endOfLast = -1;

    /// <param name="isHeld">A link is open: the call comes after it.</param>
    public void Write(Note note, bool isHeld) => Write(note.Number, new NoteText.OfWriter(note), isHeld);

    public void Write(TermUse use, bool isHeld)
    {
        if (!part.Book.Survey.Entries.TryGetValue(use.Entry, out var found)) return;
        Write(use.Number, new NoteText.OfEntry(found.Entry, found.Length), isHeld);
    }

    public void Release()
    {
        foreach (var call in held)
            Write(call);
        held.Clear();
    }

    private void Write(int number, NoteText text, bool isHeld)
    {
        var call = part.Notes.Call(number, text, part.Place);
        if (isHeld) held.Add(call);
        else Write(call);
    }

    private void Write(NoteCall call)
    {
        var xml = part.Xml;
        if (xml.Length == endOfLast)
        {
            // Two calls side by side would read as one number.
            xml.Begin("sup"u8);
            part.Runs.Write(", ");
            xml.End("sup"u8);
        }

        part.Book.Dialect.WriteCall(part, call);
        endOfLast = xml.Length;
    }
}
