namespace Publish.Model.Language;

/// <summary>The table: one language a block, for whoever speaks it to mend. "–" for By: the language takes a case there, so a dash stands instead.</summary>
public sealed partial record LanguageTerms
{
    private static LanguageTerms ByTag(string language) => language switch
    {
        "de" => De,
        "fr" => Fr,
        "es" => Es,
        "it" => It,
        "pt" => Pt,
        "nl" => Nl,
        "pl" => Pl,
        "ru" => Ru,
        "uk" => Uk,
        "cs" => Cs,
        "sk" => Sk,
        "sv" => Sv,
        "da" => Da,
        "nb" or "no" or "nn" => Nb,
        "fi" => Fi,
        "el" => El,
        "tr" => Tr,
        "ca" => Ca,
        "eo" => Eo,
        _ => En,
    };

    private static LanguageTerms En => new()
    {
        Language = "en", Glossary = "Glossary", Contents = "Contents", Index = "Index", Chapter = "Chapter", Note = "Note",
        Notes = "Notes", Page = "p.", Pages = "pp.", See = "see",
        SeeAlso = "See also", Figure = "Figure", Table = "Table", Cover = "Cover",
        BackCover = "Back cover", TitlePage = "Title page", Colophon = "Colophon", BackToText = "Back to the text",
        StartOfText = "Start of the text", ListOfPages = "List of pages", By = "by", Licence = "Licence",
        Source = "Source", Terms = "Terms", People = "People", Places = "Places",
        Work = "Editing|Translation|Illustrations|Art|Photographs|Design|Cover|Compilation|Interview|In conversation|Proofreading|Publisher|Printing|Transcription|Foreword|Afterword|Typesetting",
    };

    private static LanguageTerms De => new()
    {
        Language = "de", Glossary = "Glossar", Contents = "Inhalt", Index = "Register", Chapter = "Kapitel", Note = "Anmerkung",
        Notes = "Anmerkungen", Page = "S.", Pages = "S.", See = "siehe",
        SeeAlso = "Siehe auch", Figure = "Abbildung", Table = "Tabelle", Cover = "Umschlag",
        BackCover = "Rückseite", TitlePage = "Titelseite", Colophon = "Impressum", BackToText = "Zurück zum Text",
        StartOfText = "Beginn des Textes", ListOfPages = "Seitenverzeichnis", By = "von", Licence = "Lizenz",
        Source = "Quelle", Terms = "Begriffe", People = "Personen", Places = "Orte",
        Work = "Redaktion|Übersetzung|Illustrationen|Kunst|Fotos|Gestaltung|Umschlag|Zusammenstellung|Interview|Im Gespräch|Korrektorat|Verlag|Druck|Abschrift|Vorwort|Nachwort|Satz",
    };

    private static LanguageTerms Fr => new()
    {
        Language = "fr", Glossary = "Glossaire", Contents = "Sommaire", Index = "Index", Chapter = "Chapitre", Note = "Note",
        Notes = "Notes", Page = "p.", Pages = "p.", See = "voir",
        SeeAlso = "Voir aussi", Figure = "Figure", Table = "Tableau", Cover = "Couverture",
        BackCover = "Quatrième de couverture", TitlePage = "Page de titre", Colophon = "Colophon", BackToText = "Retour au texte",
        StartOfText = "Début du texte", ListOfPages = "Liste des pages", By = "par", Licence = "Licence",
        Source = "Source", Terms = "Termes", People = "Personnes", Places = "Lieux",
        Work = "Édition|Traduction|Illustrations|Œuvres|Photographies|Graphisme|Couverture|Recueil|Entretien|En conversation|Relecture|Maison d’édition|Impression|Transcription|Préface|Postface|Composition",
        Colon = "\u202F:",
    };

    private static LanguageTerms Es => new()
    {
        Language = "es", Glossary = "Glosario", Contents = "Índice", Index = "Índice alfabético", Chapter = "Capítulo", Note = "Nota",
        Notes = "Notas", Page = "p.", Pages = "pp.", See = "véase",
        SeeAlso = "Véase también", Figure = "Figura", Table = "Tabla", Cover = "Cubierta",
        BackCover = "Contracubierta", TitlePage = "Portada", Colophon = "Colofón", BackToText = "Volver al texto",
        StartOfText = "Comienzo del texto", ListOfPages = "Lista de páginas", By = "de", Licence = "Licencia",
        Source = "Fuente", Terms = "Términos", People = "Personas", Places = "Lugares",
        Work = "Edición|Traducción|Ilustraciones|Arte|Fotografías|Diseño|Cubierta|Recopilación|Entrevista|En conversación|Corrección|Editorial|Impresión|Transcripción|Prólogo|Epílogo|Maquetación",
    };

