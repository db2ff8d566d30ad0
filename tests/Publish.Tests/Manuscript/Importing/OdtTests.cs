using System.Text;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.Importing;

/// <summary>One trap a test: texts as LibreOffice and Google Docs write them, packed and flat.</summary>
public sealed class OdtTests
{
    private const string Namespaces = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
        + "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:dc='http://purl.org/dc/elements/1.1/'";

    private const string Styles = "<style:style style:name='Heading_20_2' style:family='paragraph'/><style:style style:name='P1' style:family='paragraph' style:parent-style-name='Heading_20_2'/><style:style style:name='B' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>"
        + "<style:style style:name='Quotations' style:family='paragraph'/><style:style style:name='H' style:family='text'><style:text-properties text:display='none'/></style:style>"
        + "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/><text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')'/></text:list-style>";

    [Fact]
    public void White_space_collapses_and_typed_spaces_stay() =>
        Assert.Equal("p: One two  three⏎four", Read("<text:p>\n  One\n  <text:span>two</text:span><text:s text:c='2'/>three<text:line-break/> four </text:p>").Blocks);

    [Fact]
    public void A_heading_is_one_by_its_element_or_by_what_its_style_comes_from() =>
        Assert.Equal(["One", "Two"], Query.All<Heading>(Read("<text:h text:outline-level='1'>One</text:h><text:p>x</text:p><text:p text:style-name='P1'>Two</text:p><text:p>y</text:p><text:h text:outline-level='1'>One</text:h>").Document).Take(2).Select(heading => ((Text)heading.Content[0]).Value));

    [Fact]
    public void Notes_sections_and_links_are_read()
    {
        var read = Read("<text:section><text:p>Word<text:note text:note-class='footnote'><text:note-citation>*</text:note-citation><text:note-body><text:p>The note.</text:p></text:note-body></text:note> <text:a xlink:href='https://x.org'>web</text:a></text:p></text:section>");

        Assert.Equal((4, 1, 1), (read.Files!.Account!.Out.Words, read.Files.Account.Out.Notes, read.Files.Account.Out.Links));
    }

    [Fact]
    public void Lists_keep_their_numbers_levels_and_further_paragraphs()
    {
        var read = Read("<text:list text:style-name='L'><text:list-item text:start-value='3'><text:p>a</text:p><text:p>more</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>c</text:p></text:list-item></text:list>"
            + "<text:p>between</text:p><text:list text:style-name='L' text:continue-numbering='true'><text:list-item><text:p>d</text:p></text:list-item></text:list>");
        var lists = read.Document.Body[0].Blocks.OfType<ListBlock>().ToList();

        Assert.Equal([3, 5], lists.Select(list => list.Start));
        Assert.Equal([2, 1], [lists[0].Items.Count, lists[1].Items.Count]);
        Assert.Equal((ListKind.LowerAlpha, ListDelimiter.Bracket), (((ListBlock)lists[0].Items[0].Content[2]).Kind, ((ListBlock)lists[0].Items[0].Content[2]).Delimiter));
    }

    [Fact]
    public void Tables_keep_spans_and_heads_and_endless_empty_cells_go()
    {
        var read = Read("<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>H</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
            + "<table:table-row><table:table-cell table:number-rows-spanned='2'><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell table:number-columns-repeated='16384'><text:p/></table:table-cell></table:table-row></table:table>");
        var table = Assert.IsType<Table>(read.Document.Body[0].Blocks[0]);

        Assert.Equal((2, 2, 2), (table.Columns.Count, table.Head[0].Cells[0].ColumnSpan, table.Rows[0].Cells[0].RowSpan));
    }

