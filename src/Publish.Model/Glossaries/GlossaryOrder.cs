using Publish.Model.Glossaries.Inflection;
using Publish.Model.Glossaries.Matching;
using Publish.Model.Naming;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries;

/// <summary>Puts entries in the order in which a reader looks them up: kinds together, and in each the terms by the language's alphabet.</summary>
/// <remarks>Kinds come in the order in which the writer began them. An article before a term does not count: THE STATE stands under S.</remarks>
internal static class GlossaryOrder
{
    public static Glossary Of(Glossary glossary, Settings settings, string language)
    {
        var places = Places(glossary, settings.SortGlossary ? language : null);
        places.Sort();
        var entries = new GlossaryEntry[places.Count];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = glossary.Entries[places[i].Index];
        return glossary with { Entries = new(entries) };
    }

    private static List<Place> Places(Glossary glossary, string? language)
    {
        var kinds = new List<string>();
        var places = new List<Place>();
        var inflection = Inflections.Of(language ?? "");
        var collation = language is null ? null : Collation.Of(language);
        for (var i = 0; i < glossary.Entries.Count; i++)
        {
            var entry = glossary.Entries[i];
            var kind = GlossaryKinds.Of(entry);
            if (!kinds.Contains(kind)) kinds.Add(kind);
            places.Add(new(kinds.IndexOf(kind), collation?.SortKey(HeadOf(entry, inflection)), i));
        }
        return places;
    }

    internal static string HeadOf(GlossaryEntry entry, IInflection inflection)
    {
        foreach (var phrase in TermPhrases.Of(entry, inflection))
            if (phrase.Reason == MatchReason.Term) return phrase.Phrase;
        return PlainText.WithoutNotes(entry.Term);
    }

    /// <param name="Key">Null where the writer's own order stands.</param>
    private sealed record Place(int Kind, CollationKey? Key, int Index) : IComparable<Place>
    {
        public int CompareTo(Place? other)
        {
            if (other is null) return 1;
            if (Kind != other.Kind) return Kind - other.Kind;
            var byKey = Key is null || other.Key is null ? 0 : Key.CompareTo(other.Key);
            return byKey != 0 ? byKey : Index - other.Index;
        }
    }
}
