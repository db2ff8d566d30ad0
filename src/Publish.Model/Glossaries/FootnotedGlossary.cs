using Publish.Model.Glossaries.Inflection;
using Publish.Model.Glossaries.Matching;
using Publish.Model.Glossaries.NotesForPrint;
using Publish.Model.Glossaries.Surveying;
using Publish.Model.Language;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries;

/// <summary>Marks where the text uses the terms of the glossary, says which uses call a note, and writes the notes.</summary>
/// <remarks>Every use becomes a <see cref="TermUse"/>, so that print can list pages and an e-book can lead back. Searched is plain text;
/// headings, epigraphs, quotations, verse, captions, table heads, code, links and the glossary itself are not, unless
/// <c>{.glossary}</c> asks for it (verse is somebody's wording and a call breaks its line). <c>{.no-glossary}</c> shields a passage.</remarks>
public static class FootnotedGlossary
{
    public static Document Apply(Document document, DiagnosticBag diagnostics)
    {
        var language = document.Metadata.Language;
        var glossary = document.Glossary;
        var losers = GlossaryChecks.Run(glossary, language, diagnostics);
        var matcher = TermMatcher.For(glossary, language);
        var policy = PolicyOf(document, matcher, diagnostics);
        var calls = new CallPlacing(glossary, matcher, policy, diagnostics);
        if (!glossary.IsEmpty) document = new TermSearch(glossary, matcher).Rewrite(document);
        document = calls.Rewrite(document);
        if (glossary.IsEmpty) return document;
        var noted = WithNotes(document, matcher, calls, losers, diagnostics);
        var resolved = SharedEntries.KeepUsed(SeeAlso.Resolve(noted.Glossary, matcher, diagnostics));
        return noted with { Glossary = GlossaryOrder.Of(resolved, document.Settings, language) };
    }

    private static CallPolicy PolicyOf(Document document, TermMatcher matcher, DiagnosticBag diagnostics)
    {
        var policy = new CallPolicy(document.Settings.GlossaryPolicy, document.Glossary.Entries.Count);
        var names = new EntryNames(document.Glossary, matcher);
        foreach (var name in document.Settings.KnownTerms)
        {
            var entry = names.Find(name);
            if (entry >= 0) policy.Know(entry);
            else diagnostics.UnknownKnownTerm(name, NearestName.Of(name, names.Terms));
        }
        return policy;
    }

    private static Document WithNotes(Document document, TermMatcher matcher, CallPlacing calls, IReadOnlySet<int> losers, DiagnosticBag diagnostics)
    {
        var notes = new PrintNotes(LanguageTerms.Of(document.Metadata.Language), diagnostics);
        var passedOver = new Lazy<IReadOnlyDictionary<int, Surroundings>>(() => PassedOver.Find(document, matcher));
        var entries = new GlossaryEntry[document.Glossary.Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = document.Glossary.Entries[i];
            if (calls.UsesOf(i) == 0 && !entry.Shared && !losers.Contains(i)) diagnostics.EntryNeverUsed(entry, passedOver.Value.TryGetValue(i, out var where) ? where : null);
            entries[i] = entry with { Uses = calls.UsesOf(i), PrintNote = notes.Of(entry) };
        }
        return document with { Glossary = document.Glossary with { Entries = new(entries) } };
    }
}

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

/// <summary>Turns the names that entries say to see also, as they were typed, into the ids of those entries.</summary>
internal static class SeeAlso
{
    public static Glossary Resolve(Glossary glossary, TermMatcher matcher, DiagnosticBag diagnostics)
    {
        var names = new EntryNames(glossary, matcher);
        return glossary with { Entries = glossary.Entries.Rewrite(entry => entry.SeeAlso.IsEmpty ? entry : Resolve(entry, glossary, names, diagnostics)) };
    }

    private static GlossaryEntry Resolve(GlossaryEntry entry, Glossary glossary, EntryNames names, DiagnosticBag diagnostics)
    {
        var ids = new List<string>();
        foreach (var name in entry.SeeAlso)
        {
            var found = names.Find(name);
            if (found < 0) diagnostics.UnknownSeeAlso(entry, name, NearestName.Of(name, names.Terms));
            else if (glossary.Entries[found].Id is var id && id != entry.Id && !ids.Contains(id)) ids.Add(id);
        }
        return entry with { SeeAlso = Seq.Of(ids) };
    }
}

/// <summary>Of the entries that a series shares, a zine shows those that it uses, and those that they lead to in turn.</summary>
internal static class SharedEntries
{
    /// <param name="glossary">After uses are counted and the entries to see as well are found.</param>
    public static Glossary KeepUsed(Glossary glossary)
    {
        if (!Any(glossary)) return glossary;
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var byId = new Dictionary<string, GlossaryEntry>(StringComparer.Ordinal);
        var waiting = new Stack<GlossaryEntry>();
        foreach (var entry in glossary.Entries)
        {
            byId.TryAdd(entry.Id, entry);
            if (!entry.Shared || entry.Uses > 0) waiting.Push(entry);
        }
        while (waiting.TryPop(out var entry))
        {
            if (!kept.Add(entry.Id)) continue;
            foreach (var id in LedTo(entry))
                if (byId.TryGetValue(id, out var other)) waiting.Push(other);
        }
        return glossary with { Entries = Seq.Of(((IEnumerable<GlossaryEntry>)glossary.Entries).Where(entry => kept.Contains(entry.Id))) };
    }

    private static bool Any(Glossary glossary)
    {
        foreach (var entry in glossary.Entries)
            if (entry.Shared) return true;
        return false;
    }

    private static IEnumerable<string> LedTo(GlossaryEntry entry) =>
        ((IEnumerable<string>)entry.SeeAlso).Concat(((IEnumerable<TermUse>)Query.All<TermUse>(entry.Definition)).Select(use => use.Entry));
}
