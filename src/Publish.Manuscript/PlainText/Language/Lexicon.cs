namespace Publish.Manuscript.PlainText.Language;

/// <summary>The words that betray what a line is, in English, German, French, Spanish, Italian, Portuguese and Dutch.</summary>
internal static class Lexicon
{
    public static WordSet PartWords { get; } = new("part book teil buch partie livre parte libro livro deel boek");

    public static WordSet ChapterWords { get; } = new(
        "chapter kapitel chapitre capítulo capitulo capitolo hoofdstuk lesson lektion leçon lección section abschnitt sección canto act scene akt szene acte scène letter thesis these thèse tesis appendix anhang annexe");

    /// <summary>Chapter words, cut short or rarer ones.</summary>
    public static WordSet ShortChapterWords { get; } = new("chap ch cap kap sec sect stanza adventure aventiure streich fable fabel psalm poem tale evening night day volume vol tome tomo band lecture tafel scena atto stave fit fytte");

    /// <summary>A heading with one of these alone stands over a list of contents.</summary>
    public static WordSet ContentsHeads { get; } = new("contents content inhalt inhaltsverzeichnis inhaltsangabe sommaire índice indice capítulos capitulos inhoud sumário sommario");

    public static WordSet Ordinals { get; } = new(
        "one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth ninth tenth " +
        "eins zwei drei vier fünf erster zweiter dritter erstes zweites drittes un deux trois quatre cinq premier première deuxième troisième " +
        "uno dos tres cuatro cinco primero primera segundo segunda tercero tercera primo secondo terzo a b c d");

    /// <summary>Words that are a heading when they stand alone.</summary>
    public static WordSet StandingHeads { get; } = new(
        "introduction preface foreword prologue epilogue afterword conclusion conclusions acknowledgements acknowledgments appendix abstract summary bibliography references contents postscript " +
        "einleitung vorwort nachwort schluss fazit prolog epilog anhang literatur inhalt danksagung zusammenfassung " +
        "préface avant-propos postface remerciements bibliographie sommaire résumé épilogue " +
        "introducción prefacio prólogo epílogo conclusión conclusiones agradecimientos bibliografía índice resumen " +
        "introduzione prefazione postfazione conclusione bibliografia indice introdução conclusão inleiding voorwoord nawoord conclusie");

    public static WordSet NotesHeads { get; } = new(
        "notes footnotes endnotes note footnote endnote anmerkungen fußnoten fussnoten endnoten anmerkung fußnote fussnote endnote notas nota noten voetnoten noot voetnoot");

    /// <summary>What stands over works that are referred to, which notes may say.</summary>
    public static WordSet SourcesHeads { get; } = new("references sources bibliography literature quellen literatur nachweise références sources bibliographie referencias fuentes bibliografía fonti bibliografia bronnen");

    /// <summary>A heading with one of these says glossary and nothing else.</summary>
    public static WordSet GlossaryWords { get; } = new(
        "glossary glossar glossaire glosario glossario glossário lexicon lexikon lexique léxico lessico vocabulary vocabulaire vocabulario vocabolario vocabulário " +
        "wörterverzeichnis begriffserklärungen begriffserklärung begriffsklärung begriffsbestimmungen woordenlijst begrippenlijst verklarende");

    /// <summary>A title with one of these is a whole book's of entries.</summary>
    public static WordSet DictionaryWords { get; } = new("dictionary wörterbuch dictionnaire diccionario dizionario dicionário woordenboek");

    /// <summary>A heading with one of these may say glossary, where entries follow.</summary>
    public static WordSet PerhapsGlossaryWords { get; } = new(
        "terms definitions terminology jargon words begriffe definitionen wörter termes définitions mots términos definiciones palabras termini definizioni parole termos definições begrippen");

    /// <summary>A sentence often begins with them, a heading hardly ever.</summary>
    public static WordSet Pronouns { get; } = new(
        "i we they he she it you this these those there that ich wir er sie es ihr dies diese dieser man je nous vous ils elles elle il on ce cela ces yo nosotros ellos ellas usted esto estos io noi loro");

