using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Publish.Model;
using Publish.Model.Walking;
using Publish.Tests.Generators;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub;

/// <summary>A chapter that is too heavy for one file is several, and nobody who reads them in turn can tell.</summary>
public sealed class PartingTests
{
    private const int Most = 250_000;

    [Fact]
    public void A_long_chapter_without_headings_is_parted_between_paragraphs_and_keeps_its_words_and_their_order()
    {
        var paragraphs = Enumerable.Range(0, 4000).Select(i => (Block)P(Words(i, 100))).ToArray();
        var book = EpubFile.Of(H(1, "One", paragraphs), H(1, "Two", P("The end.")));
        var files = Sound(book);

        Assert.True(files.Count > 8, $"{files.Count} files");
        Assert.All(files.SkipLast(1), file => Assert.True(book.Text(file).Length > 100_000, $"{file} is nearly empty"));
        Assert.Equal(string.Concat(paragraphs.Select(p => ((Text)((Paragraph)p).Content[0]).Value)), string.Concat(files.SkipLast(1).SelectMany(f => book.Xml(f).Descendants(EpubFile.H + "p")).Select(p => p.Value)));
        Assert.Equal(["text-1.xhtml#section-1", "text-2.xhtml#section-2"], Contents(book).Select(Address).Take(2).Select(a => a.Contains('#', StringComparison.Ordinal) ? a : a + "#section-" + a[5]));
        Assert.Equal(["text-1.xhtml", "text-1-2.xhtml", "text-1-3.xhtml"], files.Take(3));
        Assert.All(files.SkipLast(1), file => Assert.Equal("One", book.Xml(file).Descendants(EpubFile.H + "title").Single().Value));
        Assert.Single(files, file => book.Xml(file).Descendants(EpubFile.H + "h1").Any(h => h.Value == "One"));
    }

