using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>The keys of <c>zine.yaml</c>, each with what it sets. The documentation of the file is this table.</summary>
internal static class ZineKeys
{
    public delegate ZineFile Setter(ZineFile zine, SettingEntry entry, ValueReader values);

    private static readonly Dictionary<string, Setter> Setters = new(StringComparer.Ordinal)
    {
        ["title"] = Card((m, e, v) => m with { Title = v.Name(e) }),
        ["subtitle"] = Card((m, e, v) => m with { Subtitle = v.Name(e) }),
        ["authors"] = Card((m, e, v) => m with { Contributors = m.Contributors.AddRange(PeopleReader.Read(e, v)) }),
        ["author"] = Card((m, e, v) => m with { Contributors = m.Contributors.AddRange(PeopleReader.Read(e, v)) }),
        ["date"] = Card((m, e, v) => m with { Date = v.Text(e) }),
        ["modified"] = Card(MetadataReader.Modified),
        ["changes"] = Card(MetadataReader.Changes),
        ["accessibility"] = Card(MetadataReader.Accessibility),
        ["language"] = Card((m, e, v) => m with { Language = v.Language(e) ?? m.Language }),
        ["licence"] = Card((m, e, v) => m with { Licence = v.Text(e) }),
        ["license"] = Card((m, e, v) => m with { Licence = v.Text(e) }),
        ["source"] = Card((m, e, v) => m with { Source = v.Text(e) }),
        ["description"] = Card((m, e, v) => m with { Description = v.Text(e) }),
        ["publisher"] = Card((m, e, v) => m with { Publisher = v.Name(e) }),
        ["series"] = Card(MetadataReader.Series),
        ["subjects"] = Card((m, e, v) => m with { Subjects = v.TextsByCommas(e) }),
        ["identifier"] = Card(MetadataReader.Identifier),
        ["cover"] = PageKeys.Cover,
        ["cover-alt"] = Card((m, e, v) => m with { CoverAlternative = v.Text(e) }),
        ["inside-cover"] = PageKeys.One(SectionPlace.InsideCover),
        ["inside-cover-alt"] = PageKeys.Words(SectionPlace.InsideCover),
        ["inside-back-cover"] = PageKeys.One(SectionPlace.InsideBackCover),
        ["inside-back-cover-alt"] = PageKeys.Words(SectionPlace.InsideBackCover),
        ["back-cover"] = PageKeys.BackCover,
        ["back-cover-alt"] = Card((m, e, v) => m with { BackCoverAlternative = v.Text(e) }),
        ["blanks"] = PageKeys.Blanks,
        ["poster"] = PageKeys.One(SectionPlace.Poster),
        ["poster-alt"] = PageKeys.Words(SectionPlace.Poster),
        ["details"] = Card(MetadataReader.Details),
        ["style"] = Making(MakingReader.Style),
        ["slug"] = Making((s, e, v) => s with { Slug = v.Slug(e) }),
        ["formats"] = Making((s, e, v) => s with { Formats = Lower(v.Names(e)) }),
        ["paper"] = Making((s, e, v) => s with { Papers = Lower(v.Names(e)) }),
        ["papers"] = Making((s, e, v) => s with { Papers = Lower(v.Names(e)) }),
        ["glossary"] = Making(MakingReader.Glossary),
        ["typography"] = Making(MakingReader.Typography),
        ["contents"] = MakingReader.Contents,
        ["contents-page"] = Making(MakingReader.ContentsPage),
    };

    /// <summary>Kept as they stand for the stages that know them.</summary>
    private static readonly string[] Later =
        ["size", "page", "scheme", "pages", "pictures", "inks", "drums", "print", "printer", "for", "epub", "html", "lint"];