    /// <summary>Verbs that make a sentence of a line.</summary>
    public static WordSet Verbs { get; } = new(
        "is are was were am has have had will would can could should must may might do does did been being came come comes went goes go said says made makes make became becomes seems seem got gets " +
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen " +
        "est sont était étaient a ont avait avaient sera seront peut peuvent doit fait es son era eran ha han había será puede pueden debe");

    /// <summary>A line that ends with one of these has been broken off.</summary>
    public static WordSet DanglingWords { get; } = new(
        "a an the and or of to in for with by from as at on that which who but nor than into because if when while my your our their his her its " +
        "der die das den dem und oder von zu mit für dass weil ein eine einen le la les un une et ou de des du à pour par que qui el los las y o u en con por para una del al");

    /// <summary>A paragraph that begins with one of these leans on what went before it.</summary>
    public static WordSet Connectors { get; } = new(
        "however thus therefore hence so but and yet then consequently moreover furthermore instead still also this that these those such he she they it " +
        "daher deshalb jedoch aber und doch also denn damit dennoch dies donc ainsi cependant mais et pourtant alors or cela ceci pero y sin así entonces además sino esto eso");

    /// <summary>A line that begins with one of these goes on from the one before.</summary>
    public static WordSet Openers { get; } = new("but and so then or yet aber und also oder mais et donc ou pero y entonces");

    /// <summary>What announces that another's words follow.</summary>
    public static WordSet QuotingWords { get; } = new(
        "quote quoting quotes cite citing cites wrote writes said says put puts words zitieren zitiert schrieb schreibt sagt sagte citer cite écrit disait dit citar escribió escribe dijo dice");

    /// <summary>What a narrator writes beside a speaker: "Said I:" is no speaker's name.</summary>
    public static WordSet SayingWords { get; } = new(
        "quoth asked replied answered cried exclaimed added thought told asks replies answers cries adds thinks tells reply answer fragte antwortete rief dachte meinte antwortet fragt ruft " +
        "demanda répondit répond reprit cria ajouta pensa pregunto preguntó respondió contestó exclamó gritó añadió pensó chiese rispose gridò aggiunse zei vroeg antwoordde riep disse perguntou respondeu");

    /// <summary>Who comes and goes on a stage.</summary>
    public static WordSet StageWords { get; } = new("enter exit exeunt re-enter reenter manet tritt entra entran salen");

    /// <summary>Whom a letter addresses stands behind one of these.</summary>
    public static WordSet GreetingWords { get; } = new(
        "dear dearest hello hi liebe lieber liebes liebste liebster geehrte geehrter geehrtes verehrte verehrter hallo cher chère chers chères querido querida queridos queridas estimado estimada estimados caro cara cari carissimo carissima prezado prezada beste lieve geachte");

    /// <summary>Words that may stand before those.</summary>
    public static WordSet BeforeGreetings { get; } = new("my sehr mein meine mon ma mes mi mis mio mia");

    /// <summary>What plays are parted into.</summary>
    public static WordSet ActWords { get; } = new("act scene akt szene aufzug auftritt acte scène acto escena atto scena ato cena bedrijf");

    public static WordSet Months { get; } = new(
        "january february march april may june july august september october november december jan feb apr jun jul aug sept sep oct nov dec " +
        "januar jänner februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre " +
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre " +
        "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro januari februari maart mei augustus");

    public static WordSet ByWords { get; } = new("by von par por di door de");

    /// <summary>What closes a text and heads nothing.</summary>
    public static bool IsClosing(ReadOnlySpan<char> line)
    {
        var bare = line.Trim().TrimEnd('.').TrimEnd('!');
        foreach (var closing in (ReadOnlySpan<string>)["the end", "end", "fin", "finis", "ende", "fine", "fim", "einde", "el fin", "la fin"])
            if (bare.Equals(closing, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
