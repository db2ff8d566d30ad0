using Publish.Model;
using static Publish.Tests.Manuscript.Importing.DocxFile;

namespace Publish.Tests.Manuscript.Importing;

/// <summary>One trap a test: documents as Word, Google Docs and LibreOffice write them.</summary>
public sealed class DocxTests
{
    private const string Headings = "<w:style w:type='paragraph' w:styleId='berschrift1'><w:name w:val='Heading 1'/></w:style><w:style w:type='paragraph' w:styleId='Own'><w:name w:val='Chapter of mine'/><w:basedOn w:val='berschrift1'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='Out'><w:name w:val='Outlined'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style><w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='Loop'><w:name w:val='Loop'/><w:basedOn w:val='Loop2'/></w:style><w:style w:type='paragraph' w:styleId='Loop2'><w:name w:val='Loop two'/><w:basedOn w:val='Loop'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='Q'><w:name w:val='Quote'/><w:rPr><w:i/></w:rPr></w:style><w:style w:type='paragraph' w:styleId='Cap'><w:name w:val='caption'/></w:style><w:style w:type='paragraph' w:styleId='It'><w:name w:val='Slanted'/><w:rPr><w:i/></w:rPr></w:style>"
        + "<w:style w:type='character' w:styleId='Em'><w:name w:val='Emphasis'/><w:rPr><w:i/></w:rPr></w:style><w:style w:type='paragraph' w:styleId='Toc1'><w:name w:val='toc 1'/></w:style><w:style w:type='paragraph' w:styleId='Code'><w:name w:val='HTML Preformatted'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='V'><w:name w:val='Verse'/></w:style>";

    private const string Lists = "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='(%2)'/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='&#xF0B7;'/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='3'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='Article %1:'/></w:lvl></w:abstractNum>"
        + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num><w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num>"
        + "<w:num w:numId='4'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride></w:num><w:num w:numId='5'><w:abstractNumId w:val='3'/></w:num>";

    [Fact]
    public void A_heading_is_one_by_its_style_in_any_language_by_what_that_is_based_on_or_by_its_level() =>
        Assert.Equal(["One", "Two", "Three", "Four"], Query(Of(Styled("T", "Title") + Styled("berschrift1", "One") + Styled("Own", "Two") + Styled("Out", "Three") + P("text") + P("Four", "<w:outlineLvl w:val='0'/>")
            + P("not one", "<w:pStyle w:val='berschrift1'/><w:outlineLvl w:val='9'/>") + Styled("Loop", "round")).Styles(Headings).Read().Document));

    [Fact]
    public void A_title_goes_to_the_settings()
    {
        var read = Of(Styled("T", "The Title") + P("text")).Styles(Headings).Read();

        Assert.Equal("The Title", read.Document.Metadata.Title);
        Assert.Equal(3, read.Files!.Account!.Out.Words);
    }

    [Fact]
    public void Where_nobody_used_styles_looks_are_headings_as_a_class()
    {
        const string Bold = "<w:b/><w:sz w:val='32'/>";
        string Head(string words) => $"<w:p><w:pPr><w:jc w:val='center'/></w:pPr>{R(words, Bold)}</w:p>";
        const string Long = "A long paragraph of plain words that goes on and on until it is longer than any heading would ever be, and ends in a full stop as sentences do.";

        var read = Of($"<w:p>{R("The Book", "<w:b/><w:sz w:val='56'/>")}</w:p>" + Head("One") + P(Long) + P(Long) + Head("Two") + P(Long) + P(Long) + $"<w:p>{R("Not one.", "<w:b/>")}</w:p>" + P(Long)).Read();

        Assert.Equal("The Book", read.Document.Metadata.Title);
        Assert.Equal(["One", "Two"], Query(read.Document));
    }

