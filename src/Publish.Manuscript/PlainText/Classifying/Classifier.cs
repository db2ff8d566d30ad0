using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Surveying;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Takes each block for something, by its marks first and by its surroundings last. What no step claims stays a paragraph.</summary>
internal static class Classifier
{
    /// <summary>What a mark says by itself.</summary>
    public static Survey MarkPlain(Sheet sheet, PlainTextChoices choices, PictureLines pictures, int columns)
    {
        pictures.Mark(sheet, choices);
        var survey = new Survey(sheet, columns);
        PlainMarks.Mark(sheet);
        NoteLists.Mark(sheet);
        Lists.Mark(sheet, survey.IsNamed);
        NoteTexts.Mark(sheet);
        Speakers.Mark(sheet);
        return survey;
    }

    /// <summary>What takes several signs.</summary>
    public static void Classify(Sheet sheet, Survey survey, Metadata card)
    {
        GlossaryFinder.Mark(sheet);
        Dictionary.Mark(sheet, card.Title);
        ChordLines.Mark(sheet);
        CodeLines.Mark(sheet);
        Signatures.MarkClosings(sheet);
        LetterHeads.Mark(sheet);
        UnmarkedLists.Mark(sheet);
        VerseGroups.Mark(sheet);
        Attributions.Mark(sheet);
        survey.Steps.Ask(sheet);
        survey.Classify();
        TitlePage.Mark(sheet, survey, card);
        Signatures.Mark(sheet, survey);
        survey.Classify();
        if (survey.Speaks) ClassHeadings.Mark(sheet, survey);
        else
        {
            HeadingFinder.Mark(sheet);
            ClassHeadings.MarkSecondLines(sheet, survey);
        }
        UnfinishedHeadings.Mark(sheet, survey);
        Quotations.Mark(sheet);
    }
}

/// <summary>Marks the texts of notes, <c>[1] …</c> at the head of a paragraph. Whether one has a call is seen when inlines are read.</summary>
internal static class NoteTexts
{
    /// <summary>Columns behind its mark that a note's further paragraphs are set in by, at most.</summary>
    private const int FurthestIn = 8;

    /// <summary>Paragraphs of a note below its first, at most, where nothing sets them in.</summary>
    private const int MostBetween = 3;

    public static void Mark(Sheet sheet)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            var block = sheet[i].Block;
            if (!sheet.IsOpen(i) || block.Shape != BlockShape.Note) continue;
            sheet.Mark(i, sheet[i] with { Role = Role.Note, From = block.Lead });
            if (IsBracketed(block.Text) && TakeBracketed(sheet, i)) continue;
            for (var more = i + 1; more < sheet.Count && IsMore(sheet[more], block); more++)
                sheet.Mark(more, Role.NoteMore);
        }
        Between(sheet);
    }

    /// <summary>Where notes stand together, a paragraph between two of them is the upper one's, as pandoc writes them.</summary>
    private static void Between(Sheet sheet)
    {
        var above = -1;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!sheet.Is(i, Role.Note)) continue;
            for (var more = above + 1; above >= 0 && more < i && Follows(sheet, above, i); more++)
                sheet.Mark(more, Role.NoteMore);
            above = i;
        }
    }

    /// <summary>The numbers count on, and what stands between is little and plain.</summary>
    private static bool Follows(Sheet sheet, int note, int next)
    {
        if (sheet[next].Block.Number != sheet[note].Block.Number + 1 || next - note > MostBetween + 1) return false;
        for (var i = note + 1; i < next; i++)
            if (!(sheet.Is(i, Role.NoteMore) || (sheet.IsOpen(i) && sheet[i].Block.Shape is BlockShape.Prose or BlockShape.Lines or BlockShape.Item && !Calls(sheet[i].Block.Text)))) return false;
        return true;
    }

    /// <summary>What calls a note is the text's own: the notes stand below its paragraphs there.</summary>
    private static bool Calls(string text)
    {
        for (var at = text.IndexOf('['); at >= 0; at = text.IndexOf('[', at + 1))
            if (Composing.NoteCall.Read(text.AsSpan(at)).Length > 0) return true;
        return false;
    }

    private static bool IsBracketed(string text) => text.StartsWith("[Footnote", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>[Footnote 1: …]</c> ends with its bracket, which may stand some paragraphs below.</summary>
    private static bool TakeBracketed(Sheet sheet, int note)
    {
        for (var i = note; i < Math.Min(sheet.Count, note + 12); i++)
        {
            if (i > note && !sheet.IsOpen(i)) return false;
            var text = sheet[i].Block.Text;
            if (!text.EndsWith(']') || text.Count(c => c == '[') >= text.Count(c => c == ']') + (i == note ? 1 : 0)) continue;
            for (var more = note + 1; more <= i; more++) sheet.Mark(more, Role.NoteMore);
            sheet.Mark(i, sheet[i] with { To = text.Length - 1 });
            return true;
        }
        return false;
    }

    /// <summary>A paragraph that is set in below it, and not one at the right, as who signs a letter.</summary>
    private static bool IsMore(Draft draft, TextBlock note) =>
        draft.IsOpen && draft.Block.Shape is BlockShape.Prose or BlockShape.Lines && draft.Block.Indent >= note.Indent + 2 && draft.Block.Indent <= note.Indent + note.Lead + FurthestIn;
}
