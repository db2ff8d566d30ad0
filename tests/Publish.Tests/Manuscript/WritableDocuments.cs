using CsCheck;
using Publish.Model;
using Publish.Model.Punctuation;
using Publish.Model.Source;
using Publish.Tests.Generators;
using Attribute = Publish.Model.Attribute;

namespace Publish.Tests.Manuscript;

/// <summary>Documents as a manuscript can say them: texts that touch are one, nothing is empty, ids stand once.</summary>
internal static class WritableDocuments
{
    /// <summary>Blocks within blocks within blocks.</summary>
    private const int Deepest = 3;

    private static readonly Gen<string> Word = Gen.OneOf(
        "paper", "fold", "a", "Zürich", "don't", "\"quoted\"", "--", "—", "...", "1984.", "1.", "a.", "A)", "p. 12", "Государство", "自由", "co\u00ADoperate",
        "no\u00A0break", "https://example.org/a?b=c", "www.x.y", "<b>", "<", "&amp;", "&", "*", "**", "_x_", "snake_case", "`", "[x]", "[^1]", "]", "!", "{.x}", "{", "}",
        "#", "# x", "#Two", "#.", "(a)", "(1)", "A.", "B.", "IV.", "| x", "• x", "[ ]", "<see map>", "5<x and y>3", "{#a b}", ":: x", "> x", "- x", "+", "=", "==", "~~", "^^^", ":::", ": x", "|", "\\", "\\pagebreak", "---", "😀", "a|b", "{#id k=v}", "C++", "x  y", "$", "%");

    private static readonly Gen<string> Phrase = Word.Array[1, 6].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Plain = Gen.OneOf("paper", "fold it", "Zürich", "two words").Select(w => w);

    private static readonly Gen<Attributes> Dress = Gen.Frequency(
        (5, Gen.Const(Attributes.None)),
        (1, Gen.Select(Gen.OneOf("wide", "no-glossary").Array[0, 1], Gen.OneOf<string?>(null, "de", "en-GB"), Gen.OneOf("", "a b", "\"q\" \\ |", "60%"), (c, l, v) =>
            Clean(new Attributes("", Seq.Of(c), l, v.Length == 0 ? [] : [new Attribute("key", v)])))));

    private static readonly Gen<Seq<Inline>>[] Runs = MakeRuns();

    private static Gen<Seq<Inline>> Run => Runs[^1];

    public static Gen<Document> Any { get; } = Gen.Select(Card, Making, Sections, Words, (m, s, b, g) => Numbered(new Document(m, s, b, g)));

    private static Gen<Metadata> Card => Gen.Select(Phrase, Gen.OneOf(Gen.Const(""), Phrase), Gen.Bool, (title, more, any) => new Metadata
    {
        Title = title, Subtitle = more, Description = any ? "Two\nlines: of it" : more, Date = more, Licence = more, Source = more, Publisher = more,
        Language = any ? "de" : "en", Series = more, SeriesPosition = any && more.Length > 0 ? "3" : "", Identifier = more, IdentifierOfEpub = any ? "x" : "",
        Subjects = any ? ["a, b", "no"] : [], Others = any ? [new Attribute("Retrieved on", more), new Attribute("n: o", "1")] : [],
        Contributors = any ? [new(title), new("B", "trl", "C, D"), new("yes", "ill")] : [],
    });

    private static Gen<Settings> Making => Gen.Select(Gen.Enum<GlossaryPolicy>(), Gen.Bool, Gen.OneOf<bool?>(null, true, false), (policy, any, contents) => new Settings
    {
        GlossaryPolicy = policy, SmartTypography = any, Contents = contents, Style = any ? "compact" : "pamphlet", Slug = any ? "x-y" : "",
        SortGlossary = any, KnownTerms = any ? ["zine", "a: b"] : [], Formats = any ? ["epub"] : [], Papers = any ? ["a4", "letter"] : [],
        Others = any ? [new("pages", default, new SettingScalar("multiple of 4", false, default)), new("inks", default, new SettingMap(
            [new("list", default, new SettingList([new SettingScalar("4", true, default), new SettingList([], default), new SettingScalar("", false, default)], default))], default))] : [],
    });

    private static Gen<Seq<Section>> Sections => Gen.Select(Gen.Bool, Some(Deepest), Section(1).Array[0, 3], (opens, first, more) =>
        Seq.Of((Section[])[.. opens && !first.IsEmpty ? [new Section(1, null, first, [])] : Array.Empty<Section>(), .. more]));

