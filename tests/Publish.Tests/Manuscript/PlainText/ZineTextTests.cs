using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>What zines, mailboxes and clubs type: titles over what says more of them, heads with signs drawn round them, recipes, minutes, word lists, lists of books, letters.</summary>
public sealed class ZineTextTests
{
    private const string Prose = "The lamp was lit at six, and those who had come to mend the nets sat down beside it and said nothing for a while, since nothing had happened that day.";

    [Theory]
    [InlineData("THE NETS\na book of knots\n\n", "THE NETS", "a book of knots")]
    [InlineData("THE NETS\nFrom the papers of a harbour master\n\n", "THE NETS", "From the papers of a harbour master")]
    [InlineData("\"Nobody came\"\nA talk with two weavers\n\n", "\"Nobody came\"", "A talk with two weavers")]
    [InlineData("On the Use of Nets\nWorking paper no. 7, March 2012\n\n", "On the Use of Nets", "Working paper no. 7, March 2012")]
    [InlineData("RULES OF THE NET CLUB\n\nadopted 2 May 1998\n\n", "RULES OF THE NET CLUB", "")]
    [InlineData("T H E   N E T S\n\n\n", "THE NETS", "")]
    [InlineData("               alt.nets\n         Questions of Weavers\n         --------------------\n\n", "alt.nets Questions of Weavers", "")]
    public void A_title_stands_over_what_says_more_of_it(string head, string title, string subtitle)
    {
        var read = Read.Of(head + $"{Prose}\n\n{Prose}\n");
        Assert.Equal((title, subtitle), (read.Document.Metadata.Title, read.Document.Metadata.Subtitle));
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void Whoever_writes_all_in_small_letters_has_a_title()
    {
        var read = Read.Of("small hours\nissue three / spring 1998\n\nhello again\n\nso it has been a year. i moved twice, and i lost my job at the bakery.\n\ni wanted to make this about bread.\n\nmail\n\nwrite to me. trades are welcome, and so are letters.\n");
        Assert.Equal(("small hours", "issue three / spring 1998"), (read.Document.Metadata.Title, read.Document.Metadata.Subtitle));
    }

    [Theory]
    [InlineData("it has been a year. i moved twice. i lost my job, and i know why. it was at the bakery. nobody minded.\n\nthen it was spring. the trams came back.\n")]
    [InlineData("THREE ROOMS\n\ni\n\nIn the first room\nit is always four o'clock.\n\nii\n\nIn the second room\nsomebody is writing.\n")]
    public void Small_letters_that_are_meant_are_no_scanning_errors(string text) => Assert.Empty(Read.Of(text).Reading.Suspicions);

    [Fact]
    public void The_space_before_the_bracket_of_a_notes_call_goes_with_the_bracket()
    {
        var read = Read.Of($"Title: Nets\n\nWe have been late [1], and we were slow [2]. {Prose}\n\n[1] Some were born so.\n\n[2] As a method.\n");
        Assert.StartsWith("p: We have been late<note p: Some were born so.>, and we were slow<note p: As a method.>.", read.Blocks, StringComparison.Ordinal);
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void Below_a_heading_in_capitals_a_line_may_begin_small()
    {
        var read = Read.Of($"Title: Soups\n\nLENTIL SOUP\n\nfor 60 people, 2 hours\n\n5 kg lentils\n3 kg carrots\n\n{Prose}\n\nBREAD\n\nfor 20 loaves\n\n10 kg flour\n200 g salt\n\n{Prose}\n");
        Assert.Equal(["LENTIL SOUP", "BREAD"], Headings(read));
    }

    [Theory]
    [InlineData("-=[ {0} ]=-")]
    [InlineData("=== {0} ===")]
    [InlineData(":: {0} ::")]
    [InlineData("<<< {0} >>>")]
    public void Signs_drawn_round_lines_make_headings_of_them(string drawn)
    {
        string Head(string words) => string.Format(System.Globalization.CultureInfo.InvariantCulture, drawn, words);
        var read = Read.Of($"Title: Nets\n\n{Head("Intro")}\n\n{Prose}\n\n{Head("What you need")}\n{Prose}\n");
        Assert.Equal(["Intro", "What you need"], Headings(read));
        Assert.True(read.Reading.Account!.IsBalanced);
        Assert.DoesNotContain("whoever", Headings(Read.Of($"Title: Nets\n\n{Prose}\n\n{Head("whoever")}\n\n{Prose}\n")));
    }

    [Fact]
    public void A_sentence_may_go_on_with_a_number_or_a_name_at_a_lines_head()
    {
        var read = Read.Of("Title: Nets\n\nDoes anybody know how much a parcel of nets to the islands costs? I have\n40 copies of them to send.\n\nWe had two offers for the shed by the harbour, one of them for 1,400 and one for\n1,150. The cheaper one cannot come.\n\n1. To staple is to decide.\n\n2. \"The form is the fold.\" This was written on a wall that stood in\nTurin, and nobody knows by whom.\n\n3. We want the keys.\n");
        Assert.DoesNotContain(Query.All<LineBreak>(read.Document), _ => true);
        Assert.Equal(3, Assert.Single(Query.All<ListBlock>(read.Document)).Items.Count);
    }

    [Fact]
    public void Terms_on_lines_of_their_own_in_the_order_of_the_alphabet_are_a_glossary()
    {
        (string Term, string Text)[] entries = [("Bleed", "Ink that runs over the edge of the sheet, so that no\n    white is seen."), ("Chase", "The iron frame."), ("Creep", "What inner sheets do."), ("Gutter", "The white at the fold."), ("Recto, verso", "The front and the back.")];
        var list = string.Concat(entries.Select(entry => $"{entry.Term}\n    {entry.Text}\n\n"));
        var read = Read.Of($"A PRINTER'S WORD LIST\n\n{Prose}\n\n{list}");
        Assert.Equal(["Bleed", "Chase", "Creep", "Gutter", "Recto, verso"], read.Document.Glossary.Entries.Select(entry => Text(entry.Term)));
        Assert.Empty(Query.All<Verse>(read.Document));
        var songs = Read.Of($"Title: Songs\n\n{Prose}\n\n{list.Replace("Bleed", "Zebra", StringComparison.Ordinal).Replace("Creep", "Apple", StringComparison.Ordinal)}");
        Assert.Empty(songs.Document.Glossary.Entries);
    }

    [Fact]
    public void Entries_that_hang_are_paragraphs_and_head_nothing()
    {
        var read = Read.Of($"Title: Nets\n\n{Prose}\n\nBooks\n\nAdler, Ruth. The Kitchen Press: Printing at Home, 1950-1975. Bristol:\n    Gatehouse, 1981.\n---. \"Ink and Onions.\" Small Printer 12.3 (1978): 14-19.\nBrandt, Otto. Linoleum. Aarhus: Klint, 1966.\n");
        Assert.Equal(3, Query.All<Paragraph>(read.Document).Count(paragraph => Text(paragraph.Content) is var words && (words.Contains("1981", StringComparison.Ordinal) || words.Contains("1978", StringComparison.Ordinal) || words.Contains("1966", StringComparison.Ordinal))));
        Assert.Empty(Query.All<LineBreak>(read.Document));
        Assert.Empty(Query.All<Epigraph>(read.Document));
        Assert.DoesNotContain(Headings(read), heading => heading.Contains("Ruth", StringComparison.Ordinal) || heading.Contains("Otto", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_set_in_below_a_full_one_is_no_hanging_entry_of_verse()
    {
        var read = Read.Of("Title: Nets\n\nThere is a hole in every net, said the weaver at the door,\nAnd for every hole I mended I have found a dozen more,\n    So weep not for your herring,\n    For the sea is without caring,\nAnd it never had a fish that it has not had before.\n");
        Assert.Equal(5, Query.All<Verse>(read.Document).Sum(verse => verse.Stanzas.Sum(stanza => stanza.Lines.Count)));
    }

    [Fact]
    public void What_the_list_of_contents_names_is_no_item_of_a_list()
    {
        var read = Read.Of($"Title: Nets\n\nTable of Contents\n\n   1.  Introduction ..................  1\n   2.  Twine .........................  2\n   3.  Needles .......................  3\n\n1.  Introduction\n\n   {Prose}\n\n2.  Twine\n\n   {Prose}\n\n3.  Needles\n\n   {Prose}\n");
        Assert.Equal(3, Headings(read).Count);
        Assert.Empty(Query.All<ListBlock>(read.Document));
    }

    [Fact]
    public void A_letter_is_dated_and_signed_at_the_right_whatever_the_words()
    {
        string Right(string words) => new string(' ', 40) + words;
        var read = Read.Of($"Title: Letters\n\n\nI\n\n{Right("The cellar, 3rd April 1951")}\n\nDear Edith,\n\n{Prose}\n\n{Right("Ever yours,")}\n{Right("        Walter")}\n\nP.S. Your spade is here.\n\n\nII\n\n{Right("The cellar, Whit Sunday")}\n\nDear Edith,\n\nPeas it is.\n\n{Right("        W.")}\n");
        Assert.Equal(2, Divisions(read, DivisionKind.Dateline));
        Assert.Equal(2, Divisions(read, DivisionKind.Signature));
        Assert.Empty(Query.All<Verse>(read.Document));
    }

    [Fact]
    public void Who_speaks_goes_on_in_a_paragraph_that_is_set_in_as_the_speech_is()
    {
        var read = Read.Of("Title: Talk\n\nANN: Right. So they brought soup, and later on they brought us windows that\n     were from a school.\n\n     They never asked for any money for them, and they only said that they liked\n     the light.\n\nTOM: That was when I knew that we should stay in that house for good.\n\nANN: Yes.\n\nTOM: It was.\n");
        Assert.Empty(Query.All<Quotation>(read.Document));
        Assert.Equal(4, Query.All<Styled>(read.Document).Count(styled => styled.Kind == SpanKind.Speaker));
    }

    [Fact]
    public void Where_all_is_verse_two_lines_are()
    {
        var stanzas = string.Concat(Enumerable.Range(0, 5).Select(_ => "One lamp, one chair,\none window to the north,\nand what the blanket holds.\n\n"));
        var read = Read.Of($"THE GLASS HARVEST\n\nINVENTORY\n\n{stanzas}THREE ROOMS\n\nIn the first room\nit is always four o'clock.\n");
        Assert.Equal(2, Query.All<Verse>(read.Document)[^1].Stanzas[^1].Lines.Count);
        Assert.Empty(Query.All<LineBreak>(read.Document));
    }

    [Theory]
    [InlineData("Table 1: Answers")]
    [InlineData("Fig. 2. The Fold")]
    public void A_tables_or_a_pictures_number_is_no_heading(string caption) =>
        Assert.DoesNotContain(caption, Headings(Read.Of($"Title: Nets\n\n\n1 Introduction\n\n{Prose}\n\n\n{caption}\n\n{Prose}\n\n\n2 Method\n\n{Prose}\n")));

    private static int Divisions(Read read, DivisionKind kind) => Query.All<Division>(read.Document).Count(division => division.Kind == kind);

    private static List<string> Headings(Read read) => [.. Query.All<Heading>(read.Document).Select(heading => Text(heading.Content))];

    private static string Text(Seq<Inline> content) => Publish.Model.Walking.PlainText.WithoutNotes(content);
}
