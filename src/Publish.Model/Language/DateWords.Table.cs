namespace Publish.Model.Language;

/// <summary>The table: one language a line or two, for whoever speaks it to mend.</summary>
public static partial class DateWords
{
    private const string Plain = "{d}\u00A0{m} {y}";
    private const string Dotted = "{d}.\u00A0{m} {y}";

    private static Form? FormOf(string language) => LanguageTag.Primary(language) switch
    {
        "en" => new(LanguageTag.Region(language) is "US" ? "{m}\u00A0{d}, {y}" : Plain, "{m} {y}", "January February March April May June July August September October November December"),
        "de" => new(Dotted, "{m} {y}", $"{(LanguageTag.Region(language) is "AT" ? "Jänner" : "Januar")} Februar März April Mai Juni Juli August September Oktober November Dezember"),
        "fr" => new(Plain, "{m} {y}", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre") { First = "1er" },
        "es" => new("{d}\u00A0de {m} de {y}", "{m} de {y}", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        "ca" => new("{d}\u00A0{m} de {y}", "{m} de {y}", "de\u00A0gener de\u00A0febrer de\u00A0març d’abril de\u00A0maig de\u00A0juny de\u00A0juliol d’agost de\u00A0setembre d’octubre de\u00A0novembre de\u00A0desembre")
        { MonthsAlone = "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre" },
        "it" => new(Plain, "{m} {y}", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre") { First = "1º" },
        "pt" => new("{d}\u00A0de {m} de {y}", "{m} de {y}", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        "nl" => new(Plain, "{m} {y}", "januari februari maart april mei juni juli augustus september oktober november december"),
        "pl" => new(Plain, "{m} {y}", "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia")
        { MonthsAlone = "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień" },
        "ru" => new(Plain, "{m} {y}", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря")
        { MonthsAlone = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь" },
        "uk" => new(Plain, "{m} {y}", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня")
        { MonthsAlone = "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень" },
        "cs" => new(Dotted, "{m} {y}", "ledna února března dubna května června července srpna září října listopadu prosince")
        { MonthsAlone = "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec" },
        "sk" => new(Dotted, "{m} {y}", "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra")
        { MonthsAlone = "január február marec apríl máj jún júl august september október november december" },
        "sv" => new(Plain, "{m} {y}", "januari februari mars april maj juni juli augusti september oktober november december"),
        "da" => new(Dotted, "{m} {y}", "januar februar marts april maj juni juli august september oktober november december"),
        "nb" or "nn" or "no" => new(Dotted, "{m} {y}", "januar februar mars april mai juni juli august september oktober november desember"),
        "fi" => new(Dotted, "{m} {y}", "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta")
        { MonthsAlone = "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu" },
        "el" => new(Plain, "{m} {y}", "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου")
        { MonthsAlone = "Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος" },
        "tr" => new(Plain, "{m} {y}", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
        "eo" => new("{d}-a de\u00A0{m} {y}", "{m} {y}", "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro"),
        _ => null,
    };
}
