using Publish.Manuscript.PlainText.Deciding;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>Whoever imports a text has the last word on what its lines are.</summary>
public sealed class DecisionTests
{
    private const string Prose = "The lamp was lit at six, and those who had come to mend the nets sat down beside it and said nothing for a while, since nothing had happened that day.";

    private static readonly string Text = "Title: Nets\n" + string.Concat(((string[])["ROPE", "TAR", "KNOTS"]).Select(name => $"\n\n\n{name}\n\n{Prose}\n\n{Prose}\n\n{Prose}\n"));

    [Fact]
    public void A_class_is_overruled_by_an_examples_words()
    {
        Assert.Equal(["ROPE", "TAR", "KNOTS"], Headings(Read.Of(Text)));
        Assert.Empty(Headings(Decided(new([new("TAR", ReadAs.Paragraph)], []))));
    }

    [Fact]
    public void One_passage_is_overruled_by_its_words()
    {
        Assert.Equal(["ROPE", "KNOTS"], Headings(Decided(new([], [new("TAR", 0, ReadAs.Paragraph)]))));
        Assert.DoesNotContain("TAR", AllWords.Of(Decided(new([], [new("TAR", 0, ReadAs.Dropped)])).Document), StringComparison.Ordinal);
    }

    [Fact]
    public void What_matches_nothing_is_said() =>
        Assert.Contains(Decided(new([new("PITCH", ReadAs.Verse, 7)], [])).Diagnostics, d => d.Code == "ZP216");

    [Fact]
    public void The_file_reads_back_as_it_was_written_and_changes_nothing_by_itself()
    {
        var read = Read.Of(Text);
        var bag = new DiagnosticBag();
        var decisions = DecisionFile.Read(new("import.yaml", DecisionFile.Write(read.Reading.Classes, [], [new("TAR", 9, ReadAs.Verse)])), 1, bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal(read.Reading.Classes.Select(c => (c.Like, c.Is)), decisions.Classes.Select(c => (c.Like, c.Is)));
        Assert.Equal(("TAR", 9, ReadAs.Verse), (decisions.Lines[0].Text, decisions.Lines[0].At, decisions.Lines[0].Is));
        Assert.Equal(read.Outline, Decided(decisions with { Lines = [] }).Outline);
    }

    [Theory]
    [InlineData("classes: [")]
    [InlineData("words")]
    [InlineData("classes:\n  - like: A\n    is: headline\n")]
    [InlineData("kinds: []\n")]
    public void A_file_that_is_wrong_is_a_warning(string yaml)
    {
        var bag = new DiagnosticBag();
        Assert.True(DecisionFile.Read(new("import.yaml", yaml), 1, bag).IsNone);
        Assert.Equal("ZP217", Assert.Single(bag.Sorted()).Code);
    }

    [Fact]
    public void The_report_lists_classes_in_plain_words()
    {
        var read = Read.Of(Text);
        Assert.Contains(read.Reading.Classes, c => c.InWords == "“ROPE” and 2 others: headings");
        Assert.Contains("“ROPE” and 2 others: headings", read.Reading.Report.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_is_explained()
    {
        var why = Read.Of(Text, new() { ExplainLine = 5 }).Reading.Explanation;
        Assert.StartsWith("line 5: ROPE\n  taken for: heading\n  looks: in capitals", why, StringComparison.Ordinal);
        Assert.Contains("because ", why, StringComparison.Ordinal);
        Assert.StartsWith("line 1 is no part", Read.Of(Text, new() { ExplainLine = 1 }).Reading.Explanation, StringComparison.Ordinal);
    }

    private static readonly string Play = "Title: The Ferry\n\n" + string.Concat(Enumerable.Repeat($"NELL. Is it late?\n\nOTTO [yawning] {Prose}\n\n", 3)) + "MRS. GREY. You may.\n";

    /// <summary>However long each speech is, who speaks is one class, called by who speaks most.</summary>
    [Fact]
    public void Speakers_are_one_class_and_are_overruled_by_a_name()
    {
        var read = Read.Of(Play);
        var speakers = Assert.Single(read.Reading.Classes, c => c.Is == ReadAs.Speaker);
        Assert.Equal("“NELL.” and 2 other names, 7 lines: speakers", speakers.InWords);
        var decided = Read.Of(Play, new() { Reading = new([new(speakers.Like, ReadAs.Paragraph)], []) });
        Assert.DoesNotContain(Query.All<Styled>(decided.Document), s => s.Kind == SpanKind.Speaker);
        Assert.Empty(decided.Diagnostics);
    }

    /// <summary>Long paragraphs are in no class; the decision is written though, and holds at the next import.</summary>
    [Fact]
    public void What_was_decided_is_written_again()
    {
        var reading = Read.Of(Play, new() { Reading = new([new("NELL.", ReadAs.Paragraph), new("MRS. GREY. You may.", ReadAs.Paragraph)], []) }).Reading;
        var again = DecisionFile.Read(new("import.yaml", DecisionFile.Write(reading.Classes, reading.Overruled, [])), 1, new());
        Assert.Contains(again.Classes, c => c is { Like: "NELL.", Is: ReadAs.Paragraph });
        Assert.DoesNotContain(Query.All<Styled>(Read.Of(Play, new() { Reading = again }).Document), s => s.Kind == SpanKind.Speaker);
    }

    [Fact]
    public void Verse_is_one_class_however_long_its_stanzas_are()
    {
        const string Stanza = "The nets are hung along the wall to dry,\n  And nobody has come to take them down,\nThe boats are lying where they used to lie,\n  And all the men are drinking in the town.\n\n";
        var read = Read.Of($"Title: T\n\n{Stanza}{Stanza}{Prose}\n\nA net,\n  a boat,\nA lamp,\n  a line.\n");
        Assert.Equal(3, Assert.Single(read.Reading.Classes, c => c.Is == ReadAs.Verse).Lines.Count);
    }

    private static Read Decided(ImportDecisions decisions) => Read.Of(Text, new() { Reading = decisions });

    private static List<string> Headings(Read read) => [.. Query.All<Heading>(read.Document).Select(h => Publish.Model.Walking.PlainText.WithoutNotes(h.Content))];
}