    [Fact]
    public void A_second_line_below_a_title_that_only_its_look_shows_is_the_subtitle_and_contents_go_with_their_heading()
    {
        const string Long = "A long paragraph of plain words that goes on and on until it is longer than any heading would ever be, and ends in a full stop as sentences do.";
        string Middle(string words, string look) => $"<w:p><w:pPr><w:jc w:val='center'/></w:pPr>{R(words, look)}</w:p>";
        string Head(string words) => $"<w:p>{R(words, "<w:b/><w:sz w:val='28'/>")}</w:p>";
        var read = Of(Middle("The Reader", "<w:b/><w:sz w:val='44'/>") + Middle("Six years of a union", "<w:i/><w:sz w:val='28'/>") + Head("Contents") + Styled("Toc1", "One") + Head("One") + P(Long) + P(Long) + Head("Two") + P(Long) + P(Long)).Styles(Headings).Read();

        Assert.Equal(("The Reader", "Six years of a union"), (read.Document.Metadata.Title, read.Document.Metadata.Subtitle));
        Assert.Equal(["One", "Two"], Query(read.Document));
        Assert.Contains(read.Files!.Account!.Losses, loss => loss is { What: "heading of a list of contents", Words: 1 });
        Assert.True(read.Files.Account.IsBalanced);
    }

    [Fact]
    public void What_is_called_a_table_beside_one_is_its_caption_and_who_said_it_stands_with_what_was_said()
    {
        var read = Of($"<w:p>{R("Table 1. Winters", "<w:b/>")}</w:p><w:tbl><w:tr><w:tc>{P("a")}</w:tc><w:tc>{P("b")}</w:tc></w:tr></w:tbl>" + P("We shall not pay.", "<w:ind w:left='720' w:right='720'/>") + P("—the envelope", "<w:jc w:val='right'/>") + P("Text.")
            + P("Who drinks</w:t><w:br/><w:t>must draw;</w:t><w:br/><w:t>who draws</w:t><w:br/><w:t>may sing.", "<w:ind w:left='720' w:right='720'/>") + P("Text.") + P("Said.", "<w:ind w:left='720' w:right='720'/>") + P("Ann", "<w:jc w:val='right'/>")).Read();
        var blocks = read.Document.Body[0].Blocks;

        Assert.Equal("Table 1. Winters", Publish.Model.Walking.PlainText.WithoutNotes(Assert.IsType<Table>(blocks[0]).Caption));
        Assert.Equal("the envelope", Publish.Model.Walking.PlainText.WithoutNotes(Assert.IsType<Quotation>(blocks[1]).Attribution));
        Assert.Equal(4, Assert.IsType<Verse>(blocks[3]).Stanzas[0].Lines.Count);
        // At the end of a text a name at the right signs that.
        Assert.Equal(DivisionKind.Signature, Assert.IsType<Division>(blocks[^1]).Kind);
    }

    [Theory]
    [InlineData("<w:pStyle w:val='V'/>")]
    [InlineData("<w:jc w:val='center'/>")]
    [InlineData("<w:ind w:left='720' w:right='720'/>")]
    public void An_empty_line_within_a_paragraph_of_verse_parts_its_stanzas(string look)
    {
        var verse = Assert.IsType<Verse>(Of(P("It never tells,</w:t><w:br/><w:t>it never knows.</w:t><w:br/><w:br/><w:t>It goes by night,</w:t><w:br/><w:t>it goes.", look)).Styles(Headings).Read().Document.Body[0].Blocks[0]);

        Assert.Equal([2, 2], verse.Stanzas.Select(stanza => stanza.Lines.Count));
    }

    [Fact]
    public void Italic_in_an_italic_style_is_upright_and_what_is_said_directly_is_said() =>
        Assert.Equal("p: <Emphasis slanted> upright <Emphasis and> plain", Of($"<w:p><w:pPr><w:pStyle w:val='It'/></w:pPr>{R("slanted ")}{R("upright", "<w:rStyle w:val='Em'/>")}{R(" ")}{R("and")}{R(" plain", "<w:i w:val='0'/>")}</w:p>").Styles(Headings).Read().Blocks);

