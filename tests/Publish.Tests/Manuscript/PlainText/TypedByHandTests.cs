using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>What people type who follow no library's manner: a name below the title, rules between sections, mail, commands, a name at the right of a verse.</summary>
public sealed class TypedByHandTests
{
    private const string Prose = "The lamp was lit at six, and those who had come to mend the nets sat down beside it and said nothing for a while, since nothing had happened that day.";

    [Theory]
    [InlineData("MENDING NETS\nA. Weaver\n\n")]
    [InlineData("Mending Nets\nA. Weaver\n\n")]
    [InlineData("MENDING NETS\n\nA. Weaver\n\n\n")]
    [InlineData("              MENDING NETS\n\n                A. Weaver\n\n\n")]
    [InlineData("Mending Nets\nby A. Weaver\n\n")]
    public void Who_is_named_below_the_title_wrote_it(string head)
    {
        var read = Read.Of(head + $"{Prose}\n\nTOOLS\n\n{Prose}\n\nTWINE\n\n{Prose}\n");
        Assert.Equal(("mending nets", "A. Weaver"), (read.Document.Metadata.Title.ToLowerInvariant(), Assert.Single(read.Document.Metadata.Contributors).Name));
        Assert.Equal(["TOOLS", "TWINE"], Headings(read));
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Theory]
    [InlineData("Simone de Weaver")]
    [InlineData("J. P. Weaver")]
    [InlineData("Ann O'Dell")]
    public void Names_have_particles_and_initials(string name) =>
        Assert.Equal(name, Assert.Single(Read.Of($"Mending Nets\n{name}\n\n{Prose}\n\n{Prose}\n").Document.Metadata.Contributors).Name);

    [Theory]
    [InlineData("MENDING NETS\n\nA. Twine\n\nMORE\n\nB. Needles\n\n")]
    [InlineData("MENDING NETS\n\nHemp Twine\n\nMORE\n\nBone Needles\n\n")]
    [InlineData("MENDING NETS\n\nThe Twine\n\n")]
    [InlineData("MENDING NETS\n\nOld Nets\n\n")]
    public void What_is_counted_has_its_like_or_is_written_small_is_nobody(string head) =>
        Assert.Empty(Read.Of(head + $"{Prose}\n\n{Prose} Those who sat down with the nets went on mending.\n").Document.Metadata.Contributors);

    [Fact]
    public void Rules_beside_headings_and_at_the_ends_part_nothing_and_are_said()
    {
        var read = Read.Of($"Title: The Nets\n\n---\n\nTWINE\n\n* * *\n\n{Prose}\n\n---\n\n{Prose}\n\n---\n\nNEEDLES\n\n{Prose}\n\n* * *\n");
        Assert.Single(Query.All<SceneBreak>(read.Document));
        Assert.Equal(4, read.Reading.Inferences.Count(i => i.Kind == InferenceKind.SceneBreak && i.What.StartsWith("Left out", StringComparison.Ordinal)));
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void More_number_signs_than_there_are_levels_are_the_deepest()
    {
        var read = Read.Of($"Title: The Nets\n\n# One\n\n{Prose}\n\n####### Two\n\n{Prose}\n");
        Assert.Equal(["One", "Two"], Headings(read));
        Assert.Equal(2, Assert.Single(Assert.Single(read.Document.Body).Subsections).Level);
    }

    [Theory]
    [InlineData("From: Ann <ann@example.org>\nTo: list@example.org\nSubject: Re: [nets] Twine\nDate: 3 May 2003")]
    [InlineData("Von: Ann <ann@example.org>\nAn: list@example.org\nBetreff: AW: Twine\nDatum: 3 May 2003")]
    public void A_letter_that_was_mailed_has_a_title_a_writer_and_a_day(string head)
    {
        var card = Read.Of(head + $"\n\n> Which twine?\n\n{Prose}\n").Document.Metadata;
        Assert.Equal(("Twine", "Ann", "3 May 2003"), (card.Title, Assert.Single(card.Contributors).Name, card.Date));
    }

    [Fact]
    public void What_is_set_in_like_code_and_holds_a_sign_is_code()
    {
        var read = Read.Of($"Title: The Nets\n\n{Prose}\n\n    spool nets.txt | knit -n 4\n    knit -a nets.txt\n\n{Prose}\n\n    for n in one two; do\n        knit $n\n    done\n\n{Prose}\n");
        Assert.Equal(["spool nets.txt | knit -n 4\nknit -a nets.txt", "for n in one two; do\n    knit $n\ndone"], Query.All<Preformatted>(read.Document).Select(code => code.Text));
        Assert.Empty(Query.All<Verse>(read.Document));
    }

    [Theory]
    [InlineData("A. WEAVER.")]
    [InlineData("--Ann Weaver")]
    [InlineData("Old Song")]
    public void A_name_far_to_the_right_below_verse_says_whose_it_is(string name)
    {
        var read = Read.Of($"Title: The Nets\n\nCHAPTER ONE\n\n    The net goes out,\n    The net comes in,\n    And none about\n    To count the kin.\n                    {name}\n\n{Prose}\n\nCHAPTER TWO\n\n{Prose}\n");
        var epigraph = Assert.Single(Query.All<Epigraph>(read.Document));
        Assert.Equal(name.TrimStart('-'), Publish.Model.Walking.PlainText.WithoutNotes(epigraph.Attribution));
        Assert.Equal(4, Assert.Single(Query.All<Verse>(read.Document)).Stanzas[0].Lines.Count);
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void A_heading_that_breaks_off_goes_on_in_the_next_line()
    {
        var read = Read.Of($"Title: The Nets\n\n\n\n\nCHAPTER I\n\n{Prose}\n\n\n\n\nCHAPTER II\n\n{Prose}\n\n\n\n\nBOOKS OF\n\nTHE HARBOUR PRESS\n\n{Prose}\n\n{Prose}\n");
        Assert.Equal(["CHAPTER I", "CHAPTER II", "BOOKS OF THE HARBOUR PRESS"], Headings(read));
    }

    [Fact]
    public void A_short_paragraph_that_ends_its_sentence_is_text_below_a_heading()
    {
        const string few = "The nets are mended by those who are paid by the knot, in the hours when it rains.";
        Assert.Equal(["OF THE TWINE"], Headings(Read.Of($"Title: The Nets\n\n{Prose}\n\n{few}\n\n\n                     OF THE TWINE\n\n{few}\n")));
    }

    private static IEnumerable<string> Headings(Read read) => Query.All<Heading>(read.Document).Select(heading => Publish.Model.Walking.PlainText.WithoutNotes(heading.Content));
}
