using System.Text;
using Publish.Model;

namespace Publish.Tests.Manuscript.WebPages;

public sealed class WebPageTests
{
    [Fact]
    public void The_words_of_a_title_block_count_on_both_sides()
    {
        var account = Read("<header><h1 class=title>Nets and Lamps</h1><p class=author>Ann Weaver</p></header><p>All of it.</p>").Files!.Account!;
        Assert.Equal((8, 8), (account.In.Words, account.Out.Words));
    }

    [Theory]
    [InlineData("The Project Gutenberg eBook of On Bread, by Ann Weaver.", "On Bread. By Ann Weaver.", "On Bread", "Ann Weaver")]
    [InlineData("The Project Gutenberg eBook of On Bread, by Ann Weaver.", "On Bread", "On Bread", "Ann Weaver")]
    [InlineData("On Bread", "Murder by Remote Control", "Murder by Remote Control", "")]
    [InlineData("The Project Gutenberg eBook of Stand by Me, by Ann Weaver", "Stand by Me", "Stand by Me", "Ann Weaver")]
    public void Who_wrote_it_is_no_part_of_a_title_where_it_is_known_from_elsewhere(string head, string heading, string title, string author)
    {
        var read = Read(Encoding.UTF8.GetBytes($"<html lang=en><title>{head}</title><h1>{heading}</h1><p>All of it.</p>"));
        Assert.Equal((title, author), (read.Document.Metadata.Title, string.Join(", ", read.Document.Metadata.Contributors.Select(person => person.Name))));
        Assert.Equal(read.Files!.Account!.In.Words, read.Files.Account.Out.Words);
    }

