namespace Publish.Model;

/// <summary>Finds what is wrong in the glossary itself, before the text is looked at.</summary>
internal static class GlossaryChecks
{
    public static void Run(Glossary glossary, string language, DiagnosticBag diagnostics)
    {
        var owners = new Dictionary<string, Claimant>();
        var inflection = Inflections.Of(language);
        foreach (var entry in glossary.Entries)
        {
            if (entry.Definition.IsEmpty && entry.Short.IsEmpty) diagnostics.EntryIsEmpty(entry);
            foreach (var phrase in TermPhrases.Of(entry, inflection))
                Claim(owners, entry, phrase, diagnostics);
        }
    }

    private static void Claim(Dictionary<string, Claimant> owners, GlossaryEntry entry, TermPhrase phrase, DiagnosticBag diagnostics)
    {
        // Entries that keep their case apart ("state" beside "State") are two terms.
        var key = WordFolding.Fold(phrase.Phrase, keepCase: entry.CaseExact);
        var isTerm = phrase.Reason == MatchReason.Term;
        if (owners.TryAdd(key, new(entry, isTerm))) return;
        var owner = owners[key];
        // A zine's own entry goes before its series'.
        if (ReferenceEquals(owner.Entry, entry) || (entry.Shared && !owner.Entry.Shared)) return;
        if (isTerm && owner.IsTerm) diagnostics.TermDefinedTwice(owner.Entry, entry);
        else diagnostics.AliasOfTwo(phrase.Phrase, owner.Entry, entry);
    }

    /// <summary>Who has a phrase.</summary>
    private sealed record Claimant(GlossaryEntry Entry, bool IsTerm);
}
