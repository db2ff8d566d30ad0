using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>Full stops that the scanner read for commas: the sentence goes on in small letters, or what stands before the stop is no sentence.</summary>
internal static class FullStops
{
    public static void Check(TextBlock block, Findings findings, Habits habits)
    {
        if (block.Shape is BlockShape.Lines or BlockShape.MarkedHeading) return;
        var text = block.Text;
        var sentence = block.Lead + RunIn.Read(block.Words).Lead;
        for (var stop = text.IndexOf('.', sentence); stop >= 0; stop = text.IndexOf('.', stop + 1))
        {
            var next = NextWord(text, stop);
            if (next < 0 || IsSource(text, next) || SuspectAbbreviations.EndsAt(text, stop)) continue;
            findings.InnerStops++;
            if (char.IsLower(text[next])) Small(block, stop, next, findings);
            else if (habits.IsEnglish && Fragments.Why(text, sentence, stop, next) is { } why) Fragment(block, stop, next, findings, why);
            sentence = next;
        }
    }

    private static void Small(TextBlock block, int stop, int next, Findings findings)
    {
        var quoted = Phrase.IsOpener(block.Text[next - 1]);
        var word = Word(block.Text, stop);
        findings.Add(SuspicionKind.FullStopForComma, quoted ? Confidence.Doubtful : Confidence.Likely, block, word, stop + 1,
            block.Text[word..stop] + ",", "the sentence goes on in small letters after a full stop");
    }

    /// <summary>"this. The" becomes "this, the"; a name keeps its capital.</summary>
    private static void Fragment(TextBlock block, int stop, int next, Findings findings, string why)
    {
        var text = block.Text;
        var first = Phrase.FirstWord(text.AsSpan(next));
        var lowered = Fragments.LosesCapital(first);
        var end = next + first.Length;
        var start = Word(text, stop);
        var proposal = text[start..stop] + "," + text[(stop + 1)..next] + (lowered ? char.ToLowerInvariant(text[next]) + text[(next + 1)..end] : text[next..end]);
        findings.Add(SuspicionKind.FullStopAfterFragment, Confidence.Likely, block, start, end, proposal, why);
    }

    /// <summary>"… alone." (letter of 1988): brackets that open behind a full stop begin small in many a text.</summary>
    private static bool IsSource(string text, int next) => text[next - 1] is '(' or '[';

    private static int Word(string text, int stop)
    {
        var start = stop;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && stop - start < 40)
            start--;
        return start;
    }

    /// <summary>The first letter after the stop, closing marks and a space; -1 where no word follows so.</summary>
    private static int NextWord(string text, int stop)
    {
        var at = stop + 1;
        while (at < text.Length && text[at] is '”' or '’' or '"' or ')' or '»')
            at++;
        if (at >= text.Length || text[at] is not (' ' or '\u00A0') || (stop > 0 && text[stop - 1] == '.')) return -1;
        while (at < text.Length && (text[at] is ' ' or '\u00A0' || Phrase.IsOpener(text[at])))
            at++;
        return at < text.Length && char.IsLetter(text[at]) ? at : -1;
    }
}

/// <summary>Full stops that end an abbreviation, an initial or a number, and no sentence.</summary>
internal static class SuspectAbbreviations
{
    private static readonly WordSet Known = new(
        "ie eg etc vs viz cf ca al ed eds vol no nos p pp pg pgs ch chap art fig figs approx dept est inc ltd co corp jr sr st mr mrs ms dr prof rev gen sgt capt lt col hon sen rep gov messrs " +
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ibid op cit trans intro esp incl resp misc min max tel ext bros " +
        "bzw usw ggf evtl vgl hrsg bd nr str abs abb anm aufl jh jhd sog inkl exkl zzgl mio mrd tsd usf dgl " +
        "éd env av apr mme mlle mm sr sra srta ud uds pág págs núm ed dra avda tít tl el");

    public static bool EndsAt(string text, int stop)
    {
        var start = stop;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && stop - start < 20)
            start--;
        var word = text.AsSpan(start, stop - start).TrimStart("(“‘„\"'[«_*");
        if (word.Length <= 1) return true;
        if (word.Contains('.') || word.Contains('/') || word.Contains('@')) return true;
        if (char.IsAsciiDigit(word[^1]) && word.IndexOfAnyExceptInRange('0', '9') < 0 && word.Length <= 2) return true;
        return Known.Contains(word);
    }
}
