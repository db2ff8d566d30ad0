using Publish.Model.Language;

namespace Publish.Model.Punctuation;

internal readonly record struct QuotePair(char Opening, char Closing);

/// <summary>How deep a quotation stands, and so which marks it has.</summary>
internal enum QuoteLevel { Primary, Inner, Third, Single }

/// <summary>The quotation marks of a language.</summary>
/// <param name="Primary">For "straight" doubles.</param>
/// <param name="Inner">For any pair inside of those.</param>
/// <param name="Single">For 'straight' singles that stand alone.</param>
internal sealed record QuoteMarks(QuotePair Primary, QuotePair Inner, QuotePair Single)
{
    private static readonly QuotePair Doubles = new('“', '”');
    private static readonly QuotePair Singles = new('‘', '’');
    private static readonly QuotePair LowDoubles = new('„', '“');
    private static readonly QuotePair LowSingles = new('‚', '‘');
    private static readonly QuotePair LowHighDoubles = new('„', '”');
    private static readonly QuotePair LowHighSingles = new('‚', '’');
    private static readonly QuotePair Guillemets = new('«', '»');
    private static readonly QuotePair SingleGuillemets = new('‹', '›');

    /// <summary>For any pair inside of <see cref="Inner"/>; null where the levels alternate.</summary>
    public QuotePair? Third { get; private init; }

    /// <summary>After the delimiters of the Unicode Common Locale Data Repository, with the marks as they were typed kept apart: a single stays
    /// single in English, British as American, since a writer who types singles means them. The third level is that of the Spanish Academy's Ortografía.</summary>
    public static QuoteMarks Of(string language)
    {
        var (primary, region) = (LanguageTag.Primary(language), LanguageTag.Region(language));
        return primary switch
        {
            "de" or "fr" or "it" or "rm" when region is "CH" or "LI" => new(Guillemets, SingleGuillemets, SingleGuillemets),
            "rm" => new(Guillemets, SingleGuillemets, SingleGuillemets),
            "de" or "cs" or "sk" or "sl" or "hr" or "bg" or "is" or "lt" or "et" => new(LowDoubles, LowSingles, LowSingles),
            "pl" or "ro" or "hu" => new(LowHighDoubles, primary == "hu" ? new('»', '«') : Guillemets, LowHighSingles),
            "fr" => new(Guillemets, Doubles, Singles),
            "es" when region.Length > 0 && region != "ES" => new(Doubles, Singles, Singles),
            "pt" when region != "PT" => new(Doubles, Singles, Singles),
            "es" or "it" or "ca" or "gl" or "pt" or "ast" => new(Guillemets, Doubles, Singles) { Third = Singles },
            "el" => new(Guillemets, Doubles, Singles),
            "ru" or "uk" or "be" => new(Guillemets, LowDoubles, LowDoubles),
            "nb" or "nn" or "no" => new(Guillemets, Singles, Singles),
            "da" => new(new('»', '«'), new('›', '‹'), new('›', '‹')),
            "sv" or "fi" => new(new('”', '”'), new('’', '’'), new('’', '’')),
            _ => new(Doubles, Singles, Singles),
        };
    }

    public QuotePair this[QuoteLevel level] => level switch
    {
        QuoteLevel.Primary => Primary,
        QuoteLevel.Inner => Inner,
        QuoteLevel.Third => Third ?? Primary,
        _ => Single,
    };

    /// <summary>The level of a quotation inside of another.</summary>
    public QuoteLevel Inside(QuoteLevel outer) => outer switch
    {
        QuoteLevel.Primary => QuoteLevel.Inner,
        QuoteLevel.Inner when Third is not null => QuoteLevel.Third,
        _ => QuoteLevel.Primary,
    };

    /// <summary>The level that a mark opens as it is printed; null for any other character.</summary>
    public QuoteLevel? OpenedBy(char mark)
    {
        if (mark == Primary.Opening) return QuoteLevel.Primary;
        if (mark == Inner.Opening) return QuoteLevel.Inner;
        return mark == Single.Opening ? QuoteLevel.Single : null;
    }
}
