using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>Takes whole classes of short blocks for headings, in a text that parts its sections by wider gaps or brings a list of contents. Single members stay out on strong evidence only.</summary>
internal sealed class ClassHeadings
{
    private readonly Sheet sheet;
    private readonly Survey survey;

    private readonly int catalogue;

    private ClassHeadings(Sheet sheet, Survey survey) => (this.sheet, this.survey, catalogue) = (sheet, survey, Catalogue.Start(sheet));

    public static void Mark(Sheet sheet, Survey survey)
    {
        var marking = new ClassHeadings(sheet, survey);
        foreach (var own in survey.Classes) marking.Decide(own);
        marking.SecondLines();
    }

    /// <summary>In a text whose headings were weighed one by one, titles below chapters' numbers are decided as one still.</summary>
    public static void MarkSecondLines(Sheet sheet, Survey survey) => new ClassHeadings(sheet, survey).SecondLines();

    private void Decide(LineClass own)
    {
        var score = ClassScore.Of(own, survey.Steps, survey.NamedCount, survey.LastNamed);
        foreach (var i in own.Members)
        {
            var named = survey.IsNamed(i) && score.Points >= 0;
            if (score.Points < ClassScore.Enough && !named) continue;
            if (Leaves(i, named) || (!named && own.ContentsPercent >= 60 && !own.Look.IsNumbered)) continue;
            Take(i, named ? "the list of contents names it" : score.Why, named || score.Points >= ClassScore.Enough + 3 ? Confidence.Sure : score.Points > ClassScore.Enough ? Confidence.Likely : Confidence.Doubtful);
        }
    }

    /// <summary>A member that goes on in the next paragraph, or closes the text, heads nothing.</summary>
    private bool Leaves(int i, bool named)
    {
        var text = sheet[i].Block.Text.AsSpan();
        if (Lexicon.IsClosing(text)) return true;
        if (i >= catalogue && survey.LookOf(i) is { IsNumbered: true } && survey.ClassOf(i) is { } own && own.Members.Count(member => member >= catalogue) * 2 > own.Members.Count) return true;
        if (named) return false;
        var next = i + 1;
        while (next < sheet.Count && sheet[next].Role is Role.Omitted or Role.Picture) next++;
        return next >= sheet.Count || (sheet[next].Block.Shape is BlockShape.Prose && !sheet.WritesSmall && Phrase.StartsLower(sheet[next].Block.Text) && sheet[next].Block.Text.Length > Look.Longest);
    }

    private void Take(int i, string why, Confidence confidence)
    {
        var look = survey.LookOf(i)!.Value;
        sheet.Mark(i, sheet[i] with { Role = Role.Heading, Style = StyleOf(look), Level = SectionNumber.Depth(sheet[i].Block.Text) });
        sheet.Note(InferenceKind.Heading, confidence, i, "Heading", why);
    }

    private static HeadingStyle StyleOf(Look look) => look.Form switch
    {
        LookForm.Part => HeadingStyle.Part,
        LookForm.Chapter => HeadingStyle.Chapter,
        LookForm.Roman or LookForm.RomanTitle => HeadingStyle.Roman,
        LookForm.Arabic or LookForm.ArabicTitle => HeadingStyle.Numbered,
        _ => look.Case == LookCase.Capitals ? HeadingStyle.Capitals : HeadingStyle.Bare,
    };

    /// <summary>A number, alone or behind a chapter's word, takes the short block below it as its second line, where most of its class have one.</summary>
    private void SecondLines()
    {
        foreach (var own in survey.Classes)
        {
            if (!own.Look.IsNumberAlone && own.Look.Form is not (LookForm.Chapter or LookForm.Part)) continue;
            var bare = own.Members.Where(i => sheet.Is(i, Role.Heading) && IsBare(i)).ToList();
            var titled = bare.Where(HasSecondLine).ToList();
            if (titled.Count * 2 < bare.Count || (bare.Count == 1 && !survey.IsNamed(bare[0]))) continue;
            foreach (var i in titled) Join(i);
        }
    }

    private bool IsBare(int i)
    {
        var look = survey.LookOf(i)!.Value;
        return look.IsNumberAlone || Phrase.Words(sheet[i].Block.Text) <= 2;
    }

    private bool HasSecondLine(int i)
    {
        if (survey.LookOf(i + 1) is not { } second || second.IsNumbered || second.Gap > survey.LookOf(i)!.Value.Gap) return false;
        if (!(sheet.IsOpen(i + 1) || sheet.Is(i + 1, Role.Heading)) || i + 2 >= sheet.Count) return false;
        if (survey.Contents.Names(Letters.Of(sheet[i + 1].Block.Text))) return true;
        // "The same. Morning.": what is seen, in sentences.
        if (second.End == Ending.FullStop && sheet[i + 1].Block.Text.Contains(". ", StringComparison.Ordinal) && second.Case != LookCase.Capitals) return false;
        if (second.Wrapper is '[' or '{' or '(' or '"' && second.Case != LookCase.Capitals) return false;
        return second.End is not (Ending.Comma or Ending.Colon or Ending.Dash) && (second.Case != LookCase.Sentence || second.End == Ending.Open || second.Wrapper != '\0');
    }

    /// <summary>A second line that stands nearer to its text than to the number is a heading of its own.</summary>
    private void Join(int i)
    {
        var (second, below) = (sheet[i + 1].Block, sheet[i + 2].Block);
        if (second.BlanksBefore > below.BlanksBefore)
        {
            if (sheet.IsOpen(i + 1)) Take(i + 1, "it stands below a chapter's number", Confidence.Likely);
            return;
        }
        sheet.Mark(i + 1, sheet[i + 1] with { Role = Role.HeadingMore });
        sheet.Note(InferenceKind.Heading, Confidence.Likely, i + 1, "Second line of the heading above it", "it stands below the number, as in most of these headings");
    }
}
