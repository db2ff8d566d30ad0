using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>What copying leaves in a text: italics over lines of verse, words where a picture stood, lists of contents in columns, pages without blank lines, a newsgroup's head.</summary>
public sealed class CopiedTextTests
{
    private const string Prose = "The lamp was lit at six, and those who had come to mend the nets sat down beside it and said nothing for a while, since nothing had happened that day.";

    [Fact]
    public void Italics_go_on_from_line_to_line_of_verse()
    {
        var read = Read.Of($"Title: The Nets\n\n{Prose}\n\n    _The net goes out,\n    The net_ comes in,\n    _And none_ about\n    To _count\n    the kin_.\n\n{Prose}\n");
        Assert.Equal("verse: <Emphasis The net goes out,> / <Emphasis The net> comes in, / <Emphasis And none> about / To <Emphasis count> / <Emphasis the kin>.", Lines(read));
    }

    [Fact]
    public void Italics_that_each_stanza_opens_anew_end_with_the_last()
    {
        var read = Read.Of($"Title: The Nets\n\n{Prose}\n\n    _The net goes out,\n    The net comes in,\n    And none about.\n\n    _And none about\n    To count the kin,\n    And none to win._\n\n{Prose}\n");
        Assert.DoesNotContain('_', AllWords.Of(read.Document));
        Assert.Equal(6, Query.All<Styled>(read.Document).Count);
    }

    [Fact]
    public void A_place_of_a_picture_is_left_out_and_said()
    {
        var read = Read.Of($"Title: The Nets\n\n{Prose}\n\n[Illustration]\n\n{Prose}\n");
        Assert.Equal(2, Query.All<Paragraph>(read.Document).Count);
        Assert.True(read.Reading.Account!.IsBalanced);
        Assert.Contains(read.Reading.Account.Losses, loss => loss.What == "place of a picture");
    }

    [Fact]
    public void A_list_of_contents_in_columns_stays_left_out()
    {
        var read = Read.Of($"Title: The Nets\n\nCONTENTS\n\n  Twine                     vii\n  Of the Needles              1\n  The Knot                   81\n\n\n\n\nTWINE\n\n{Prose}\n\n\n\n\nOF THE NEEDLES\n\n{Prose}\n\n\n\n\nTHE KNOT\n\n{Prose}\n");
        Assert.Empty(Query.All<Preformatted>(read.Document));
        Assert.Equal(["TWINE", "OF THE NEEDLES", "THE KNOT"], Headings(read));
    }

    [Fact]
    public void A_word_over_notes_that_stand_at_their_calls_goes_though_it_is_no_heading()
    {
        var read = Read.Of($"Title: The Nets\n\n\n\nCHAPTER I\n\nOne[1] net. {Prose}\n\nFOOTNOTES:\n\n[1] Of hemp.\n\n\n\nCHAPTER II\n\nTwo[2] nets. {Prose}\n\nFOOTNOTES:\n\n[2] Of silk.\n");
        Assert.DoesNotContain("FOOTNOTES", AllWords.Of(read.Document), StringComparison.Ordinal);
        Assert.Equal(2, Query.All<Note>(read.Document).Count);
    }

    [Fact]
    public void Pages_without_blank_lines_fall_into_paragraphs_where_lines_are_left_short()
    {
        const string paragraph = "The press was brought to town in a hay cart in the spring of that\nyear, and nobody knew how to work it. For two years it stood in the\nbarn behind the inn, under a sheet, and the children were told that it\nwould bite. Then came a man.\n";
        var read = Read.Of($"Title: The Press\n\nThe barn\n{string.Concat(Enumerable.Repeat(paragraph, 3))}The man\n{string.Concat(Enumerable.Repeat(paragraph, 4))}");
        Assert.Equal(["The barn", "The man"], Headings(read));
        Assert.Equal(7, Query.All<Paragraph>(read.Document).Count);
    }

    [Fact]
    public void What_stands_over_a_posting_is_its_card()
    {
        var read = Read.Of($"Archive-name: nets/faq\nPosting-Frequency: monthly\nVersion: 1.3\n\nTHE NETS FAQ\n============\n\nTwine\n-----\n\n{Prose}\n\nNeedles\n-------\n\n{Prose}\n");
        Assert.Equal("THE NETS FAQ", read.Document.Metadata.Title);
        Assert.Equal(["Archive-name", "Posting-Frequency", "Version"], read.Document.Metadata.Others.Select(other => other.Key));
        Assert.Equal(["Twine", "Needles"], Headings(read));
    }

    [Fact]
    public void People_who_talk_at_the_head_of_a_text_are_no_card() =>
        Assert.Contains("yes", AllWords.Of(Read.Of($"Ann: Is it late?\nMary-Lou: I think so.\nAnn: Oh yes.\n\n{Prose}\n").Document), StringComparison.Ordinal);

    [Fact]
    public void Lines_that_are_counted_below_an_item_are_entries_of_their_own()
    {
        var read = Read.Of($"Title: The Nets\n\nContents\n\n1.  Twine\n    1.1  Hemp\n    1.2  Silk\n2.  Needles\n    2.1  Bone\n\n1.  Twine\n\n1.1  Hemp\n\n{Prose}\n\n1.2  Silk\n\n{Prose}\n\n2.  Needles\n\n2.1  Bone\n\n{Prose}\n");
        Assert.Equal(["1.  Twine", "1.1  Hemp", "1.2  Silk", "2.  Needles", "2.1  Bone"], Headings(read));
        Assert.Empty(Query.All<ListBlock>(read.Document));
    }

    private static string Lines(Read read) =>
        "verse: " + string.Join(" / ", Assert.Single(Query.All<Verse>(read.Document)).Stanzas[0].Lines.Select(line => DocumentOutline.Of(line.Content)));

    private static IEnumerable<string> Headings(Read read) => Query.All<Heading>(read.Document).Select(heading => Publish.Model.Walking.PlainText.WithoutNotes(heading.Content));
}
