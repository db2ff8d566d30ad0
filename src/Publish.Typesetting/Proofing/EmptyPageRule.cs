using Publish.Model.Proofing;
using Publish.Model.Source;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Proofing;

/// <summary>No page of the text is nearly empty, unless it is the last one or a break was asked for behind it.</summary>
internal static class EmptyPageRule
{
    /// <summary>A page with less of its height filled is nearly empty, in percent.</summary>
    private const int Least = 25;

    public static void Check(ProofSheet sheet, DiagnosticBag bag)
    {
        var extents = new (int First, int Last)[sheet.Looks.Length];
        Array.Fill(extents, (int.MaxValue, -1));
        Extend(sheet, extents);
        var findings = new ProofFindings();
        var whole = sheet.Theme.Text.Leading * sheet.Theme.LinesOnPage;
        for (var page = 0; page < extents.Length; page++)
        {
            if (extents[page].Last < 0 || sheet.Looks[page].Filled * 100 >= whole * Least || Next(extents, page) is not { } next) continue;
            if (!IsOfItsOwn(sheet, page + 1) && !BreaksBetween(sheet, extents[page].Last + 1, extents[next].First) && sheet.SpotOf(extents[page].Last) is { } last) findings.Add(sheet.At(last));
        }
        findings.Tell(bag, PageProofDiagnostics.PageNearlyEmpty);
    }

    /// <summary>The first and the last letter of the text on each page.</summary>
    private static void Extend(ProofSheet sheet, (int First, int Last)[] extents)
    {
        var match = 0;
        foreach (var spot in sheet.Words.TextSpots)
        {
            while (match < sheet.Text.InOrderCount && sheet.Text.Matches[match].Found + sheet.Text.Matches[match].Length <= spot.At) match++;
            if (match == sheet.Text.InOrderCount) break;
            var (wanted, found, _, _) = sheet.Text.Matches[match];
            var letter = wanted + spot.At - found;
            if (found > spot.At || letter < sheet.Model.CardLetters || !sheet.IsOfText(spot.Page)) continue;
            ref var extent = ref extents[spot.Page];
            extent = (Math.Min(extent.First, letter), Math.Max(extent.Last, letter));
        }
    }

    private static int? Next((int First, int Last)[] extents, int page)
    {
        for (var next = page + 1; next < extents.Length; next++)
            if (extents[next].Last >= 0) return next;
        return null;
    }

    /// <summary>A full-page picture, what was laid on its side, or a panel that had no room on the page before and is kept whole: it asks for its page.</summary>
    private static bool IsOfItsOwn(ProofSheet sheet, int page)
    {
        var whole = sheet.Theme.Text.Leading * sheet.Theme.LinesOnPage;
        foreach (var item in sheet.Paged.Pages[page].Items)
            if (item is PictureItem { Clip: not null } or TextItem { Turned: true } || (item is RuleItem panel && panel.Area.Height * 100 >= whole * 40)) return true;
        return false;
    }

    /// <remarks>The last letter before a break may have been found overleaf, where an item's mark is the same letter: "Of a" above "a) …". So the word that the next page seems to begin with may end at the break.</remarks>
    private static bool BreaksBetween(ProofSheet sheet, int from, int to)
    {
        var begun = new List<Stretch>();
        WordsOf.Touched(sheet.Model.TextWords, new(to, 1), begun);
        var end = begun.Count > 0 ? begun[^1].End : to;
        foreach (var landmark in sheet.Model.Landmarks)
        {
            if (landmark.At > end) return false;
            if (landmark.At >= from && KeepRules.Breaks(sheet.Theme, landmark)) return true;
        }
        return false;
    }
}
