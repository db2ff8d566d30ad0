using System.Collections.Frozen;

namespace Publish.Manuscript.WordProcessing;

/// <summary>What a paragraph is for, by the name of its style alone.</summary>
internal enum StyleRole
{
    None,
    Title,
    Subtitle,
    Author,
    Date,
    Quotation,
    Epigraph,
    Verse,
    Code,
    Caption,
    Contents,
}

/// <summary>Names of styles, as Word, LibreOffice, Google Docs and pandoc write them into files: English whatever the language of the program. What people name themselves is read in a few languages.</summary>
internal static class StyleWords
{
    private static readonly FrozenDictionary<string, StyleRole> Roles = new (StyleRole Role, string Names)[]
    {
        (StyleRole.Title, "title"),
        (StyleRole.Subtitle, "subtitle"),
        (StyleRole.Author, "author|authors|byline"),
        (StyleRole.Date, "date"),
        (StyleRole.Quotation, "quote|intense quote|quotations|quotation|block quote|blockquote|block text|block quotation|zitat|blockzitat|citation|cita|cite|citazione"),
        (StyleRole.Epigraph, "epigraph|epigraph text|motto|épigraphe|epígrafe|epigrafe|epigraf|эпиграф"),
        (StyleRole.Verse, "verse|poem|poetry|lyrics|line block|gedicht|vers|poème|poesie|poesía|poesia|стихи"),
        (StyleRole.Code, "source code|html preformatted|preformatted text|code|code block|macro text|macro"),
        (StyleRole.Caption, "caption|image caption|table caption|tablecaption|figurecaption|figure caption|illustration|drawing|figure|table"),
        (StyleRole.Contents, "toc heading|contents heading|table of figures|table of authorities|toa heading|index heading"),
    }.SelectMany(entry => entry.Names.Split('|').Select(name => (name, entry.Role))).ToFrozenDictionary(pair => pair.name, pair => pair.Role, StringComparer.Ordinal);

    public static StyleRole RoleOf(string name)
    {
        if (Roles.TryGetValue(name, out var role)) return role;
        return Numbered(name, "toc ") || Numbered(name, "index ") || Numbered(name, "contents ") ? StyleRole.Contents : StyleRole.None;
    }

    /// <summary>1 to 9 for "heading 1" and its like; 0 for others.</summary>
    public static int HeadingLevel(string name) => Numbered(name, "heading ") ? name[^1] - '0' : 0;

    /// <summary>A font whose letters are all of one width.</summary>
    public static bool IsTypewriter(string? font) => font is not null && (font.StartsWith("Courier", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Consolas", StringComparison.OrdinalIgnoreCase) || font.Contains(" Mono", StringComparison.OrdinalIgnoreCase) || font is "Monaco" or "Menlo");

    private static bool Numbered(string name, string stem) => name.Length == stem.Length + 1 && name.StartsWith(stem, StringComparison.Ordinal) && name[^1] is >= '1' and <= '9';
}
