using System.Text;
using Publish.Fuzz.Changing;
using Publish.Fuzz.Seeds;

namespace Publish.Fuzz.Targets;

/// <summary>Every door. A new one is a line here.</summary>
internal static class TargetList
{
    private static readonly string[] Made = ["reading", "epub", "html", "model"];

    private static readonly IReadOnlyDictionary<string, byte[]> Nothing = new Dictionary<string, byte[]>();

    // What is not asked for is not made: seeds cost time.
    public static IReadOnlyList<(string Name, Func<Target> Make)> All { get; } =
    [
        ("markdown", () => Manuscript("01.md", With(("zine.yaml", Settings), Picture), Made, FormatWords.Markdown, [.. Guide.SelectMany(text => RepositoryFiles.Pieces(text))]) with { Name = "markdown", Share = 500 }),
        ("glossary", () => Manuscript("glossary.md", With(("zine.yaml", Settings), ("01.md", "A zine is folded. An Imposition, a fold, zines.\n")), Made, FormatWords.Markdown,
            [.. RepositoryFiles.Pieces(RepositoryFiles.Read("manuscript/glossary.md")), RepositoryFiles.Read("tests/Manuscripts/torture/glossary.md")]) with { Name = "glossary", Share = 400 }),
        ("settings", () => Manuscript("zine.yaml", With(("01.md", "# One\n\nText.\n"), Picture), Made, FormatWords.Yaml, [.. RepositoryFiles.In("manuscript", "zine.yaml"), .. RepositoryFiles.In("tests/Manuscripts", "zine.yaml")]) with { Name = "settings", Share = 600 }),
        ("plain-text", () => Manuscript("t.txt", Nothing, Made, FormatWords.PlainText, [.. PlainTexts]) with { Name = "plain-text", IsAlone = true, Share = 450 }),
        ("docx", () => Manuscript("t.docx", Nothing, Made, FormatWords.Docx, [.. HandMadeOffice.Word()]) with { Name = "docx", IsAlone = true, Seal = Sealing.Zip, Share = 200 }),
        ("odt", () => Manuscript("t.fodt", Nothing, Made, FormatWords.Odt, [.. HandMadeOffice.OpenDocument()]) with { Name = "odt", IsAlone = true, Share = 200 }),
        ("muse", () => Manuscript("t.muse", Nothing, ["model"], ["<quote>", "</quote>", "<verse>", "{{{", "}}}", "[[a.png 50 r][", "[1] ", "{1} ", " - ", " 1. ", " :: ", " || ", "|+ ", "<[de]>", "#a ", "***", "<br>", "=", "~~"], [.. Muses]) with { Name = "muse", IsAlone = true, Share = 200 }),
        ("page", () => Manuscript("p.html", Nothing, ["model"], ["<div class=poem>", "<table>", "<td colspan=9>", "<li>", "<dl><dt>", "<a href='#n'>1</a>", "<a id=n>", "<sup>", "<pre>", "<br>", "</p>", "<span class=pagenum>", "<blockquote>", "<?xml version='1.0'?>", "<style>p{text-indent:-1em;margin-left:2em}</style>", "&nbsp;", "<ruby>a<rt>b</ruby>"], [.. Pages]) with { Name = "page", IsAlone = true, Share = 200 }),
        ("epub", () => Manuscript("b.epub", Nothing, ["model"], ["<itemref idref='a'/>", "href='", "<spine>", "linear='no'"], [.. PressedFiles.Of(".epub", "epub")]) with { Name = "epub", IsAlone = true, Share = 200 }),
        ("fb2", () => Manuscript("b.fb2", Nothing, ["model"], ["<section>", "</section>", "<poem><stanza><v>", "<a l:href='#n1' type='note'>", "<empty-line/>", "<subtitle>* * *</subtitle>", "<cite>", "<text-author>", "<td colspan='9'>", "<body name='notes'>", "windows-1251"], [.. HandMadeBooks.FictionBook()]) with { Name = "fb2", IsAlone = true, Share = 200 }),
        ("rtf", () => Manuscript("t.rtf", Nothing, ["model"], ["\\par ", "\\pard", "{\\*\\x", "}", "\\'83", "\\u8364?", "\\uc0", "\\bin5 ", "\\trowd\\cellx900", "\\cell\\row", "\\itap2", "\\nestcell", "{\\footnote ", "{\\field{\\*\\fldinst ", "\\ls1", "\\f2", "\\s1"], [.. HandMadeBooks.RichText()]) with { Name = "rtf", IsAlone = true, Share = 200 }),
        ("theme", () => Manuscript("styles/own/theme.yaml", With(("zine.yaml", Settings + "style: own\n"), ("01.md", Text)), Made, FormatWords.Yaml, [.. RepositoryFiles.In("styles", "theme.yaml")]) with { Name = "theme", Share = 500 }),
        ("scheme", () => Manuscript("styles/schemes/own.yaml", With(("zine.yaml", Settings + "scheme: own\nfor: own\n"), ("styles/presets/own.yaml", "extends: office\nscheme: own\n"), ("01.md", Text)), ["booklet", "assembly"], FormatWords.Yaml,
            [.. RepositoryFiles.In("styles/schemes", "*.yaml"), .. RepositoryFiles.In("styles/presets", "*.yaml")]) with { Name = "scheme", Share = 500 }),
        ("png", () => Manuscript("images/p.png", With(("zine.yaml", Settings + "cover: images/p.png\n"), Shown), ["reading", "epub", "html", "cover-picture"], [], [.. RepositoryFiles.In("tests/Manuscripts", "*.png"), .. RepositoryFiles.In("manuscript/images", "*.png")]) with { Name = "png", Seal = Sealing.Png, Share = 800 }),
        ("jpeg", () => Manuscript("images/p.png", With(("zine.yaml", Settings + "cover: images/p.png\n"), Shown), ["reading", "epub", "html", "cover-picture"], [], [.. RepositoryFiles.In("tests/Manuscripts", "*.jpg")]) with { Name = "jpeg", Share = 800 }),
        ("brought", () => Manuscript("p.tif", Nothing, ["reading", "epub"], [], [.. BroughtPictures.All()]) with { Name = "brought", Share = 400 }),
        ("svg", () => Manuscript("images/p.svg", With(("zine.yaml", Settings), Picture, ("01.md", "![drawn](images/p.svg)\n\nText.\n")), ["reading", "epub", "html", "cover-picture"], FormatWords.Svg, [.. RepositoryFiles.In("tests/Manuscripts", "*.svg"), .. RepositoryFiles.In("manuscript", "*.svg", 6_000)]) with { Name = "svg", Share = 500 }),
        ("face", () => Manuscript("fonts/own/Own-Regular.ttf", With(("zine.yaml", Settings + "style: own\n"), ("styles/own/theme.yaml", "extends: pamphlet\ntext:\n  family: Own\n"), ("01.md", Text)), ["reading", "epub"], [], [.. Faces]) with { Name = "face", Share = 200 }),
        ("sheets", () => new SheetsTarget(FormatWords.Pdf, [.. Pdfs]) { Seal = Sealing.Pdf, Share = 1_500 }),
        ("preflight", () => new PreflightTarget(FormatWords.Pdf, [.. Pdfs]) { Seal = Sealing.Pdf, Share = 1_500 }),
        ("model", () => new ModelTarget(FormatWords.Json, [.. PressedFiles.Of(".json", "model")]) { Share = 1_000 }),
        ("zine", () => new FolderTarget("zine", With(Picture), [.. Made, "booklet", "assembly", "kepub", "pages", "riso", "proof", "report", "cover-picture"], [.. FormatWords.Markdown, .. FormatWords.Yaml, "=== zine.yaml\n", "=== glossary.md\n", "=== 02.md\n", "=== images/q.png\n", "=== styles/own/theme.yaml\n"], [.. Folders]) { Share = 300 }),
    ];

