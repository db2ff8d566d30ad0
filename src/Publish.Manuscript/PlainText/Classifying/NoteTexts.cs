using Publish.Manuscript.PlainText.Blocks;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Marks the texts of notes, <c>[1] …</c> at the head of a paragraph. Whether one has a call is seen when inlines are read.</summary>
internal static class NoteTexts
{
    public static void Mark(Sheet sheet)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            var block = sheet[i].Block;
            if (!sheet.IsOpen(i) || block.Shape != BlockShape.Note) continue;
            sheet.Mark(i, sheet[i] with { Role = Role.Note, From = block.Lead });
            for (var more = i + 1; more < sheet.Count && IsMore(sheet[more], block); more++)
                sheet.Mark(more, Role.NoteMore);
        }
    }

    private static bool IsMore(Draft draft, TextBlock note) =>
        draft.IsOpen && draft.Block.Shape is BlockShape.Prose or BlockShape.Lines && draft.Block.Indent >= note.Indent + 2;
}
