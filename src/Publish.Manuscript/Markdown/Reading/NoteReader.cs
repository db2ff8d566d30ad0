using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Puts a note where it is called.</summary>
internal static class NoteReader
{
    /// <summary>Notes called within notes further than this stay as they were typed, so that a chain of them cannot grow without end.</summary>
    private const int MostNested = 6;

    public static void Read(NoteCallInline call, SourceSpan span, InlineReader reader, InlineRun run)
    {
        var reading = reader.Reading;
        if (reading.Notes.Find(call.Label) is not { } note)
        {
            reading.Diagnostics.NoSuchNote(span, call.Label);
            run.Text($"[^{call.Label}]", span);
            return;
        }
        var again = reading.Notes.Call(call.Label) > 1;
        if (note.Count == 0)
        {
            if (!again) reading.Diagnostics.EmptyNote(reading.Span(note), note.Label);
            return;
        }
        if (reading.InNotes.Count > 0)
        {
            ReadInNote(note, span, reader, run);
            return;
        }
        if (again) reading.Diagnostics.NoteCalledAgain(span, call.Label);
        run.Add(new Note(0, Content(note, reading, again)) { Span = span });
    }

    /// <summary>A note whose words stand where it is called.</summary>
    public static void Read(NoteInline note, SourceSpan span, InlineReader reader, InlineRun run)
    {
        var reading = reader.Reading;
        var words = InlineReader.ReadWords(note.Words, span, reading with { InNotes = reading.InNotes.Add("") });
        if (words.IsEmpty)
        {
            reading.Diagnostics.EmptyNote(span, "");
            return;
        }
        if (reading.InNotes.IsEmpty)
        {
            run.Add(new Note(0, [new Paragraph(words) { Span = span }]) { Span = span });
            return;
        }
        reading.Diagnostics.NoteInNote(span);
        AddInParentheses(words, span, run);
    }

    /// <summary>The inner note's words in parentheses, where they read as part of the outer one.</summary>
    private static void ReadInNote(NoteBlock note, SourceSpan span, InlineReader reader, InlineRun run)
    {
        var reading = reader.Reading;
        if (reading.InNotes.Count > MostNested || reading.InNotes.Contains(note.Label))
        {
            reading.Diagnostics.NotesInCircle(span);
            run.Text($"[^{note.Label}]", span);
            return;
        }
        reading.Diagnostics.NoteInNote(span);
        AddInParentheses(Flat(Content(note, reading, again: true)), span, run);
    }

    private static void AddInParentheses(Seq<Inline> words, SourceSpan span, InlineRun run)
    {
        run.Text(run.EndsWithSpace ? "(" : " (", span);
        run.AddRange(words);
        run.Text(")", span);
    }

    private static Seq<Block> Content(NoteBlock note, FileReading reading, bool again) => new BlockReader((reading.Outside ?? reading) with
    {
        InNotes = reading.InNotes.Add(note.Label),
        InVerse = false,
        VerseLines = [],
        Identifiers = again ? Identifiers.Nowhere : reading.Identifiers,
    }).ReadNested(note);

    private static Seq<Inline> Flat(Seq<Block> blocks)
    {
        var run = new InlineRun();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) run.Text(" ", blocks[i].Span);
            if (blocks[i] is Paragraph paragraph) run.AddRange(paragraph.Content);
            else
                foreach (var text in Query.All<Text>([blocks[i]])) run.Add(text);
        }
        return run.ToSeq();
    }
}