    [Fact]
    public void A_quotation_is_not_emphasised_by_its_style_and_may_name_who_said_it() =>
        Assert.True(Of(Styled("Q", "Said.") + Styled("Q", "— Who")).Styles(Headings).Read().Document.Body[0].Blocks[0] is Quotation { Content: [Paragraph { Content: [Text] }], Attribution: [Text { Value: "Who" }] });

    [Fact]
    public void Lists_that_were_interrupted_go_on_and_restart_where_they_are_told_to()
    {
        var lists = Blocks<ListBlock>(Of(Item("a", 1) + Item("b", 1) + P("between") + Item("c", 3) + Item("x", 1, 1) + Item("y", 1, 1) + Item("d", 1) + P("between") + Item("e", 4) + Item("f", 4)).Numbering(Lists).Read());

        Assert.Equal([1, 3, 7], lists.Select(list => list.Start));
        Assert.Equal(ListKind.LowerAlpha, ((ListBlock)lists[1].Items[0].Content[1]).Kind);
        Assert.Equal(ListDelimiter.Brackets, ((ListBlock)lists[1].Items[0].Content[1]).Delimiter);
        Assert.Equal(2, lists[1].Items.Count);
    }

    [Fact]
    public void A_paragraph_that_was_taken_out_of_its_list_is_none_of_it() =>
        Assert.Equal(2, Blocks<Block>(Of(Item("a", 2) + P("out", "<w:numPr><w:numId w:val='0'/></w:numPr>")).Numbering(Lists).Read()).Count);

    [Fact]
    public void Words_in_a_number_are_said() => Assert.Equal("1 number with more than itself", Of(Item("a", 5)).Numbering(Lists).Read().Losses);

    [Fact]
    public void Notes_and_endnotes_stand_where_they_are_called()
    {
        var read = Of($"<w:p>{R("One")}<w:r><w:footnoteReference w:id='1'/></w:r>{R(" two")}<w:r><w:endnoteReference w:id='1'/></w:r>{R(" three")}<w:r><w:footnoteReference w:id='2' w:customMarkFollows='1'/><w:t>*</w:t></w:r></w:p>")
            .Footnotes($"<w:p><w:r><w:footnoteRef/></w:r>{R(" First.")}</w:p>" + P("Its second."), $"<w:sdt><w:sdtContent>{P("In a control.")}</w:sdtContent></w:sdt>", P("Called nowhere.")).Endnotes(P("Last.")).Read();
        var notes = Publish.Model.Walking.Query.All<Note>(read.Document);

        Assert.Equal(["First.Its second.", "Last.", "In a control."], notes.Select(note => string.Concat(note.Content.Select(block => ((Text)((Paragraph)block).Content[0]).Value))));
        Assert.Equal((3, 3), (read.Files!.Account!.In.Notes, read.Files.Account.Out.Notes));
        Assert.Equal("1 mark of a note; 1 note that is called nowhere", read.Losses);
    }

    [Fact]
    public void Changes_are_taken_as_accepted()
    {
        var read = Of($"<w:p>{R("Now ")}<w:ins w:id='1'>{R("new")}</w:ins><w:del w:id='2'><w:r><w:delText>old</w:delText></w:r></w:del></w:p><w:p><w:pPr><w:rPr><w:del w:id='3'/></w:rPr></w:pPr>{R("Half")}</w:p>{P(" and half")}").Read();

        Assert.Equal("p: Now new\np: Half and half", read.Blocks);
        Assert.Equal("1 insertion that was marked; 2 deletion that was marked", read.Losses);
    }

