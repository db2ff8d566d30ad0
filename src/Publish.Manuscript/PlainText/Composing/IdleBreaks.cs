using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Leaves out rules and rows of stars that part nothing: right above or below a heading, which parts by itself, before the text and behind it.</summary>
internal static class IdleBreaks
{
    public static void Drop(Sheet sheet, NotePairs pairs)
    {
        var below = Below(sheet, pairs);
        var above = -1;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (IsShown(sheet, pairs, i)) above = i;
            if (!sheet.Is(i, Role.SceneBreak) || (above < 0 && below[i] == sheet.Count) || !(PartsNothing(sheet, above) || PartsNothing(sheet, below[i]))) continue;
            sheet.Note(InferenceKind.SceneBreak, Confidence.Likely, i, "Left out", "it stands beside a heading or at an end of the text, and parts nothing");
            sheet.Omit(i, Omission.Rule);
        }
    }

    /// <summary>For each block the next one that stands in the text and is no rule itself.</summary>
    private static int[] Below(Sheet sheet, NotePairs pairs)
    {
        var below = new int[sheet.Count];
        var next = sheet.Count;
        for (var i = sheet.Count - 1; i >= 0; i--)
        {
            below[i] = next;
            if (IsShown(sheet, pairs, i)) next = i;
        }
        return below;
    }

    private static bool PartsNothing(Sheet sheet, int neighbour) =>
        neighbour < 0 || neighbour >= sheet.Count || sheet[neighbour].Role is Role.Heading or Role.HeadingMore or Role.GlossaryHeading;

    private static bool IsShown(Sheet sheet, NotePairs pairs, int i) =>
        sheet[i].Role is not (Role.SceneBreak or Role.Omitted or Role.Entry or Role.EntryMore or Role.GlossaryIntroduction or Role.NoteMore) && !pairs.IsPaired(i);
}
