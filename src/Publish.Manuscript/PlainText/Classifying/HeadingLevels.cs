using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Ranks headings, only where there is evidence: two styles of which one keeps coming between the other. All others are of the first level.</summary>
internal static class HeadingLevels
{
    private const int Deepest = 6;

    public static void Mark(Sheet sheet)
    {
        var bases = Bases(sheet);
        var above = new Stack<int>();
        for (var i = 0; i < sheet.Count; i++)
        {
            var draft = sheet[i];
            if (draft.Role is not (Role.Heading or Role.GlossaryHeading)) continue;
            var level = Below(above, draft.Style == HeadingStyle.Signs ? draft.Level : bases[(int)draft.Style] + Inner(draft));
            sheet.Mark(i, draft with { Level = level });
            if (level > 1)
                sheet.Note(InferenceKind.Heading, draft.Style is HeadingStyle.Bare or HeadingStyle.Capitals ? Confidence.Doubtful : Confidence.Likely, i,
                    $"Heading of level {level}", "headings of a higher kind stand around it");
        }
    }

    /// <summary>Levels follow each other without a gap: one below the last heading that outranks this one, whatever their numbers are.</summary>
    /// <param name="above">The ranks of the headings that this one may stand below, the innermost on top.</param>
    private static int Below(Stack<int> above, int rank)
    {
        while (above.Count > 0 && above.Peek() >= rank)
            above.Pop();
        above.Push(rank);
        return Math.Min(above.Count, Deepest);
    }

    private static int Inner(Draft draft) => draft.Style == HeadingStyle.Numbered ? draft.Level - 1 : 0;

    private static int[] Bases(Sheet sheet)
    {
        var styles = Enum.GetValues<HeadingStyle>().Length;
        var count = new int[styles];
        var first = new int[styles];
        var after = new int[styles, styles];
        var between = new int[styles, styles];
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet[i].Role is not (Role.Heading or Role.GlossaryHeading)) continue;
            var style = (int)sheet[i].Style;
            if (count[style]++ == 0) first[style] = i;
            for (var higher = 0; higher < style; higher++)
                if (count[higher] > 0) after[higher, style]++;
            for (var lower = style + 1; lower < styles; lower++)
                between[style, lower] = after[style, lower];
        }
        var bases = new int[styles];
        for (var style = 0; style < styles; style++)
        {
            bases[style] = 1;
            for (var higher = 0; higher < style; higher++)
                if (count[higher] >= 2 && between[higher, style] > 0 && after[higher, style] * 2 > count[style]) bases[style] = Math.Max(bases[style], bases[higher] + 1);
        }
        return bases;
    }
}
