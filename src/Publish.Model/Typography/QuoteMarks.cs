namespace Publish.Model;

internal readonly record struct QuotePair(char Opening, char Closing);

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

    /// <summary>After the delimiters of the Unicode Common Locale Data Repository, with the marks as they were typed kept apart: a single stays
    /// single in English, British as American, since a writer who types singles means them.</summary>
    public static QuoteMarks Of(string language)
    {
        var region = LanguageTag.Region(language);
        return LanguageTag.Primary(language) switch
        {
            "de" when region is "CH" or "LI" => new(Guillemets, SingleGuillemets, SingleGuillemets),
            "de" or "cs" or "sk" or "sl" or "hr" or "bg" or "is" or "lt" or "et" => new(LowDoubles, LowSingles, LowSingles),
            "pl" or "ro" or "hu" => new(LowHighDoubles, Guillemets, LowHighSingles),
            "fr" => new(Guillemets, Doubles, Singles),
            "es" when region.Length > 0 && region != "ES" => new(Doubles, Singles, Singles),
            "pt" when region != "PT" => new(Doubles, Singles, Singles),
            "es" or "it" or "ca" or "gl" or "el" or "pt" => new(Guillemets, Doubles, Singles),
            "ru" or "uk" or "be" => new(Guillemets, LowDoubles, LowDoubles),
            "nb" or "nn" or "no" => new(Guillemets, Singles, Singles),
            "da" => new(new('»', '«'), new('›', '‹'), new('›', '‹')),
            "sv" or "fi" => new(new('”', '”'), new('’', '’'), new('’', '’')),
            _ => new(Doubles, Singles, Singles),
        };
    }
}