    private static LanguageTerms It => new()
    {
        Language = "it", Glossary = "Glossario", Contents = "Indice", Index = "Indice analitico", Chapter = "Capitolo", Note = "Nota",
        Notes = "Note", Page = "p.", Pages = "pp.", See = "vedi",
        SeeAlso = "Vedi anche", Figure = "Figura", Table = "Tabella", Cover = "Copertina",
        BackCover = "Quarta di copertina", TitlePage = "Frontespizio", Colophon = "Colophon", BackToText = "Torna al testo",
        StartOfText = "Inizio del testo", ListOfPages = "Elenco delle pagine", By = "di", Licence = "Licenza",
        Source = "Fonte", Terms = "Termini", People = "Persone", Places = "Luoghi",
        Work = "Cura|Traduzione|Illustrazioni|Arte|Fotografie|Progetto grafico|Copertina|Raccolta|Intervista|In conversazione|Revisione|Casa editrice|Stampa|Trascrizione|Prefazione|Postfazione|Impaginazione",
    };

    private static LanguageTerms Pt => new()
    {
        Language = "pt", Glossary = "Glossário", Contents = "Índice", Index = "Índice remissivo", Chapter = "Capítulo", Note = "Nota",
        Notes = "Notas", Page = "p.", Pages = "pp.", See = "ver",
        SeeAlso = "Ver também", Figure = "Figura", Table = "Tabela", Cover = "Capa",
        BackCover = "Contracapa", TitlePage = "Folha de rosto", Colophon = "Colofão", BackToText = "Voltar ao texto",
        StartOfText = "Início do texto", ListOfPages = "Lista de páginas", By = "de", Licence = "Licença",
        Source = "Fonte", Terms = "Termos", People = "Pessoas", Places = "Lugares",
        Work = "Edição|Tradução|Ilustrações|Arte|Fotografias|Design|Capa|Compilação|Entrevista|Em conversa|Revisão|Editora|Impressão|Transcrição|Prefácio|Posfácio|Composição",
    };

    private static LanguageTerms Nl => new()
    {
        Language = "nl", Glossary = "Woordenlijst", Contents = "Inhoud", Index = "Register", Chapter = "Hoofdstuk", Note = "Noot",
        Notes = "Noten", Page = "p.", Pages = "pp.", See = "zie",
        SeeAlso = "Zie ook", Figure = "Figuur", Table = "Tabel", Cover = "Omslag",
        BackCover = "Achterkant", TitlePage = "Titelpagina", Colophon = "Colofon", BackToText = "Terug naar de tekst",
        StartOfText = "Begin van de tekst", ListOfPages = "Paginalijst", By = "door", Licence = "Licentie",
        Source = "Bron", Terms = "Begrippen", People = "Personen", Places = "Plaatsen",
        Work = "Redactie|Vertaling|Illustraties|Kunst|Foto’s|Vormgeving|Omslag|Samenstelling|Interview|In gesprek|Correctie|Uitgeverij|Druk|Transcriptie|Voorwoord|Nawoord|Zetwerk",
    };

    private static LanguageTerms Pl => new()
    {
        Language = "pl", Glossary = "Słowniczek", Contents = "Spis treści", Index = "Indeks", Chapter = "Rozdział", Note = "Przypis",
        Notes = "Przypisy", Page = "s.", Pages = "s.", See = "zob.",
        SeeAlso = "Zobacz też", Figure = "Rysunek", Table = "Tabela", Cover = "Okładka",
        BackCover = "Tylna okładka", TitlePage = "Strona tytułowa", Colophon = "Kolofon", BackToText = "Powrót do tekstu",
        StartOfText = "Początek tekstu", ListOfPages = "Lista stron", By = "–", Licence = "Licencja",
        Source = "Źródło", Terms = "Pojęcia", People = "Osoby", Places = "Miejsca",
        Work = "Redakcja|Przekład|Ilustracje|Grafika|Fotografie|Projekt graficzny|Okładka|Wybór|Wywiad|Rozmowa|Korekta|Wydawnictwo|Druk|Transkrypcja|Przedmowa|Posłowie|Skład",
    };

