using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>Headings that break off: "PUBLICATIONS OF", and below it whose. The line below, set alike, is their second line.</summary>
internal static class UnfinishedHeadings
{
    public static void Mark(Sheet sheet, Survey survey)
    {
        for (var i = 0; i + 2 < sheet.Count; i++)
        {
            if (!sheet.Is(i, Role.Heading) || !GoesOn(sheet, survey, i)) continue;
            sheet.Mark(i + 1, sheet[i + 1] with { Role = Role.HeadingMore });
            sheet.Note(InferenceKind.Heading, Confidence.Likely, i + 1, "Second line of the heading above it", "the line above breaks off, and this one is set like it");
        }
    }

    private static bool GoesOn(Sheet sheet, Survey survey, int i)
    {
        if (survey.LookOf(i) is not { End: Ending.Open, Wrapper: '\0' } look || survey.LookOf(i + 1) is not { Wrapper: '\0', IsNumbered: false } next) return false;
        return next.Case == look.Case && next.End is Ending.Open or Ending.FullStop && (sheet.IsOpen(i + 1) || sheet.Is(i + 1, Role.Heading))
            && sheet[i + 1].Block.BlanksBefore <= sheet[i].Block.BlanksBefore && Lexicon.DanglingWords.Contains(Phrase.LastWord(sheet[i].Block.Text));
    }
}
