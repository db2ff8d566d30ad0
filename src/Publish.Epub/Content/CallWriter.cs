using Publish.Epub.Markup;
using Publish.Model;

namespace Publish.Epub.Content;

/// <summary>Writes the calls of notes: a superior figure that is a link and nothing else, so that readers open a pop-up.</summary>
internal sealed class CallWriter(PartWriter part)
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

        if (part.Book.Edition == Edition.Html) WriteButton(call);
        else WriteLink(call);
        endOfLast = xml.Length;
    }

    private void WriteLink(NoteCall call)
    {
        part.Xml.Begin("sup"u8).Attribute("class"u8, "note-call"u8).Begin("a"u8);
        part.Semantics("noteref"u8, "doc-noteref"u8).Attribute("href"u8, "#" + call.NoteId).Attribute("id"u8, call.CallId);
        part.Runs.Write(call.Label);
        part.Xml.End("a"u8).End("sup"u8);
    }

    /// <summary>A browser opens and closes the note at a button without any script, by keyboard as well. One that knows no popovers keeps the button
    /// hidden and has a link instead: the sheet turns that round where it can.</summary>
    /// <remarks>A button is a box, before which a line may break whatever stands there, so it is tied to the last letter.</remarks>
    private void WriteButton(NoteCall call)
    {
        var name = NoteWriter.Name(part, call);
        var isTied = part.Xml.InsertBeforeLast("<span class=\"tied\">"u8);
        part.Xml.Begin("sup"u8).Attribute("id"u8, call.CallId).Begin("button"u8).Attribute("hidden"u8, "hidden"u8)
            .Attribute("type"u8, "button"u8).Attribute("class"u8, "call"u8).Attribute("popovertarget"u8, call.NoteId)
            .Attribute("aria-label"u8, name).InOwnWords(part.Book).Text(call.Label).End("button"u8)
            .Begin("a"u8).Attribute("class"u8, "to-note"u8).Attribute("role"u8, "doc-noteref"u8).Attribute("href"u8, "#" + call.NoteId)
            .Attribute("aria-label"u8, name).InOwnWords(part.Book).Text(call.Label).End("a"u8).End("sup"u8);
        if (isTied) part.Xml.End("span"u8);
    }
}