    [Theory]
    [InlineData(50, false)]
    [InlineData(3000, true)]
    public void A_glossary_that_is_heavy_is_said(int entries, bool isSaid)
    {
        var glossary = new Glossary([.. Enumerable.Range(0, entries).Select(i => new GlossaryEntry($"gloss-{i}", [new Text($"Term {i}")], [], [], [P(Words(i, 15))]))], [], []);
        var book = EpubFile.Of(Book(H(1, "One", P("Words."))) with { Glossary = glossary });
        Assert.Equal(isSaid, book.Diagnostics.Any(d => d.Code == "ZP823" && d.Message.StartsWith("the glossary", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_chapter_is_parted_at_the_headings_of_the_next_lower_level_and_contents_stay_nested()
    {
        var sections = Enumerable.Range(1, 12).Select(i => H(2, "Section " + i, Paragraphs(i, 60_000))).ToArray();
        var book = EpubFile.Of(H(1, "Chapter", P("Opening.")) with { Subsections = Seq.Of(sections) });
        var files = Sound(book);

        Assert.True(files.Count is >= 3 and <= 5, $"{files.Count} files");
        Assert.All(files.Skip(1), file => Assert.Equal("h2", Body(book, file).Descendants().First(e => e.Name.LocalName is "h2" or "p").Name.LocalName));
        var nested = Contents(book).First().Parent!.Element(EpubFile.H + "ol")!.Descendants(EpubFile.H + "a").ToList();
        Assert.Equal(sections.Select(s => PlainText.WithoutNotes(s.Heading!.Content)), nested.Select(a => a.Value));
        Assert.All(nested, link => Assert.Equal(link.Value, Target(book, Address(link)).Descendants(EpubFile.H + "h2").First().Value));
    }

    [Fact]
    public void A_section_below_that_is_too_heavy_itself_is_parted_at_its_own_headings()
    {
        var deep = H(2, "Deep", Paragraphs(1, 5000)) with { Subsections = Seq.Of(Enumerable.Range(1, 8).Select(i => H(3, "Deeper " + i, Paragraphs(i, 80_000)))) };
        var book = EpubFile.Of(H(1, "Chapter") with { Subsections = [H(2, "First", P("Short.")), deep, H(2, "Last", P("Short."))] });
        Sound(book);

        var chapter = Contents(book).First().Parent!.Element(EpubFile.H + "ol")!;
        Assert.Equal(["First", "Deep", "Last"], chapter.Elements().Select(li => li.Element(EpubFile.H + "a")!.Value));
        Assert.Equal(8, chapter.Elements().ElementAt(1).Element(EpubFile.H + "ol")!.Elements().Count());
    }

    [Fact]
    public void A_table_that_fills_a_book_is_parted_between_rows_and_each_part_says_its_heads()
    {
        var head = new TableRow([Cell(T("Street"), N(1, P("As the map has them."))), new TableCell([P(T("Houses")) with { Attributes = Id("houses") }])]);
        var rows = Enumerable.Range(0, 9000).Select(i => new TableRow([Cell(T("Row " + i)), Cell(T(Words(i, 12)))]));
        var book = EpubFile.Of(H(1, "One", P("Before."), new Table([ColumnAlignment.Default, ColumnAlignment.Right], [head], Seq.Of(rows), [T("All streets")]), P("After.")));
        var files = Sound(book);

        Assert.True(files.Count > 3);
        Assert.All(files, file => Assert.Equal("Street", Body(book, file).Descendants(EpubFile.H + "th").First().FirstNode!.ToString()));
        Assert.Single(files.SelectMany(file => Body(book, file).Descendants(EpubFile.H + "caption")));
        Assert.Single(files.SelectMany(file => EpubFile.WithRole(book.Xml(file), "doc-noteref")));
        Assert.Equal(Enumerable.Range(0, 9000).Select(i => "Row " + i), files.SelectMany(file => Body(book, file).Descendants(EpubFile.H + "tbody").Elements()).Select(row => row.Elements().First().Value));
        Assert.Contains("Before.", book.Text(files[0]), StringComparison.Ordinal);
        Assert.Contains("<tbody>", book.Text(files[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_cut_parts_rows_that_a_cell_ties_together()
    {
        var rows = new List<TableRow>();
        for (var i = 0; i < 3000; i++)
            rows.Add(i % 3 == 0 ? new([new TableCell([P("Three rows")], 1, 3), Cell(T(Words(i, 20)))]) : new([Cell(T(Words(i, 20)))]));
        var book = EpubFile.Of(H(1, "One", new Table([ColumnAlignment.Default, ColumnAlignment.Default], [], Seq.Of(rows), [])));

        Assert.All(Sound(book), file => Assert.Equal("3", (string?)Body(book, file).Descendants(EpubFile.H + "td").First().Attribute("rowspan")));
    }

    [Fact]
    public void A_poem_that_fills_a_book_is_parted_between_stanzas_and_between_lines_where_it_has_no_others()
    {
        static Stanza Of(int lines) => new(Seq.Of(Enumerable.Range(0, lines).Select(i => new VerseLine(i % 2, [T(Words(i, 7))]))));
        var book = EpubFile.Of(H(1, "Song", new Verse(Seq.Of(Enumerable.Range(0, 2500).Select(_ => Of(4))), [T("Anon")])), H(1, "Litany", new Verse([Of(9000)], [])));
        var files = Sound(book);

        Assert.Equal(2500, files.SelectMany(file => Body(book, file).Descendants(EpubFile.H + "p")).Count(p => (string?)p.Attribute("class") == "stanza" && p.Elements(EpubFile.H + "span").Count() == 4));
        Assert.Equal(10_000 + 9000, files.Sum(file => Body(book, file).Descendants(EpubFile.H + "span").Count(span => ((string?)span.Attribute("class"))?.StartsWith("line", StringComparison.Ordinal) == true)));
        Assert.Single(files, file => book.Text(file).Contains("— Anon", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_goes_on_counting_in_the_next_file()
    {
        var items = Seq.Of(Enumerable.Range(0, 5000).Select(i => new ListItem([P(Words(i, 12))])));
        var book = EpubFile.Of(H(1, "One", new ListBlock(ListKind.Decimal, 3, true, items)));
        var next = 3;
        foreach (var list in Sound(book).SelectMany(file => Body(book, file).Descendants(EpubFile.H + "ol")))
        {
            Assert.Equal(next.ToString(CultureInfo.InvariantCulture), (string?)list.Attribute("start"));
            next += list.Elements().Count();
        }

        Assert.Equal(5003, next);
    }

    [Fact]
    public void Links_and_notes_and_pages_find_their_places_in_the_files_that_came_to_be()
    {
        var late = T("late words");
        var code = new Preformatted(string.Join('\n', Enumerable.Range(0, 20_000).Select(i => "line " + i)), "");
        Block[] blocks =
        [
            P(T("See "), new CrossReference("far", [T("there")], ReferenceForm.TextOnly)), .. Paragraphs(1, 300_000), code,
            P(T("Far away"), N(7, P("A note that stands where it is called."))) with { Attributes = Id("far") }, P(late),
        ];
        var book = EpubFile.Of(Book(H(1, "One", blocks)), new() { PageMap = new([new("1", blocks[0], 0), new("50", code, code.Text.IndexOf("line 19000", StringComparison.Ordinal)), new("60", late, 5)]) });
        var files = Sound(book);

        var last = files[^1];
        Assert.Contains($"href=\"{last}#far\"", book.Text("text-1.xhtml"), StringComparison.Ordinal);
        Assert.Contains("A note that stands where it is called.", book.Text(last), StringComparison.Ordinal);
        Assert.Contains("page-50\" aria-label=\"50\"></span>line 19000", string.Concat(files.Select(book.Text)), StringComparison.Ordinal);
        Assert.Contains("late <span class=\"page\"", book.Text(last), StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{last}#page-60\">60</a>", book.Text("nav.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_without_an_end_is_left_whole_and_said()
    {
        var book = EpubFile.Of(H(1, "One", P("Before."), P(Words(1, 60_000)) with { Span = new(1, 0, 3) }, P("After.")));

        Assert.Contains(book.Diagnostics, d => d.Code == "ZP823" && d.Message.StartsWith("this paragraph", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_for_browsers_is_one_page()
    {
        var document = Book(H(1, "One", Paragraphs(1, 600_000)));
        var page = System.Text.Encoding.UTF8.GetString(Publish.Html.HtmlExporter.Export(document, new(), new()));

        Assert.Equal(1, page.Split("role=\"doc-chapter\"").Length - 1);
    }

    [Fact]
    public void Whatever_a_heavy_document_holds_its_files_are_light_and_sound_and_nothing_is_lost() =>
        Gen.Select(Documents.Any, Gen.Int[0, int.MaxValue], Gen.Bool).Sample((document, seed, kobo) =>
        {
            var heavy = document with { Body = Seq.Of(document.Body.Select(section => Grown(section, new Chance(seed)))) };
            var book = kobo ? EpubFile.OfKobo(Passes.Apply(heavy, new())) : EpubFile.Of(Passes.Apply(heavy, new()));
            Assert.Equal("", string.Join('\n', book.Diagnostics.Where(d => d.Code is "ZP820" or "ZP850" or "ZP851" or "ZP852" or "ZP853").Select(d => $"{d.Code} {d.Message}")));
            if (book.Diagnostics.Any(d => d.Code == "ZP823")) return;
            foreach (var (name, bytes) in book.Files.Where(f => f.Key.Contains("/text-", StringComparison.Ordinal)))
                Assert.True(bytes.Length <= Most, $"{name} has {bytes.Length} bytes");
        }, iter: 10);

    /// <summary>The blocks over and over, in one section and in sections below, by chance.</summary>
    private static Section Grown(Section section, Chance chance)
    {
        if (section.Blocks.IsEmpty) return section;
        var blocks = new List<Block>(section.Blocks);
        var times = chance.Of(16);
        for (var i = 0; i < times; i++)
        {
            blocks.AddRange(section.Blocks.Select(Again));
            blocks.Add(chance.Of(3) switch
            {
                0 => P(Words(i, chance.Of(2000))),
                1 => new Verse([new(Seq.Of(Enumerable.Range(0, chance.Of(900)).Select(k => new VerseLine(k % 9, [T(Words(k, 6))]))))], []),
                _ => new Quotation([new ListBlock(ListKind.LowerRoman, 1, false, Seq.Of(Enumerable.Range(0, chance.Of(900)).Select(k => new ListItem([P(Words(k, 9)), P(N(0, P("On this & that <>.")))]))))], [T("Anon")]),
            });
        }

        return section with { Blocks = Seq.Of(blocks) };
    }

    // The same words as another object: a document holds none twice.
    private static Block Again(Block block) => block is Paragraph p ? new Paragraph(p.Content.Select(inline => inline is Text t ? new Text(t.Value) : (Inline)new Text("…"))) : P(Words(7, 40));

    private static Block[] Paragraphs(int seed, int bytes) => [.. Enumerable.Range(0, bytes / 600).Select(i => (Block)P(Words(seed + i, 100)))];

    private static string Words(int seed, int count) => string.Join(' ', Enumerable.Range(seed, count).Select(i => (i * 7919 % 89999).ToString("x4", CultureInfo.InvariantCulture))) + ". ";

    private static TableCell Cell(params Inline[] content) => new([P(content)]);

    private static XElement Body(EpubFile book, string file) => book.Xml(file).Elements().Last();

    private static IEnumerable<XElement> Contents(EpubFile book) =>
        book.Xml("nav.xhtml").Descendants(EpubFile.H + "nav").First().Element(EpubFile.H + "ol")!.Elements().Select(li => li.Element(EpubFile.H + "a")!);

    private static string Address(XElement link) => (string)link.Attribute("href")!;

    private static XElement Target(EpubFile book, string address) => EpubFile.ById(book.Xml(address.Split('#')[0]), address.Split('#')[1]);

    /// <summary>The text's files in the order of reading, each light enough, with nothing lost and no reader to stumble.</summary>
    private static List<string> Sound(EpubFile book)
    {
        Assert.DoesNotContain(book.Diagnostics, d => d.Code is "ZP820" or "ZP823" or "ZP850" or "ZP851" or "ZP852" or "ZP853");
        var files = book.Package.Descendants(EpubFile.Opf + "itemref").Select(r => (string)r.Attribute("idref")!).Where(id => id.StartsWith("text-", StringComparison.Ordinal)).Select(id => id + ".xhtml").ToList();
        Assert.All(files, file => Assert.True(book.Files["EPUB/" + file].Length <= Most, $"{file} has {book.Files["EPUB/" + file].Length} bytes"));
        return files;
    }

    private sealed class Chance(int seed)
    {
        private uint state = (uint)seed;

        /// <summary>From 0, below the bound.</summary>
        public int Of(int bound) => (int)(((state = state * 1664525 + 1013904223) >> 8) % (uint)bound);
    }
}