    private static LanguageTerms Ru => new()
    {
        Language = "ru", Glossary = "Словарь терминов", Contents = "Содержание", Index = "Указатель", Chapter = "Глава", Note = "Примечание",
        Notes = "Примечания", Page = "с.", Pages = "с.", See = "см.",
        SeeAlso = "См. также", Figure = "Рисунок", Table = "Таблица", Cover = "Обложка",
        BackCover = "Задняя обложка", TitlePage = "Титульный лист", Colophon = "Выходные данные", BackToText = "Вернуться к тексту",
        StartOfText = "Начало текста", ListOfPages = "Список страниц", By = "–", Licence = "Лицензия",
        Source = "Источник", Terms = "Понятия", People = "Люди", Places = "Места",
        Work = "Редакция|Перевод|Иллюстрации|Рисунки|Фотографии|Дизайн|Обложка|Составление|Интервью|Беседа|Корректура|Издательство|Печать|Расшифровка|Предисловие|Послесловие|Вёрстка",
    };

    private static LanguageTerms Uk => new()
    {
        Language = "uk", Glossary = "Словник термінів", Contents = "Зміст", Index = "Покажчик", Chapter = "Розділ", Note = "Примітка",
        Notes = "Примітки", Page = "с.", Pages = "с.", See = "див.",
        SeeAlso = "Див. також", Figure = "Рисунок", Table = "Таблиця", Cover = "Обкладинка",
        BackCover = "Задня обкладинка", TitlePage = "Титульна сторінка", Colophon = "Вихідні дані", BackToText = "Повернутися до тексту",
        StartOfText = "Початок тексту", ListOfPages = "Список сторінок", By = "–", Licence = "Ліцензія",
        Source = "Джерело", Terms = "Поняття", People = "Люди", Places = "Місця",
        Work = "Редакція|Переклад|Ілюстрації|Малюнки|Фотографії|Дизайн|Обкладинка|Упорядкування|Інтерв’ю|Розмова|Коректура|Видавництво|Друк|Розшифрування|Передмова|Післямова|Верстка",
    };

    private static LanguageTerms Cs => new()
    {
        Language = "cs", Glossary = "Slovníček", Contents = "Obsah", Index = "Rejstřík", Chapter = "Kapitola", Note = "Poznámka",
        Notes = "Poznámky", Page = "s.", Pages = "s.", See = "viz",
        SeeAlso = "Viz také", Figure = "Obrázek", Table = "Tabulka", Cover = "Obálka",
        BackCover = "Zadní obálka", TitlePage = "Titulní strana", Colophon = "Tiráž", BackToText = "Zpět do textu",
        StartOfText = "Začátek textu", ListOfPages = "Seznam stran", By = "–", Licence = "Licence",
        Source = "Zdroj", Terms = "Pojmy", People = "Osoby", Places = "Místa",
        Work = "Redakce|Překlad|Ilustrace|Výtvarné práce|Fotografie|Grafická úprava|Obálka|Sestavení|Rozhovor|V rozhovoru|Korektura|Nakladatelství|Tisk|Přepis|Předmluva|Doslov|Sazba",
    };

    private static LanguageTerms Sk => new()
    {
        Language = "sk", Glossary = "Slovníček", Contents = "Obsah", Index = "Register", Chapter = "Kapitola", Note = "Poznámka",
        Notes = "Poznámky", Page = "s.", Pages = "s.", See = "pozri",
        SeeAlso = "Pozri aj", Figure = "Obrázok", Table = "Tabuľka", Cover = "Obálka",
        BackCover = "Zadná obálka", TitlePage = "Titulná strana", Colophon = "Tiráž", BackToText = "Späť do textu",
        StartOfText = "Začiatok textu", ListOfPages = "Zoznam strán", By = "–", Licence = "Licencia",
        Source = "Zdroj", Terms = "Pojmy", People = "Osoby", Places = "Miesta",
        Work = "Redakcia|Preklad|Ilustrácie|Výtvarné práce|Fotografie|Grafická úprava|Obálka|Zostavenie|Rozhovor|V rozhovore|Korektúra|Vydavateľstvo|Tlač|Prepis|Predslov|Doslov|Sadzba",
    };

