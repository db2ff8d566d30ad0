using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.Muse;

/// <summary>Each construct of AmuseWiki's .muse, as Text::Amuse 1.83 reads it.</summary>
public sealed class MuseTests
{
    [Theory]
    [InlineData("One\nline.\n\nTwo.", "p: One line.\np: Two.")]
    [InlineData("*em* **strong** ***both*** =code=", "p: <Emphasis em> <Strong strong> <Strong <Emphasis both>> `code`")]
    [InlineData("a*b*c 2*3*4 a=b=c * x *", "p: a*b*c 2*3*4 a=b=c * x *")]
    [InlineData("<em>a</em> <sc>b</sc> <sup>2</sup> <sub>3</sub> <del>d</del> <u>e</u>", "p: <Emphasis a> <SmallCaps b> <Superscript 2> <Subscript 3> <Strikethrough d> <u>e</u>")]
    [InlineData("<em>never closed", "p: <em>never closed")]
    [InlineData("=*a*= <verbatim>*b*</verbatim> <code><em></code>", "p: `*a*` *b* `<em>`")]
    [InlineData("One<br>two~~three", "p: One⏎two\u00A0three")]
    [InlineData("<[de]>Wort</[de]> word", "p: <Plain{lang=de} Wort> word")]
    [InlineData("<ruby>base|reading</ruby>", "p: base (reading)")]
    [InlineData("[[https://example.org][the *site*]] and [[www.example.org]]", "p: <link https://example.org the <Emphasis site>> and <link https://www.example.org www.example.org>")]
    [InlineData("  Quoted\n  lines.\n\n  More.", "quotation\n  p: Quoted lines.\n  p: More.")]
    [InlineData("       In the middle.", "div Centred\n  p: In the middle.")]
    [InlineData("                     At the right.", "div Signature\n  p: At the right.")]
    [InlineData("<quote>\nOne.\n\nTwo.\n</quote>", "quotation\n  p: One.\n  p: Two.")]
    [InlineData("<center>\nOne.\n</center>\n\n<right>\nTwo.\n</right>", "div Centred\n  p: One.\ndiv Signature\n  p: Two.")]
    [InlineData("> One\n>   two\n>\n> three", "verse\n  stanza\n    l0: One\n    l1: two\n  stanza\n    l0: three")]
    [InlineData("<verse>\n  One\n; hidden\n    two\n\n  three\n</verse>", "verse\n  stanza\n    l0: One\n    l1: two\n  stanza\n    l0: three")]
    [InlineData("{{{\n*a*\n\n  b\n}}}", "pre : *a*⏎⏎  b")]
    [InlineData("One.\n\n----\n\nTwo.\n\n      * * * * *\n\nThree.\n\n  * * *\n\nFour.", "p: One.\nscene-break: \np: Two.\npage-break: \np: Three.\nscene-break: \np: Four.")]
    [InlineData("- x\n\n1. y", "p: - x\np: 1. y")]
    [InlineData("<center>One.</center>\n\n<right>Two.</right>", "div Centred\n  p: One.\ndiv Signature\n  p: Two.")]
    [InlineData("<center>\nOne\n\n - two\n - three\n\n> four\n</center>", "div Centred\n  p: One\n  Bullet 1\n    item\n      p: two\n    item\n      p: three\n  verse\n    stanza\n      l0: four")]
    [InlineData("<play>\nANNA. One.\n\nBert: Two.\n\n*Cora*: Three.\n\nThey say nothing.\n</play>", "div Plain{.play}\n  p: <Speaker ANNA.> One.\n  p: <Speaker Bert:> Two.\n  p: <Speaker Cora>: Three.\n  p: They say nothing.")]
    [InlineData("|+ A caption alone +|", "p: A caption alone")]
    public void A_construct_is_read(string muse, string outline) => Assert.Equal(outline, Blocks(muse).TrimEnd());

