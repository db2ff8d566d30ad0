using Publish.Model.Glossaries.Matching;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries.Surveying;

/// <summary>An alias that an entry could have: words of the text that are near it, and near no other.</summary>
public sealed record AliasOffer(GlossaryEntry Entry, string Alias, NearReason Reason, int Count);

/// <summary>Offers aliases for entries that the text never or hardly uses.</summary>
public static class AliasOffers
{
    private const int MostUses = 2;

    /// <summary>A longer ending makes another word: "authoritarian" is no form of "author".</summary>
    private const int LongestEnding = 3;

    public static Seq<AliasOffer> Of(GlossarySurvey survey)
    {
        var offers = new List<AliasOffer>();
        foreach (var entry in survey.Entries)
        {
            if (entry.Entry.Shared || entry.Uses.Count > MostUses) continue;
            foreach (var near in entry.Nearly)
                if (IsOffer(entry, near)) offers.Add(new(entry.Entry, near.Words, near.Reason, near.Count));
        }
        return Seq.Of(offers.DistinctBy(Key).Where(offer => IsClear(offer, survey)));
    }

    private static bool IsOffer(SurveyedEntry entry, NearMatch near) => near.Reason switch
    {
        NearReason.Joined or NearReason.Accents or NearReason.Spelling => true,
        NearReason.Derived => entry.Uses.IsEmpty && Names(entry.Entry).Any(name => near.Words.Length - name.Length is > 0 and <= LongestEnding && near.Words.StartsWith(name, StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    /// <summary>No other entry is as near.</summary>
    private static bool IsClear(AliasOffer offer, GlossarySurvey survey)
    {
        foreach (var other in survey.Entries)
            if (other.Entry.Id != offer.Entry.Id && ((IEnumerable<NearMatch>)other.Nearly).Any(near => near.Words.Equals(offer.Alias, StringComparison.OrdinalIgnoreCase) && near.Reason is NearReason.Joined or NearReason.Accents or NearReason.Spelling or NearReason.Derived)) return false;
        return true;
    }

    private static IEnumerable<string> Names(GlossaryEntry entry) => [PlainText.WithoutNotes(entry.Term), .. entry.Aliases];

    private static (string Id, string Alias) Key(AliasOffer offer) => (offer.Entry.Id, WordFolding.Fold(offer.Alias));
}