    private const string Settings = "title: A zine\nauthors: [A. N. Author]\nlanguage: en-GB\n";

    private const string Text = "# One\n\nA paragraph of *some* words that are long enough for two or three lines of a small page, with a note.[^1]\n\n[^1]: The note.\n\n## Two\n\n> Quoted.\n\n- a\n- b\n";

    private static (string, string) Shown => ("01.md", "![shown](images/p.png)\n\nText.\n");

    private static (string, byte[]) Picture => ("images/p.png", RepositoryFiles.Read("tests/Manuscripts/torture/images/map.png"));

    private static IEnumerable<byte[]> Guide => RepositoryFiles.In("manuscript", "*.md", 60_000).Concat(RepositoryFiles.In("tests/Manuscripts", "*.md"));

    private static IEnumerable<byte[]> PlainTexts =>
    [
        .. Guide.SelectMany(text => RepositoryFiles.Pieces(text, 4_000)).Take(12),
        .. new[]
        {
            "Title: The Tide Table\nAuthor: A. N. Author\nDate: 1999\n\nThe first part\n\nA paragraph that is wrapped by hand, at about\nseventy letters a line, as old files are, and\nends here.\n\n    A line of verse,\n    another line.\n\nThe second part\n\n\"Said\" and 'said'[1].\n\nNotes\n\n[1] A note.\n\nGLOSSARY\n\nTIDE: what comes and goes.\n\nMOON: what it follows.\n",
            "CHAPTER I\n\nIt was a night.\n\n* * *\n\nCHAPTER II\n\nIt was a day. -- And _then_ it was not.\n\n  - one\n  - two\n",
            "ANNA. Is it you?\n\nBORIS. It is I.\n\n[They go.]\n\nANNA. Well.\n",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static IEnumerable<byte[]> Muses => new[]
    {
        "#title A *text*\n#author Ann Lee\n#lang en\n\n* Part\n\n** Short | A chapter [1]\n\nWords *em* **strong** =code= [[https://example.org][a link]] [[#here][there]].\n\n#here\n - one\n\n   more\n\n   1. two\n   1. three\n\n Term :: What.\n\n[1] A note {1}.\n\n    Goes on.\n\n{1} Second.\n",
        "#title Verse\n\n> One\n>   two\n\n<verse>\nA\n\n  b\n</verse>\n\n A || B\n --- | :-:\n a | b\n |+ Said +|\n\n<play>\n**Ann.** Yes.\n</play>\n\n      * * * * *\n\n{{{\ncode\n}}}\n\n  Quoted\n\n                    right\n",
    }.Select(Encoding.UTF8.GetBytes);

    private static IEnumerable<byte[]> Pages => new[]
    {
        "<!DOCTYPE html><html lang=en><head><title>A page</title><style>.i{font-style:italic}</style></head><body><nav><a href=/>Home</a></nav><article><h1>T</h1><p>Word<a id=r href='#n'><sup>1</sup></a> <span class=i>and</span>.</p><div class=poem><div class=stanza><span class=i0>One</span><br><span class=i2>two</span></div></div><table><tr><th>a<th>b<tr><td rowspan=2>c<td>d<tr><td>e</table><ul><li>x<ol><li>y</ol></ul><h2>Notes</h2><p id=n><a href='#r'>1</a> Note.</p><h2>Glossary</h2><dl><dt>A<dd>b<dt>C<dd>d</dl></article></body></html>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body><p><a id='x'/>One&nbsp;<i/>two <ruby>b<rt>r</rt></ruby></p><pre>The tide\n  The other\nAnd so</pre><figure><img src='data:image/png;base64,iVBORw0KGgo=' alt='a'/><figcaption>c</figcaption></figure></body></html>",
    }.Select(Encoding.UTF8.GetBytes);

    private static IEnumerable<byte[]> Pdfs => HandMadePdf.All().Concat(PressedFiles.Of(".pdf", "reading", "booklet", "pages", "riso", "archive"));

    // Small ones: each input is the whole file.
    private static IEnumerable<byte[]> Faces => RepositoryFiles.In("styles/fonts", "*.ttf", 120_000).Take(4);

    private static IEnumerable<byte[]> Folders =>
        new[] { "torture", "narrow", "heard" }.Select(name => Encoding.Latin1.GetBytes(string.Concat(new DirectoryInfo(Path.Combine(Running.Paths.Root, "tests", "Manuscripts", name)).GetFiles("*.*").Where(file => file.Extension is ".md" or ".yaml")
            .OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"=== {file.Name}\n{Encoding.Latin1.GetString(File.ReadAllBytes(file.FullName))}\n"))));

    private static ManuscriptTarget Manuscript(string path, IReadOnlyDictionary<string, byte[]> others, IReadOnlyList<string> editions, IReadOnlyList<string> words, IReadOnlyList<byte[]> seeds) =>
        new("", Path.GetExtension(path), path, others, editions, words, seeds);

    private static Dictionary<string, byte[]> With(params Beside[] files) => files.ToDictionary(file => file.Path, file => file.Bytes);

    private readonly record struct Beside(string Path, byte[] Bytes)
    {
        public static implicit operator Beside((string Path, string Text) file) => new(file.Path, Encoding.UTF8.GetBytes(file.Text));

        public static implicit operator Beside((string Path, byte[] Bytes) file) => new(file.Path, file.Bytes);
    }
}
