using Publish.Model.Language;

namespace Publish.Model.Glossaries.Inflection;

/// <summary>Why words in the text are a use of an entry.</summary>
public enum MatchReason
{
    /// <summary>The term itself, or the term without its article.</summary>
    Term,

    /// <summary>The entry's abbreviation.</summary>
    Abbreviation,

    /// <summary>One of the entry's aliases.</summary>
    Alias,

    /// <summary>The plural of the term or of an alias, or the singular of one that is a plural.</summary>
    Number,

    /// <summary>A possessive or genitive.</summary>
    Possessive,

    /// <summary>The writer marked it.</summary>
    ByHand,
}

/// <summary>A phrase as it may stand in the text.</summary>
internal readonly record struct PhraseForm(string Phrase, MatchReason Reason);

/// <summary>The plain plurals and possessives of a language, by its regular rules and its commonest exceptions.</summary>
/// <remarks>It may offer forms that no one writes ("statuss"): they match nothing and harm nothing. What it must not do is offer another
/// word's form.</remarks>
internal interface IInflection
{
    /// <summary>Words that an entry's head may open with and that the text may leave out, in lower case; an elided one ends in "'".</summary>
    IReadOnlyList<string> Articles { get; }

    /// <summary>Adds the forms other than the phrase itself. Phrases are in lower case unless case counts.</summary>
    void AddForms(string phrase, Growing<PhraseForm> forms);
}

internal static class Inflections
{
    public static IInflection Of(string language) => LanguageTag.Primary(language) switch
    {
        "en" => new EnglishInflection(),
        "de" => new GermanInflection(),
        "fr" => new FrenchInflection(),
        "es" => new SpanishInflection(),
        "it" => new ItalianInflection(),
        "pt" => new PortugueseInflection(),
        "ca" => new CatalanInflection(),
        "tr" or "az" => new TurkishInflection(),
        "nl" => new DutchInflection(),
        "sv" or "da" or "nb" or "nn" or "no" => new ScandinavianInflection(),
        _ => new NoInflection(),
    };

    public static bool IsKnown(string language) => Of(language) is not NoInflection;

    private sealed class NoInflection : IInflection
    {
        public IReadOnlyList<string> Articles => [];

        public void AddForms(string phrase, Growing<PhraseForm> forms)
        {
        }
    }
}
