using Publish.Model.Glossaries.Matching;

namespace Publish.Tests.Model.Glossaries;

public sealed class MarkedFormTests
{
    [Theory]
    [InlineData("de", "Drucker;Genosse;Arzt;Kollege", "Drucker:innen, Drucker*in, Drucker_innen, Drucker·innen, Drucker/innen, Drucker/-innen, Drucker(innen), DruckerInnen, DruckerIn", "Drucker:innen|Drucker*in|Drucker_innen|Drucker·innen|Drucker/innen|Drucker/-innen|Drucker(innen)|DruckerInnen|DruckerIn")]
    [InlineData("de", "Drucker;Genosse;Arzt;Kollege", "Genoss:innen, Ärzt*innen, Kolleg(inn)en, Drucker:innenbund, Drucker:in.", "Genoss:innen|Ärzt*innen|Kolleg(inn)en|Drucker:in")]
    [InlineData("fr", "ouvrier;étudiant;habitant;travailleur", "ouvrier·ère·s, étudiant.e.s, habitant(e)s, étudiant-e-s, travailleur·euse, étudiant·es, ouvrier/ère.", "ouvrier·ère·s|étudiant.e.s|habitant(e)s|étudiant-e-s|travailleur·euse|étudiant·es|ouvrier/ère")]
    [InlineData("es", "obrero;trabajador;compañero", "obrer@s, trabajador/a, compañerx, compañerxs, obrero/a, trabajadores/as, compañero(a), compañer*s.", "obrer@s|trabajador/a|compañerx|compañerxs|obrero/a|trabajadores/as|compañero(a)|compañer*s")]
    [InlineData("pt", "companheiro;trabalhador", "companheir@s, companheirxs, trabalhador(a), trabalhadores/as", "companheir@s|companheirxs|trabalhador(a)|trabalhadores/as")]
    [InlineData("it", "compagno;lavoratore", "compagn*, compagnə, compagn@, compagni/e, lavoratore/trice, lavorator*", "compagn*|compagnə|compagn@|compagni/e|lavoratore/trice|lavorator*")]
    [InlineData("tr", "İstanbul;Işık;İşçi;kitap", "İstanbul'da, ISTANBUL, ışık, IŞIK, işçi’nin, İŞÇİ, işçiler, kitabı, kitaplar", "İstanbul'da|ışık|IŞIK|işçi’nin|İŞÇİ|işçiler|kitabı|kitaplar")]
    [InlineData("az", "İşıq", "işıq, IŞIQ, İŞIQ", "işıq|İŞIQ")]
    [InlineData("fi", "EU;SAK", "EU:n ja SAK:ssa", "EU:n|SAK:ssa")]
    [InlineData("sv", "LO", "LO:s och LO", "LO:s|LO")]
    [InlineData("fi", "EU", "EU:hunsa, EU:hunsaa, EU:N", "EU:hunsa")]
    [InlineData("de", "ABCD;Arzt", "ABCDInnen, ArztInnen", "ArztInnen")]
    [InlineData("de", "Bauer;Koch", "Bäuer:innen, Köch*innen", "Bäuer:innen|Köch*innen")]
    public void A_marked_ending_belongs_to_its_word(string language, string terms, string text, string expected)
    {
        var matcher = TermMatcher.For(new([.. terms.Split(';').Select(t => Manuscripts.Entry(t))], [], []), language);
        Assert.Equal(expected, string.Join("|", matcher.Explain(text).Select(m => text.Substring(m.Start, m.Length))));
    }

