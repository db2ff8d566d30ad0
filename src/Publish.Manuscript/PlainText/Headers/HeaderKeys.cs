using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Headers;

/// <summary>What a header's key stands for.</summary>
internal enum HeaderMeaning
{
    /// <summary>Kept under its own name, for the colophon.</summary>
    Other,
    Title,
    Subtitle,
    Author,
    Translator,
    Editor,
    Illustrator,
    Date,
    Language,
    Source,
    Subjects,
    Description,
    Licence,
    Publisher,
    Series,
    Identifier,
}

/// <summary>The keys that libraries use, in several languages.</summary>
internal static class HeaderKeys
{
    private static readonly Dictionary<string, HeaderMeaning>.AlternateLookup<ReadOnlySpan<char>> Known = Read(
        (HeaderMeaning.Title, "title|titel|titre|título|titulo|titolo"),
        (HeaderMeaning.Subtitle, "subtitle|untertitel|sous-titre|subtítulo|subtitulo|sottotitolo|ondertitel"),
        (HeaderMeaning.Author, "author|authors|author(s)|by|writer|autor|autoren|autorin|autor(en)|autor*in|auteur|auteurs|auteur(s)|autrice|autora|autores|autore|autori|verfasser|von|creator"),
        (HeaderMeaning.Translator, "translator|translators|translated by|translation|übersetzer|übersetzerin|übersetzung|übersetzt von|traducteur|traductrice|traduction|traductor|traductora|traducción|traduttore|vertaler"),
        (HeaderMeaning.Editor, "editor|editors|edited by|herausgeber|herausgeberin|éditeur scientifique|redacción"),
        (HeaderMeaning.Illustrator, "illustrator|illustrations|illustrated by|illustratorin|zeichnungen|illustrateur|ilustrador|ilustradora"),
        (HeaderMeaning.Date, "date|year|datum|jahr|année|annee|fecha|año|data|anno|ano|pubdate|published|publication date|release date|jaar"),
        (HeaderMeaning.Language, "language|lang|sprache|langue|idioma|lengua|lingua|língua|taal"),
        (HeaderMeaning.Source, "source|sources|quelle|fuente|fonte|bron|retrieved from"),
        (HeaderMeaning.Subjects, "topics|topic|subjects|subject|tags|keywords|themen|thema|schlagwörter|sujets|mots-clés|temas|etiquetas|sorttopics"),
        (HeaderMeaning.Description, "description|abstract|teaser|summary|beschreibung|zusammenfassung|résumé|descripción|resumen"),
        (HeaderMeaning.Licence, "license|licence|lizenz|rights|copyright|rechte|droits|derechos|licencia|licenza"),
        (HeaderMeaning.Publisher, "publisher|verlag|éditeur|editeur|editorial|editore|editora|uitgever"),
        (HeaderMeaning.Series, "series|reihe|série|serie|collection|colección"),
        (HeaderMeaning.Identifier, "identifier|isbn|issn|doi"));

    public static HeaderMeaning Meaning(ReadOnlySpan<char> key) => Known.TryGetValue(key.Trim(), out var meaning) ? meaning : HeaderMeaning.Other;

    private static Dictionary<string, HeaderMeaning>.AlternateLookup<ReadOnlySpan<char>> Read(params ReadOnlySpan<(HeaderMeaning Meaning, string Keys)> rows)
    {
        var known = new Dictionary<string, HeaderMeaning>(StringComparer.OrdinalIgnoreCase);
        foreach (var (meaning, keys) in rows)
            foreach (var key in keys.Split('|'))
                known[key] = meaning;
        return known.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}

/// <summary>The keys that mail programs write over a letter, in several languages.</summary>
internal static class MailKeys
{
    public static WordSet From { get; } = new("from von de da van");

    public static WordSet Subject { get; } = new("subject betreff objet asunto oggetto onderwerp assunto");

    public static WordSet Date { get; } = new("date datum fecha data sent gesendet envoyé enviado inviato verzonden");
}
