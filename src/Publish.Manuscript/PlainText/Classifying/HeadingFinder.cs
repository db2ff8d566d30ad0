using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Takes blocks with enough evidence for headings. Bare lines need more of it where the text marks its headings otherwise, or where nearly
/// every line could be one.</summary>
internal static class HeadingFinder
{
    private const int Stricter = 2;
    private const int FewestCounted = 2;

    public static void Mark(Sheet sheet)
    {
        var evidence = new HeadingEvidence[sheet.Count];
        for (var i = 0; i < evidence.Length; i++)
            evidence[i] = HeadingEvidence.Of(sheet, i);
        var bareFrom = BareThreshold(sheet, evidence);
        var asks = AsksInHeadings(sheet, evidence);
        var below = BelowTitle(sheet);
        HashSet<int> numbers = [.. Enumerable.Range(0, sheet.Count).Select(i => NumberAlone(sheet[i].Block.Text))];
        for (var i = 0; i < evidence.Length; i++)
        {
            var enough = evidence[i].Style == HeadingStyle.Bare ? bareFrom : HeadingEvidence.Enough;
            if (asks && IsQuestion(sheet, i, evidence[i])) enough--;
            if (i == below && evidence[i].Style == HeadingStyle.Bare && IsLone(sheet, evidence, i, bareFrom)) sheet.Note(InferenceKind.LeftAlone, Confidence.Doubtful, i, "Left a paragraph, though it may be a heading", "it stands below the title, and the text has no other");
            else if (evidence[i].Points >= enough && IsUncounted(sheet[i].Block.Text, numbers)) LeaveAlone(sheet, i, evidence[i]);
            else if (evidence[i].Points >= enough) Take(sheet, i, evidence[i], enough);
            else if (evidence[i].Points >= enough - 2) LeaveAlone(sheet, i, evidence[i]);
        }
        Missing(sheet, evidence);
    }

    /// <summary>"80." alone, without 79 before it or 81 behind: an answer, a year cut short, a page.</summary>
    /// <param name="numbers">All that stand alone in the text.</param>
    private static bool IsUncounted(string text, HashSet<int> numbers) =>
        NumberAlone(text) is > 1 and var number && !numbers.Contains(number - 1) && !numbers.Contains(number + 1);

    /// <summary>0 where a text is anything else.</summary>
    private static int NumberAlone(string text) =>
        int.TryParse(text.AsSpan().TrimEnd('.'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Where those before or behind it are headings, a number that their count lacks is one on less evidence.</summary>
    private static void Missing(Sheet sheet, HeadingEvidence[] evidence)
    {
        var counted = Enumerable.Range(0, sheet.Count).Where(i => sheet[i].Block.Marker is { IsNone: false, IsBullet: false } && evidence[i].Points >= HeadingEvidence.Enough - 2).ToList();
        if (counted.Count(i => sheet.Is(i, Role.Heading)) < FewestCounted) return;
        for (var at = 0; at < counted.Count; at++)
            if (sheet.IsOpen(counted[at]) && ((at > 0 && Follows(sheet, counted[at - 1], counted[at])) || (at + 1 < counted.Count && Follows(sheet, counted[at], counted[at + 1]))))
                Take(sheet, counted[at], evidence[counted[at]] with { Why = "the headings around it are numbered, and their count lacks it" }, HeadingEvidence.Enough);
    }

    private static bool Follows(Sheet sheet, int one, int next)
    {
        var (a, b) = (sheet[one].Block.Marker, sheet[next].Block.Marker);
        return a.Sign == b.Sign && a.Closer == b.Closer && b.Number == a.Number + 1 && (sheet.Is(one, Role.Heading) || sheet.Is(next, Role.Heading)) && next > one + 1;
    }

    /// <summary>The first block that shows, where the title stood above it; -1 where none did.</summary>
    private static int BelowTitle(Sheet sheet)
    {
        var i = 0;
        while (sheet.Is(i, Role.Omitted)) i++;
        return i > 0 && i < sheet.Count && sheet[i - 1].Left is Omission.Card or Omission.Again ? i : -1;
    }

    /// <summary>"An essay", "A history of the press": a single heading over all of a text says more of its title.</summary>
    private static bool IsLone(Sheet sheet, HeadingEvidence[] evidence, int at, int enough)
    {
        if (Lexicon.StandingHeads.Contains(sheet[at].Block.Text.AsSpan().TrimEnd(":."))) return false;
        for (var i = 0; i < evidence.Length; i++)
            if (i != at && (sheet[i].Role is Role.Heading or Role.GlossaryHeading || evidence[i].Points >= (evidence[i].Style == HeadingStyle.Bare ? enough : HeadingEvidence.Enough))) return false;
        return true;
    }

    private static int BareThreshold(Sheet sheet, HeadingEvidence[] evidence)
    {
        var bare = 0;
        var marked = 0;
        for (var i = 0; i < evidence.Length; i++)
        {
            if (sheet.Is(i, Role.Heading)) marked++;
            else if (evidence[i].IsEnough && evidence[i].Style == HeadingStyle.Bare) bare++;
            else if (evidence[i].IsEnough) marked++;
        }
        var crowded = bare * 5 > sheet.Count * 2 && bare > 3;
        return HeadingEvidence.Enough + (marked >= 3 ? Stricter : 0) + (crowded ? Stricter : 0);
    }

    /// <summary>Two headings are questions; then a third is one on a little less.</summary>
    private static bool AsksInHeadings(Sheet sheet, HeadingEvidence[] evidence)
    {
        var questions = 0;
        for (var i = 0; i < evidence.Length; i++)
            if (evidence[i].IsEnough && IsQuestion(sheet, i, evidence[i])) questions++;
        return questions >= 2;
    }

    private static bool IsQuestion(Sheet sheet, int i, HeadingEvidence evidence) =>
        evidence.Style == HeadingStyle.Bare && Phrase.End(sheet[i].Block.Text) == Ending.Question;

    private static void Take(Sheet sheet, int i, HeadingEvidence evidence, int enough)
    {
        var from = evidence.Style is HeadingStyle.Numbered or HeadingStyle.Roman ? 0 : sheet[i].Block.Lead;
        sheet.Mark(i, sheet[i] with { Role = Role.Heading, Style = evidence.Style, From = from, Level = SectionNumber.Depth(sheet[i].Block.Text) });
        var confidence = evidence.Points <= enough ? Confidence.Doubtful : evidence.Points >= enough + 4 ? Confidence.Sure : Confidence.Likely;
        sheet.Note(InferenceKind.Heading, confidence, i, "Heading", evidence.Why);
    }

    private static void LeaveAlone(Sheet sheet, int i, HeadingEvidence evidence) =>
        sheet.Note(InferenceKind.LeftAlone, Confidence.Doubtful, i, "Left a paragraph, though it may be a heading", evidence.Why);
}