    [Theory]
    [InlineData("FOOTNOTES:")]
    [InlineData("FOOTNOTE:")]
    [InlineData("Endnote")]
    [InlineData("Fußnote")]
    public void A_heading_over_notes_that_stand_at_their_calls_goes_and_is_no_part_of_the_next(string head)
    {
        var read = Read($"<h1>T</h1><h2>One</h2><p>Word<a id=r href='#n'>[1]</a>.</p><div><h3>{head}</h3><div><p><a id=n></a><a href='#r'><span>[1]</span></a> Note.</p></div></div><hr><h2>Two</h2><p>More.</p>");
        Assert.Equal(["One", "Two"], read.Document.Body.Select(section => Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content)));
    }

    [Theory]
    [InlineData("<p>One <em>two</em> <b>three</b> <span class=smcap>Four</span>", "p: One <Emphasis two> <Strong three> <SmallCaps Four>")]
    [InlineData("<style>.q{font-style:italic} p.r{text-align:right}</style><p>One <span class=q>two</span><p class=r>Ann", "p: One <Emphasis two>\ndiv Signature\n  p: Ann")]
    [InlineData("<p>a<br>b", "p: a⏎b")]
    [InlineData("<p>One word<br>“<br>Two words<br>“", "p: One word⏎“⏎Two words⏎“")]
    [InlineData("<p>Un <span lang=fr>mot</span>", "p: Un <Plain{lang=fr} mot>")]
    [InlineData("<blockquote><p>Said.</p><footer>— Ann</footer></blockquote>", "quotation | Ann\n  p: Said.")]
    [InlineData("<div class=poem><div class=stanza><span class=i0>One</span><br><span class=i2>two</span></div><div class=stanza><p>three</p></div></div>", "verse\n  stanza\n    l0: One\n    l1: two\n  stanza\n    l0: three")]
    [InlineData("<pre>The tide came in,\n  The tide went out,\nAnd we were there.</pre>", "verse\n  stanza\n    l0: The tide came in,\n    l1: The tide went out,\n    l0: And we were there.")]
    [InlineData("<div class=line-block>One<br>two</div>", "verse\n  stanza\n    l0: One\n    l0: two")]
    [InlineData("<div class=epigraph><p>Said.</p><footer>Ann</footer></div>", "epigraph | Ann\n  p: Said.")]
    [InlineData("<div class=poem><p>One</p><p>two</p><footer>Ann</footer></div>", "verse | Ann\n  stanza\n    l0: One\n    l0: two")]
    [InlineData("<p>Word<sup><a id=r href='#n' role=doc-noteref>1</a></sup>.</p><aside id=n role=doc-footnote>Note.</aside>", "p: Word<note p: Note.>.")]
    [InlineData("<pre><code>if (a) { b(); }</code></pre>", "pre : if (a) { b(); }")]
    [InlineData("<ol start=3><li>c<li>d<ul><li>e</ul></ol>", "Decimal 3\n  item\n    p: c\n  item\n    p: d\n    Bullet 1\n      item\n        p: e")]
    [InlineData("<ul><li><label><input type=checkbox checked>Bring bread</label></ul><p>Word<label for=x>⊕</label><label>*</label>", "Bullet 1\n  item Ticked\n    p: Bring bread\np: Word")]
    [InlineData("<p>One</p><p>* * *</p><p>Two</p>", "p: One\nscene-break: \np: Two")]
    [InlineData("<p>2<sup>n</sup>&nbsp;&eacute;</p>", "p: 2<Superscript n>\u00A0é")]
    [InlineData("<p>Call <ruby>base<rp>(</rp><rt>read</rt><rp>)</rp></ruby></p>", "p: Call base (read)")]
    [InlineData("<table><tr><td><p>All of it.</p></td></tr></table>", "p: All of it.")]
    [InlineData("<p>The <abbr title='National Union'>NU</abbr> met", "p: The <Plain{short-for=National Union} NU> met")]
    [InlineData("<ol reversed><li>c<li>b<li>a</ol>", "Decimal 3\n  item\n    p: c\n  item 2\n    p: b\n  item 1\n    p: a")]
    [InlineData("<ol start='7.' ><li>g<li value=9>i</ol>", "Decimal 7\n  item\n    p: g\n  item 9\n    p: i")]
    [InlineData("<ol type=I><li value=4>d<li>e</ol>", "UpperRoman 4\n  item\n    p: d\n  item\n    p: e")]
    [InlineData("<pre class=wp-block-verse>the oven sleeps,\n    the baker wakes</pre>", "verse\n  stanza\n    l0: the oven sleeps,\n    l2: the baker wakes")]
    [InlineData("<p class=Verse>One</p><p class=Verse-Indent>two</p><p class=Verse-Last>three</p><p class=Verse>four</p><p>Text.</p>", "verse\n  stanza\n    l0: One\n    l0: two\n    l0: three\n  stanza\n    l0: four\np: Text.")]
    [InlineData("<style>.v{margin-left:2em} .vi{margin-left:4em}</style><p class='verse v'>One</p><p class='verse vi'>two</p>", "verse\n  stanza\n    l0: One\n    l2: two")]
    [InlineData("<p>The ladder stands,<br>\n&nbsp;&nbsp;&nbsp;&nbsp;it knows what every window means,<br>it never tells.<br>\n<br>It goes by night.</p>", "verse\n  stanza\n    l0: The ladder stands,\n    l2: it knows what every window means,\n    l0: it never tells.\n  stanza\n    l0: It goes by night.")]
    [InlineData("<p>Open:<br>Mo 10<br>Tu 10<br>We 10</p>", "p: Open:⏎Mo 10⏎Tu 10⏎We 10")]
    public void A_construct_is_read(string html, string outline) => Assert.Equal(outline, Blocks(html).TrimEnd());

    [Fact]
    public void Cells_of_heads_reach_over_rows_and_there_may_be_two_rows_of_them()
    {
        var table = Assert.IsType<Table>(Assert.Single(Read("<table><thead><tr><th rowspan=2>Name<th colspan=2>Years<tr><th>From<th>To<tbody><tr><td rowspan=2>A<td>1<td>2<tr><td>3<td>4</table>").Document.Body[0].Blocks));
        Assert.Equal((2, 2), (table.Head.Count, table.Rows.Count));
        Assert.Equal([(1, 2), (2, 1)], table.Head[0].Cells.Select(cell => (cell.ColumnSpan, cell.RowSpan)));
        Assert.Equal([2, 3], new[] { table.Head[1].Cells.Count, table.Rows[0].Cells.Count });
        Assert.Equal((2, 2), (table.Rows[0].Cells[0].RowSpan, table.Rows[1].Cells.Count));
    }

    [Fact]
    public void What_only_a_pointer_shows_and_numbers_below_nought_are_said()
    {
        var losses = Read("<p>The <span title='a fish'>tench</span>.</p><ol start=-1><li>One</ol>").Files!.Account!.Losses;
        Assert.Equal(["tooltip", "number of a list below nought"], losses.Select(loss => loss.What));
    }

    [Fact]
    public void The_title_of_a_title_block_is_the_title_and_the_only_heading_is_a_chapter()
    {
        var read = Read("<header id=title-block-header><h1 class=title>The Nets</h1><p class=author>Ann</header><h1>Twine</h1><p>Words.");
        Assert.Equal(("The Nets", "Twine"), (read.Document.Metadata.Title, Publish.Model.Walking.PlainText.WithoutNotes(Assert.Single(read.Document.Body).Heading!.Content)));
    }

    [Fact]
    public void Entries_that_hang_from_a_margin_and_touch_their_terms_are_the_glossary_and_each_word_is_counted_once()
    {
        var read = Read("<style>div.g p{text-indent:-3em;margin-left:3em} .sidenote{display:block}</style><h1>One</h1><span class=sidenote>In the margin.</span><p>The tide.</p><h1>Glossary</h1><hr><div class=g>"
            + string.Concat(new[] { "Tide", "Moon", "Stone", "Boat", "Gull" }.Select(term => $"<p><b>{term}</b>.—What is called so.</p>")) + "</div><h1>After</h1><p>Words.</p>");
        Assert.Equal(["Tide", "Moon", "Stone", "Boat", "Gull"], read.Document.Glossary.Entries.Select(entry => Publish.Model.Walking.PlainText.WithoutNotes(entry.Term)));
        var account = read.Files!.Account!;
        Assert.True(account.IsBalanced, $"{account.In} {account.Out}");
        Assert.Equal(account.In.Notes, account.Out.Notes);
    }

    [Fact]
    public void A_caption_beside_a_table_or_a_picture_is_that_ones()
    {
        var table = Read("<figure class=wp-block-table><table><tr><th>Loaf<th>Price<tr><td>Rye<td>12</table><figcaption>In pence</figcaption></figure><p>Text.").Document.Body[0].Blocks;
        Assert.Equal(("In pence", 2), (Publish.Model.Walking.PlainText.WithoutNotes(Assert.IsType<Table>(table[0]).Caption), table.Count));
    }

    [Fact]
    public void Who_wrote_an_entry_and_when_is_said_by_its_line_and_not_by_the_sites_program()
    {
        var read = Read("<meta name=author content=admin><article><h1>The Strike</h1><div class=entry-meta>Posted on <time datetime='2019-05-06T10:00'>May 6</time> by <span class='author vcard'>Lotte Amsel</span></div><p>In the spring they laid down their work, and for nine days there was no bread to be had.</p>"
            + "<div class=sharedaddy><h3>Share this:</h3><ul><li><a href=x>There</a></ul></div><footer class=entry-footer>Posted in <a href=y>History</a></footer></article>");
        Assert.Equal(("Lotte Amsel", "2019-05-06"), (Assert.Single(read.Document.Metadata.Contributors).Name, read.Document.Metadata.Date));
        Assert.Single(Assert.Single(read.Document.Body).Blocks);
        Assert.Contains(read.Files!.Account!.Losses, loss => loss.What == "line with the author and the day");
        Assert.True(read.Files.Account.IsBalanced);
        Assert.Equal(2, Assert.Single(Read("<p class=byline>A byline of <b>nobody</b>.<p>Text.").Document.Body).Blocks.Count);
    }

    [Fact]
    public void Notes_are_pairs_of_links()
    {
        const string page = "<p>Word<a id=r1 href='#n1'><sup>1</sup></a> and more<a id=r2 href='#n2'><sup>2</sup></a>.</p><h2>Notes</h2>"
            + "<p id=n1><a href='#r1'>1</a>. The first.</p><p>Its second paragraph.</p><p id=n2><a href='#r2'>2</a>. The second.</p>";
        Assert.Equal("p: Word<note p: The first. / p: Its second paragraph.> and more<note p: The second.>.", Blocks(page).TrimEnd());
        Assert.True(Read(page).Files!.Account!.IsBalanced);
    }

    [Fact]
    public void Notes_in_the_margin_are_notes() =>
        Assert.Equal("p: Word<note p: Beside.> on.", Blocks("<p>Word<label class=margin-toggle for=a></label><input type=checkbox id=a><span class=sidenote>Beside.</span> on.</p>").TrimEnd());

    [Fact]
    public void A_number_that_leads_to_a_page_calls_no_note() =>
        Assert.DoesNotContain("<note", Blocks("<ul><li>One <a href='#Page_1'>1</a><li>Two <a href='#Page_2'>2</a><li>Three <a href='#Page_3'>3</a></ul><p><span class=pagenum id=Page_1>1</span>A</p><p><span class=pagenum id=Page_2>2</span>B</p><p><span class=pagenum id=Page_3>3</span>C</p>"), StringComparison.Ordinal);

    [Fact]
    public void The_essay_is_found_and_what_stands_around_it_is_said()
    {
        var read = Read("<nav><a href=/>Home</a> <a href=/b>Blog</a></nav><div class=sidebar><a href=/x>Other things</a></div><article><h1>Essay</h1><p>Words of the essay, which are many more than those of the menu.</p></article><footer>All rights</footer>");
        Assert.Equal("Essay", read.Document.Metadata.Title);
        Assert.Equal("p{#essay}: Words of the essay, which are many more than those of the menu.".Replace("{#essay}", "", StringComparison.Ordinal), Outline(read).Replace("{#essay}", "", StringComparison.Ordinal).TrimEnd());
        Assert.True(read.Files!.Account!.IsBalanced);
        Assert.Contains(read.Diagnostics, d => d.Code == "ZP746" && d.Message.Contains("menu", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_numbers_of_an_edition_are_left_out_of_words_and_said()
    {
        var read = Read("<p>wo<span class=pagenum>[Pg 3]</span>rd</p>");
        Assert.Equal("p: word", Outline(read).TrimEnd());
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    [Fact]
    public void A_list_called_glossary_is_the_glossary()
    {
        var read = Read("<h1>T</h1><h2>One</h2><p>Text.</p><h2>Glossary</h2><dl><dt>Leaf<dd>A page.<dt>Fold<dd>What makes it.</dl>");
        Assert.Equal(["Leaf", "Fold"], read.Document.Glossary.Entries.Select(entry => Publish.Model.Walking.PlainText.WithoutNotes(entry.Term)));
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    [Theory]
    [InlineData("windows-1251", "\u041F\u0440\u0438\u0432\u0435\u0442")]
    [InlineData("iso-8859-1", "“café”")]
    [InlineData("shift_jis", "日本")]
    public void The_declared_encoding_holds(string name, string words)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name == "iso-8859-1" ? "windows-1252" : name)!;
        Assert.Equal($"p: {words}", Outline(Read(encoding.GetBytes($"<!DOCTYPE html><html><head><meta charset={name}></head><body><p>{words}</p></body></html>"))).TrimEnd());
    }

    [Fact]
    public void Xhtml_is_read_as_xml()
    {
        var read = Read(Encoding.UTF8.GetBytes("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body><p><a id='x'/>One&nbsp;<i/>two</p></body></html>"));
        Assert.Equal("p: One\u00A0two", Outline(read).TrimEnd());
        var broken = Read(Encoding.UTF8.GetBytes("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body><p><a id='x'/>One <i/>two<br></p></body></html>"));
        Assert.Equal("p: One two", Outline(broken).TrimEnd());
    }

    [Fact]
    public void Pictures_that_were_saved_with_the_page_are_taken_and_none_is_fetched()
    {
        using var manuscript = new TempManuscript(("p.html", "<!DOCTYPE html><body><p>T</p><figure><img src='p_files/a%20b.png' alt='A cat'><figcaption>Below</figcaption></figure><img src='https://example.org/x.png'><img src='p_files/no.png'>"));
        manuscript.Write("p_files/a b.png", TempManuscript.Png);
        manuscript.Write("p_files/no.png", "<html>"u8.ToArray());
        var read = manuscript.Read("p.html");
        Assert.Contains("figure Here p_files/a b.png [A cat]: Below", Outline(read), StringComparison.Ordinal);
        Assert.Equal(2, read.Diagnostics.Count(d => d.Code == "ZP746"));
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity == Publish.Model.Source.Severity.Error);
    }

    [Theory]
    [InlineData("<figure class='alignright'><img src='p_files/a.png' alt='A' width='320'></figure>", "50%", Publish.Model.FigureSide.EndRunaround)]
    [InlineData("<div class='figleft' style='width: 33%'><img src='p_files/a.png' alt='A'><p class='caption'>Below</p></div>", "33%", Publish.Model.FigureSide.StartRunaround)]
    [InlineData("<figure><img src='p_files/a.png' alt='A' width='1200' style='float: right'></figure>", "", Publish.Model.FigureSide.EndRunaround)]
    [InlineData("<figure><img src='p_files/a.png' alt='A' width='4'></figure>", "", Publish.Model.FigureSide.Middle)]
    [InlineData("<figure style='width: 20em'><img src='p_files/a.png' alt='A'></figure>", "", Publish.Model.FigureSide.Middle)]
    public void A_picture_keeps_its_share_of_the_line_and_its_side(string markup, string width, Publish.Model.FigureSide side)
    {
        using var manuscript = new TempManuscript(("p.html", "<!DOCTYPE html><body><p>Before it.</p>" + markup + "<p>Behind it.</p>"));
        manuscript.Write("p_files/a.png", TempManuscript.Png);
        var figure = Assert.Single(Publish.Model.Walking.Query.All<Publish.Model.Figure>(manuscript.Read("p.html").Document));
        Assert.Equal((width, side), (figure.Width?.ToString() ?? "", figure.Side));
    }

    [Theory]
    [InlineData("<!DOCTYPE html [<!ENTITY a \"b\">]><html><p>&a;", "ZP785")]
    [InlineData("<!DOCTYPE html><html><body><nav><a href=/>x</a></nav>", "ZP770")]
    [InlineData("", "ZP770")]
    public void Bad_input_is_a_diagnostic(string html, string code) => Assert.Contains(Read(Encoding.UTF8.GetBytes(html)).Diagnostics, d => d.Code == code);

    [Fact]
    public void A_hundred_thousand_within_each_other_are_not_parsed()
    {
        Assert.True(Publish.Manuscript.WebPages.WebDepth.IsPast(string.Concat(Enumerable.Repeat("<b><i>x", 50_000))));
        Assert.False(Publish.Manuscript.WebPages.WebDepth.IsPast(string.Concat(Enumerable.Repeat("<p>x<br><ul><li>y</ul><A name=z></i>", 50_000))));
    }

    [Fact]
    public void A_table_that_only_puts_things_in_their_place_is_said_and_a_link_that_leads_nowhere_is_none()
    {
        var account = Read("<table><tr><td>All of it.</td></tr></table><p>A <a href='#'>dummy</a>.</p>").Files!.Account!;
        Assert.Equal((1, 0, 0), (account.In.Tables, account.Out.Tables, account.In.Links));
        Assert.Equal(["table that only puts things in their place"], account.Losses.Select(loss => loss.What));
    }

    [Fact]
    public void A_document_of_Googles_is_read_as_it_was_written()
    {
        var read = Read("<div><p>Head of each page</p></div><p class=title>The zine</p><p class=subtitle>Of bread</p><h1>One</h1>"
            + "<p>A <a href='https://www.google.com/url?q=https://example.org/a?b%3Dc&amp;sa=D&amp;ust=1'>link</a><sup><a href='#cmnt1' id=cmnt_ref1>[a]</a></sup>, a note<sup><a href='#ftnt1' id=ftnt_ref1>[1]</a></sup>.</p>"
            + "<ul class='lst-kix_x-0 start'><li>one</li></ul><ul class='lst-kix_x-1 start'><li>inner</li></ul><ul class='lst-kix_x-0'><li>two</li></ul>"
            + "<ol class='lst-kix_y-0 start' start=1><li>first</li></ol><ol class='lst-kix_y-0' start=2><li>second</li></ol>"
            + "<h1>Two</h1><p>End.</p><hr><div><p><a href='#ftnt_ref1' id=ftnt1>[1]</a> Said below.</p></div><div><p><a href='#cmnt_ref1' id=cmnt1>[a]</a> Is it so?</p></div><div><p>Foot</p></div>");
        Assert.Equal(("The zine", "Of bread"), (read.Document.Metadata.Title, read.Document.Metadata.Subtitle));
        Assert.Equal(
            """
            p: A <link https://example.org/a?b=c link>, a note<note p: Said below.>.
            Bullet 1
              item
                p: one
                Bullet 1
                  item
                    p: inner
              item
                p: two
            Decimal 1
              item
                p: first
              item
                p: second
            """, Outline(read).TrimEnd());
        Assert.Equal(["comment", "running head"], read.Files!.Account!.Losses.Select(loss => loss.What).Order());
        Assert.True(read.Files.Account.IsBalanced, $"{read.Files.Account.In} {read.Files.Account.Out}");
    }

    [Fact]
    public void A_note_in_the_margin_that_holds_a_picture_is_text_and_that_is_said()
    {
        var account = Read("<p>Words<span class=sidenote>A note.</span> here<span class=marginnote><img src=gone.png alt=x>Of a rhinoceros.</span>.</p>").Files!.Account!;
        Assert.Equal((2, 1), (account.In.Notes, account.Out.Notes));
        Assert.Equal("Of a rhinoceros.", account.Losses.Single(loss => loss.What.StartsWith("note in the margin", StringComparison.Ordinal)).First);
        Assert.True(account.IsBalanced);
    }

    [Fact]
    public void The_only_chapter_of_Googles_documents_is_not_their_title()
    {
        var read = Read("<body class=doc-content><p class=title>The zine</p><h1>One</h1><p>Words.</p></body>");
        Assert.Equal("The zine", read.Document.Metadata.Title);
        Assert.Equal("One", ((Text)read.Document.Body[0].Heading!.Content[0]).Value);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote>")]
    public void Ten_thousand_within_each_other_are_a_diagnostic(string tag)
    {
        var read = Read(Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>" + string.Concat(Enumerable.Repeat(tag, 10_000)) + "x"));
        Assert.Contains(read.Diagnostics, d => d.Code is "ZP771");
    }

    private static string Blocks(string html) => Outline(Read(html));

    private static string Outline(Outcome read) => DocumentOutline.Of(read.Document.Body[0].Blocks);

    private static Outcome Read(string body) => Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=en><head><title>T</title></head><body>{body}</body></html>"));

    private static Outcome Read(byte[] page)
    {
        using var manuscript = new TempManuscript();
        manuscript.Write("p.html", page);
        return manuscript.Read("p.html");
    }
}
