using System.Text;
using System.Xml.Linq;
using Publish.Model;
using Publish.Tests.Manuscript.Importing;

namespace Publish.Tests.Manuscript.FictionBook;

public sealed class Fb2Tests
{
    private const string Card = "<title-info><genre>prose</genre><author><first-name>Анна</first-name><middle-name>И.</middle-name><last-name>Серова</last-name></author><book-title>Прилив</book-title><annotation><p>О море.</p><p>И людях.</p></annotation>"
        + "<keywords>море, люди</keywords><date value='1921-01-01'>1921</date><coverpage><image l:href='#c.png'/></coverpage><lang>ru</lang><translator><nickname>Ветер</nickname></translator><sequence name='Берега' number='2'/></title-info>"
        + "<publish-info><publisher>Маяк</publisher><year>1999</year><isbn>5-00</isbn></publish-info>";

    [Fact]
    public void The_card_is_that_of_the_description()
    {
        var card = Read(Book("<section><p>Текст.</p></section>", Card)).Document.Metadata;
        Assert.Equal(("Прилив", "ru", "1921", "О море. И людях.", "Маяк", "5-00"), (card.Title, card.Language, card.Date, card.Description, card.Publisher, card.Identifier));
        Assert.Equal(("Берега", "2", "images/c.png"), (card.Series, card.SeriesPosition, card.Cover));
        Assert.Equal([new Contributor("Анна И. Серова", "aut", "Серова, Анна И."), new Contributor("Ветер", "trl")], card.Contributors);
        Assert.Equal(["море", "люди"], card.Subjects);
    }

