namespace Publish.Model;

/// <summary>Puts entries in the order in which a reader looks them up: kinds together, and in each the terms by the language's alphabet.</summary>
/// <remarks>Kinds come in the order in which the writer began them. An article before a term does not count: THE STATE stands under S.</remarks>
internal static class GlossaryOrder
{
    public static Glossary Of(Glossary glossary, Settings settings, string language)
    {
        var kinds = new List<string>();
        foreach (var entry in glossary.Entries)
            if (!kinds.Contains(entry.Kind)) kinds.Add(entry.Kind);
        var byKind = ((IEnumerable<GlossaryEntry>)glossary.Entries).OrderBy(e => kinds.IndexOf(e.Kind));
        var inflection = Inflections.Of(language);
        var sorted = settings.SortGlossary ? byKind.ThenBy(e => HeadOf(e, inflection), Collation.Of(language)) : byKind;
        return glossary with { Entries = Seq.Of(sorted) };
    }

    private static string HeadOf(GlossaryEntry entry, IInflection inflection)
    {
        foreach (var phrase in TermPhrases.Of(entry, inflection))
            if (phrase.Reason == MatchReason.Term) return phrase.Phrase;
        return PlainText.WithoutNotes(entry.Term);
    }
}