    private static LanguageTerms Sv => new()
    {
        Language = "sv", Glossary = "Ordlista", Contents = "Innehåll", Index = "Register", Chapter = "Kapitel", Note = "Not",
        Notes = "Noter", Page = "s.", Pages = "s.", See = "se",
        SeeAlso = "Se även", Figure = "Figur", Table = "Tabell", Cover = "Omslag",
        BackCover = "Baksida", TitlePage = "Titelsida", Colophon = "Kolofon", BackToText = "Tillbaka till texten",
        StartOfText = "Textens början", ListOfPages = "Sidförteckning", By = "av", Licence = "Licens",
        Source = "Källa", Terms = "Begrepp", People = "Personer", Places = "Platser",
        Work = "Redaktion|Översättning|Illustrationer|Konst|Foton|Formgivning|Omslag|Sammanställning|Intervju|I samtal|Korrektur|Förlag|Tryck|Avskrift|Förord|Efterord|Sättning",
    };

    private static LanguageTerms Da => new()
    {
        Language = "da", Glossary = "Ordliste", Contents = "Indhold", Index = "Register", Chapter = "Kapitel", Note = "Note",
        Notes = "Noter", Page = "s.", Pages = "s.", See = "se",
        SeeAlso = "Se også", Figure = "Figur", Table = "Tabel", Cover = "Omslag",
        BackCover = "Bagside", TitlePage = "Titelblad", Colophon = "Kolofon", BackToText = "Tilbage til teksten",
        StartOfText = "Tekstens begyndelse", ListOfPages = "Sideliste", By = "af", Licence = "Licens",
        Source = "Kilde", Terms = "Begreber", People = "Personer", Places = "Steder",
        Work = "Redaktion|Oversættelse|Illustrationer|Kunst|Fotos|Tilrettelæggelse|Omslag|Udvalg|Interview|I samtale|Korrektur|Forlag|Tryk|Afskrift|Forord|Efterord|Sats",
    };

    private static LanguageTerms Nb => new()
    {
        Language = "nb", Glossary = "Ordliste", Contents = "Innhold", Index = "Register", Chapter = "Kapittel", Note = "Note",
        Notes = "Noter", Page = "s.", Pages = "s.", See = "se",
        SeeAlso = "Se også", Figure = "Figur", Table = "Tabell", Cover = "Omslag",
        BackCover = "Bakside", TitlePage = "Tittelside", Colophon = "Kolofon", BackToText = "Tilbake til teksten",
        StartOfText = "Start på teksten", ListOfPages = "Sideliste", By = "av", Licence = "Lisens",
        Source = "Kilde", Terms = "Begreper", People = "Personer", Places = "Steder",
        Work = "Redaksjon|Oversettelse|Illustrasjoner|Kunst|Foto|Utforming|Omslag|Utvalg|Intervju|I samtale|Korrektur|Forlag|Trykk|Avskrift|Forord|Etterord|Sats",
    };

    private static LanguageTerms Fi => new()
    {
        Language = "fi", Glossary = "Sanasto", Contents = "Sisällys", Index = "Hakemisto", Chapter = "Luku", Note = "Viite",
        Notes = "Viitteet", Page = "s.", Pages = "s.", See = "ks.",
        SeeAlso = "Katso myös", Figure = "Kuva", Table = "Taulukko", Cover = "Kansi",
        BackCover = "Takakansi", TitlePage = "Nimiölehti", Colophon = "Kolofoni", BackToText = "Takaisin tekstiin",
        StartOfText = "Tekstin alku", ListOfPages = "Sivuluettelo", By = "–", Licence = "Lisenssi",
        Source = "Lähde", Terms = "Käsitteet", People = "Henkilöt", Places = "Paikat",
        Work = "Toimitus|Käännös|Kuvitus|Taide|Valokuvat|Ulkoasu|Kansi|Kokoaminen|Haastattelu|Haastateltavana|Oikoluku|Kustantaja|Paino|Litterointi|Esipuhe|Jälkisanat|Taitto",
    };

