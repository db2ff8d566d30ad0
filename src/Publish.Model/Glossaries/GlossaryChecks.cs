using Publish.Model.Glossaries.Inflection;
using Publish.Model.Glossaries.Matching;
using Publish.Model.Source;

namespace Publish.Model.Glossaries;

/// <summary>Finds what is wrong in the glossary itself, before the text is looked at.</summary>
internal static class GlossaryChecks
{
    /// <returns>The places of entries whose term another entry has: that they are not used says nothing new.</returns>
    public static IReadOnlySet<int> Run(Glossary glossary, string language, DiagnosticBag diagnostics)
    {
        var owners = new Dictionary<string, Claimant>();
        var inflection = Inflections.Of(language);
        var turkic = WordFolding.IsTurkic(language);
        var losers = new HashSet<int>();
        for (var i = 0; i < glossary.Entries.Count; i++)
        {
            var entry = glossary.Entries[i];
            if (entry.Definition.IsEmpty && entry.Short.IsEmpty) diagnostics.EntryIsEmpty(entry);
            foreach (var phrase in TermPhrases.Of(entry, inflection))
                if (!Claim(owners, entry, phrase, WordFolding.Fold(phrase.Phrase, keepCase: entry.CaseExact, turkic), diagnostics) && phrase.Reason == MatchReason.Term) losers.Add(i);
        }

        return losers;
    }

    private static bool Claim(Dictionary<string, Claimant> owners, GlossaryEntry entry, TermPhrase phrase, string key, DiagnosticBag diagnostics)
    {
        // Entries that keep their case apart ("state" beside "State") are two terms.
        var isTerm = phrase.Reason == MatchReason.Term;
        if (owners.TryAdd(key, new(entry, isTerm))) return true;
        var owner = owners[key];
        if (ReferenceEquals(owner.Entry, entry)) return true;
        // A zine's own entry goes before its series'.
        if (entry.Shared && !owner.Entry.Shared) return false;
        if (isTerm && owner.IsTerm) diagnostics.TermDefinedTwice(owner.Entry, entry);
        else diagnostics.AliasOfTwo(phrase.Phrase, owner.Entry, entry);
        return false;
    }

    /// <summary>Who has a phrase.</summary>
    private sealed record Claimant(GlossaryEntry Entry, bool IsTerm);
}
