namespace Publish.Model.Language;

/// <summary>The words that the program itself writes into a zine, in the zine's language.</summary>
/// <remarks>Nouns have the case in which they stand alone at the head of something. English where a language is not known.</remarks>
public sealed partial record LanguageTerms
{
    /// <summary>BCP 47: the language that these words are in, which is English where the one asked for is not known.</summary>
    public required string Language { get; init; }

    public required string Glossary { get; init; }

    public required string Contents { get; init; }

    /// <summary>Over the list of what is spoken of, and on which pages.</summary>
    public required string Index { get; init; }

    public required string Chapter { get; init; }

    public required string Note { get; init; }

    public required string Notes { get; init; }

    /// <summary>Before a page's number in running text: "p.".</summary>
    public required string Page { get; init; }

    /// <summary>Before several pages' numbers: "pp.".</summary>
    public required string Pages { get; init; }

    /// <summary>Before "p. 12" in a cross-reference: "see".</summary>
    public required string See { get; init; }

    /// <summary>At the head of an entry's list of other entries: "See also".</summary>
    public required string SeeAlso { get; init; }

    /// <summary>Before a figure's or a table's number.</summary>
    public required string Figure { get; init; }

    public required string Table { get; init; }

    public required string Cover { get; init; }

    public required string BackCover { get; init; }

    public required string TitlePage { get; init; }

    public required string Colophon { get; init; }

    /// <summary>What a link from a note back to the text is called.</summary>
    public required string BackToText { get; init; }

    /// <summary>Where the main text begins, in an e-book's list of landmarks.</summary>
    public required string StartOfText { get; init; }

    public required string ListOfPages { get; init; }

    /// <summary>Before an author's name: "by".</summary>
    public required string By { get; init; }

    public required string Licence { get; init; }

    public required string Source { get; init; }

    /// <summary>Headings of the kinds of glossary entries.</summary>
    public required string Terms { get; init; }

    public required string People { get; init; }

    public required string Places { get; init; }

    /// <summary>Behind a word that heads what follows; a space comes after it.</summary>
    public string Colon { get; private init; } = ":";

    /// <summary>What people did, in the order of <see cref="WorkCodes"/>: the work and not the worker, which most languages would give a gender.</summary>
    private string Work { get; init; } = "";

    private static string[] WorkCodes { get; } = ["edt", "trl", "ill", "art", "pht", "bkd", "cov", "com", "ivr", "ive", "pfr", "pbl", "prt", "trc", "aui", "aft", "cmt"];

    /// <summary>"Translation" for the MARC relator code "trl"; empty where there is no word for a code.</summary>
    public string WorkOf(string role)
    {
        var at = Array.IndexOf(WorkCodes, role);
        return at < 0 ? "" : Work.Split('|')[at];
    }

    /// <summary>The words of a language.</summary>
    /// <param name="language">BCP 47; only its first part counts.</param>
    public static LanguageTerms Of(string language) => ByTag(LanguageTag.Primary(language));

    /// <summary>"see p. 12" without the number, with spaces that do not break.</summary>
    public string SeePage => See + "\u00A0" + Page + "\u00A0";
}
