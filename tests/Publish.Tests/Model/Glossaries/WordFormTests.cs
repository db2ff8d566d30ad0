using System.Text;
using Publish.Model;
using Publish.Model.Glossaries.Inflection;
using Publish.Model.Glossaries.Matching;

namespace Publish.Tests.Model.Glossaries;

/// <summary>Every form that a language's rules make of a word, word by word, as somebody read them beside a grammar: a word for each rule, and one beside it that the rule must leave alone.</summary>
public sealed class WordFormTests
{
    private const string Folder = "tests/Publish.Tests/Model/Glossaries/Forms";

    [Theory]
    [InlineData("en", "zine|box|buzz|quiz|z|church|dish|story|essay|y|by|echo|thesis|bis|cats|zines|stories|ties|series|classes|boxes|sketches|brushes|quizzes|glass|virus|basis|press|news|the letters|man|workman|human|woman|ox|box ox|fox|foot|crowfoot|tenderfeet|self|himself|wolf|werewolf|goose|mongoose|half|behalf|leaf|cloverleaf|"
        + "life|afterlife|midwife|die|died|penny|point of view|man-of-war|editor in chief|state at rest|of note|axis|genus|index|bureau|passer-by|schema|datum|data|elf|shelf|belief|turf")]
    [InlineData("de", "haus|kaufhaus|häuser|band|mann|garten|gärten|thema|themen|lexikon|bus|zeitung|ung|dung|freiheit|nation|kultur|physik|anarchismus|museum|freundin|ergebnis|baum|kauf|tür|hut|weg|freie assoziation|gute sache|die|altes rad|neuem weg|rasch gehen")]
    [InlineData("fr", "œil|yeux|cheval|travail|bateau|jeu|chou|voix|bras|corps|chevaux|travaux|eaux|aux|livre|libre pensée|grève du zèle|maximum|ail|mal|nez")]
    [InlineData("es", "país|mes|burgués|crisis|luz|luces|menú|rubí|café|sofá|dominó|casa|joven|examen|orden|margen|fanzín|fanzines|revolución|naciones|papel|reloj|ley|pared|autor|robot|club|lores|jersey|baúl|raíz|oír|os|ser|dios|lunes|peces|veces|as|tres|clases|casa ocupada|centro social|puesta en común|aries|cruces|bien|cien|quien|volumen|ruin|a")]
    [InlineData("it", "uomo|uomini|casa|amica|collega|provincia|pioggia|camicia|amico|fuoco|lago|zio|figlio|libro|uovo|cane|città|bar|tre|re|casa occupata|braccio|dito|problema|duca|artista|arma|riso|eco")]
    [InlineData("pt", "nação|pão|mão|animal|papel|túnel|lençol|azul|fácil|barril|homem|flor|luz|português|gás|país|lápis|virús|pais|casas|nações|cães|animais|papéis|lençóis|homens|flores|luzes|meses|caráter|carácter|casa|sol|rã|pé|casa ocupada")]
    [InlineData("ca", "casa|banca|botiga|plaça|pluja|aigua|pasqua|història|mà|cafè|cançó|gas|pas|procés|braç|calaix|nas|llapis|llibres|jove|home|boig|raig|desig|disc|text|gust|llengua|a|és")]
    [InlineData("nl", "boek|brief|huis|boom|kat|bos|vrouwe|ei|zee|mes|kaas|raaf|wijk|a|os|bank|vrijheid|stad|hoofdstad|lid|beleid|kopie|museum")]
    [InlineData("sv", "tryck|flicka|by|pojke|öra|hus|bo|ve|ida")]
    [InlineData("tr", "kitap|kapı|ok|renk|köpek|göl|gül|ağaç|kanat|at|ev|kuş|okul|süt|çanta|rüya|defter|b|ıslık|dükkân|kap|saç|kök")]
    [InlineData("xx", "word|words")]
    public void Each_rule_makes_its_forms_and_no_others(string language, string words)
    {
        var text = new StringBuilder();
        var forms = new Growing<PhraseForm>();
        foreach (var word in words.Split('|'))
        {
            forms.Clear();
            Inflections.Of(language).AddForms(word, forms);
            text.Append(word).Append(':');
            foreach (var form in forms.Span.ToArray().DistinctBy(form => form))
                text.Append(' ').Append(form.Phrase.Replace(' ', '_')).Append(form.Reason == MatchReason.Possessive ? "°" : "");
            text.Append('\n');
        }
        Snapshot.Holds($"{Folder}/{language}.txt", text.ToString());
    }

