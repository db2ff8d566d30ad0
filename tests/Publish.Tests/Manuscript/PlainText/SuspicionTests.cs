using Publish.Manuscript.PlainText.Suspicions;

namespace Publish.Tests.Manuscript.PlainText;

public sealed class SuspicionTests
{
    /// <summary>Looked up one by one in the essay: each of these places has an error of the scanner's, or of whoever typed it.</summary>
    private static readonly string[] TrueInTheEssay =
    [
        "12 this. Leninists", "12 anarchy.", "22 “authority.", "22 authority.", "22 authority’", "22 Here. I", "26 piece. I", "26 asylums.",
        "28 text. I", "28 philosophy. The", "28 security.", "28 philosophy.", "44 footing", "58 anarchists.", "60 this. Leninists", "80 necessity.",
        "86 divert ¶ blame", "92 government.", "100 text. Lenin", "100 movement", "102 problem. Lenin", "104 short. I", "104 Regardless. I",
        "107 away.", "107 ”", "113 organizing.", "156 countries”", "183 people,”", "187 “", "187 i", "199 completely.",
    ];

    [Fact]
    public void Every_suspicion_in_the_essay_is_an_error_and_nearly_all_known_errors_are_suspected()
    {
        var found = TextShelf.Essay().Reading.Suspicions.Select(s => FormattableString.Invariant($"{s.Line} {s.Found}")).ToList();
        Assert.Empty(found.Except(TrueInTheEssay));
        Assert.True(found.Count >= TrueInTheEssay.Length - 1, string.Join('\n', TrueInTheEssay.Except(found)));
    }

    [Fact]
    public void Texts_without_errors_raise_no_suspicion()
    {
        var alarms = TextShelf.Names.SelectMany(n => TextShelf.Of(n).Reading.Suspicions.Select(s => $"{n}:{s.Line} {s.Kind} {s.Found}"));
        Assert.Empty(alarms);
    }

    [Theory]
    [InlineData("It was the the end of it.", SuspicionKind.DoubledWord, "the the", "the")]
    [InlineData("We saw it , and went.", SuspicionKind.SpaceBeforePunctuation, "it ,", "it,")]
    [InlineData("It was the end.The rest came later.", SuspicionKind.LostSpace, "end.The", "end. The")]
    [InlineData("We gave infor- mation to nobody.", SuspicionKind.HyphenInWord, "infor- mation", "information")]
    [InlineData("He was a he1pful man.", SuspicionKind.DigitForLetter, "he1pful", "helpful")]
    [InlineData("The government fell. No government stands. A govemment fell.", SuspicionKind.WrongLetter, "govemment", "government")]
    [InlineData("And then l went home to the others.", SuspicionKind.WrongLetter, "l", "I")]
    [InlineData("It wasnâ€™t there.", SuspicionKind.WrongDecoding, "â€™", "’")]
    [InlineData("The word authority’ means a lot.", SuspicionKind.LostQuotationMark, "authority’", "‘authority’")]
    [InlineData("It will ‘wither away” they say.", SuspicionKind.WrongQuotationMark, "”", "’")]
    [InlineData("They came by night. and left by day.", SuspicionKind.FullStopForComma, "night.", "night,")]
    [InlineData("In short. The matter is closed to us.", SuspicionKind.FullStopAfterFragment, "short. The", "short, the")]
    public void An_error_is_suspected_with_what_it_may_have_been(string line, SuspicionKind kind, string found, string proposal)
    {
        var suspicion = Assert.Single(Read.Of(line).Reading.Suspicions);
        Assert.Equal((kind, found, proposal), (suspicion.Kind, suspicion.Found, suspicion.Proposal!));
    }

    [Theory]
    [InlineData("See e.g. the list, cf. page 3 etc. and so on, as Dr. Lee says vs. what we know.")]
    [InlineData("We read pre- and post-war papers, and the U.S. state of that day.")]
    [InlineData("The workers’ hall and the runnin’ of it were ’68 through and through.")]
    [InlineData("She knew that that was so, and he had had enough of it.")]
    [InlineData("Look at www.example.org/a.Html and at notes.txt for more.")]
    [InlineData("In Leeds. In Hull. In Goole. Everywhere they sang.")]
    [InlineData("He asked “Why?” and she said “Because.” Nothing came of it.")]
    [InlineData("The 1st and the 2nd came; the 3rd stayed at 10 o’clock.")]
    [InlineData("Wait ... what is this . . . thing?")]
    public void What_is_right_is_left_in_peace(string line) => Assert.Empty(Read.Of(line).Reading.Suspicions);

    [Fact]
    public void A_writer_who_begins_sentences_small_is_not_corrected()
    {
        var text = string.Concat(Enumerable.Repeat("we came here. we saw it all. nobody spoke to us. we went. ", 10));
        Assert.Empty(Read.Of(text).Reading.Suspicions);
    }

    [Fact]
    public void An_id_stays_the_same_when_other_lines_change()
    {
        const string Line = "They came by night. and left by day, as they always do in this country of ours.";
        var alone = Assert.Single(Read.Of(Line).Reading.Suspicions);
        var moved = Assert.Single(Read.Of("Another paragraph stands here, with a full stop at its end.\n\n\n" + Line).Reading.Suspicions);
        Assert.Equal(alone.Id, moved.Id);
        Assert.NotEqual(alone.Line, moved.Line);
    }

    [Fact]
    public void The_second_of_two_alike_has_an_id_of_its_own()
    {
        const string Line = "Some words of a certain length before. and some words of a certain length after it, all the same.";
        var ids = Read.Of(Line + "\n\n" + Line).Reading.Suspicions.Select(s => s.Id).ToList();
        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public void Each_suspicion_is_a_warning_with_its_place()
    {
        var read = Read.Of("A first line.\n\nIt was the the end of it.");
        var warning = Assert.Single(read.Diagnostics, d => d.Code == "ZP203");
        Assert.Equal((3, 8), read.Text.Locate(warning.Span.Start));
        Assert.Contains("--fix", warning.Hint, StringComparison.Ordinal);
    }
}
