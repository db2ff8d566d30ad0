using Publish.Model.Proofing;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Proofing;

/// <summary>Every word of the text stands on a page, inside its trim, in its order.</summary>
internal static class ProofWordRules
{
    public static void Check(ProofSheet sheet, DiagnosticBag bag)
    {
        var lost = new ProofFindings();
        Lost(sheet.Text, sheet.Model.TextWords, lost);
        Lost(sheet.Notes, sheet.Model.NoteWords, lost);
        lost.Tell(bag, PageProofDiagnostics.WordsOnNoPage);
        OffTheTrim(sheet).Tell(bag, PageProofDiagnostics.WordsOffThePage);
        OutOfOrder(sheet).Tell(bag, PageProofDiagnostics.WordsOutOfOrder);
    }

    private static void Lost(Comparison comparison, List<WordsOf> words, ProofFindings findings)
    {
        foreach (var stretch in comparison.Lost)
            findings.Add(new(Excerpt.PlaceOf(words, stretch.Start), Excerpt.Of(words, stretch), -1, ""));
    }

    /// <summary>One finding a page: what runs off it does so in many lines.</summary>
    private static ProofFindings OffTheTrim(ProofSheet sheet)
    {
        var findings = new ProofFindings();
        for (var page = 0; page < sheet.Looks.Length; page++)
            if (sheet.Looks[page].Off is { } off) findings.Add(sheet.At(page, off[0]));
        return findings;
    }

    private static ProofFindings OutOfOrder(ProofSheet sheet)
    {
        var findings = new ProofFindings();
        var (before, beforeY, beforeEnd, size, match) = (default(Spot?), default(Length), default(Length), default(Length), 0);
        foreach (var spot in sheet.Words.TextSpots)
        {
            if (spot.Standing.Moves || !sheet.IsOfText(spot.Page) || !IsMatched(sheet.Text, spot.At, ref match)) continue;
            var item = sheet.ItemOf(spot);
            // Letters that are raised stand over those before them, but never by a line; a paragraph's lines over the foot of its drop cap, and a column's over
            // the foot of the one to the left of it.
            var isBack = before is { } last && (spot.Page < last.Page || (spot.Page == last.Page && item.Origin.Y < beforeY - Length.Max(item.Style.Size, size) && item.Origin.X < beforeEnd));
            if (isBack) findings.Add(sheet.At(spot));
            if (!item.Turned) (before, beforeY, beforeEnd, size) = (spot, item.Origin.Y, item.Origin.X + item.Words[^1].X, item.Style.Size);
        }
        return findings;
    }

    /// <summary>Spots and matches go along together.</summary>
    private static bool IsMatched(Comparison comparison, int letter, ref int match)
    {
        while (match < comparison.InOrderCount && comparison.Matches[match].Found + comparison.Matches[match].Length <= letter) match++;
        return match < comparison.InOrderCount && comparison.Matches[match].Found <= letter;
    }
}
