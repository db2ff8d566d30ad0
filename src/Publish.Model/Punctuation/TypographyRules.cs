using Publish.Model.Language;

namespace Publish.Model.Punctuation;

internal enum MarkSpacing
{
    None,

    /// <summary>Before ; : ! ? and inside « ».</summary>
    French,

    /// <summary>Before : and inside « ».</summary>
    Canadian,
}

/// <summary>What stands between the dash that opens a speech and its first word.</summary>
internal enum SpeechSpace
{
    /// <summary>One that neither breaks nor stretches.</summary>
    Fixed,

    None,

    AsTyped,
}

/// <summary>How one language is printed.</summary>
internal sealed record TypographyRules(QuoteMarks Quotes, MarkSpacing Spacing)
{
    /// <summary>Opens a speech at the head of a line.</summary>
    public required char SpeechDash { get; init; }

    public required SpeechSpace SpeechSpace { get; init; }

    /// <summary>Ties the dashes of speech and of asides to the words inside them: "—Sí —dijo ella—, sí".</summary>
    public required bool TiesDashes { get; init; }

    /// <summary>Has em dashes between spaces, where others have en dashes.</summary>
    public required bool SpacesEmDashes { get; init; }

    /// <summary>Calls the years after 1900 '900.</summary>
    public required bool NamesCenturies { get; init; }

    /// <summary>Writes ten thousand as "10 000".</summary>
    public required bool GroupsDigits { get; init; }

    private string ShortWords { get; init; } = "";

    private string Clipped { get; init; } = "";

    private string BoundAbbreviations { get; init; } = "";

    public static TypographyRules Of(string language)
    {
        var primary = LanguageTag.Primary(language);
        return new(QuoteMarks.Of(language), SpacingOf(primary, LanguageTag.Region(language)))
        {
            SpeechDash = primary is "en" or "fr" or "es" or "it" or "pt" or "ca" or "gl" or "ast" or "eu" or "ro" or "el" or "tr" or "ru" or "uk" or "be" or "bg" or "pl" ? '—' : '–',
            SpeechSpace = TiesDashesIn(primary) ? SpeechSpace.None : primary == "en" ? SpeechSpace.AsTyped : SpeechSpace.Fixed,
            TiesDashes = TiesDashesIn(primary),
            SpacesEmDashes = primary is "ru" or "uk" or "be" or "bg",
            NamesCenturies = primary is "it",
            GroupsDigits = primary != "en",
            ShortWords = ShortWordsOf(primary),
            Clipped = ClippedOf(primary),
            BoundAbbreviations = primary == "de" ? " z d u i o v s " : "",
        };
    }

    /// <summary>A word of one letter that never ends a line.</summary>
    public bool HoldsShortWord(char word) => ShortWords.Contains(char.ToLowerInvariant(word), StringComparison.Ordinal);

    /// <summary>A word that has lost its beginning to an apostrophe: 'tis.</summary>
    public bool IsClipped(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[word.Length + 2];
        folded[0] = folded[^1] = ' ';
        word.ToLowerInvariant(folded[1..^1]);
        return Clipped.AsSpan().Contains(folded, StringComparison.Ordinal);
    }

    /// <summary>The first part of "z. B." or "d. h.".</summary>
    public bool BindsAbbreviation(ReadOnlySpan<char> word, char after) =>
        word.Length == 1 && char.IsLetter(after) && BoundAbbreviations.Contains($" {word[0]} ", StringComparison.Ordinal);

    private static bool TiesDashesIn(string primary) => primary is "es" or "ca" or "gl" or "ast";

    private static MarkSpacing SpacingOf(string primary, string region)
    {
        if (primary != "fr") return MarkSpacing.None;
        return region == "CA" ? MarkSpacing.Canadian : MarkSpacing.French;
    }

    private static string ShortWordsOf(string primary) => primary switch
    {
        "pl" => "aiouwz",
        "cs" or "sk" => "aikosuvz",
        "ru" => "авикосуя",
        "uk" => "авзійоуя",
        _ => "",
    };

    private static string ClippedOf(string primary) => primary switch
    {
        "en" => " tis tisn twas twasn twere twill twould twouldn twon em til till bout neath twixt tween gainst kay n un uns cos coz cuz nuff nother cept spose scuse fraid pon mongst midst tother ello ullo ",
        "de" => " s n ne nem nen ner nes ran rauf raus rein rum runter rüber ",
        "nl" or "af" => " s t n k m r ns ie ",
        "it" => " sto sta sti ste na ndrangheta ngiorno notte ",
        "sv" or "da" or "nb" or "nn" or "no" => " n na et ",
        "fr" => " tit tite ",
        _ => "",
    };
}
