using Publish.Model;
using Publish.Model.Walking;
using static Publish.Tests.Model.Glossaries.Manuscripts;

namespace Publish.Tests.Model.Glossaries;

public sealed class FootnotedGlossaryTests
{
    private static readonly GlossaryEntry[] Authority = [Entry("AUTHORITY", "A kind of authority.")];

    [Fact]
    public void A_term_is_footnoted_where_it_is_first_used() =>
        Assert.Equal("authority=authority* | authority=Authority", Of(Authority, "No authority.", "Authority again.").Footnoted().Uses());

    [Fact]
    public void Words_across_an_emphasis_are_one_use()
    {
        var content = Marked(Of([Entry("affinity group")], "An affinity *group meeting* here."));
        Assert.Collection(
            content,
            i => Assert.Equal("An ", ((Text)i).Value),
            i => Assert.Equal([new Text("affinity "), Emphasis("group")], ((TermUse)i).Content),
            i => Assert.Equal(Emphasis(" meeting"), i),
            i => Assert.Equal(" here.", ((Text)i).Value));
    }

    [Fact]
    public void A_use_inside_an_emphasis_stays_inside()
    {
        var content = Marked(Of(Authority, "An *odd authority* here."));
        var emphasis = Assert.IsType<Styled>(content[1]);
        Assert.IsType<TermUse>(emphasis.Content[1]);
    }

    [Fact]
    public void A_call_stands_after_the_emphasis_of_its_word() =>
        Assert.IsType<TermUse>(Marked(Of(Authority, "An *authority* here."))[1]);

    [Theory]
    [InlineData(GlossaryPolicy.FirstInDocument, "a=a* | a=a | a=a | a=a")]
    [InlineData(GlossaryPolicy.FirstInSection, "a=a* | a=a | a=a* | a=a")]
    [InlineData(GlossaryPolicy.Every, "a=a* | a=a+ | a=a+ | a=a+")]
    [InlineData(GlossaryPolicy.FirstInSpread, "a=a* | a=a? | a=a* | a=a?")]
    [InlineData(GlossaryPolicy.None, "a=a | a=a | a=a | a=a")]
    public void A_policy_says_which_uses_call(GlossaryPolicy policy, string expected)
    {
        var entry = Entry("a") with { CaseExact = true };
        Section[] sections =
        [
            new(1, new Heading([new Text("One a")]), [Paragraph("a")], [new(2, new Heading([new Text("Sub")]), [Paragraph("a")], [])]),
            new(1, new Heading([new Text("Two")]), [Paragraph("a a")], []),
        ];
        Assert.Equal(expected, Of([entry], sections).With(policy).Footnoted().Uses());
    }

    [Fact]
    public void Known_terms_get_no_note()
    {
        var document = Of(Authority, "authority");
        document = document with { Settings = document.Settings with { KnownTerms = ["Authority", "nonsense"] } };
        Assert.Equal("authority=authority", document.Footnoted().Uses());
        Assert.Equal(["ZP305"], document.Diagnosed().Select(d => d.Code));
    }

    [Fact]
    public void Headings_epigraphs_quotations_verse_captions_code_and_links_are_not_searched()
    {
        Seq<Inline> authority = [new Text("authority")];
        Block plain = new Paragraph(authority);
        var cell = new TableCell([plain]);
        var document = Of(
            Authority,
            new Subheading(2, authority),
            new Quotation([plain], authority),
            new Epigraph([plain], authority),
            new Verse([new Stanza([new VerseLine(0, authority)])], authority),
            new Figure(new Image("a.png", "authority"), authority, FigurePlacement.Here),
            new Preformatted("authority", ""),
            new DefinitionList([new Definition([authority], [])]),
            new Table([ColumnAlignment.Left], [new TableRow([cell])], [], authority),
            new Paragraph([new Code("authority"), new Link("https://example.org/", authority), new CrossReference("x", authority, ReferenceForm.TextOnly)]));
        Assert.Equal("", document.Footnoted().Uses());
    }

    [Fact]
    public void Lists_table_cells_asides_and_descriptions_are_searched()
    {
        Seq<Inline> authority = [new Text("authority")];
        Block plain = new Paragraph(authority);
        var document = Of(
            Authority,
            new ListBlock(ListKind.Bullet, 1, true, [new ListItem([plain])]),
            new Table([ColumnAlignment.Left], [], [new TableRow([new TableCell([plain])])], []),
            new Division(DivisionKind.Aside, [plain]),
            new DefinitionList([new Definition([authority], [[plain]])]));
        Assert.Equal("authority=authority* | authority=authority | authority=authority | authority=authority", document.Footnoted().Uses());
    }

    [Fact]
    public void A_passage_can_be_shielded_and_a_quotation_asked_for()
    {
        var shield = Attributes.None with { Classes = ["no-glossary"] };
        var ask = Attributes.None with { Classes = ["glossary"] };
        var document = Of(
            Authority,
            Paragraph("authority one") with { Attributes = shield },
            new Paragraph([new Styled(SpanKind.Plain, [new Text("authority two")]) { Attributes = shield }]),
            new Division(DivisionKind.Plain, [Paragraph("authority three"), Paragraph("authority four") with { Attributes = ask }]) { Attributes = shield },
            new Quotation([Paragraph("authority five")], []) { Attributes = ask });
        Assert.Equal("authority=authority* | authority=authority", document.Footnoted().Uses());
    }