    [Fact]
    public void A_play_goes_on_in_its_next_scene_and_nothing_is_said()
    {
        var read = Read("#title T\n\n<play>\n** One\n\nANNA. Here.\n\n** Two\n\nBERT. There.\n\n</play>\n\nCLARA. Nowhere.\n");
        Assert.Equal(["ANNA.", "BERT."], Query.All<Styled>(read.Document).Where(span => span.Kind == SpanKind.Speaker).Select(span => Publish.Model.Walking.PlainText.WithoutNotes(span.Content)));
        Assert.DoesNotContain("ZP782", read.Codes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A <verbatim>[1] as typed</verbatim> and =[1] code= and <code>[1]</code>.")]
    [InlineData("Called[1].\n\n right::left and 3::4\n\n term :: a::b means")]
    [InlineData("|+ A caption alone +|")]
    public void Each_word_is_accounted_for(string muse)
    {
        var account = Read("#title T\n\n" + muse + "\n\n[1] The words of a note.\n").Files!.Account!;
        Assert.True(account.IsBalanced, $"{account.In} {account.Out}");
    }

    [Fact]
    public void Lists_go_deeper_by_their_indent_and_count_by_their_marks()
    {
        Assert.Equal(
            """
            Bullet 1
              item
                p: One
                Decimal 1
                  item
                    p: a
                  item
                    p: b
              item
                p: Two goes on
            """, Blocks(" - One\n   1. a\n   1. b\n - Two\n   goes on").TrimEnd());
        Assert.StartsWith("LowerAlpha 3", Blocks("  c. x\n  d. y"), StringComparison.Ordinal);
        Assert.StartsWith("LowerRoman 10", Blocks("  x. x\n  xi. y"), StringComparison.Ordinal);
        Assert.Contains("definitions", Blocks(" Term :: What it means.\n Other :: That."), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_second_paragraph_is_the_items_where_it_is_set_in_as_its_words() =>
        Assert.Equal("Bullet 1 loose\n  item\n    p: One\n    p: More\n  item\n    p: Two\np: Text", Blocks(" - One\n\n   More\n\n - Two\n\nText").TrimEnd());

    [Fact]
    public void Notes_stand_where_they_are_called_with_all_their_paragraphs()
    {
        Assert.Equal("p: Word<note p: The note. / p: Its second.> and [2].", Blocks("Word [1] and [2].\n\n[1] The\n    note.\n\n    Its second.").TrimEnd());
        var inner = Read("Word [1].\n\n[1] Out {1} er.\n\n{1} Inner.");
        Assert.Equal(2, inner.Files!.Account!.Out.Notes);
        Assert.Contains("inner note", inner.Diagnostics.Single(d => d.Code == "ZP746" && d.Message.Contains("inner", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_have_heads_feet_captions_and_alignment()
    {
        var outline = Blocks(" A || B\n --- | :-:\n a | b\n f ||| g\n |+ Said +|");
        Assert.Contains("table Default Centre", outline, StringComparison.Ordinal);
        Assert.Contains("Said", outline, StringComparison.Ordinal);
        Assert.True(outline.IndexOf("p: a", StringComparison.Ordinal) < outline.IndexOf("p: f", StringComparison.Ordinal));
        Assert.Equal("p: |---|", Blocks("|---|").TrimEnd());
    }

    [Fact]
    public void A_picture_lies_beside_the_text_and_has_its_place()
    {
        using var manuscript = new TempManuscript(("t.muse", "#title T\n\n[[p_1.png 40 r][Below]]\n\n[[p_1.png f]]\n\n[[gone.png]]\n"));
        manuscript.Write("p_1.png", TempManuscript.Png);
        var read = manuscript.Read("t.muse");
        var figures = Publish.Model.Walking.Query.All<Publish.Model.Figure>(read.Document);
        Assert.Equal(Publish.Model.PictureExtent.Share(400), figures[0].Width);
        Assert.Equal(Publish.Model.FigureSide.EndRunaround, figures[0].Side);
        Assert.Equal(Publish.Model.FigurePlacement.FullPage, figures[1].Placement);
        Assert.Contains(read.Diagnostics, d => d.Code == "ZP746" && d.Message.Contains("gone.png", StringComparison.Ordinal));
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity == Publish.Model.Source.Severity.Error);
    }

    [Fact]
    public void The_folder_of_a_text_is_the_text()
    {
        using var manuscript = new TempManuscript(("a-text.muse", "#title T\n\nWords.\n"));
        Assert.Equal("T", manuscript.Read().Document.Metadata.Title);
    }

    [Fact]
    public void Directives_are_the_card()
    {
        var card = Read("#title A *b*\n#author Ann Lee and Bo Ray\n#LIST-title x\n#lang hr\n#SORTtopics one; two\n#notes Of 1910\n#teaser A long\nline\n#notoc 1\n\nText.").Document;
        Assert.Equal("A b", card.Metadata.Title);
        Assert.Equal(["Ann Lee", "Bo Ray"], card.Metadata.Contributors.Select(person => person.Name));
        Assert.Equal("hr", card.Metadata.Language);
        Assert.Equal(["one", "two"], card.Metadata.Subjects);
        Assert.Equal("A long line", card.Metadata.Description);
        Assert.Equal(new Publish.Model.Attribute("Notes", "Of 1910"), Assert.Single(card.Metadata.Others));
        Assert.False(card.Settings.Contents);
    }

    [Fact]
    public void Headings_have_short_forms_and_places()
    {
        var body = Read("#title T\n\nFirst [[#there][see]] and [[#there][page ??]].\n\n#there\n* Short | A long one\n\nText.\n\n** Below\n\nMore.").Document.Body;
        Assert.Equal("A long one", Publish.Model.Walking.PlainText.WithoutNotes(body[1].Heading!.Content));
        Assert.Equal("Short", body[1].Attributes[Publish.Model.Section.Short]);
        Assert.Equal("there", body[1].Attributes.Id);
        Assert.Single(body[1].Subsections);
        Assert.Contains("PageNumber #there", DocumentOutline.Of(body[0].Blocks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1] One\n\nText [1].\n\n[1] Other", "ZP780")]
    [InlineData("Text [1].\n\n[1] One\n\n  Two spaces.", "ZP781")]
    [InlineData("<quote>\nText.", "ZP782")]
    [InlineData("#DELETED no\n\nText.", "ZP783")]
    [InlineData("; nothing", "ZP770")]
    public void A_slip_is_said(string muse, string code) => Assert.Contains(Read((muse[0] == '#' ? "" : "#title T\n\n") + muse).Diagnostics, d => d.Code == code);

    [Fact]
    public void The_only_chapter_gives_its_title_to_a_text_that_has_none()
    {
        var read = Read("* The tide\n\nText, see [[#there][here]].\n\n** Ebb\n\n#there More.");
        Assert.Equal("The tide", read.Document.Metadata.Title);
        Assert.Equal(["", "Ebb"], read.Document.Body.Select(section => section.Heading is { } heading ? Publish.Model.Walking.PlainText.WithoutNotes(heading.Content) : ""));
        Assert.True(read.Files!.Account!.IsBalanced);
        Assert.Equal("t", Read("* One\n\nText.\n\n* Two\n\nMore.").Document.Metadata.Title);
    }

    [Fact, Trait("Tier", "Long")]
    public void Lists_within_lists_without_end_are_said_once() =>
        Assert.Single(Read("#title T\n\n" + string.Join('\n', Enumerable.Range(1, 3000).Select(i => new string(' ', i) + "- x"))).Diagnostics, d => d.Code == "ZP771");

    [Fact]
    public void A_link_in_a_setting_is_said() =>
        Assert.Contains(Read("#title A [[https://example.org][tide]]\n\nText.").Files!.Account!.Losses, loss => loss is { What: "link in a setting", Count: 1 });

    [Fact]
    public void Speakers_of_a_play_are_speakers() =>
        Assert.Contains("<Speaker Anna.> Is it you?", Blocks("<play>\n**Anna.** Is it you?\n</play>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("A [1] b <br> c *d* [[https://x.org][e f]].\n\n[1] Note words.\n\n[2] Lost.\n\n; hidden words\n\n <verbatim>*</verbatim> - x\n\n - item\n\n a | b\n\n> verse {1}\n\n{1} second")]
    public void Each_word_is_in_the_text_or_in_the_account(string muse) => Assert.True(Read("#title T\n\n" + muse).Files!.Account!.IsBalanced);

    private static string Blocks(string muse) => DocumentOutline.Of(Read("#title T\n\n" + muse).Document.Body[0].Blocks);

    private static Outcome Read(string muse)
    {
        using var manuscript = new TempManuscript(("t.muse", muse + "\n"));
        return manuscript.Read("t.muse");
    }
}
