using System.IO.Compression;
using System.Text;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.Ebooks;

public sealed class EpubTests
{
    [Fact]
    public void Parts_are_read_in_the_order_of_the_spine_and_what_stands_aside_comes_last()
    {
        var read = Read(Book("<itemref idref='b'/><itemref idref='a' linear='no'/><itemref idref='c'/>", ("a", "<h1>Aside</h1><p>A.</p>"), ("b", "<h1>First</h1><p>B.</p>"), ("c", "<h1>Second</h1><p>C.</p>")));
        Assert.Equal(["First", "Second", "Aside"], read.Document.Body.Select(section => Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content)));
        Assert.Equal("The Tide", read.Document.Metadata.Title);
        Assert.Equal(new Contributor("Ann Lee", "aut", "Lee, Ann"), Assert.Single(read.Document.Metadata.Contributors));
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    [Fact]
    public void Notes_in_another_file_stand_where_they_are_called()
    {
        var read = Read(Book("<itemref idref='a'/><itemref idref='b'/>", ("a", "<h1>One</h1><p>Word<a id='r1' href='b.xhtml#n1'>1</a>.</p>"), ("b", "<h1>Notes</h1><p id='n1'><a href='a.xhtml#r1'>1</a> The note.</p>")));
        Assert.Contains("p: Word<note p: The note.>.", DocumentOutline.Of(read.Document), StringComparison.Ordinal);
        Assert.Single(read.Document.Body);
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    [Fact]
    public void Headings_that_only_the_contents_show_are_headings_and_so_are_those_that_look_like_them()
    {
        var read = Read(Book("<itemref idref='a'/>", nav: "<ol><li><a href='a.xhtml#c1'>One</a></li></ol>", parts: ("a", "<p class='k' id='c1'>One</p><p>Text of it.</p><p class='k'>Two</p><p>More text.</p>")));
        Assert.Equal(["One", "Two"], read.Document.Body.Select(section => Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content)));
    }

