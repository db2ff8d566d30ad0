namespace Publish.Tests.Manuscript;

public sealed class MarkdownBlockTests
{
    [Theory]
    [InlineData("> Ann wrote:\n>> Which size?\n> The small one.", "quotation\n  p: Ann wrote:\n  quotation\n    p: Which size?\n  p: The small one.")]
    [InlineData("> > > a\n> > b\n> c", "quotation\n  quotation\n    quotation\n      p: a\n    p: b\n  p: c")]
    [InlineData("> a\nb", "quotation\n  p: a b")]
    [InlineData("> > a\nb", "quotation\n  quotation\n    p: a b")]
    public void A_quotation_within_a_quotation_ends_where_its_signs_do(string markdown, string expected) => Assert.Equal(expected, Reading.Blocks(markdown));

    [Fact]
    public void Verse_keeps_its_lines_stanzas_indents_and_attribution() => Assert.Equal(
        """
        verse{.quiet} | Emily Dickinson, <Emphasis Poems>
          stanza
            l0: There is no <Emphasis frigate>
            l1: like a book
          stanza
            l2: To take us # lands
            l0: - away
        """,
        Reading.Blocks("""
        ::: verse {.quiet}
        There is no *frigate*
          like a book

            To take us # lands
        - away

        -- Emily Dickinson, *Poems*
        :::
        """));

    [Fact]
    public void A_poem_s_last_line_may_begin_with_a_dash() => Assert.Equal(
        """
        verse
          stanza
            l0: One
            l0: — and two
        """,
        Reading.Blocks("::: verse\nOne\n— and two\n:::"));

    [Theory]
    [InlineData("> Words.\n>\n> — Emma Goldman", "Emma Goldman")]
    [InlineData("> Words.\n> -- Emma Goldman", "Emma Goldman")]
    [InlineData("> Words  \n> – Emma Goldman", "Emma Goldman")]
    [InlineData("> “Words!”\n> ―Emma *Goldman*", "Emma <Emphasis Goldman>")]
    public void A_quotation_s_last_line_with_a_dash_says_who_said_it(string markdown, string by) =>
        Assert.StartsWith($"quotation | {by}\n  p: ", Reading.Blocks(markdown), StringComparison.Ordinal);

    [Fact]
    public void A_dash_in_the_middle_of_a_sentence_names_nobody() =>
        Assert.Equal("quotation\n  p: We said — and meant it", Reading.Blocks("> We said\n> — and meant it"));

    [Fact]
    public void A_quotation_that_is_all_dash_is_what_is_said() =>
        Assert.Equal("quotation\n  p: — Silence", Reading.Blocks("> — Silence"));

    [Theory]
    [InlineData("::: epigraph\nWords.\n\n— A\n:::")]
    [InlineData("::: {.epigraph}\nWords.\n— A\n:::")]
    [InlineData("::: epigraph :::\n> Words.\n>\n> — A\n:::")]
    [InlineData("{.epigraph}\n> Words.\n> — A")]
    public void An_epigraph_may_be_written_in_several_ways(string markdown) =>
        Assert.Equal("epigraph | A\n  p: Words.", Reading.Blocks(markdown));

    [Fact]
    public void Divs_nest_and_the_innermost_closes_first() => Assert.Equal(
        """
        div Aside{#note lang=fr}
          p: One
          div Callout
            p: Two
            pre : :::
            p: More
          p: Three
        p: Four
        """,
        Reading.Blocks("""
        ::: aside {#note lang=fr}
        One
        ::: callout
        Two
        ```
        :::
        ```
        More
        :::
        Three
        :::
        Four
        """));

    [Fact]
    public void Lists_have_kinds_starts_and_looseness() => Assert.Equal(
        """
        Decimal 3
          item
            p: three
            LowerAlpha 1
              item
                p: a
              item
                p: b
                LowerRoman 1
                  item
                    p: i
          item
            p: four
        Bullet 1 loose
          item
            p: x
          item
            p: y
        UpperRoman 4
          item
            p: four
        """,
        Reading.Blocks("""
        3. three
           a. a
           b. b
              i. i
        4. four

        - x

        - y

        {type=upper-roman start=4}
        1. four
        """));

    [Theory]
    [InlineData("::: aside\n::: verse\n  a\n:::\n:::", "div Aside\n  verse\n    stanza\n      l1: a")]
    [InlineData("- ::: verse\n    a\n  :::", "Bullet 1\n  item\n    verse\n      stanza\n        l1: a")]
    [InlineData("::: aside\n    code\n:::", "div Aside\n  pre : code")]
    public void White_space_counts_from_the_block_around(string markdown, string expected) => Assert.Equal(expected, Reading.Blocks(markdown));

    [Theory]
    [InlineData("A. Berkman wrote this.")]
    [InlineData("I. Newton wrote this.")]
    [InlineData("e. g. this")]
    [InlineData("mix. this")]
    public void A_sentence_that_begins_with_a_letter_and_a_full_stop_is_no_list(string markdown) =>
        Assert.Equal("p: " + markdown, Reading.Blocks(markdown));