    [Fact]
    public void A_class_on_a_heading_speaks_for_its_section()
    {
        var heading = new Heading([new Text("H")]) { Attributes = Attributes.None with { Classes = ["no-glossary"] } };
        Assert.Equal("", Of(Authority, new Section(1, heading, [Paragraph("authority")], [])).Footnoted().Uses());
    }

    [Fact]
    public void A_note_within_a_note_or_a_link_is_never_called()
    {
        Block inNote = Paragraph("authority");
        var byHand = new TermUse("authority", [new Text("power")], TermCall.None, 0, true);
        var document = Of(
            Authority,
            new Paragraph([new Text("Word"), new Note(0, [inNote]), new Link("https://example.org/", [byHand])]),
            Paragraph("authority"));
        Assert.Equal("authority=authority | authority=power | authority=authority*", document.Footnoted().Uses());
    }

    [Fact]
    public void A_mark_by_hand_finds_its_entry_or_the_nearest_name()
    {
        static Document With(string name) =>
            Of(Authority, new Paragraph([new TermUse(name, [new Text("power")], TermCall.None, 0, true)]));
        Assert.Equal("authority=power*", With("Authorities").Footnoted().Uses());
        var unknown = With("Autority").Diagnosed().Single(d => d.Code == "ZP304");
        Assert.Equal(("ZP304", "Did you mean \"AUTHORITY\"?"), (unknown.Code, unknown.Hint));
        Assert.Equal("power", PlainText.WithoutNotes(Marked(With("Autority"))));
    }

    [Fact]
    public void Uses_are_counted_and_the_unused_reported()
    {
        var document = Of([.. Authority, Entry("gutter")], "authority, authority");
        var entries = document.Footnoted().Glossary.Entries;
        Assert.Equal([2, 0], entries.Select(e => e.Uses));
        Assert.Equal([1, 2], Query.All<TermUse>(document.Footnoted()).Select(u => u.Ordinal));
        Assert.Equal(["ZP300"], document.Diagnosed().Select(d => d.Code));
    }

    [Fact]
    public void An_entry_that_is_used_only_where_terms_are_not_looked_for_is_told_where_and_how_to_have_it_looked_for()
    {
        var verse = new Verse([new Stanza([new VerseLine(0, [new Text("the gutter runs")])])], []);
        var link = new Paragraph([new Link("https://example.org", [new Text("creep")])]);
        var told = Of([Entry("gutter"), Entry("creep"), Entry("trim")], verse, link).Diagnosed().Where(d => d.Code == "ZP300").ToArray();
        Assert.Equal(3, told.Length);
        Assert.Contains("\"gutter\" only in verse", told[0].Message);
        Assert.Contains("{.glossary}", told[0].Hint);
        Assert.Contains("\"creep\" only in a link", told[1].Message);
        Assert.StartsWith("The text never uses", told[2].Message);
    }

    [Fact]
    public void A_term_defined_twice_and_an_alias_of_two_are_reported()
    {
        var document = Of([Entry("The press"), Entry("Press") with { Id = "press-2" }, Entry("fold", "A.", "crease"), Entry("score", "B.", "crease")],
            "press fold score crease");
        Assert.Equal(["ZP301", "ZP302"], document.Diagnosed().Select(d => d.Code).Order());
    }

    /// <summary>Its uses lead to another entry, which is said already; to be told to add an alias would mislead.</summary>
    [Theory]
    [InlineData("press", "", "ZP301")]
    [InlineData("printing press", "press", "ZP302")]
    public void An_entry_that_lost_its_term_is_not_called_unused_as_well(string first, string alias, string code)
    {
        string[] aliases = alias.Length > 0 ? [alias] : [];
        var document = Of([Entry(first, "A.", aliases), Entry("press", "B.") with { Id = "press-2" }], "A press, a printing press.");

        Assert.Equal([code], document.Diagnosed().Select(d => d.Code));
    }

    [Fact]
    public void An_entry_that_lost_an_alias_alone_is_still_called_unused()
    {
        var document = Of([Entry("press", "A."), Entry("gutter", "B.", "press")], "A press.");

        Assert.Equal(["ZP300", "ZP302"], document.Diagnosed().Select(d => d.Code).Order());
    }

    [Fact]
    public void Of_two_entries_with_one_term_the_first_is_called_unused_where_the_text_has_neither()
    {
        var document = Of([Entry("press", "A."), Entry("press", "B.") with { Id = "press-2" }], "Nothing.");

        Assert.Equal(["ZP300", "ZP301"], document.Diagnosed().Select(d => d.Code).Order());
    }

    [Fact]
    public void The_glossary_itself_and_a_document_without_uses_stay_as_they_are()
    {
        var document = Of([Entry("gutter", "The gutter is a gutter.")], "Nothing here.");
        Assert.Same(document.Body[0], document.Footnoted().Body[0]);
        Assert.Equal(document.Glossary.Entries[0].Definition, document.Footnoted().Glossary.Entries[0].Definition);
    }

    [Fact]
    public void A_run_of_deep_spans_is_left_alone()
    {
        Inline inline = new Text("authority");
        for (var i = 0; i < 20_000; i++)
            inline = new Styled(SpanKind.Emphasis, [inline]);
        Assert.Equal(1, Of(Authority, new Paragraph([inline]), Paragraph("authority")).Footnoted().Glossary.Entries[0].Uses);
    }

    private static Seq<Inline> Marked(Document document) => ((Paragraph)document.Footnoted().Body[0].Blocks[0]).Content;

    private static Styled Emphasis(string text) => new(SpanKind.Emphasis, [new Text(text)]);
}