    [Fact]
    public void The_title_in_the_text_is_the_cards_and_what_more_it_says_is_the_subtitle()
    {
        var read = Read(Book("<title><p>Анна И. Серова</p><p>ПРИЛИВ</p><p>Повесть</p></title><section><p>Текст.</p></section>", Card));
        Assert.Equal("Повесть", read.Document.Metadata.Subtitle);
        Assert.Equal("section 1\n  p: Текст.", read.Outline);
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    [Theory]
    [InlineData("<p>1. Paper.</p><p>2. <emphasis>A</emphasis> knife.</p><p>3. Glue.</p>", "Decimal 1\n  item\n    p: Paper.\n  item\n    p: <Emphasis A> knife.\n  item\n    p: Glue.")]
    [InlineData("<p>• one</p><p>• two</p>", "Bullet 1\n  item\n    p: one\n  item\n    p: two")]
    [InlineData("<p>1. Paper.</p><p>2. Glue.</p>", "p: 1. Paper.\np: 2. Glue.")]
    [InlineData("<p>1. Paper.</p><p>2. Glue.</p><p>4. String.</p>", "p: 1. Paper.\np: 2. Glue.\np: 4. String.")]
    [InlineData("<p>7. Paper.</p><p>8. Glue.</p><p>9. String.</p>", "p: 7. Paper.\np: 8. Glue.\np: 9. String.")]
    [InlineData("<p>– Yes.</p><p>– No.</p><p>– Yes.</p>", "p: – Yes.\np: – No.\np: – Yes.")]
    public void Paragraphs_are_items_of_a_list_where_they_count_from_1_without_a_gap(string paragraphs, string expected)
    {
        var read = Read(Book("<section><p>Before.</p>" + paragraphs + "</section>", Card));
        Assert.Equal("p: Before.\n" + expected, DocumentOutline.Of(read.Document.Body[0].Blocks));
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Letters_are_read_as_the_file_declares_them(string encoding)
    {
        var text = Book("<section><title><p>Глава</p></title><p>Ёлка и съезд.</p></section>").Replace("utf-8", encoding, StringComparison.Ordinal);
        var bytes = (encoding.StartsWith("utf", StringComparison.Ordinal) ? Encoding.GetEncoding(encoding) : CodePagesEncodingProvider.Instance.GetEncoding(encoding)!) is var page ? (byte[])[.. page.GetPreamble(), .. page.GetBytes(text)] : [];
        var read = Read(bytes);
        Assert.DoesNotContain(read.Diagnostics, said => said.Severity == Publish.Model.Source.Severity.Error);
        Assert.Equal("section 1{#глава} \"Глава\"\n  p: Ёлка и съезд.", read.Outline);
    }

    [Fact]
    public void Sections_are_as_deep_as_they_stand_and_a_title_of_several_lines_is_one_heading()
    {
        var deep = string.Concat(Enumerable.Range(1, 8).Select(i => $"<section><title><p>Т{i}</p></title>")) + "<p>Дно.</p>" + string.Concat(Enumerable.Repeat("</section>", 8));
        var read = Read(Book("<section><title><p>Глава 1</p><p>Берег</p></title><p>Раз.</p></section>" + deep));
        Assert.StartsWith("section 1{#глава-1-берег} \"Глава 1⏎Берег\"\n  p: Раз.\nsection 1{#т1} \"Т1\"\n  section 2{#т2} \"Т2\"", read.Outline, StringComparison.Ordinal);
        Assert.Contains("section 6{#т6} \"Т6\"", read.Outline, StringComparison.Ordinal);
        Assert.Contains("p: Дно.", read.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_stand_where_they_are_called_without_their_numbers_and_what_nobody_calls_stays()
    {
        var read = Read(Book("<section><p>Слово<a l:href='#n1' type='note'>[1]</a>, и<a l:href='#k1' type='note'>{1}</a>.</p></section>", notes:
            "<body name='notes'><title><p>Примечания</p></title><section id='n1'><title><p>1</p></title><p>Сноска.</p><p>Ещё.</p></section></body>"
            + "<body name='comments'><title><p>Комментарии</p></title><section id='k1'><title><p>1</p></title><p>К слову.</p></section><section id='k2'><title><p>2</p></title><p>Лишнее.</p></section></body>"));
        Assert.Contains("p: Слово<note p: Сноска. / p: Ещё.>, и<note p: К слову.>.", read.Outline, StringComparison.Ordinal);
        Assert.Contains("Лишнее.", read.Outline, StringComparison.Ordinal);
        var account = read.Files!.Account!;
        Assert.Equal((2, 2), (account.In.Notes, account.Out.Notes));
        Assert.True(account.IsBalanced);
        Assert.Contains(account.Losses, loss => loss is { What: "heading of notes", Words: 1 });
    }

    [Fact]
    public void A_part_of_notes_that_is_called_from_nowhere_is_a_chapter() =>
        Assert.Contains("section 1{#об-авторе} \"Об авторе\"", Read(Book("<section><p>Текст.</p></section>", notes: "<body name='notes'><title><p>Об авторе</p></title><section id='a'><p>Жила.</p></section></body>")).Outline, StringComparison.Ordinal);

    [Fact]
    public void Poems_quotations_epigraphs_and_their_authors_are_what_they_are()
    {
        var read = Read(Book("<epigraph><p>Море молчит.</p><text-author>Никто</text-author></epigraph><section><poem><title><p>Парус</p></title><stanza><v>Белеет парус</v><v>в тумане</v></stanza><stanza><v>Что ищет</v></stanza><text-author>М. Л.</text-author><date>1832</date></poem>"
            + "<cite><p>Сказано.</p><text-author>Пушкин</text-author></cite></section>"));
        Assert.Equal("section 1\n  epigraph | Никто\n    p: Море молчит.\n  p: <Strong Парус>\n  verse | М. Л.\n    stanza\n      l0: Белеет парус\n      l0: в тумане\n    stanza\n      l0: Что ищет\n  div Signature\n    p: 1832\n  quotation | Пушкин\n    p: Сказано.", read.Outline);
    }

    [Fact]
    public void Stars_and_lone_empty_lines_are_pauses_and_a_subtitle_is_a_heading()
    {
        var read = Read(Book("<section><title><p>Г</p></title><p>Раз.</p><subtitle>* * *</subtitle><p>Два.</p><p>Три.</p><empty-line/><p>Пять.</p><subtitle>О другом</subtitle><p>Шесть.</p></section>"));
        Assert.Equal("section 1{#г} \"Г\"\n  p: Раз.\n  scene-break: \n  p: Два.\n  p: Три.\n  scene-break: \n  p: Пять.\n  section 2{#о-другом} \"О другом\"\n    p: Шесть.", read.Outline);
    }

    [Fact]
    public void Empty_lines_between_all_paragraphs_are_only_space() =>
        Assert.DoesNotContain("scene-break", Read(Book("<section>" + string.Concat(Enumerable.Repeat("<p>Раз.</p><empty-line/>", 6)) + "</section>")).Outline, StringComparison.Ordinal);

    [Fact]
    public void Pictures_tables_links_and_the_looks_of_letters_are_kept()
    {
        var read = Read(Book("<section id='s'><title><p>Г</p></title><p><emphasis>а</emphasis> <strong>б</strong> H<sub>2</sub> x<sup>2</sup> <strikethrough>в</strikethrough> <code>г</code> <a l:href='#s'>сюда</a> <a l:href='https://x.org/'>туда</a></p>"
            + "<image l:href='#c.png' alt='Лодка' title='На песке'/><table><tr><th>Имя</th><th>Год</th></tr><tr><td>Анна</td><td align='right'>1921</td></tr></table></section>"));
        Assert.Contains("p: <Emphasis а> <Strong б> H<Subscript 2> x<Superscript 2> <Strikethrough в> `г` <SeePage #s сюда> <link https://x.org/ туда>", read.Outline, StringComparison.Ordinal);
        Assert.Contains("figure Here images/c.png [Лодка] На песке", read.Outline.Replace("]: ", "] ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("table Default Right", read.Outline, StringComparison.Ordinal);
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    [Fact]
    public void Each_word_and_each_note_is_there_by_a_count_of_the_elements()
    {
        var typed = Book("<title><p>Прилив</p></title><epigraph><p>Одно слово.</p></epigraph><section><title><p>Глава первая</p></title><p>Сло<emphasis>во</emphasis> и ещё<a l:href='#n1' type='note'>[1]</a> два.</p><poem><stanza><v>Строка раз,</v><v>строка два.</v></stanza></poem>"
            + "<table><tr><td>три</td><td>четыре пять</td></tr></table><неведомо><p>И это.</p>хвост</неведомо></section><section><p>Конец.</p></section>", Card, "<body name='notes'><section id='n1'><title><p>1</p></title><p>Сноска из трёх.</p></section></body>");
        var account = Read(typed).Files!.Account!;
        // Without the descriptions, the calls' marks and the notes' numbers: these are the zine's.
        var book = XElement.Parse(typed[(typed.IndexOf("?>", StringComparison.Ordinal) + 2)..]);
        XNamespace f = "http://www.gribuser.ru/xml/fictionbook/2.0";
        book.Elements(f + "description").Concat(book.Elements(f + "binary")).Remove();
        book.Descendants(f + "a").Remove();
        book.Elements(f + "body").Where(body => body.Attribute("name") is not null).Descendants(f + "title").Remove();
        foreach (var block in book.Descendants().Where(node => node.Name.LocalName is "p" or "v" or "td" or "неведомо").ToList()) block.Add(" ");
        var words = book.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
        Assert.Equal((words, words, 1, 1), (account.In.Words, account.Out.Words, account.In.Notes, account.Out.Notes));
        Assert.True(account.IsBalanced);
    }

    [Fact]
    public void A_packed_book_is_read_whatever_its_archive_is_called()
    {
        var packed = PackageTests.Zip(("book.fb2", Book("<section><p>Текст.</p></section>")));
        Assert.Equal("section 1\n  p: Текст.", Read(packed, "b.fb2.zip").Outline);
        Assert.Equal("section 1\n  p: Текст.", Read(packed, "b.zip").Outline);
        Assert.Contains("ZP792", Read(PackageTests.Zip(("a.fb2", Book("<section><p>Текст.</p></section>")), ("b.fb2", "x")), "b.fb2.zip").Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cover_stands_on_the_cover_alone()
    {
        var read = Read(Book("<image l:href='#c.png'/><section><p>Текст.</p></section>", Card));
        Assert.Equal("section 1\n  p: Текст.", read.Outline);
        Assert.Equal("images/c.png", read.Document.Metadata.Cover);
        Assert.Contains(read.Files!.Account!.Losses, loss => loss.What == "cover in the text");
    }

    [Fact]
    public void A_picture_that_is_none_is_left_out_and_said()
    {
        var read = Read(Book("<section><p>Текст.</p><image l:href='#bad.png'/><image l:href='#none.png'/></section>", notes: "<binary id='bad.png' content-type='image/png'>PGh0bWw+</binary>"));
        Assert.Equal(["missing picture", "picture of another kind"], read.Files!.Account!.Losses.Select(loss => loss.What).Order(StringComparer.Ordinal));
    }

    internal static string Book(string body, string description = "", string notes = "") =>
        $"<?xml version='1.0' encoding='utf-8'?><FictionBook xmlns='http://www.gribuser.ru/xml/fictionbook/2.0' xmlns:l='http://www.w3.org/1999/xlink'><description>{description}</description><body>{body}</body>{notes}"
        + $"<binary id='c.png' content-type='image/png'>{Convert.ToBase64String(TempManuscript.Png)}</binary></FictionBook>";

    private static Outcome Read(string book) => Read(Encoding.UTF8.GetBytes(book));

    private static Outcome Read(byte[] book, string name = "b.fb2")
    {
        using var manuscript = new TempManuscript();
        manuscript.Write(name, book);
        return manuscript.Read(name);
    }
}
