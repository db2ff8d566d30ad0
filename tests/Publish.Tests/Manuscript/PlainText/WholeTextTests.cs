using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>What only the whole text tells: which lines are a distributor's, which make a list of contents, which speak, which head chapters.</summary>
public sealed class WholeTextTests
{
    private const string Prose = "The lamp was lit at six, and those who had come to mend the nets sat down beside it and said nothing for a while, since nothing had happened that day.";

    [Fact]
    public void A_distributors_words_are_left_out_and_its_card_is_read()
    {
        var read = Read.Of($"The Open Cupboard EBook of The Nets, by A. Weaver\n\nYou may do with it as you like.\n\nTitle: The Nets\n\nAuthor: A. Weaver\n\nRelease Date: May 1, 2001\n\nLanguage: English\n\n*** START OF THE OPEN CUPBOARD EBOOK THE NETS ***\n\nProduced by two people\n\n\n\n\nTHE NETS\n\nby A. Weaver\n\n\n\nCHAPTER I.\n\n{Prose}\n\n\n\nCHAPTER II.\n\n{Prose}\n\n*** END OF THE OPEN CUPBOARD EBOOK THE NETS ***\n\nA licence follows here.");
        var card = read.Document.Metadata;
        Assert.Equal(("The Nets", "en", ""), (card.Title, card.Language, card.Date));
        Assert.Equal([new("A. Weaver")], card.Contributors);
        Assert.Equal(["CHAPTER I.", "CHAPTER II."], Headings(read));
        var words = AllWords.Of(read.Document);
        Assert.DoesNotContain("licence", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Produced", words, StringComparison.Ordinal);
        Assert.Contains(read.Diagnostics, d => d.Code == "ZP215");
        Assert.Contains(read.Reading.Inferences, i => i.Kind == InferenceKind.Boilerplate);
    }

    [Fact]
    public void Names_that_come_again_speak_and_head_nothing()
    {
        var read = Read.Of("Title: The Ferry\n\nACT I\n\nNELL.\n\nIs it late?\n\nOTTO.\n\nIt is always late.\n\nNELL.\n\nThen we wait.\n\n[She sits down.]\n\nOTTO.\n\nWe do.\n\nNELL.\n\nTell me a story.\n\nOTTO.\n\nI have none.");
        Assert.Equal(["ACT I"], Headings(read));
        var paragraphs = DocumentOutline.Of(read.Document.Body[0].Blocks).Split('\n');
        Assert.Equal("p: <Speaker NELL.> Is it late?", paragraphs[0]);
        Assert.Equal(6, Query.All<Styled>(read.Document).Count(s => s.Kind == SpanKind.Speaker));
        Assert.Contains("p: <Direction [She sits down.]>", paragraphs);
    }

    [Fact]
    public void Names_before_what_they_say_and_what_they_do_are_told_apart()
    {
        var read = Read.Of("Title: The Ferry\n\nNELL. Is it late?\n\nOTTO [yawning] It is always late. [He looks up.] And cold.\n\nNELL. Then we wait.\n\nOTTO. We do.\n\nMRS. GREY. You may.");
        var blocks = read.Blocks.Split('\n');
        Assert.Equal("p: <Speaker OTTO> <Direction [yawning]> It is always late. <Direction [He looks up.]> And cold.", blocks[1]);
        Assert.Equal("p: <Speaker MRS. GREY.> You may.", blocks[4]);
    }

    [Fact]
    public void A_narrator_who_says_I_is_no_speaker()
    {
        var chapters = string.Concat(Enumerable.Range(1, 4).Select(n => $"CHAPTER {n}: RAIN\n\nSaid I: \"{Prose}\"\n\nSaid I: \"{Prose}\"\n\n"));
        var read = Read.Of("Title: Rain\n\n" + chapters);
        Assert.Equal(4, Headings(read).Count);
        Assert.DoesNotContain(Query.All<Styled>(read.Document), s => s.Kind == SpanKind.Speaker);
    }

    [Fact]
    public void A_list_of_contents_says_what_the_headings_are_and_is_left_out()
    {
        var read = Read.Of($"Title: Nets\n\nCONTENTS\n\nWhat the rope said      1\nOf knots                4\nTar and patience        9\n\n\n\nWhat the rope said\n\n{Prose}\n\nIt was so.\n\n{Prose}\n\n\n\nOf knots\n\n{Prose}\n\n\n\nTar and patience\n\n{Prose}");
        Assert.Equal(["What the rope said", "Of knots", "Tar and patience"], Headings(read));
        Assert.Contains(read.Reading.Inferences, i => i.Kind == InferenceKind.Contents);
    }

    [Fact]
    public void A_number_takes_the_line_below_it()
    {
        var read = Read.Of(string.Concat(((string[])["I", "II", "III", "IV"]).Select(n => $"\n\n\n{n}\n\nOF THE {n}TH ROPE\n\n{Prose}\n\n{Prose}\n\n{Prose}\n")));
        Assert.Equal("I OF THE ITH ROPE", Headings(read)[0]);
        Assert.Equal(4, Headings(read).Count);
    }

    [Fact]
    public void Lines_that_begin_with_capitals_are_verse_though_they_are_of_one_length()
    {
        var prose = string.Join('\n', Enumerable.Repeat("the lamp was lit at six, and those who had come to mend the nets\nsat down beside it and said nothing for a while, since nothing had\nhappened on that day or on any of the days that went before it.\n", 6));
        var read = Read.Of($"T{prose[1..]}\n  The river ran, the river slept,\n  The boatman and the heron kept\n  The reeds between them and the sea,\n  And nobody asked after me.\n\nT{prose[1..]}");
        Assert.Equal(4, Query.All<VerseLine>(read.Document).Count);
    }

    [Fact]
    public void Numbers_of_verse_lines_and_marks_of_pages_are_left_out()
    {
        var verse = string.Concat(Enumerable.Range(1, 8).Select(n => $"          The river ran, the river slept,\n          The boatman and the heron kept\n          The reeds between them and the sea,\n          And nobody asked after me,\n{5 * n,8}  Nor for the boat, nor for the tide.\n\n[{n}]\n\n"));
        var words = AllWords.Of(Read.Of(verse).Document);
        Assert.DoesNotContain(words, char.IsAsciiDigit);
    }

    [Fact]
    public void Notes_with_letters_and_notes_in_long_brackets_stand_at_their_calls()
    {
        var read = Read.Of($"One thing.[A] {Prose}\n\n{Prose}[B]\n\nFOOTNOTES:\n\n[Footnote A: The first.]\n\n[Footnote B: The second.\n\nIt goes on.]");
        Assert.Equal(2, Query.All<Note>(read.Document).Count);
        Assert.Empty(read.Diagnostics);
        Assert.DoesNotContain("]", AllWords.Of(read.Document), StringComparison.Ordinal);
    }

    private static List<string> Headings(Read read) => [.. Query.All<Heading>(read.Document).Select(h => Publish.Model.Walking.PlainText.WithoutNotes(h.Content))];
}