    [Theory]
    [InlineData("de", "Mieter/in;Drucker(in);Genosse/Genossin;Arzt, Ärztin;Kollege/-in;Bäuer*in", "Mieter, Mieterin, Mieter:innen, Mieterinnen, Drucker, Druckerin, Genosse, Genossinnen, Ärztin, Arzt, Kollege, Kollegin", "Mieter|Mieterin|Mieter:innen|Mieterinnen|Drucker|Druckerin|Genosse|Genossinnen|Ärztin|Arzt|Kollege|Kollegin")]
    [InlineData("de", "MieterIn;Genoss:in;Lehrer/Lehrerin auf Zeit", "Mieter, Mieterin, Genosse, Genossin, Lehrer, Lehrerin auf Zeit", "Mieter|Mieterin|Genosse|Genossin|Lehrerin auf Zeit")]
    [InlineData("es", "Arrendador/a;Juez, jueza;Fiador/-a;compañero/a;obrer@;Profesor/ora;bailarín/a;vecinx;el/la agente;Inquilino, -a", "arrendador arrendadora juez jueza fiador fiadoras compañera obreros obrera profesora bailarina vecina agente inquilina", "arrendador|arrendadora|juez|jueza|fiador|fiadoras|compañera|obreros|obrera|profesora|bailarina|vecina|agente|inquilina")]
    [InlineData("fr", "ouvrier·ère;acteur/trice;directeur·rice;travailleur·euse;étudiant(e);actif/ve", "ouvrier ouvrière acteurs actrice directrice travailleuses étudiante actives", "ouvrier|ouvrière|acteurs|actrice|directrice|travailleuses|étudiante|actives")]
    [InlineData("it", "lavoratore/trice;compagn*", "lavoratore lavoratrice compagno compagna", "lavoratore|lavoratrice|compagno|compagna")]
    [InlineData("en", "waiter/waitress;actor, actress;Booklet(s)", "a waiter, a waitress, an actress, booklets", "waiter|waitress|actress|booklets")]
    [InlineData("nl", "leraar/-es", "leraar, leraares", "leraar|leraares")]
    public void A_head_word_with_a_marked_ending_stands_for_each_of_its_forms(string language, string terms, string text, string expected)
    {
        var matcher = TermMatcher.For(new([.. terms.Split(';').Select(t => Manuscripts.Entry(t))], [], []), language);
        Assert.Equal(expected, string.Join("|", matcher.Explain(text).Select(m => text.Substring(m.Start, m.Length))));
    }

    /// <summary>Letters beyond the first plane come in halves, of which none is a letter.</summary>
    [Theory]
    [InlineData("es", "𝒜utor/a")]
    [InlineData("de", "😀er/😀erin")]
    public void Signs_of_two_halves_are_left_whole(string language, string head) =>
        Assert.All(new GenderedHeads(new WordSplitter(language)).Of(head), form => Assert.Equal(form, form.Normalize()));

