using Publish.Epub;
using Publish.Model;
using static Publish.Tests.Epub.Prose;
using Attribute = Publish.Model.Attribute;

namespace Publish.Tests.Epub;

/// <summary>Every construct of the document language, each in a place where it is likely to hurt.</summary>
internal static class TortureDocument
{
    private static readonly Text Split = T("The thirteenth page begins inside of this extraordinary sentence, and its word is broken.");
    private static readonly Text InNote = T("A note's own text, which page fourteen begins in. It says “so” & <so>.");
    private static readonly Text InHeading = T("Matters of form");

    public static EpubContent Content() => new()
    {
        Cover = Pixel.At("cover.png"),
        Pictures = [Pixel.At("images/a map.png"), Pixel.At("images/tail.png"), Pixel.At("images/unused.png"), Pixel.At("back.png")],
        PageMap = new(
        [
            new("i", null, 0), new("1", InHeading, 0), new("2", null, 0), new("13", Split, 40), new("14", InNote, 3), new("15", Figure, 0), new("16", null, 0),
        ]),
    };

    private static Figure Figure { get; } = new(
        new("images/a map.png", "A map of the valley, north at the top"), [T("The valley. "), S(SpanKind.Emphasis, "Drawn by hand.")], FigurePlacement.Here)
    {
        Attributes = Id("fig map"),
    };

    public static Document Document { get; } = new(
        new Metadata
        {
            Title = "Torture & <Rest>", Subtitle = "A \"subtitle\"",
            Contributors = [new("Anonymous"), new("A. Translator", "trl", "Translator, A.")],
            Date = "2019", Licence = "No rights: https://example.org/licence.", Source = "Retrieved from example.org",
            Description = "Everything at once.", Publisher = "A press", Series = "Tests", SeriesPosition = "3",
            Subjects = ["testing", "e-books"], BackCover = "back.png", Others = [new Attribute("Notes", "kept")],
        },
        new Settings(), [Opening, Forms, Notes, Tables, Deep], Glossary);

    private static Section Opening => new(1, null,
    [
        new Epigraph([P("Begin at the beginning.")], [T("The King, "), S(SpanKind.Emphasis, "Alice")]),
        P(T("Text before the first heading, with an "), Use("imposition", "imposition", 1, TermCall.First, 1), T(" and a line"), new LineBreak(), T("break.")),
        P(T("Straße, 東京, emoji 🖨, soft\u00ADhyphen, \u0007bell.")),
    ], []);

    private static Section Forms => new(1, new([InHeading, N(2, P("A note in a heading."))]),
    [
        P(S(SpanKind.Emphasis, "em"), T(" "), S(SpanKind.Strong, "strong"), T(" "), S(SpanKind.SmallCaps, "small capitals"), T(" H"), S(SpanKind.Subscript, "2"), T("O x"),
            S(SpanKind.Superscript, "2"), T(" "), S(SpanKind.Strikethrough, "gone"), T(" "), S(SpanKind.Underline, "under"), T(" "), S(SpanKind.Highlight, "lit"), T(" "),
            S(SpanKind.Quoted, "quoted"), T(" "), new Code("a < b && c"), T(" "), new Styled(SpanKind.Plain, [T("Grüße")]) { Attributes = Lang("de") }),
        P(T("Links: "), new Link("https://example.org/?a=1&b=[2] 3", [T("odd address "), Use("creep", "creep", 1, TermCall.First, 3)]), T(", "),
            new Link("javascript:alert(1)", [T("bad link")]), T(", "), new CrossReference("fig map", [], ReferenceForm.SeePage), T(", "),
            new CrossReference("deep", [T("the deep place")], ReferenceForm.PageNumber), T(", "), new CrossReference("gloss-creep", [], ReferenceForm.TextOnly), T(", "),
            new CrossReference("nowhere", [T("lost")], ReferenceForm.TextOnly)),
        new Quotation([P("Quoted, twice."), new Quotation([P("Within.")], []), new Subheading(3, [T("A heading inside")])], [T("Somebody")]),
        new Verse([new([new(0, [T("A line of verse")]), new(1, [T("and one set in, "), N(4, P("On verse."))])]), new([new(12, [T("far in")])])], [T("A poet")]),
        new Preformatted("if (a < b)\n\tprint(\"x\");\n", "c"),
        new SceneBreak(), Figure,
        new Figure(new("images/tail.png", ""), [], FigurePlacement.FullPage),
        new PageBreak(),
        P(new Image("images/missing.png", "a lost picture")),
        new Division(DivisionKind.Aside, [P("Aside.")]), new Division(DivisionKind.Callout, [P("Callout.")]), new Division(DivisionKind.Letter, [P("Dear you,")]),
        new Division(DivisionKind.Centred, [P("Centred.")]), new Division(DivisionKind.Plain, [P("Bonjour.")]) { Attributes = new("note-1", ["x"], "fr", []) },
    ],
    [
        H(2, "A subsection", P("Text."), new ListBlock(ListKind.LowerRoman, 4, true,
            [new([P("four"), new ListBlock(ListKind.Bullet, 1, false, [new([P("loose"), P("twice")])])]), new([P("five")])])),
        H(4, "A skipped level", P("Text.")),
    ]);

    private static Section Notes => H(1, "Notes", P(Split, N(5, P(InNote), P("Second paragraph."))),
        P(T("A list in a note"), N(6, new ListBlock(ListKind.Decimal, 1, true, [new([P("one")]), new([P("two")])])), N(7, P(T("Note in a note"), N(8, P("The inner note."))))),
        P(T("The "), Use("imposition", "imposition", 2, TermCall.Again, 1), T(" again, and "), Use("imposition", "imposed", 3), T(", "), Use("imposition", "imposes", 4, TermCall.Again, 1)),
        P(T("Verse in a note"), N(9, new Verse([new([new(0, [T("roses")])])], []), new Quotation([P("so")], [T("her")]))));

    private static Section Tables => H(1, "Tables and lists",
        new Table([ColumnAlignment.Left, ColumnAlignment.Right], [new([new([]), new([P("Sheets")])])],
            [new([new([P("A5")]), new([P(T("5"), N(10, P("A note in a table.")))])]), new([new([P("across")], 2)])], [T("A table "), N(11, P("On its caption."))]),
        new DefinitionList([new([[T("term")], [T("other term")]], [[P("one meaning")], [P("another")]])]),
        new ListBlock(ListKind.UpperAlpha, 1, false, [new([P("x")])]));

    private static Section Deep => new(1, new([T("Deep")]), [P(T("See "), Use("zine", "zine", 1, TermCall.First, 12))],
        [new(2, new([T("Deeper")]), [P("Here.")], [new(3, new([T("Deepest")]), [P("Here."), new Division(DivisionKind.Plain, [P("x")]) { Attributes = Id("deep") }], [])])]);

    private static Glossary Glossary => new(
    [
        Entry("creep", "Creep", P(T("Inner pages move out; see "), Use("imposition", "imposition", 0), T("."))),
        Entry("imposition", "Imposition", P("Arranging pages on a sheet."), new ListBlock(ListKind.Bullet, 1, true, [new([P("two-up")]), new([P("four-up")])])) with
        {
            Uses = 4, SeeAlso = ["creep", "zine"],
        },
        Entry("zine", "Zine", P(T("A small magazine."), N(13, P("From “magazine”.")))) with { Kind = "things" },
        Entry("unused", "Unused", new Quotation([P("Never said.")], [])) with { Kind = "things" },
    ], [], [P("What the words mean.")]);
}