    [Fact]
    public void Definition_lists_take_one_space_several_terms_and_several_definitions() => Assert.Equal(
        """
        definitions
          term: A
          term: B
          is
            p: one
            p: more of one
          is
            p: two
          term{.x}: C
          is
            p: three
        """,
        Reading.Blocks("A\nB\n: one\n\n  more of one\n:   two\n\nC {.x}\n\n:   three"));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\nA line within\n| 3 | 4 |", "")]
    [InlineData("| a | b |\n| 1 | 2 |\n| 3 | 4 |", "ZP125")]
    [InlineData("a -- b | c", "")]
    public void A_table_that_is_none_is_said(string markdown, string codes) => Assert.Equal(codes, Reading.Of(markdown).Codes);

    [Theory]
    [InlineData("1. a\n2. b\n10. c", "")]
    [InlineData("3. a\n3. b\n4. c", "ZP124")]
    [InlineData("1. a\n1. b\n1. c", "")]
    [InlineData("7. a\n8. b", "")]
    [InlineData("- a\n- b", "")]
    [InlineData("iv. a\nv. b", "")]
    public void A_number_that_is_typed_and_not_set_is_said(string markdown, string codes) => Assert.Equal(codes, Reading.Of(markdown).Codes);

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\n: *Two* columns {#t}")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n: *Two*\ncolumns {#t}")]
    [InlineData("a | b\n--|--\n1 | 2\n\n:   *Two* columns {#t}")]
    public void A_colon_below_a_table_begins_its_caption(string markdown) =>
        Assert.StartsWith("table Default Default{#t} | <Emphasis Two> columns\n", Reading.Blocks(markdown), StringComparison.Ordinal);

    [Fact]
    public void A_grid_table_has_its_caption_below_too() =>
        Assert.Contains("| Both", Reading.Blocks("+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+\n\n: Both").Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public void A_second_caption_below_a_table_is_a_paragraph_and_is_said()
    {
        var outcome = Reading.Of("| a | b |\n|---|---|\n| 1 | 2 |\n\n: One\n\n: Another");

        Assert.Equal("ZP116", Assert.Single(outcome.Diagnostics).Code);
        Assert.EndsWith("\np: Another", DocumentOutline.Of(outcome.Document.Body[0].Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_have_columns_heads_and_captions() => Assert.Equal(
        """
        table Left Centre Right | The <Emphasis table>
          head
            cell
              p: a
            cell
              p: b
            cell
              p: c
          row
            cell
              p: 1
            cell
              p: `x|y`
            cell
        """,
        Reading.Blocks("""
        ^^^
        | a  | b | c  |
        |:---|:-:|---:|
        | 1  | `x\|y` |    |
        ^^^ The *table*
        """));

    [Fact]
    public void Grid_tables_hold_blocks() => Assert.Equal(
        """
        table Default Default
          head
            cell
              p: a
            cell
              p: b
          row
            cell
              Bullet 1
                item
                  p: x
                item
                  p: y
            cell
              p: two lines
        """,
        Reading.Blocks("""
        +-----+-----------+
        | a   | b         |
        +=====+===========+
        | - x | two       |
        | - y | lines     |
        +-----+-----------+
        """));

    [Theory]
    [InlineData("![What](images/a.png)", "figure Here images/a.png [What]: ")]
    [InlineData("![What](images/a.png \"A *caption*.\"){width=60% #f}", "figure Here 60% images/a.png [What]{#f}: A <Emphasis caption>.")]
    [InlineData("{#f}\n![What](images/a.png){.full-page}", "figure FullPage images/a.png [What]{#f}: ")]
    [InlineData("::: full-page\n![What](images/a.png)\n:::", "figure FullPage images/a.png [What]: ")]
    [InlineData("^^^\n![What](images/a.png)\n^^^ A caption {#f}", "figure Here images/a.png [What]{#f}: A caption")]
    [InlineData("![](images/a.png){.decorative}", "figure Here images/a.png []: ")]
    public void A_picture_alone_is_a_figure(string markdown, string expected) =>
        Assert.Equal(expected, Reading.Blocks(markdown));

    [Fact]
    public void Breaks_are_breaks() => Assert.Equal(
        "p: a\nscene-break: \np: b\npage-break: \nglossary-place: ",
        Reading.Blocks("a\n\n---\n\nb\n\\pagebreak\n::: glossary\n:::"));

    [Theory]
    [InlineData("```bash\na  b\n\nc\n```", "pre bash: a  b⏎⏎c")]
    [InlineData("    a\n     b", "pre : a⏎ b")]
    [InlineData("``` {.cs #x}\na\n```", "pre cs{#x}: a")]
    public void Preformatted_text_stays_as_typed(string markdown, string expected) => Assert.Equal(expected, Reading.Blocks(markdown));

    [Fact]
    public void A_heading_inside_a_block_opens_no_section() =>
        Assert.Equal("quotation\n  sub2{#x}: H\n  p: a", Reading.Blocks("> ## H {#x}\n>\n> a"));

    [Fact]
    public void Attributes_stand_above_a_block_or_at_its_end() => Assert.Equal(
        "p{.a}: one\np{.b}: two\nquotation{.c}\n  p: three",
        Reading.Blocks("one {.a}\n\n{.b}\ntwo\n\n{.c}\n> three"));

    [Fact]
    public void A_div_in_an_item_is_closed_by_colons_that_are_set_in_as_the_item_is() =>
        Assert.Equal(
            "div Aside\n  Bullet 1\n    item\n      p: One\n      div Letter\n        p: two\n        p: three\n  p: Four",
            Reading.Blocks("::: aside\n- One\n\n  ::: letter\n  two\n\n  three\n  :::\n\nFour\n:::\n").Replace(" loose", "", StringComparison.Ordinal));
}