    private static Gen<Section> Section(int level) => Gen.Select(Run, Dress, Some(Deepest), level < 3 ? Section(level + 1).Array[0, 2] : Gen.Const(Array.Empty<Section>()),
        (h, a, b, s) => new Section(level, new Heading(h), b, Seq.Of(s)) { Attributes = a });

    private static Gen<Publish.Model.Glossary> Words => Gen.Select(Run, Gen.Select(Term, Some(1), Run, Gen.Bool, Dress, (t, d, s, any, a) =>
        new GlossaryEntry("", t, any ? ["one alias", "two"] : [], any ? s : [], d.IsEmpty ? [new Paragraph(s)] : d)
        {
            CaseExact = any, Abbreviation = any ? "S, T" : "", Kind = any ? "people" : "", SeeAlso = any ? ["fold", "zine"] : [], Attributes = a with { Others = [] },
        }).Array[0, 3], (title, entries) => entries.Length == 0 ? Publish.Model.Glossary.None : new(Seq.Of(entries), title, [new Paragraph(title)]));

    private static Gen<Seq<Inline>>[] MakeRuns()
    {
        var runs = new Gen<Seq<Inline>>[3];
        runs[0] = Leaf.Array[1, 3].Select(Joined);
        for (var i = 1; i < runs.Length; i++)
            runs[i] = Gen.Frequency((3, Leaf), (2, Holding(runs[i - 1], runs[0], i))).Array[1, 4].Select(Joined);
        return runs;
    }

    private static Gen<Inline> Leaf => Gen.Frequency(
        (8, Phrase.Select(t => (Inline)new Text(t))),
        (1, Gen.OneOf("\"", "'", "-").Select(t => (Inline)new Text(t) { IsLiteral = true })),
        (1, Gen.Select(Gen.OneOf("code", "`", "a`b", "``", " x ", "*a*", "<b>", "x|y"), Dress, (t, a) => (Inline)new Code(t) { Attributes = a })),
        (1, Gen.Const((Inline)new LineBreak())),
        (1, Gen.Select(Gen.OneOf<string?>(null, "", "What [it] *shows*"), Dress, (alt, a) => (Inline)new Image("images/a.png", alt) { Attributes = a })));

    private static Gen<Inline> Holding(Gen<Seq<Inline>> inner, Gen<Seq<Inline>> simple, int level) => Gen.Frequency(
        (4, Gen.Select(Gen.Enum<SpanKind>(), inner, Dress, (k, c, a) => (Inline)new Styled(k, c) { Attributes = a })),
        (level == 1 ? 2 : 0, Gen.Select(inner, Gen.OneOf("https://example.org/a_(b)?c=d&e=f", "mailto:a@b.c", "http://x.y/%20z"), Dress, (c, u, a) => (Inline)new Link(u, c) { Attributes = a })),
        (level == 1 ? 1 : 0, Gen.Select(inner, Gen.Enum<ReferenceForm>(), Dress, (c, f, a) => (Inline)new CrossReference("gloss-x", c, f) { Attributes = a })),
        (1, Gen.Select(inner, Dress, (c, a) => (Inline)new TermUse("Some term", c, TermCall.None, 0, true) { Attributes = a })),
        (level == 2 ? 2 : 0, simple.Array[1, 2].Select(p => (Inline)new Note(0, Seq.Of(p.Select(c => (Block)new Paragraph(c)))))));

    internal static Gen<Seq<Block>> Some(int level) => (level == 0 ? LeafBlock : Gen.Frequency((3, LeafBlock), (2, Holding(level)))).Array[0, 4].Select(Seq.Of);

