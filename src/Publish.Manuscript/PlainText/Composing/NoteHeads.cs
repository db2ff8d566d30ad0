using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Leaves out a heading ("Notes") or a rule over nothing but notes that stand at their calls now.</summary>
internal static class NoteHeads
{
    /// <summary>A rule and a heading may stand over the same notes.</summary>
    private const int MostHeads = 3;

    public static void Drop(Sheet sheet, NotePairs pairs)
    {
        for (var i = sheet.Count - 2; i >= 0; i--)
        {
            if (!(IsHead(sheet, i) || IsListOfSources(sheet, i)) || !StandsOverNotes(sheet, pairs, i)) continue;
            sheet.Note(InferenceKind.Note, Confidence.Likely, i, "Left out", "its notes stand at their calls now, and it would stand over nothing");
            sheet.Omit(i, Omission.NoteHead);
        }
    }

    private static bool IsHead(Sheet sheet, int i) =>
        sheet.Is(i, Role.SceneBreak) || (sheet[i].Role is Role.Heading or Role.Paragraph && Lexicon.NotesHeads.Contains(sheet[i].Words.Trim().TrimEnd(':').TrimEnd('.')));

    private static bool IsListOfSources(Sheet sheet, int i) => sheet.Is(i, Role.Heading) && Lexicon.SourcesHeads.Contains(sheet[i].Words.Trim().TrimEnd(':').TrimEnd('.'));

    private static bool StandsOverNotes(Sheet sheet, NotePairs pairs, int i)
    {
        var end = i + 1;
        while (sheet.Is(end, Role.Omitted) && end - i <= MostHeads)
            end++;
        if (!pairs.IsPaired(end)) return false;
        while (pairs.IsPaired(end) || sheet.Is(end, Role.NoteMore))
            end++;
        return end == sheet.Count || sheet[end].Role is Role.Heading or Role.GlossaryHeading or Role.SceneBreak;
    }
}
