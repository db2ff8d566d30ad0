using System.Globalization;
using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Notes that stand as a counted list below a heading that says so: <c>1. text</c> under "Notes". The calls in the text, <c>[1]</c>, are the proof; without them a list stays a list.</summary>
internal static class NoteLists
{
    private const int CalledPercent = 60;

    public static void Mark(Sheet sheet)
    {
        for (var i = 0; i + 1 < sheet.Count; i++)
            if (SaysNotes(sheet[i].Block) && Notes(sheet, i + 1) is { Count: > 0 } notes && AreCalled(sheet, i, notes))
                foreach (var note in notes) Take(sheet, note);
    }

    private static bool SaysNotes(TextBlock block) =>
        block.Shape is BlockShape.Prose or BlockShape.MarkedHeading && Lexicon.NotesHeads.Contains(block.Words.Trim("_*= ").TrimEnd(":. "));

    /// <summary>Items that count on from one, with what is set in below them.</summary>
    private static List<int> Notes(Sheet sheet, int first)
    {
        var notes = new List<int>();
        for (var i = first; i < sheet.Count && sheet.IsOpen(i); i++)
        {
            var block = sheet[i].Block;
            if (block.Shape == BlockShape.Item && block.Marker is { Sign: '1' } marker && (notes.Count == 0 || marker.Number == sheet[notes[^1]].Block.Marker.Number + 1)) notes.Add(i);
            else if (notes.Count == 0 || block.Indent < sheet[notes[0]].Block.Indent + 2) break;
        }
        return notes;
    }

    private static bool AreCalled(Sheet sheet, int head, List<int> notes)
    {
        var called = notes.Count(note => IsCalled(sheet, head, string.Create(CultureInfo.InvariantCulture, $"[{sheet[note].Block.Marker.Number}]")));
        return called * 100 >= notes.Count * CalledPercent;
    }

    private static bool IsCalled(Sheet sheet, int head, string call)
    {
        for (var i = head - 1; i >= 0; i--)
            if (sheet[i].Block.Text.IndexOf(call, StringComparison.Ordinal) > 0) return true;
        return false;
    }

    private static void Take(Sheet sheet, int note)
    {
        var block = sheet[note].Block;
        sheet.Mark(note, new Draft(block with { Shape = BlockShape.Note, Number = block.Marker.Number }) { Role = Role.Note, From = block.Lead });
        for (var more = note + 1; more < sheet.Count && sheet.IsOpen(more) && sheet[more].Block is { Shape: BlockShape.Prose or BlockShape.Lines } further && further.Indent >= block.Indent + 2; more++) sheet.Mark(more, Role.NoteMore);
    }
}