    private static Gen<Block> LeafBlock => Gen.Frequency(
        (6, Gen.Select(Run, Dress, (c, a) => (Block)new Paragraph(c) { Attributes = a })),
        (1, Gen.Select(Run, Dress, Gen.OneOf("", "2", "4"), (c, a, l) => (Block)new Paragraph(c) { Attributes = a with { Classes = a.Classes.Add(Initial.DropCap), Others = l.Length == 0 ? a.Others : a.Others.Add(new(Initial.Lines, l)) } })),
        (1, Gen.Select(Gen.Select(Gen.Int[0, 3], Run, Dress, (i, c, a) => new VerseLine(i, c) { Attributes = a }).Array[1, 3].Select(l => new Stanza(Seq.Of(l))).Array[1, 2], By, Dress,
            (s, by, a) => (Block)new Verse(Seq.Of(s), by) { Attributes = a })),
        (1, Gen.Select(Gen.OneOf<string?>(null, "", "What *it*"), Gen.OneOf(Gen.Const(default(Seq<Inline>)), Run), Gen.Select(Gen.Enum<FigurePlacement>(), Blocks.Extent, Blocks.Extent, Gen.Enum<FigureSide>()), Dress,
            (alt, c, p, a) => (Block)Placed(new Figure(new Image("images/a.png", alt), c, p.Item1) { Width = p.Item2, Height = p.Item3, Side = p.Item4, Attributes = a }))),
        (1, Gen.Select(Gen.OneOf("", "A tape"), Blocks.Extent, Gen.OneOf("80mm 12.5mm", "50% 0mm"), Dress, (alt, w, at, a) => (Block)new Figure(new Image("images/a.png", alt), [], FigurePlacement.Here) { Width = w, Spot = PictureSpot.Parse(at), Attributes = a })),
        (1, Gen.Select(Gen.OneOf<Block>(new SceneBreak(), new PageBreak()), Dress, (b, a) => (Block)((Node)b with { Attributes = a }))),
        (1, Gen.Select(Gen.OneOf("", "a", "  a\n\nb", "```\n~~~", "\n:::\n"), Gen.OneOf("", "bash"), Dress, (t, s, a) => (Block)new Preformatted(t, s) { Attributes = a })));

    /// <summary>In a dialogue what looks like a name may be none.</summary>
    private static readonly Seq<Block> Said = [new Paragraph([new Styled(SpanKind.Speaker, [new Text("Anna:")]), new Text(" words")]), new Paragraph([new Text("One thing: words")]), new Paragraph([new Text("Anna: nobody's words")]), new Paragraph([new Styled(SpanKind.Strong, [new Text("Bert:")]), new Text(" nobody's")])];

    /// <summary>A paragraph, a stanza and a heading of each side, and a paragraph that is alone.</summary>
    private static readonly Seq<Block> Pairs =
    [
        Pair([new Paragraph([new Text("Un.")])], [new Paragraph([new Text("One: *no* emphasis.")])]),
        Pair([new Verse([new Stanza([new VerseLine(1, [new Text("La mer")])])], [])], [new Verse([new Stanza([new VerseLine(0, [new Text("The sea")])])], [])]),
        Pair([new Subheading(3, [new Text("Plier")])], [new Subheading(3, [new Text("Folding")])]),
        Pair([], [new ListBlock(ListKind.Bullet, 1, true, [new ListItem([new Paragraph([new Text("alone")])])])]),
    ];

    private static Division Pair(Seq<Block> left, Seq<Block> right) =>
        new(DivisionKind.Plain, [new Division(DivisionKind.Plain, left) { Attributes = new("", [], "fr", []) }, new Division(DivisionKind.Plain, right)]);

    /// <summary>In a grid a picture has no size and place of its own.</summary>
    private static Block InGrid(Block block) =>
        block is Figure { TakesPage: false } figure ? figure with { Width = null, Height = null, Side = FigureSide.Middle, Placement = FigurePlacement.Here } : block;

    /// <summary>What shuts itself out is never read.</summary>
    private static Figure Placed(Figure figure) => figure switch
    {
        { TakesPage: true } => figure with { Width = null, Height = null, Side = FigureSide.Middle },
        { Placement: FigurePlacement.Top or FigurePlacement.Bottom, Side: FigureSide.StartRunaround or FigureSide.EndRunaround } => figure with { Placement = FigurePlacement.Here },
        _ => figure,
    };

    /// <summary>A line break alone is no term.</summary>
    private static Gen<Seq<Inline>> Term => Run.Where(run => run is not [LineBreak]);

    private static Gen<Seq<Inline>> By => Gen.OneOf(Gen.Const(default(Seq<Inline>)), Plain.Select(w => (Seq<Inline>)[new Text(w)]));

