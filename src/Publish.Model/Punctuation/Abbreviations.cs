using Publish.Model.Glossaries.Matching;

namespace Publish.Model.Punctuation;

/// <summary>Short forms that hang on to what follows or precedes them. One list for all languages: a form means the same wherever it is written.</summary>
internal static class Abbreviations
{
    private static readonly MatchedWords BeforeNumber = new(
        "p pp s nr no nos vol bd fig figs abb tab taf ch chap kap cap sec art núm pág págs ed " +
        "pl v vv l ll n t с стр рис гл ст str č rys rozd ca c ok max min");

    private static readonly MatchedWords BeforeName = new(
        "Dr Mr Mrs Ms Mx Prof St Sts Hr Fr Hl Sr Sra Srta Ste Mgr Rev Capt Lt Gen Sig Dott Ing");

    private static readonly MatchedWords Units = new(
        "mm cm m km m² m³ km² ft mg g kg t g/m² gsm lb lbs oz ml cl l s ms min h km/h " +
        "mph W kW kWh MW V Hz kHz MHz KB kB MB GB TB px pt dpi ppi % ‰ ° °C °F € $ £ " +
        "EUR USD GBP CHF Uhr ч мм см м км г кг руб");

    /// <param name="word">Of at most five letters, in any case.</param>
    public static bool StandBeforeNumber(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[WordFolding.MaximumLength];
        return BeforeNumber.Has(folded[..WordFolding.Fold(word, folded)]);
    }

    public static bool StandBeforeName(ReadOnlySpan<char> word) => BeforeName.Has(word);

    public static bool AreUnits(ReadOnlySpan<char> word) => Units.Has(word);
}
