using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Leaves out rules and rows of stars that part nothing: right above or below a heading, which parts by itself, before the text and behind it.</summary>
internal static class IdleBreaks
{
    public static void Drop(Sheet sheet, NotePairs pairs)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!sheet.Is(i, Role.SceneBreak)) continue;
            if (!PartsNothing(sheet, Shown(sheet, pairs, i, 1)) && !PartsNothing(sheet, Shown(sheet, pairs, i, -1))) continue;
            sheet.Note(InferenceKind.SceneBreak, Confidence.Likely, i, "Left out", "it stands beside a heading or at an end of the text, and parts nothing");
            sheet.Omit(i, Omission.Rule);
        }
    }

    private static bool PartsNothing(Sheet sheet, int neighbour) =>
        neighbour < 0 || neighbour >= sheet.Count || sheet[neighbour].Role is Role.Heading or Role.HeadingMore or Role.GlossaryHeading;

    /// <summary>The next block that stands in the text, up or down.</summary>
    private static int Shown(Sheet sheet, NotePairs pairs, int i, int step)
    {
        do i += step;
        while (i >= 0 && i < sheet.Count && (sheet[i].Role is Role.Omitted or Role.Entry or Role.EntryMore or Role.GlossaryIntroduction or Role.NoteMore || pairs.IsPaired(i)));
        return i;
    }
}