    private static LanguageTerms El => new()
    {
        Language = "el", Glossary = "Γλωσσάρι", Contents = "Περιεχόμενα", Index = "Ευρετήριο", Chapter = "Κεφάλαιο", Note = "Σημείωση",
        Notes = "Σημειώσεις", Page = "σ.", Pages = "σσ.", See = "βλ.",
        SeeAlso = "Βλέπε επίσης", Figure = "Εικόνα", Table = "Πίνακας", Cover = "Εξώφυλλο",
        BackCover = "Οπισθόφυλλο", TitlePage = "Σελίδα τίτλου", Colophon = "Κολοφώνας", BackToText = "Πίσω στο κείμενο",
        StartOfText = "Αρχή του κειμένου", ListOfPages = "Κατάλογος σελίδων", By = "από", Licence = "Άδεια",
        Source = "Πηγή", Terms = "Όροι", People = "Πρόσωπα", Places = "Τόποι",
        Work = "Επιμέλεια|Μετάφραση|Εικονογράφηση|Έργα|Φωτογραφίες|Σχεδιασμός|Εξώφυλλο|Ανθολόγηση|Συνέντευξη|Συνομιλία|Διόρθωση|Εκδόσεις|Εκτύπωση|Μεταγραφή|Πρόλογος|Επίμετρο|Σελιδοποίηση",
    };

    private static LanguageTerms Tr => new()
    {
        Language = "tr", Glossary = "Sözlükçe", Contents = "İçindekiler", Index = "Dizin", Chapter = "Bölüm", Note = "Not",
        Notes = "Notlar", Page = "s.", Pages = "s.", See = "bkz.",
        SeeAlso = "Ayrıca bakınız", Figure = "Şekil", Table = "Tablo", Cover = "Kapak",
        BackCover = "Arka kapak", TitlePage = "Başlık sayfası", Colophon = "Künye", BackToText = "Metne dön",
        StartOfText = "Metnin başı", ListOfPages = "Sayfa listesi", By = "–", Licence = "Lisans",
        Source = "Kaynak", Terms = "Terimler", People = "Kişiler", Places = "Yerler",
        Work = "Yayına hazırlayan|Çeviri|Çizimler|Sanat|Fotoğraflar|Tasarım|Kapak|Derleme|Söyleşi|Konuk|Düzelti|Yayınevi|Baskı|Yazıya geçirme|Önsöz|Sonsöz|Dizgi",
    };

    private static LanguageTerms Ca => new()
    {
        Language = "ca", Glossary = "Glossari", Contents = "Índex", Index = "Índex alfabètic", Chapter = "Capítol", Note = "Nota",
        Notes = "Notes", Page = "p.", Pages = "pp.", See = "vegeu",
        SeeAlso = "Vegeu també", Figure = "Figura", Table = "Taula", Cover = "Coberta",
        BackCover = "Contracoberta", TitlePage = "Portada", Colophon = "Colofó", BackToText = "Torna al text",
        StartOfText = "Inici del text", ListOfPages = "Llista de pàgines", By = "de", Licence = "Llicència",
        Source = "Font", Terms = "Termes", People = "Persones", Places = "Llocs",
        Work = "Edició|Traducció|Il·lustracions|Art|Fotografies|Disseny|Coberta|Recopilació|Entrevista|En conversa|Correcció|Editorial|Impressió|Transcripció|Pròleg|Epíleg|Maquetació",
    };

    private static LanguageTerms Eo => new()
    {
        Language = "eo", Glossary = "Glosaro", Contents = "Enhavo", Index = "Indekso", Chapter = "Ĉapitro", Note = "Noto",
        Notes = "Notoj", Page = "p.", Pages = "pp.", See = "vidu",
        SeeAlso = "Vidu ankaŭ", Figure = "Figuro", Table = "Tabelo", Cover = "Kovrilo",
        BackCover = "Dorsa kovrilo", TitlePage = "Titolpaĝo", Colophon = "Kolofono", BackToText = "Reen al la teksto",
        StartOfText = "Komenco de la teksto", ListOfPages = "Listo de paĝoj", By = "de", Licence = "Permesilo",
        Source = "Fonto", Terms = "Terminoj", People = "Personoj", Places = "Lokoj",
        Work = "Redakto|Traduko|Ilustraĵoj|Arto|Fotoj|Grafika aranĝo|Kovrilo|Kompilo|Intervjuo|En konversacio|Provlegado|Eldonejo|Presado|Transskribo|Antaŭparolo|Postparolo|Kompostado",
    };
}
