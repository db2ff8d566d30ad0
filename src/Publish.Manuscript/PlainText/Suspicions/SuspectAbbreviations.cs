using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Suspicions;

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
