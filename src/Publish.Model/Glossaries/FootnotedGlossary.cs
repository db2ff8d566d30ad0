using Publish.Model.Glossaries.Matching;
using Publish.Model.Glossaries.NotesForPrint;
using Publish.Model.Glossaries.Surveying;
using Publish.Model.Language;
using Publish.Model.Naming;
using Publish.Model.Source;

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
