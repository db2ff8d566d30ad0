using Publish.Markup;
using Publish.Markup.Linting;
using Publish.Model.Source;

namespace Publish.Epub.Linting;

/// <summary>Holds a finished file against what each reader is known to stumble over. It reads the bytes and trusts nobody's intentions.</summary>
internal static class ReaderLint
{
    private const int KoboLeast = 9;
    private const int KoboMost = 5000;
    private const int KoReaderMost = 10000;

    public static void Check(string file, ReadOnlySpan<byte> markup, DiagnosticBag diagnostics)
    {
        var found = MarkupLint.Check(file, markup, diagnostics);
        var notes = new Dictionary<string, FoundNote>(StringComparer.Ordinal);
        foreach (var note in found.Notes)
        {
            notes.TryAdd(note.Id, note);
            CheckNote(file, note, found, diagnostics);
        }

        foreach (var call in found.Calls)
            CheckCall(file, call, notes, diagnostics);
    }

    private static void CheckNote(string file, FoundNote note, FoundNotes found, DiagnosticBag diagnostics)
    {
        if (!note.HasShape) diagnostics.Stumble(file, $"the note \"{note.Id}\" does not carry its type and role itself", "Apple Books, Thorium and Google Play");
        if (note.InList) diagnostics.Stumble(file, $"the note \"{note.Id}\" stands in a list", "Kindle, which merges such notes");
        if (note.BackLink is null || note.BackLinkRole != "doc-backlink") diagnostics.Stumble(file, $"the note \"{note.Id}\" does not begin with its way back", "Kindle");
        else if (!found.Ids.TryGetValue(note.BackLink, out var back) || back > note.Position) diagnostics.Stumble(file, $"the way back of \"{note.Id}\" leads nowhere", "every reader");
        if (note.IsBare) diagnostics.EmptyNote(file, note.Id);
        else if (note.Characters < KoboLeast) diagnostics.ShortNote(file, note.Id);
        else if (note.Characters >= KoReaderMost) diagnostics.LongNote(file, note.Id, note.Characters, "Kobo and KOReader");
        else if (note.Characters >= KoboMost) diagnostics.LongNote(file, note.Id, note.Characters, "Kobo");
    }

    private static void CheckCall(string file, FoundCall call, Dictionary<string, FoundNote> notes, DiagnosticBag diagnostics)
    {
        if (!notes.TryGetValue(call.Target, out var note)) diagnostics.Stumble(file, $"a call leads to \"#{call.Target}\", which is no note of this file", "Thorium");
        else if (note.Position < call.Position) diagnostics.Stumble(file, $"a call leads back to \"{note.Id}\", which stands before it", "Kobo");
        if (!call.HasShape) diagnostics.Stumble(file, $"the call of \"{call.Target}\" lacks its type or its role", "KOReader and Google Play");
        if (call.HasTags) diagnostics.Stumble(file, $"the call of \"{call.Target}\" holds more than its figure", "Apple Books");
    }
}
