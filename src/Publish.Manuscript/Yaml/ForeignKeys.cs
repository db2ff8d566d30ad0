namespace Publish.Manuscript.Yaml;

/// <summary>Keys that Pandoc, Jekyll, Hugo, Obsidian and their like know, and what stands for them here.</summary>
internal static class ForeignKeys
{
    private const string Style = "How the pages look is the style's: write style: pamphlet, compact or large-print, or make one of your own";
    private const string Website = "A website's program wants it, and a zine does not: delete it";
    private const string Vault = "A vault of notes wants it, and a zine does not: delete it";
    private const string Latex = "No LaTeX is run: delete it";
    private const string Bibliography = "There is no bibliography: write sources into notes, ^[Author, Title, year.]";
    private const string Subjects = "Write subjects: [one, two]";

    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["lang"] = "Write language: en-GB", ["locale"] = "Write language: en-GB", ["languagecode"] = "Write language: en-GB", ["babel-lang"] = "Write language: en-GB",
        ["rights"] = "Write licence: …", ["copyright"] = "Write licence: …", ["abstract"] = "Write description: …", ["summary"] = "Write description: …",
        ["excerpt"] = "Write description: …", ["keywords"] = Subjects, ["subject"] = Subjects, ["tags"] = Subjects, ["tag"] = Subjects, ["categories"] = Subjects, ["category"] = Subjects,
        ["isbn"] = "Write identifier: …", ["doi"] = "Write identifier: …", ["issue"] = "Write series: {name: …, position: 3}", ["volume"] = "Write series: {name: …, position: 3}",
        ["cover-image"] = "Write cover: images/…", ["image"] = "Write cover: images/…", ["featured_image"] = "Write cover: images/…", ["thumbnail"] = "Write cover: images/…",
        ["banner"] = "Write cover: images/…", ["coverimage"] = "Write cover: images/…",
        ["toc"] = "Write contents-page: yes, or no", ["toc-depth"] = "Write contents-page: yes, or no", ["table-of-contents"] = "Write contents-page: yes, or no", ["toc-title"] = "Write contents-page: yes, or no",
        ["lof"] = "There is no list of pictures or tables: delete it", ["lot"] = "There is no list of pictures or tables: delete it",
        ["papersize"] = "Write papers: [a4] for the sheets that are printed", ["paper-size"] = "Write papers: [a4] for the sheets that are printed",
        ["output"] = "Write formats: [reading, booklet, epub]", ["format"] = "Write formats: [reading, booklet, epub]",
        ["geometry"] = Style, ["margin"] = Style, ["margins"] = Style, ["fontsize"] = Style, ["font-size"] = Style, ["mainfont"] = Style, ["sansfont"] = Style, ["monofont"] = Style, ["mathfont"] = Style,
        ["fontfamily"] = Style, ["font"] = Style, ["linestretch"] = Style, ["indent"] = Style, ["documentclass"] = Style, ["classoption"] = Style, ["template"] = Style, ["css"] = Style,
        ["stylesheet"] = Style, ["reference-doc"] = Style, ["colorlinks"] = Style, ["linkcolor"] = Style, ["urlcolor"] = Style, ["highlight-style"] = Style, ["columns"] = Style,
        ["header-includes"] = Latex, ["include-before"] = Latex, ["include-after"] = Latex, ["pdf-engine"] = Latex, ["latex"] = Latex, ["pagestyle"] = Latex, ["secnumdepth"] = Latex,
        ["numbersections"] = "Headings have no numbers here: delete it", ["number-sections"] = "Headings have no numbers here: delete it",
        ["bibliography"] = Bibliography, ["csl"] = Bibliography, ["nocite"] = Bibliography, ["link-citations"] = Bibliography, ["references"] = Bibliography,
        ["smart"] = "Write typography: smart, or as-typed",
        ["layout"] = Website, ["permalink"] = Website, ["slugify"] = Website, ["url"] = Website, ["redirect_from"] = Website, ["published"] = Website, ["comments"] = Website, ["weight"] = Website,
        ["sidebar"] = Website, ["nav_order"] = Website, ["parent"] = Website, ["has_children"] = Website, ["menu"] = Website, ["type"] = Website, ["lastmod"] = Website, ["publishdate"] = Website,
        ["expirydate"] = Website, ["feed"] = Website, ["sitemap"] = Website, ["pin"] = Website, ["featured"] = Website, ["showtoc"] = Website, ["outputs"] = Website, ["cascade"] = Website,
        ["sidebar_position"] = Website, ["sidebar_label"] = Website, ["id"] = Website, ["last_modified_at"] = Website, ["hidden"] = Website, ["mermaid"] = Website, ["math"] = Website,
        ["aliases"] = Vault, ["alias"] = Vault, ["cssclass"] = Vault, ["cssclasses"] = Vault, ["created"] = Vault, ["modified"] = Vault, ["updated"] = Vault, ["up"] = Vault, ["kanban-plugin"] = Vault,
        ["status"] = Vault, ["publish"] = Vault, ["related"] = Vault, ["connie-publish"] = Vault, ["notion-id"] = Vault, ["obsidianuimode"] = Vault,
    };

    /// <summary>What to do instead; null for a key that no other program is known for.</summary>
    public static string? Instead(string key) => Keys.GetValueOrDefault(key);
}
