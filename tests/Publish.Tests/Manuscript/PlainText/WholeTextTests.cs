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

    [Fact]
    public void Names_below_poems_sign_them()
    {
        var read = Read.Of(string.Concat(((string[])["Ida Lund", "Per Moss", "Ole Brandt"]).Select(name => $"  The river ran, the river slept,\n    The boatman and the heron kept\n  The reeds between them and the sea,\n    And nobody asked after me.\n\n{name}\n\n")));
        Assert.Equal(3, Query.All<Division>(read.Document).Count(d => d.Kind == DivisionKind.Signature));
        Assert.Empty(Headings(read));
    }

    [Fact]
    public void A_mail_has_its_subject_for_a_title_and_its_quotations_and_its_end()
    {
        var read = Read.Of("From: Ida Lund <ida@example.org>\nSubject: Re: [nets] tar\nDate: Mon, 2 Mar 2020\n\nPer wrote:\n\n> I never know how much of it there should be, and\n> whom to ask.\n>\n> Nor when.\n\nAsk me.\n\n   ls -l tar.txt\n\nCheers,\nI.\n\n-- \nIda\n");
        Assert.Equal("tar", read.Document.Metadata.Title);
        Assert.Equal([new("Ida Lund")], read.Document.Metadata.Contributors);
        Assert.Contains("quotation\n  p: I never know how much of it there should be, and whom to ask.\n  p: Nor when.", read.Blocks, StringComparison.Ordinal);
        Assert.Single(Query.All<Preformatted>(read.Document));
        Assert.Equal("Cheers, I.Ida", string.Concat(Query.All<Division>(read.Document).SelectMany(d => d.Content).OfType<Paragraph>().Select(p => Publish.Model.Walking.PlainText.WithoutNotes(p.Content))));
    }

    [Fact]
    public void Two_hyphens_of_a_typewriter_are_a_dash()
    {
        Assert.Equal("p: The net--what was left of it--had gone. See -- or use --help.".Replace("t--w", "t—w", StringComparison.Ordinal).Replace("it--h", "it—h", StringComparison.Ordinal), Read.Of("The net--what was left of it--had gone. See -- or use --help.").Blocks);
        Assert.Equal("p: —Has it gone? said the boy.", Read.Of("--Has it gone? said the boy.").Blocks);
    }

    [Fact]
    public void Numbers_of_pages_that_break_sentences_are_left_out_though_they_are_few()
    {
        var half = Prose[..(Prose.Length / 2)].TrimEnd();
        half = half[..half.LastIndexOf(' ')];
        var rest = Prose[half.Length..].Trim();
        var read = Read.Of($"{Prose}\n\n{half}\n\n4\n\n{rest}\n\n{half}\n\n5\n\n{rest}\n\n{half}\n\n[Page 6]\n\n{rest}");
        Assert.Equal(string.Join('\n', Enumerable.Repeat("p: " + Prose, 4)), read.Blocks);
    }

    [Fact]
    public void A_stress_over_two_lines_is_one() =>
        Assert.Equal("p: <Emphasis Written on a window of the boat house by a person who had not yet paid.>",
            Read.Of("_Written on a window of the boat house by a person who\n  had not yet paid._").Blocks);

    [Fact]
    public void The_alphabet_proves_terms_before_a_comma_in_a_long_glossary()
    {
        var entries = string.Concat(Enumerable.Range(0, 24).Select(i => i == 12 ? "Aml, along the side\n\n" : $"A{(char)('a' + i)} _s._  a thing of the shore that nobody names now\n\n"));
        var read = Read.Of($"Title: Shore Words\n\nIntroduction\n\n{Prose}\n\nA Glossary of the Shore\n\n{entries}");
        Assert.Equal(24, read.Document.Glossary.Entries.Count);
        Assert.Equal("Aml", Publish.Model.Walking.PlainText.WithoutNotes(read.Document.Glossary.Entries[12].Term));
        Assert.Equal("Aa", Publish.Model.Walking.PlainText.WithoutNotes(read.Document.Glossary.Entries[0].Term));
    }

    private static List<string> Headings(Read read) => [.. Query.All<Heading>(read.Document).Select(h => Publish.Model.Walking.PlainText.WithoutNotes(h.Content))];
}