    private static Gen<Block> Holding(int level)
    {
        var inner = Some(level - 1).Where(b => !b.IsEmpty);
        var item = Gen.Select(inner, Gen.Enum<TaskBox>(), (c, b) => new ListItem(c) { Box = c is [Paragraph { Content: [Text, ..], Attributes: var a }, ..] && a == Attributes.None ? b : TaskBox.None });
        return Gen.OneOf(
            Gen.Select(inner, By, Dress, (c, by, a) => (Block)new Quotation(c, by) { Attributes = a }),
            Gen.Select(inner, By, Dress, (c, by, a) => (Block)new Epigraph(c is [Quotation] ? [new SceneBreak(), .. c] : c, by) { Attributes = a }),
            Gen.Select(Gen.Enum<DivisionKind>(), inner, Dress, Blocks.Grid, (k, c, a, g) => (Block)new Division(k, k == DivisionKind.Grid ? c.Select(InGrid) : k == DivisionKind.Dialogue ? Said : k == DivisionKind.Parallel ? Pairs : c) { Attributes = a, Columns = k == DivisionKind.Grid ? g.Columns : k == DivisionKind.Columns ? 2 + (g.Columns % 3) : 0, Tiers = k == DivisionKind.Grid ? g.Tiers : [] }),
            Gen.Select(Gen.Int[1, 6], Run, Dress, (l, c, a) => (Block)new Division(DivisionKind.Aside, [new Subheading(l, c) { Attributes = a }])),
            Gen.Select(Gen.Select(Gen.Enum<ListKind>(), Gen.Enum<ListDelimiter>()), Gen.Int[0, 5], Gen.Bool, Gen.Select(item.Array[1, 3], Gen.Int[0, 2]), Dress,
                (k, s, t, i, a) => (Block)new ListBlock(k.Item1, k.Item1 == ListKind.Bullet ? 1 : s, t, Seq.Of(Numbered(i.Item1, k.Item1 == ListKind.Bullet || k.Item2 == ListDelimiter.Brackets || i.Item2 == 0 ? null : s + 1 + i.Item2)))
                {
                    Delimiter = k.Item1 == ListKind.Bullet ? ListDelimiter.FullStop : k.Item2, Attributes = a,
                }),
            Gen.Select(Gen.Select(Term.Array[1, 2], inner.Array[1, 2], Dress, (t, d, a) => new Definition(Seq.Of(t), Seq.Of(d)) { Attributes = a }).Array[1, 2], Dress,
                (i, a) => (Block)new DefinitionList(Seq.Of(i)) { Attributes = a }),
            TableOf(Run.Select(c => (Seq<Block>)[new Paragraph(c)]), 1));
    }

    /// <param name="second">What the second item is numbered; null where it counts on.</param>
    private static ListItem[] Numbered(ListItem[] items, int? second) => items.Length < 2 ? items : [items[0], items[1] with { Number = second }, .. items[2..]];

    private static Gen<Block> TableOf(Gen<Seq<Block>> inner, int fewestHeads)
    {
        var cell = Gen.OneOf(Gen.Const(default(Seq<Block>)), inner).Select(c => new TableCell(c));
        var row = cell.Array[2].Select(c => new TableRow(Seq.Of(c)));
        return Gen.Select(Gen.Enum<ColumnAlignment>().Array[2], row.Array[fewestHeads, 1], row.Array[1, 3], By, Dress,
            (c, h, r, caption, a) => (Block)new Table(Seq.Of(c), Seq.Of(h), Seq.Of(r), caption) { Attributes = a });
    }

    /// <summary>Texts that touch are one; white space stands neither beside a line's end nor at the ends.</summary>
    private static Seq<Inline> Joined(Inline[] items)
    {
        var joined = new List<Inline>();
        foreach (var item in items)
        {
            if (item is Text { IsLiteral: false } text && joined.Count > 0 && joined[^1] is Text { IsLiteral: false } before) joined[^1] = new Text(before.Value + " " + text.Value);
            else joined.Add(item);
        }
        return Seq.Of(joined);
    }

    private static Attributes Clean(Attributes attributes) => attributes == Attributes.None ? Attributes.None : attributes;

    /// <summary>Sections and entries have the ids that a reader makes; nothing else has one.</summary>
    private static Document Numbered(Document document)
    {
        var diagnostics = new DiagnosticBag();
        var identifiers = new Publish.Manuscript.Markdown.Reading.Identifiers(diagnostics);
        var ids = new Publish.Manuscript.Markdown.Reading.EntryIds();
        Section Named(Section s) => s with
        {
            Attributes = s.Heading is null ? s.Attributes : s.Attributes with { Id = identifiers.Make(Publish.Model.Walking.PlainText.WithoutNotes(s.Heading.Content)) },
            Subsections = s.Subsections.Select(Named),
        };
        return document with
        {
            Body = document.Body.Select(Named),
            Glossary = document.Glossary with
            {
                Entries = document.Glossary.Entries.Select(e => e with { Id = ids.Take(Publish.Manuscript.Markdown.Reading.EntryReader.Stem(Publish.Model.Walking.PlainText.WithoutNotes(e.Term))) }),
            },
        };
    }
}