    [Fact]
    public void Emphasis_and_verse_that_only_a_sheet_shows_are_read()
    {
        var read = Read(Book("<itemref idref='a'/>", ("a", "<p>A <span class='c5'>word</span>.</p><p class='v'>One line</p><p class='v'>two lines</p><p class='v'>three lines</p><p class='v'>four lines</p>")));
        var outline = DocumentOutline.Of(read.Document);
        Assert.Contains("A <Emphasis word>.", outline, StringComparison.Ordinal);
        Assert.Contains("l0: two lines", outline.Replace("l1:", "l0:", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_page_that_says_what_the_card_says_is_left_out_and_one_that_says_more_is_not()
    {
        var read = Read(Book("<itemref idref='t'/><itemref idref='u'/><itemref idref='a'/>", ("t", "<section epub:type='titlepage' xmlns:epub='http://www.idpf.org/2007/ops'><h1>The Tide</h1><p>Ann Lee</p></section>"),
            ("u", "<section epub:type='titlepage' xmlns:epub='http://www.idpf.org/2007/ops'><p>For Bo</p></section>"), ("a", "<h1>One</h1><p>Text.</p>")));
        Assert.Equal("section 1\n  p: For Bo\nsection 1{#one} \"One\"\n  p: Text.", DocumentOutline.Of(read.Document));
        Assert.Contains(read.Files!.Account!.Losses, loss => loss is { What: "title page", Words: 4 });
        Assert.True(read.Files.Account.IsBalanced);
    }

    [Fact]
    public void A_number_over_a_heading_is_of_it_subheads_are_known_by_their_class_and_a_caption_by_its_own()
    {
        var read = Read(Book("<itemref idref='t'/><itemref idref='a'/>", nav: "<ol><li><a href='a.xhtml#c1'>The Landing</a></li></ol>", parts:
            [("t", "<p class='Book-Title'>The Tide</p><p>Ann Lee</p><p>Printed at home</p>"), ("a", "<p class='No'>One</p><p class='k' id='c1'>The Landing</p><p>Text of it.</p><p class='Subhead'>The second door</p><p>More text.</p>")]));
        Assert.Equal(["One⏎The Landing", "The second door"], Query.All<Heading>(read.Document).Select(heading => DocumentOutline.Of(heading.Content)));
        Assert.Equal(2, read.Document.Body[^1].Subsections.Count + 1);
        Assert.Contains("Printed at home", DocumentOutline.Of(read.Document), StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Lee", DocumentOutline.Of(read.Document), StringComparison.Ordinal);
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    [Fact]
    public void A_title_page_that_is_marked_says_the_subtitle_and_keeps_what_else_it_says()
    {
        var read = Read(Book("<itemref idref='t'/><itemref idref='a'/>", ("t", "<section class='titlepage'><h1 class='title'>The Tide</h1><p class='subtitle'>Notes of a harbour</p><p class='author'>Ann Lee</p><div class='abstract'><p>What it is.</p></div></section>"), ("a", "<h1>One</h1><p>Text.</p>")));
        Assert.Equal("Notes of a harbour", read.Document.Metadata.Subtitle);
        Assert.Equal("section 1\n  p: What it is.\nsection 1{#one} \"One\"\n  p: Text.", DocumentOutline.Of(read.Document));
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    [Fact]
    public void Of_parts_that_together_hold_more_than_any_book_the_one_that_is_too_much_is_named()
    {
        var tags = string.Concat(Enumerable.Repeat("<i/>", 450_000));
        var said = Read(Book("<itemref idref='a'/><itemref idref='b'/><itemref idref='c'/>", ("a", tags), ("b", tags), ("c", tags))).Diagnostics;
        Assert.Contains("c.xhtml", Assert.Single(said, d => d.Code == "ZP749").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_two_files_part_is_one()
    {
        var read = Read(Book("<itemref idref='a'/><itemref idref='b'/>", ("a", "<h1>One</h1><p>It goes</p>"), ("b", "<p>on here.</p>")));
        Assert.Contains("p: It goes on here.", DocumentOutline.Of(read.Document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://www.idpf.org/2008/embedding", "fonts/a.ttf", false)]
    [InlineData("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "a.xhtml", true)]
    public void A_locked_book_is_answered_in_one_sentence(string method, string path, bool isLocked)
    {
        var book = Book("<itemref idref='a'/>", [("a", "<p>Text.</p>")], ("META-INF/encryption.xml", $"<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><EncryptedData xmlns='http://www.w3.org/2001/04/xmlenc#'><EncryptionMethod Algorithm='{method}'/><CipherData><CipherReference URI='{path}'/></CipherData></EncryptedData></encryption>"));
        var read = Read(book);
        if (isLocked) Assert.Equal("ZP790", Assert.Single(read.Diagnostics).Code);
        else Assert.DoesNotContain(read.Diagnostics, d => d.Code == "ZP790");
    }

    [Fact]
    public void A_book_without_a_spine_an_empty_one_and_half_of_one_are_a_diagnostic_each()
    {
        Assert.Equal("ZP791", Assert.Single(Read(Book("", ("a", "<p>Text.</p>"))).Diagnostics).Code);
        Assert.Equal("ZP748", Assert.Single(Read([]).Diagnostics).Code);
        var whole = Book("<itemref idref='a'/>", ("a", "<p>Text.</p>"));
        Assert.Equal("ZP756", Assert.Single(Read(whole[..(whole.Length / 2)]).Diagnostics).Code);
        Assert.Equal("ZP755", Assert.Single(Read("Plain text"u8.ToArray()).Diagnostics).Code);
    }

    [Fact]
    public void A_bomb_of_names_ten_thousand_divisions_and_a_way_out_are_a_diagnostic_each()
    {
        Assert.Equal("ZP751", Assert.Single(Read(Book("<itemref idref='a'/>", [], ("OEBPS/a.xhtml", "<!DOCTYPE html [<!ENTITY a \"aaaa\">]><html><body>&a;</body></html>"))).Diagnostics).Code);
        Assert.Equal("ZP750", Assert.Single(Read(Book("<itemref idref='a'/>", ("a", string.Concat(Enumerable.Repeat("<div>", 10_000)) + "x" + string.Concat(Enumerable.Repeat("</div>", 10_000))))).Diagnostics).Code);
        Assert.Contains(Read(Book("<itemref idref='a'/>", [("a", "<p>Text.</p>")], ("../../evil.txt", "x"))).Diagnostics, d => d.Code == "ZP757");
    }

    [Fact]
    public void A_picture_that_is_none_is_left_out_and_said()
    {
        var read = Read(Book("<itemref idref='a'/>", [("a", "<p>Text.</p><p><img src='p.png' alt=''/></p>")], ("OEBPS/p.png", "<html>no</html>")));
        Assert.Contains(read.Diagnostics, d => d.Code == "ZP746" && d.Message.Contains("p.png", StringComparison.Ordinal));
        Assert.Empty(read.Files!.Pictures.Paths);
    }

    private static byte[] Book(string spine, params (string Id, string Body)[] parts) => Book(spine, parts, []);

    private static byte[] Book(string spine, string nav, params (string Id, string Body)[] parts) =>
        Book(spine, parts, ("OEBPS/nav.xhtml", $"<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><body><nav epub:type='toc'>{nav}</nav></body></html>"));

    private static byte[] Book(string spine, (string Id, string Body)[] parts, params (string Path, string Content)[] more)
    {
        var ids = parts.Select(part => part.Id).Concat(more.Where(file => file.Path.EndsWith("a.xhtml", StringComparison.Ordinal)).Select(_ => "a"));
        var items = string.Concat(ids.Select(id => $"<item id='{id}' href='{id}.xhtml' media-type='application/xhtml+xml'/>"));
        if (more.Any(file => file.Path == "OEBPS/nav.xhtml")) items += "<item id='nav' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "mimetype", "application/epub+zip");
            Write(zip, "META-INF/container.xml", "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='OEBPS/p.opf' media-type='application/oebps-package+xml'/></rootfiles></container>");
            Write(zip, "OEBPS/p.opf", "<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:opf='http://www.idpf.org/2007/opf'><metadata><dc:title>The Tide</dc:title><dc:creator opf:file-as='Lee, Ann'>Ann Lee</dc:creator><dc:language>en</dc:language></metadata>"
                + $"<manifest>{items}</manifest><spine>{spine}</spine></package>");
            Write(zip, "OEBPS/s.css", ".c5 { font-style: italic } .v { margin-left: 2em; text-indent: -2em }");
            foreach (var (id, body) in parts) Write(zip, $"OEBPS/{id}.xhtml", $"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title><link rel='stylesheet' href='s.css'/></head><body>{body}</body></html>");
            foreach (var (path, content) in more) Write(zip, path, content);
        }
        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string path, string content)
    {
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    private static Outcome Read(byte[] book)
    {
        using var manuscript = new TempManuscript();
        manuscript.Write("b.epub", book);
        return manuscript.Read("b.epub");
    }
}