    [Theory]
    [InlineData("en", "and/or;AC/DC;State, the;Marx, Marianne", "and, or, AC, Marianne")]
    [InlineData("es", "Martín, María;TCP/IP", "Martín, María; TCP o IP")]
    public void Two_words_that_a_stroke_or_a_comma_parts_are_not_searched_each(string language, string terms, string text)
    {
        var matcher = TermMatcher.For(new([.. terms.Split(';').Select(t => Manuscripts.Entry(t))], [], []), language);
        Assert.DoesNotContain(matcher.Explain(text), match => !text.Substring(match.Start, match.Length).Contains(',', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de", "Bein", "Bein: innen und außen", "Bein")]
    [InlineData("en", "Istanbul", "ISTANBUL, istanbul, İstanbul", "ISTANBUL|istanbul|İstanbul")]
    [InlineData("es", "libro;toro", "libres, torres, libro/revista", "libro")]
    [InlineData("fr", "œuvre;cœur;cœlacanthe", "oeuvre, OEUVRES, cœurs, Coeur", "oeuvre|OEUVRES|cœurs|Coeur")]
    [InlineData("en", "æsthetics;œconomy", "aesthetics and oeconomy", "aesthetics|oeconomy")]
    public void Words_are_compared_as_their_language_writes_them(string language, string terms, string text, string expected)
    {
        var matcher = TermMatcher.For(new([.. terms.Split(';').Select(t => Manuscripts.Entry(t))], [], []), language);
        Assert.Equal(expected, string.Join("|", matcher.Explain(text).Select(m => text.Substring(m.Start, m.Length))));
    }

    [Theory]
    [InlineData("es", "león leones|peón peones|camaleón camaleones|maíz maíces|baúl baúles")]
    [InlineData("es", "burgués burgueses|interés intereses|país países|mes meses|joven jóvenes|orden órdenes|imagen imágenes|margen márgenes|menú menús|tabú tabúes|luz luces|nación naciones|régimen regímenes|carácter caracteres|ley leyes|crisis crisis|examen exámenes|raíz raíces|autobús autobuses|baúl baúles|clase clases|club clubes|jardín jardines")]
    [InlineData("es", "jóvenes joven|naciones nación|imágenes imagen|burgueses burgués|luces luz|obreros obrero")]
    [InlineData("ca", "català catalans|mà mans|casa cases|banca banques|burgès burgesos|cançó cançons|jove joves|text textos|pas passos|llengua llengües|platja platges")]
    [InlineData("pt", "homem homens|português portugueses|mês meses|nação nações|órgão órgãos|animal animais|papel papéis|azul azuis|país países|jovem jovens|caráter caracteres|flor flores")]
    [InlineData("it", "uomo uomini|uovo uova|collega colleghi|provincia province|amico amici|fuoco fuochi|compagno compagni|città città|tempio templi")]
    [InlineData("fr", "œil yeux|travail travaux|cheval chevaux|journal journaux|ciel cieux|bijou bijoux|monsieur messieurs|chevaux cheval")]
    [InlineData("de", "Haus Häuser|Arzt Ärzte|Häuser Haus|Buch Bücher|Stadt Städte|Thema Themen|Firma Firmen|Risiko Risiken|Gewerkschaft Gewerkschaften|Bücher Buch|Lexikon Lexika")]
    [InlineData("en", "man men|woman women|child children|analysis analyses|criterion criteria|leaf leaves|phenomenon phenomena|crisis crises|ox oxen|bacterium bacteria|corpus corpora|hoof hooves|formula formulae|axis axes|analyses analysis|passer-by passers-by")]
    public void A_plural_uses_its_term_by_rule_or_by_list(string language, string pairs)
    {
        foreach (var pair in pairs.Split('|'))
        {
            var (term, form) = (pair.Split(' ')[0], pair.Split(' ')[1]);
            var matcher = TermMatcher.For(new([Manuscripts.Entry(term)], [], []), language);
            Assert.True(matcher.Explain(form) is [{ Start: 0 } only] && only.Length == form.Length, pair);
        }
    }

    [Theory]
    [InlineData("en", "ox box|man mane|die died|leaf lead|axis axe|elf shelf|self elf|genus genius|medium median|half behalf")]
    [InlineData("es", "pan pana|mes mesa|casa caso|orden ordena|mar mareo|libro libra|peso pesa|corte corto|luz lucha|son sonda")]
    [InlineData("fr", "mal malle|cou coup|œil œillet|port porte|point pointe|fin fine")]
    [InlineData("de", "Tat Täter|Kauf Käufer|Recht Richter|Bus Buße|Lauf Läufer|Mut Mutter|Schaf Schäfer")]
    [InlineData("it", "caso casa|porto porta|modo moda|sale sala|corso corsa|banco banca")]
    [InlineData("pt", "caso casa|porto porta|mal mala|mão mãe|pai país")]
    public void Another_word_is_no_plural(string language, string pairs)
    {
        foreach (var pair in pairs.Split('|'))
        {
            var (term, other) = (pair.Split(' ')[0], pair.Split(' ')[1]);
            var matcher = TermMatcher.For(new([Manuscripts.Entry(term)], [], []), language);
            Assert.True(matcher.Explain(other).IsEmpty, pair);
        }
    }
}