    [Theory]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("it")]
    public void Of_nothing_there_are_no_forms(string language)
    {
        var forms = new Growing<PhraseForm>();
        Inflections.Of(language).AddForms(" ", forms);
        Assert.Equal(0, forms.Span.Length);
    }

    [Fact]
    public void Each_way_to_write_two_genders_in_one_word_gives_both()
    {
        var text = new StringBuilder();
        foreach (var (language, heads) in Heads)
            foreach (var head in heads.Split('|'))
                text.Append(language).Append(' ').Append(head).Append(": ").AppendJoin(", ", new GenderedHeads(new WordSplitter(language)).Of(head)).Append('\n');
        Snapshot.Holds($"{Folder}/gendered.txt", text.ToString());
    }

    private static readonly (string Language, string Heads)[] Heads =
    [
        ("de", "Mieter/in|Mieter/innen|Mieter(in)|Mieter*in|Mieter:in|Mieter_in|Mieter·innen|MieterIn|MieterInnen|Kolleg(inn)en|Genoss:in|Ärzt*in|Bäuer*in|Kollege/-in|Arzt, Ärztin|Lehrer/Lehrerin für Druck|Bund der Mieter/innen|Haus/Hof|Martin, Maria|Leiter/in|Mieter/|/in|a/in"),
        ("es", "compañero/a|obrer@|vecinx|vecinxs|Fiador/-a|Fiador(a)|Profesor/ora|bailarín/a|Juez, jueza|Juez, Jueza|Inquilino, -a|actor, actriz|alemán/a|poeta/isa|obrero*|los compañeros/as del barrio|sí/no|niñ@|trabajador/as|trabajadores/as|trabajador(as)"),
        ("fr", "ouvrier·ère|ouvrier.ère.s|acteur/trice|directeur·rice|travailleur·euse|étudiant(e)|habitant(e)s|actif/ve|roux/sse|chanteur-euse|le/la|maître/sse|franc·che|étudiants/es|président·e|présidents/es"),
        ("pt", "companheir@|trabalhador(a)|trabalhador/a|cidadão/ã|irmão/irmã"),
        ("it", "compagn*|compagnə|lavoratore/trice|attore/attrice|studente/essa|ragazz@"),
        ("ca", "company/a|amic/ga|obrer@"),
        ("en", "waiter/waitress|actor, actress|Booklet(s)|Booklet(copies)|leraar/-es|and/or|x/-|word(S)|word(s|word(ments)|word(mentss)"),
        ("nl", "leraar/-es"),
    ];

    [Theory]
    [InlineData("HELLO", "hello", "HELLO")]
    [InlineData("Œuvre", "oeuvre", "Oeuvre")]
    [InlineData("œuvre", "oeuvre", "oeuvre")]
    [InlineData("Æsop", "aesop", "Aesop")]
    [InlineData("æon", "aeon", "aeon")]
    [InlineData("e\u0301te\u0301", "été", "été")]
    [InlineData("ﬁn", "fin", "fin")]
    [InlineData("ﬀ", "ff", "ff")]
    [InlineData("ﭏ", "אל", "אל")]
    [InlineData("Ａｚ～", "az~", "Az~")]
    [InlineData("！", "!", "!")]
    [InlineData("co\u00ADop", "coop", "coop")]
    [InlineData("e\u0301\u00ADt", "ét", "ét")]
    [InlineData("don’t", "don't", "don't")]
    [InlineData("don‘t donʼt don′t don＇t", "don't don't don't don't", "don't don't don't don't")]
    [InlineData("ÉÀß", "éàß", "ÉÀß")]
    [InlineData("ЖЩΣ", "жщσ", "ЖЩΣ")]
    [InlineData("İI", "ii", "İI")]
    [InlineData("ԱՖ", "աֆ", "ԱՖ")]
    [InlineData("Ꭰ", "ꭰ", "Ꭰ")]
    [InlineData("[@`{Z", "[@`{z", "[@`{Z")]
    public void A_word_is_folded_to_what_it_is_compared_by(string word, string folded, string kept)
    {
        Assert.Equal(folded, WordFolding.Fold(word));
        Assert.Equal(kept, WordFolding.Fold(word, keepCase: true));
    }

    [Theory]
    [InlineData("Iİıi", "ıiıi")]
    [InlineData("I\u00ADe\u0301", "ıé")]
    public void Turkish_has_two_letters_i(string word, string folded)
    {
        Assert.Equal(folded, WordFolding.Fold(word, turkic: true));
        Assert.Equal(word.Replace("\u00AD", "").Normalize(), WordFolding.Fold(word, keepCase: true, turkic: true));
    }

    [Fact]
    public void A_word_that_is_longer_than_any_term_is_not_folded()
    {
        Span<char> target = stackalloc char[WordFolding.MaximumLength];
        Assert.Equal(96, WordFolding.Fold(new string('A', 96), target));
        Assert.Equal(-1, WordFolding.Fold(new string('A', 97), target));
        Assert.Equal(96, WordFolding.Fold(new string('œ', 48), target));
        Assert.Equal(-1, WordFolding.Fold(new string('œ', 49), target));
        Assert.Equal(new string('A', 97), WordFolding.Fold(new string('A', 97)));
    }

    [Theory]
    [InlineData("AUTHORITY", true)]
    [InlineData("US", true)]
    [InlineData("A", false)]
    [InlineData("A4", false)]
    [InlineData("A4B", true)]
    [InlineData("PDFs", false)]
    [InlineData("", false)]
    [InlineData("123", false)]
    public void Capitals_are_two_at_least_and_no_small_letter(string phrase, bool are) => Assert.Equal(are, TermCase.IsAllCapitals(phrase));

    [Theory]
    [InlineData("en", "The State", "State", true)]
    [InlineData("en", "State, the", "State", true)]
    [InlineData("en", "An ant", "ant", true)]
    [InlineData("en", "Anthem", "Anthem", false)]
    [InlineData("en", "The", "The", false)]
    [InlineData("fr", "L'état", "état", true)]
    [InlineData("fr", "l’état", "état", true)]
    [InlineData("fr", "La", "La", false)]
    [InlineData("es", "el/la agente", "agente", true)]
    [InlineData("es", "sí/no agente", "sí/no agente", false)]
    [InlineData("es", "el/no agente", "el/no agente", false)]
    [InlineData("de", "der/die Lernende", "Lernende", true)]
    [InlineData("en", "“Zine”", "Zine", false)]
    [InlineData("en", "Zine:", "Zine", false)]
    public void An_article_before_or_behind_a_head_is_no_part_of_it(string language, string head, string phrase, bool afterArticle)
    {
        var only = Assert.Single(TermPhrases.Of(Manuscripts.Entry(head), Inflections.Of(language)));
        Assert.Equal((phrase, afterArticle), (only.Phrase, only.AfterArticle));
    }

    [Theory]
    [InlineData("Portable Document Format (PDF)", "PDF|Portable Document Format")]
    [InlineData("Fold (of paper)", "Fold")]
    [InlineData("Fold (A)", "Fold")]
    [InlineData("(PDF)", "(PDF)")]
    [InlineData("Fold (PDF) here", "Fold (PDF) here")]
    public void What_stands_in_parentheses_is_another_name_where_it_is_in_capitals(string head, string phrases) =>
        Assert.Equal(phrases, string.Join('|', TermPhrases.Of(Manuscripts.Entry(head), Inflections.Of("en")).Select(phrase => phrase.Phrase)));
}