    /// <summary>What people call a key that has another name here.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["lang"] = "language", ["langue"] = "language", ["sprache"] = "language", ["idioma"] = "language", ["locale"] = "language",
        ["by"] = "authors", ["writer"] = "authors", ["writers"] = "authors", ["creator"] = "authors", ["autor"] = "authors", ["autorin"] = "authors", ["auteur"] = "authors",
        ["name"] = "title", ["titel"] = "title", ["titre"] = "title", ["titulo"] = "title", ["untertitel"] = "subtitle",
        ["tags"] = "subjects", ["subject"] = "subjects", ["keywords"] = "subjects", ["categories"] = "subjects", ["topics"] = "subjects",
        ["summary"] = "description", ["abstract"] = "description", ["blurb"] = "description", ["rights"] = "licence", ["copyright"] = "licence", ["lizenz"] = "licence",
        ["isbn"] = "identifier", ["year"] = "date", ["published"] = "date", ["datum"] = "date", ["files"] = "contents", ["chapters"] = "contents", ["order"] = "contents",
        ["inside-front"] = "inside-cover", ["inside-front-cover"] = "inside-cover", ["front-cover"] = "cover", ["back"] = "back-cover", ["inside-back"] = "inside-back-cover", ["blank-pages"] = "blanks",
        ["toc"] = "contents-page", ["cover-image"] = "cover", ["coverimage"] = "cover", ["output"] = "formats", ["template"] = "style", ["stil"] = "style", ["estilo"] = "style", ["papier"] = "papers", ["seite"] = "page", ["umschlag"] = "cover", ["couverture"] = "cover", ["beschreibung"] = "description",
    };

    /// <summary>All that have an effect; <c>styles/schema/zine.schema.json</c> publishes them.</summary>
    public static IEnumerable<string> All => Setters.Keys.Concat(Later);

    public static bool IsKnown(string key) => key.Length > 0 && Canonical(key) is var name && (Setters.ContainsKey(name) || Later.Contains(name));

    /// <summary>A key in the case that it has here: "Title" is title, "cover_alt" cover-alt.</summary>
    public static string Canonical(string key)
    {
        if (Setters.ContainsKey(key) || Later.Contains(key)) return key;
        var name = key.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        return Setters.ContainsKey(name) || Later.Contains(name) ? name : key;
    }

    public static ZineFile Apply(ZineFile zine, SettingEntry entry, ValueReader values)
    {
        if (Setters.TryGetValue(entry.Key, out var setter)) return setter(zine, entry, values);
        if (!Later.Contains(entry.Key)) Refuse(entry, values.Diagnostics);
        return zine with { Settings = zine.Settings with { Others = zine.Settings.Others.Add(entry) } };
    }

    /// <summary>Keys of a style, which <c>style:</c> holds; those that other programs have at this place as well are not among them.</summary>
    private static readonly HashSet<string> StyleParts = new(StringComparer.OrdinalIgnoreCase)
    {
        "classes", "faces", "text", "heading-1", "heading-2", "heading-3", "heading-4", "notes", "quotations", "epigraphs", "verse", "lists", "tables", "figures", "code", "asides", "speeches", "pull-quotes",
        "drop-caps", "breaks", "running-heads", "steering", "links", "base", "extends", "measure", "leading",
    };

    /// <summary>A key of another program is not taken for a slip of the keys.</summary>
    private static void Refuse(SettingEntry entry, DiagnosticBag diagnostics)
    {
        if (StyleParts.Contains(entry.Key)) diagnostics.KeyOfStyle(entry.KeySpan, entry.Key);
        else if (ByAnotherName(entry.Key) is null && ForeignKeys.Instead(entry.Key) is { } instead) diagnostics.ForeignKey(entry.KeySpan, entry.Key, instead);
        else diagnostics.UnknownKey(entry.KeySpan, entry.Key, Nearest(entry.Key));
    }

    private static Seq<string> Lower(Seq<string> names) => Seq.Of(names.Select(name => name.ToLowerInvariant()));

    /// <summary>The key that a name is another word for; null for others.</summary>
    public static string? ByAnotherName(string key) => IsKnown(key) ? null : OtherNames.GetValueOrDefault(key.ToLowerInvariant());

    public static string? Nearest(string key) => OtherNames.GetValueOrDefault(key.ToLowerInvariant()) ?? NearestName.Of(key, All);

    private static Setter Card(Func<Metadata, SettingEntry, ValueReader, Metadata> set) =>
        (zine, entry, values) => zine with { Metadata = set(zine.Metadata, entry, values) };

    private static Setter Making(Func<Settings, SettingEntry, ValueReader, Settings> set) =>
        (zine, entry, values) => zine with { Settings = set(zine.Settings, entry, values) };
}

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
        ["papersize"] = "Write papers: [a4] for the sheets that are printed, page: a5 for the pages", ["paper-size"] = "Write papers: [a4] for the sheets that are printed, page: a5 for the pages",
        ["output"] = "Write formats: [reading, booklet, epub]", ["format"] = "Write formats: [reading, booklet, epub]",
        ["geometry"] = Style, ["margin"] = Style, ["margins"] = Style, ["fontsize"] = "Write size: 12pt", ["font-size"] = "Write size: 12pt", ["mainfont"] = Style, ["sansfont"] = Style, ["monofont"] = Style, ["mathfont"] = Style,
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
        ["theme"] = Style, ["pdf"] = "Write formats: [reading, booklet], and print: {…} for how it is printed", ["binding"] = "Write print: {binding: left}, or right", ["imposition"] = "Write scheme: minizine, or another scheme, for pages that follow it; print: {scheme: quarter} lays pages of another size on it",
        ["colophon"] = "Every zine has one, made of what this file says, and details: adds lines to it: delete it", ["draft"] = "What is made of a draft is not marked: delete it",
        ["status"] = Vault, ["publish"] = Vault, ["related"] = Vault, ["connie-publish"] = Vault, ["notion-id"] = Vault, ["obsidianuimode"] = Vault,
    };

    /// <summary>What to do instead; null for a key that no other program is known for.</summary>
    public static string? Instead(string key) => Keys.GetValueOrDefault(key);
}
