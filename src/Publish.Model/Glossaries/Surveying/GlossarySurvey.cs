using Publish.Model.Glossaries.Inflection;
using Publish.Model.Glossaries.Matching;
using Publish.Model.Notes;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries.Surveying;

/// <summary>How a text uses its glossary: every use and why it is one, what nearly was one, and what the glossary lacks.</summary>
/// <param name="Entries">In the order in which a reader looks them up.</param>
/// <param name="Undefined">The likeliest first.</param>
public sealed record GlossarySurvey(Seq<SurveyedEntry> Entries, Seq<UndefinedTerm> Undefined)
{
    /// <param name="document">As it was read, before any pass.</param>
    public static GlossarySurvey Of(Document document)
    {
        var language = document.Metadata.Language;
        var marked = NoteNumbering.Apply(FootnotedGlossary.Apply(document, new DiagnosticBag()), new DiagnosticBag());
        var matcher = TermMatcher.For(document.Glossary, language);
        var uses = new Dictionary<string, List<SurveyedUse>>(StringComparer.Ordinal);
        foreach (var use in Query.All<TermUse>(marked))
        {
            if (use.Ordinal == 0) continue;
            if (!uses.TryGetValue(use.Entry, out var list)) uses[use.Entry] = list = [];
            list.Add(new(use.Span, PlainText.WithoutNotes(use.Content), matcher.Explain(use), use.Abbreviated, use.Call == TermCall.First ? use.Number : 0));
        }
        var nearly = NearMatches.Of(marked, document.Glossary, language);
        var entries = marked.Glossary.Entries.Select(entry => new SurveyedEntry(
            entry, Seq.Of(uses.GetValueOrDefault(entry.Id, [])), Seq.Of(nearly.GetValueOrDefault(entry.Id, []))));
        return new(entries, UndefinedTerms.Of(marked, document.Glossary, language));
    }
}

public sealed record SurveyedEntry(GlossaryEntry Entry, Seq<SurveyedUse> Uses, Seq<NearMatch> Nearly);

/// <param name="Words">As they stand in the text.</param>
/// <param name="Abbreviated">They are the abbreviation, or a form of it.</param>
/// <param name="Note">The number of the note that stands with this use; 0 where none does.</param>
public sealed record SurveyedUse(SourceSpan Span, string Words, MatchReason Reason, bool Abbreviated, int Note);

/// <summary>Words that look like a use and are none.</summary>
/// <param name="Span">Of the first of them.</param>
/// <param name="Count">How often the same words stand in the text for the same reason.</param>
public sealed record NearMatch(SourceSpan Span, string Words, NearReason Reason, int Count);

/// <summary>Why words that look like a use are none.</summary>
public enum NearReason
{
    /// <summary>They are a part of a compound with a hyphen: "counter-state".</summary>
    Compound,

    /// <summary>Their case is not the term's: "state" where "State" is defined.</summary>
    Case,

    /// <summary>Only the beginning of the word is the term: "authoritarian".</summary>
    Derived,

    /// <summary>The term's letters without its accents: "ETAT".</summary>
    Accents,

    /// <summary>A hyphen or a space more or less: "coop" where "co-op" is defined.</summary>
    Joined,

    /// <summary>One letter differs: "imposition" written "impositon".</summary>
    Spelling,

    /// <summary>They stand where terms are not searched.</summary>
    Heading,
    Quotation,
    Verse,
    Caption,
    Link,

    /// <summary>The writer shielded the passage: <c>{.no-glossary}</c>.</summary>
    Shielded,
}

/// <summary>A term that recurs in the text and that no entry explains.</summary>
/// <param name="First">Where it first stands.</param>
public sealed record UndefinedTerm(string Words, UndefinedKind Kind, int Count, SourceSpan First);

public enum UndefinedKind
{
    /// <summary>Words with capitals in the midst of sentences: a name.</summary>
    Name,

    /// <summary>The writer emphasised it, as one does with a word that is new.</summary>
    Emphasised,

    /// <summary>Letters in capitals: an abbreviation.</summary>
    Abbreviation,

    /// <summary>Two words that go together again and again.</summary>
    Phrase,

    /// <summary>A long word that recurs.</summary>
    Word,
}