    [Fact]
    public void What_was_deleted_hidden_or_noted_is_left_out_and_said()
    {
        var read = Read("<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Kept<text:span text:style-name='H'> hidden</text:span><office:annotation><dc:creator>Ann</dc:creator><text:p>Why?</text:p></office:annotation> text</text:p>"
            + "<text:table-of-content><text:index-body><text:p>One .... 1</text:p></text:index-body></text:table-of-content>");

        Assert.Equal("p: Kept text", read.Blocks);
        Assert.Equal("1 deletion that was marked; 1 hidden text; 1 comment; 1 list of contents", read.Losses);
        Assert.Contains("Ann: Why?", Assert.Single(read.Files!.Beside).Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<text:p text:style-name='Title'>The Nets</text:p>")]
    [InlineData("<text:p>The  Nets</text:p>")]
    [InlineData("<text:h text:outline-level='1'>The Nets</text:h>")]
    public void A_title_stands_in_the_properties_and_in_the_text_and_is_one(string title)
    {
        var packed = PackageTests.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("meta.xml", $"<office:document-meta {Namespaces}><office:meta><dc:title>The Nets</dc:title></office:meta></office:document-meta>"),
            ("content.xml", $"<office:document-content {Namespaces}><office:body><office:text>{title}<text:h text:outline-level='1'>Twine</text:h><text:p>Words.</text:p><text:h text:outline-level='1'>Knots</text:h><text:p>Words.</text:p></office:text></office:body></office:document-content>"));
        var read = OfficeOutcome.Of("a.odt", packed);
        Assert.Equal("The Nets", read.Document.Metadata.Title);
        Assert.Equal(["Twine", "Knots"], read.Document.Body.Select(section => Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content)));
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    [Fact]
    public void An_epigraph_has_its_style() =>
        Assert.Equal("epigraph | Ann\n  p: All nets tear.\np: Words.", Read("<text:p text:style-name='Epigraph'>All nets tear.</text:p><text:p text:style-name='Epigraph'>— Ann</text:p><text:p>Words.</text:p>").Blocks);

    [Fact]
    public void A_picture_and_the_words_in_its_frame_are_a_figure()
    {
        var read = Read("<text:p><draw:frame><draw:text-box><text:p text:style-name='Illustration'><draw:frame svg:height='2in'><draw:image xlink:href='Pictures/a.png'><office:binary-data>iVBORw0KGgoAAAAN</office:binary-data></draw:image><svg:desc>A map</svg:desc></draw:frame>Figure 1: Where</text:p></draw:text-box></draw:frame></text:p>",
            "<style:style style:name='Illustration' style:family='paragraph'/>");
        var figure = Assert.IsType<Figure>(Assert.Single(read.Document.Body[0].Blocks));

        Assert.Equal(("images/a.png", "A map", "Figure 1: Where"), (figure.Picture.Path, figure.Picture.Alternative, Publish.Model.Walking.PlainText.WithoutNotes(figure.Caption)));
    }

    [Fact]
    public void Packed_and_flat_say_the_same()
    {
        const string Body = "<text:p>Some <text:span text:style-name='B'>bold</text:span> words</text:p>";

        Assert.Equal("p: Some <Strong bold> words", Read(Body).Blocks);
        Assert.Equal("p: Some <Strong bold> words", OfficeOutcome.Of("a.odt", Packed(Body)).Blocks);
    }

    [Fact]
    public void A_locked_file_is_said_to_be_one()
    {
        var locked = PackageTests.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "x"), ("META-INF/manifest.xml", "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>"));

        Assert.Equal("ZP752", Assert.Single(OfficeOutcome.Of("a.odt", locked).Said).Code);
        Assert.Equal("ZP752", Assert.Single(OfficeOutcome.Of("a.odt", PackageTests.Zip(("mimetype", "x"), ("encrypted-package", "x"))).Said).Code);
    }

    [Theory]
    [InlineData("ZP748", "")]
    [InlineData("ZP755", "plain")]
    [InlineData("ZP755", "<html>")]
    public void What_is_none_is_one_diagnostic(string code, string content) => Assert.Equal(code, Assert.Single(OfficeOutcome.Of("a.odt", Encoding.UTF8.GetBytes(content)).Said).Code);

    [Fact]
    public void Ten_thousand_lists_in_each_other_are_refused() =>
        Assert.Equal("ZP750", Assert.Single(OfficeOutcome.Of("a.fodt", Encoding.UTF8.GetBytes(Flat(string.Concat(Enumerable.Repeat("<text:list><text:list-item>", 10_000)) + string.Concat(Enumerable.Repeat("</text:list-item></text:list>", 10_000)), ""))).Said).Code);

    /// <summary>Of a line of four inches; a share of it goes before a length.</summary>
    [Theory]
    [InlineData("svg:width='2in'", 500)]
    [InlineData("svg:width='2in' style:rel-width='30%'", 300)]
    [InlineData("svg:width='2in' style:rel-width='scale'", 500)]
    public void A_pictures_width_is_its_share_of_the_line(string width, int permille)
    {
        var read = Read($"<text:p>Text.</text:p><text:p><draw:frame svg:height='2in' {width}><draw:image xlink:href='Pictures/a.png'><office:binary-data>iVBORw0KGgoAAAAN</office:binary-data></draw:image></draw:frame></text:p>",
            "<style:page-layout style:name='p'><style:page-layout-properties fo:page-width='6in' fo:margin-left='1in' fo:margin-right='1in'/></style:page-layout>");
        Assert.Equal(PictureExtent.Share(permille), Assert.Single(Query.All<Figure>(read.Document)).Width);
    }

    private static OfficeOutcome Read(string body, string more = "") => OfficeOutcome.Of("a.fodt", Encoding.UTF8.GetBytes(Flat(body, more)));

    private static string Flat(string body, string more) =>
        $"<?xml version='1.0'?><office:document {Namespaces} office:mimetype='application/vnd.oasis.opendocument.text'><office:automatic-styles>{Styles}{more}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document>";

    private static byte[] Packed(string body) => PackageTests.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", $"<office:document-content {Namespaces}><office:automatic-styles>{Styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"));
}