    [Fact]
    public void Comments_are_kept_beside_the_text()
    {
        var read = Of($"<w:p>{R("A ")}<w:commentRangeStart w:id='0'/>{R("word")}<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r></w:p>").Comments("<w:comment w:id='0' w:author='Ann'><w:p><w:r><w:t>Which?</w:t></w:r></w:p></w:comment>").Read();

        Assert.Equal("p: A word", read.Blocks);
        Assert.Contains("“word”\n    Ann: Which?\n", Assert.Single(read.Files!.Beside).Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_to_the_web_or_to_headings_and_paragraphs()
    {
        var read = Of($"<w:p><w:hyperlink r:id='l1' w:anchor='top'>{R("web")}</w:hyperlink>{R(" ")}<w:hyperlink w:anchor='here'>{R("here")}</w:hyperlink>{R(" ")}<w:hyperlink w:anchor='head'>{R("head")}</w:hyperlink>{R(" ")}<w:hyperlink r:id='l2'>{R("file")}</w:hyperlink>{R(" ")}<w:hyperlink w:anchor='none'>{R("gone")}</w:hyperlink></w:p>"
            + $"<w:p><w:bookmarkStart w:id='1' w:name='here'/>{R("A place.")}</w:p>" + "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:bookmarkStart w:id='2' w:name='head'/><w:r><w:t>A head</w:t></w:r></w:p>" + P("x") + P("Two", "<w:outlineLvl w:val='0'/>")).Link("l1", "https://x.org/a b").Link("l2", "file:///c:/a.doc").Read();

        Assert.Equal(["https://x.org/a%20b#top"], Publish.Model.Walking.Query.All<Link>(read.Document).Select(link => link.Url));
        Assert.Equal(["here", "a-head"], Publish.Model.Walking.Query.All<CrossReference>(read.Document).Select(link => link.Target));
        Assert.Equal("1 link to a file; 1 link to a place of the same text", read.Losses);
    }

    [Fact]
    public void Fields_go_over_runs_and_paragraphs_and_may_be_broken()
    {
        string Sign(string type) => $"<w:r><w:fldChar w:fldCharType='{type}'/></w:r>";
        string Instruction(string words) => $"<w:r><w:instrText xml:space='preserve'>{words}</w:instrText></w:r>";

        var read = Of($"<w:p>{Sign("begin")}{Instruction(" HYPER")}{Instruction("LINK \"https://x.org\" ")}{Sign("separate")}{R("link")}{Sign("end")}{R(" and ")}{Sign("begin")}{Instruction(" PAGE ")}{Sign("separate")}{R("7")}{Sign("end")}{Sign("end")}</w:p>"
            + $"<w:p>{Sign("begin")}{Instruction(" TOC \\o ")}{Sign("separate")}{R("One ....")}</w:p><w:p>{R("Two ....")}{Sign("end")}</w:p>" + $"<w:p>{Sign("begin")}{Instruction(" XE \"word\" ")}{Sign("end")}{R("word ")}<w:fldSimple w:instr=' AUTHOR '>{R("Ann")}</w:fldSimple></w:p>"
            + Styled("Toc1", "Three ....")).Styles(Headings).Read();

        Assert.Equal("p: <link https://x.org link> and\np: word Ann", read.Blocks);
        Assert.Equal("1 number of a page; 1 list of contents; 3 line of a list of contents", read.Losses);
    }

    [Fact]
    public void A_drop_cap_is_its_words_first_letter() =>
        Assert.Equal("p: Once upon", Of("<w:p><w:pPr><w:framePr w:dropCap='drop' w:lines='3'/></w:pPr><w:r><w:t>O</w:t></w:r></w:p>" + P("nce upon")).Read().Blocks);

    [Fact]
    public void A_box_of_text_is_an_aside_and_is_read_once()
    {
        var box = $"<w:txbxContent>{P("In a box.")}</w:txbxContent>";
        var read = Of($"<w:p>{R("Before")}<w:r><mc:AlternateContent><mc:Choice Requires='x'><w:t>never</w:t></mc:Choice><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R(" after")}</w:p>").Read();

        Assert.Equal(5, read.Files!.Account!.In.Words);
        Assert.IsType<Division>(read.Document.Body[0].Blocks[1]);
    }

    [Fact]
    public void Tables_keep_their_spans_and_head()
    {
        string Cell(string words, string look = "") => $"<w:tc><w:tcPr>{look}</w:tcPr>{P(words)}</w:tc>";
        var read = Of($"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("Head", "<w:gridSpan w:val='2'/>")}</w:tr><w:tr>{Cell("a", "<w:vMerge w:val='restart'/>")}{Cell("b")}</w:tr><w:sdt><w:sdtContent><w:tr>{Cell("", "<w:vMerge/>")}{Cell("c")}</w:tr></w:sdtContent></w:sdt></w:tbl>").Read();
        var table = Assert.IsType<Table>(read.Document.Body[0].Blocks[0]);

        Assert.Equal((1, 2, 2), (table.Head.Count, table.Rows.Count, table.Head[0].Cells[0].ColumnSpan));
        Assert.Equal((2, 1), (table.Rows[0].Cells[0].RowSpan, table.Rows[1].Cells.Count));
    }

    [Fact]
    public void A_table_of_one_cell_is_an_aside() => Assert.Equal(DivisionKind.Aside, Assert.IsType<Division>(Of($"<w:tbl><w:tr><w:tc>{P("Framed.")}</w:tc></w:tr></w:tbl>").Read().Document.Body[0].Blocks[0]).Kind);

    [Fact]
    public void A_picture_is_a_figure_with_its_words_and_caption()
    {
        var read = Of(Picture("p1", "What it shows") + Styled("Cap", "Its caption") + Picture("p2", "") + Picture("none", "Lost")).Picture("p1", TempManuscript.Png, "media/A b.png").Picture("p2", "GIF89a"u8.ToArray(), "media/b.gif").Styles(Headings).Read();
        var figure = Assert.IsType<Figure>(Assert.Single(read.Document.Body[0].Blocks));

        Assert.Equal(("images/a-b.png", "What it shows", 1), (figure.Picture.Path, figure.Picture.Alternative, figure.Caption.Count));
        Assert.Equal((3, 1), (read.Files!.Account!.In.Pictures, read.Files.Account.Out.Pictures));
        Assert.Contains("GIF", read.Files.Account.Losses[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_cut_off_a_picture_is_warned_of() => Assert.Contains("picture that was cropped", Of(Picture("p1", "x", "<a:srcRect l='10000'/>")).Picture("p1", TempManuscript.Png).Read().Losses, StringComparison.Ordinal);

    [Fact]
    public void Signs_of_fonts_of_signs_are_signs() =>
        Assert.Equal("p: ✓ α → →", Of($"<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>{R(" ")}{R("a", "<w:rFonts w:ascii='Symbol'/>")}{R(" &#xF0E0; ", "<w:rFonts w:ascii='Wingdings'/>")}{R("&#xF0AE;", "<w:rFonts w:ascii='Symbol'/>")}</w:p>").Read().Blocks);

    [Fact]
    public void Hidden_text_is_left_out_and_said()
    {
        var read = Of($"<w:p>{R("Shown ")}{R("hidden words", "<w:vanish/>")}</w:p>").Read();

        Assert.Equal("p: Shown", read.Blocks);
        Assert.Equal(2, Assert.Single(read.Files!.Account!.Losses).Words);
    }

    [Fact]
    public void Another_language_is_a_span_and_the_most_used_is_the_zines()
    {
        var read = Of($"<w:p>{R("Ein langer deutscher Satz steht hier ", "<w:lang w:val='de-DE'/>")}{R("and English", "<w:lang w:val='en-GB'/>")}</w:p>").Read();

        Assert.Equal("de-DE", read.Document.Metadata.Language);
        Assert.Equal("en-GB", Assert.IsType<Styled>(((Paragraph)read.Document.Body[0].Blocks[0]).Content[1]).Attributes.Language);
    }

    [Fact]
    public void Short_lines_that_were_broken_are_verse_and_a_style_says_so_too()
    {
        const string Break = "<w:r><w:br/></w:r>";
        var read = Of($"<w:p>{R("One line")}{Break}{R("two lines")}{Break}{R("three")}</w:p><w:p>{R("Four")}{Break}{R("five")}</w:p>" + P("Prose.") + Styled("V", "a") + Styled("V", "b") + "<w:p/>" + Styled("V", "c")).Styles(Headings).Read();
        var verses = Blocks<Verse>(read);

        Assert.Equal([[3, 2], [2, 1]], verses.Select(verse => verse.Stanzas.Select(stanza => stanza.Lines.Count).ToArray()).ToArray());
    }

    [Fact]
    public void Pages_and_sections_break_where_they_were_told_to()
    {
        var read = Of(P("a") + $"<w:p>{R("b")}<w:r><w:br w:type='page'/></w:r>{R("c")}</w:p>" + P("d", "<w:sectPr/>") + P("e") + P("f", "<w:pageBreakBefore/>")).Read();

        Assert.Equal("Paragraph Paragraph PageBreak Paragraph Paragraph PageBreak Paragraph PageBreak Paragraph", string.Join(' ', read.Document.Body[0].Blocks.Select(block => block.GetType().Name)));
    }

    [Fact]
    public void Code_keeps_its_lines_and_a_text_that_is_all_typewriter_is_none()
    {
        const string Courier = "<w:rFonts w:ascii='Courier New'/>";

        Assert.Equal("a\nb", Assert.IsType<Preformatted>(Of(Styled("Code", "a") + Styled("Code", "b")).Styles(Headings).Read().Document.Body[0].Blocks[0]).Text);
        Assert.Single(Publish.Model.Walking.Query.All<Code>(Of($"<w:p>{R("Many more words than that: ")}{R("code", Courier)}</w:p>").Read().Document));
        Assert.Empty(Publish.Model.Walking.Query.All<Code>(Of($"<w:p>{R("typed on a machine", Courier)}</w:p>").Read().Document));
    }

    [Fact]
    public void Pauses_centred_lines_and_signatures_are_what_they_look_like() =>
        Assert.Equal("Paragraph SceneBreak Paragraph SceneBreak Division Division", string.Join(' ', Of(P("a") + P("* * *") + P("b") + "<w:p><w:r><w:pict><v:rect o:hr='t'/></w:pict></w:r></w:p>" + P("centred", "<w:jc w:val='center'/>") + P("Ann", "<w:jc w:val='right'/>")).Read().Document.Body[0].Blocks.Select(block => block.GetType().Name)));

    /// <summary>An inch of a line of 6.3.</summary>
    [Fact]
    public void A_pictures_width_is_its_share_of_the_line() =>
        Assert.Equal(PictureExtent.Share(160), Assert.Single(Publish.Model.Walking.Query.All<Figure>(Of(P("Before.") + Picture("p1", "x")).Picture("p1", TempManuscript.Png).Read().Document)).Width);

    /// <summary>Two inches of text, then two columns of one inch, then nothing that any page has.</summary>
    [Theory]
    [InlineData("<w:pgSz w:w='5760'/><w:pgMar w:left='1440' w:right='1440'/>", 500)]
    [InlineData("<w:pgSz w:w='7200'/><w:pgMar w:left='720' w:right='720'/><w:cols w:num='2' w:space='0'/>", 500)]
    [InlineData("<w:pgSz w:w='100'/><w:pgMar w:left='1440' w:right='1440'/>", 160)]
    public void The_line_is_as_long_as_the_documents_own_page_has_it(string page, int permille) =>
        Assert.Equal(PictureExtent.Share(permille), Assert.Single(Publish.Model.Walking.Query.All<Figure>(Of(P("Before.") + Picture("p1", "x") + $"<w:sectPr>{page}</w:sectPr>").Picture("p1", TempManuscript.Png).Read().Document)).Width);

    [Theory]
    [InlineData(4, "en")]
    [InlineData(0, "he")]
    public void Two_words_in_a_language_are_not_that_of_a_text_which_says_nothing_of_its_own(int others, string language) =>
        Assert.Equal(language, Of(string.Concat(Enumerable.Repeat(P("Many more words than those two."), others)) + $"<w:p>{R("שלום עולם", "<w:rtl/><w:lang w:bidi='he'/>")}</w:p>").Read().Document.Metadata.Language);

    [Fact]
    public void A_chapter_that_is_a_glossary_is_the_zines_glossary()
    {
        string Row(string a, string b) => $"<w:tr><w:tc>{P(a)}</w:tc><w:tc>{P(b)}</w:tc></w:tr>";
        var read = Of(P("One", "<w:outlineLvl w:val='0'/>") + P("Text of keel.") + P("Glossary", "<w:outlineLvl w:val='0'/>") + $"<w:tbl>{Row("Keel", "The lowest timber.")}{Row("Bow", "The front of it.")}</w:tbl>").Read();

        Assert.Equal(["keel", "bow"], read.Document.Glossary.Entries.Select(entry => entry.Id));
        Assert.Equal(["One"], Query(read.Document));
        Assert.Equal("1 chapter of entries; 1 table of entries", read.Losses);
    }

    [Fact]
    public void Readings_over_words_formulas_and_runs_in_smart_tags_are_kept()
    {
        var read = Of($"<w:p><w:smartTag><w:r><w:t>Paris </w:t></w:r></w:smartTag><w:r><w:ruby><w:rt>{R("kanji")}</w:rt><w:rubyBase>{R("漢字")}</w:rubyBase></w:ruby></w:r>{R(" ")}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>").Read();

        Assert.Equal("p: Paris 漢字(kanji) a+b", read.Blocks);
    }

    [Fact]
    public void Heads_of_pages_are_none_of_the_text() => Assert.Equal("1 running head", Of(P("Text")).Header(P("My Book")).Read().Losses);

    [Fact]
    public void The_strict_form_is_read_as_the_other()
    {
        var bytes = Of(P("Strict words") + P("centred", "<w:jc w:val='center'/><w:ind w:start='1in'/>")).Bytes(text => text.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal));

        Assert.Equal(3, OfficeOutcome.Of("a.docx", bytes).Files!.Account!.Out.Words);
    }

    [Fact]
    public void Signs_that_no_text_may_hold_are_replaced_and_said() => Assert.Equal("1 sign that no text may hold", Of(P("a&#x1;b")).Read().Losses);

    [Fact]
    public void A_file_called_otherwise_is_known_by_its_bytes() => Assert.Equal(2, OfficeOutcome.Of("a.md", Of(P("Two words")).Bytes()).Files!.Account!.Out.Words);

    private static string Picture(string id, string words, string more = "") =>
        $"<w:p><w:r><w:drawing><wp:inline><wp:extent cx='914400' cy='914400'/><wp:docPr id='1' name='P' descr='{words}'/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed='{id}'/>{more}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    private static List<string> Query(Document document)
    {
        var heads = new List<string>();
        void Walk(Section section)
        {
            if (section.Heading is { } heading) heads.Add(Publish.Model.Walking.PlainText.WithoutNotes(heading.Content));
            foreach (var inner in section.Subsections) Walk(inner);
        }
        foreach (var section in document.Body) Walk(section);
        return heads;
    }

    private static List<T> Blocks<T>(OfficeOutcome read)
        where T : Block => [.. read.Document.Body[0].Blocks.OfType<T>()];
}
