using Publish.Markup.Syntax;
using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>Writes a file's notes at its end, in the one shape that every reader known opens as a pop-up.</summary>
/// <remarks>An <c>aside</c> that carries the id itself (Apple Books, Thorium), the way back first and no list around (Kindle), after its call and
/// not too long (Kobo, KOReader), and then the term or the note's first words, since Thorium hides the way back with its number.</remarks>
public readonly struct NoteWriter(SpineItemWriter part)
{
    // Kobo opens no pop-up from 5,000 characters on; the rest is room for the term and the links.
    private const int LongestEntry = 4500;

    private XhtmlWriter Xml => part.Xml;

    public void WriteAll()
    {
        if (part.Notes.Count == 0) return;
        var container = part.Book.Dialect.BeginNotes(part);
        part.Depth = part.TopDepth + 1;
        for (var i = 0; i < part.Notes.Count; i++)
            Write(part.Notes[i]);
        Xml.End(container).Line();
    }

    private void Write(QueuedNote note)
    {
        part.Place = note.Place;
        Xml.Begin("aside"u8).Attribute("id"u8, note.Call.NoteId);
        part.Semantics("footnote"u8, "doc-footnote"u8);
        part.Book.Dialect.BeginNote(part, note.Call);
        Xml.Line();
        if (note.Text is NoteText.OfWriter writers) WriteOpening(note, writers.Note.Content, null, null);
        else if (note.Text is NoteText.OfEntry entry) Write(note, entry);
        Xml.End("aside"u8).Line();
    }

    private void Write(QueuedNote note, NoteText.OfEntry text)
    {
        var (entry, outer, outerEntry) = (text.Entry, part.IsCopy, part.Entry);
        (part.IsCopy, part.Entry) = (true, entry.Id);
        if (text.Length <= LongestEntry) WriteOpening(note, entry.Definition, entry.Term, entry);
        else if (!entry.Short.IsEmpty) WriteOpening(note, [new Paragraph(entry.Short)], entry.Term, entry);
        else WriteOpening(note, entry.PrintNote, entry.PrintNote.IsEmpty ? entry.Term : null, entry);
        (part.IsCopy, part.Entry) = (outer, outerEntry);
    }

    /// <param name="term">Said before the rest; null where the blocks say it, or there is none.</param>
    /// <param name="entry">To lead to at the end; null for a writer's note.</param>
    private void WriteOpening(QueuedNote note, Seq<Block> blocks, Seq<Inline>? term, GlossaryEntry? entry)
    {
        var runsOn = blocks is [Paragraph, ..];
        Xml.Begin("p"u8);
        if (runsOn) part.Own(blocks[0]);
        part.Runs.StartParagraph();
        WriteBackLink(note);
        if (runsOn || term is not null) Xml.Text(" ");
        if (term is not null) WriteTerm(term.Value, entry, runsOn);
        if (blocks is [Paragraph first, ..]) part.Inlines.Write(first.Content);
        var isOneParagraph = runsOn && blocks.Count == 1;
        if (isOneParagraph && entry is not null) WriteGlossaryLink(entry, "span"u8);
        Xml.End("p"u8).Line();
        for (var i = runsOn ? 1 : 0; i < blocks.Count; i++)
            part.Blocks.Write(blocks[i]);
        if (!isOneParagraph && entry is not null) WriteGlossaryLink(entry, "p"u8);
    }

    private void WriteBackLink(QueuedNote note)
    {
        Xml.Begin("a"u8).Attribute("role"u8, "doc-backlink"u8).Attribute("href"u8, "#" + note.Call.CallId)
            .Attribute("aria-label"u8, BackLink.Name(part.Book.Terms, note.Call.Label, note.Place));
        part.Runs.Write(note.Call.Label);
        Xml.End("a"u8);
    }

    private void WriteTerm(Seq<Inline> term, GlossaryEntry? entry, bool runsOn)
    {
        Xml.Begin("b"u8).Attribute("class"u8, "term"u8);
        if (entry is not null) part.Language(entry.Attributes.Language);
        part.Inlines.Write(term);
        Xml.End("b"u8);
        if (entry is { Abbreviation.Length: > 0 }) part.Runs.Write($" ({entry.Abbreviation})");
        if (runsOn) part.Runs.Write(part.Book.Terms.Colon + " ");
    }

    private void WriteGlossaryLink(GlossaryEntry entry, ReadOnlySpan<byte> element)
    {
        if (part.Book.Survey.Anchors.GetValueOrDefault(Anchors.Entry(entry.Id)) is not { } anchor) return;
        var glossary = part.Book.Terms.Glossary;
        if (element.SequenceEqual("span"u8)) Xml.Text(" ");
        Xml.Begin(element).Attribute("class"u8, "to-glossary"u8);
        Xml.Begin("a"u8).Attribute("href"u8, part.Link(anchor.Part, anchor.Id)).Attribute("aria-label"u8, glossary + part.Book.Terms.Colon + " " + anchor.Title);
        part.WriteOwnWords(glossary);
        Xml.End("a"u8).End(element);
        if (!element.SequenceEqual("span"u8)) Xml.Line();
    }
}
