using Publish.Manuscript.PlainText.Fixing;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

public sealed class FixTests
{
    private const string Text = "They came by night. and left by the the day.\n\nThe State will ‘wither away” they say.";

    [Fact]
    public void Nothing_changes_unless_it_is_asked_for()
    {
        var read = Read.Of(Text);
        Assert.Equal("p: They came by night. and left by the the day.\np: The State will ‘wither away” they say.", read.Blocks);
        Assert.Empty(read.Reading.Changes);
    }

    [Fact]
    public void Fix_changes_what_the_text_itself_proves_and_shows_each()
    {
        var read = Read.Of("All the infor- mation there is says that information is power, and that the corn- flower is blue.", new() { Fix = true });
        Assert.Equal("p: All the information there is says that information is power, and that the corn- flower is blue.", read.Blocks);
        Assert.Single(read.Reading.Changes);
        Assert.Equal(1, read.Diagnostics.Count(d => d.Code == "ZP213"));
    }

    [Theory]
    [InlineData("All this he took in in a minute, with fleurs-de-lys on his coat, for 3 yrs. 4 mos. and a week.")]
    [InlineData(Text)]
    public void Fix_leaves_what_the_text_does_not_prove(string text)
    {
        var read = Read.Of(text, new() { Fix = true });
        Assert.Empty(read.Reading.Changes);
        Assert.Equal(Read.Of(text).Blocks, read.Blocks);
    }

    [Fact]
    public void Fix_accepts_all_that_was_accepted()
    {
        var open = Read.Of(Text).Reading;
        var accepted = open.Decisions with { Items = open.Decisions.Items.Select(d => d with { Decision = Decision.Accepted }) };
        Assert.Equal("p: They came by night, and left by the day.\np: The State will ‘wither away’ they say.", Read.Of(Text, new() { Fix = true, Decisions = accepted }).Blocks);
    }

    [Fact]
    public void A_word_that_is_made_whole_leaves_the_lines_as_they_were()
    {
        const string Lines = "The people of the valley went down to the river in the morn-\ning and they stood there with their poles and buckets in the cold,\nwaiting for the water to come back to the mill as it had been said\nto them by the man with the folder, who had not come there himself.\nIt was in April, in the morning, and nobody had a reason to be there.\n";
        var read = Read.Of(Lines, new() { Fix = true });
        Assert.Single(read.Document.Body[0].Blocks);
        Assert.Contains("in the morning and they stood", read.Blocks, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_rejected_is_neither_changed_nor_reported()
    {
        var first = Read.Of(Text).Reading;
        var rejected = first.Decisions with { Items = first.Decisions.Items.Select(d => d with { Decision = Decision.Rejected }) };
        var read = Read.Of(Text, new() { Fix = true, Decisions = rejected });
        Assert.Empty(read.Reading.Changes);
        Assert.Empty(read.Reading.Suspicions);
        Assert.DoesNotContain(read.Diagnostics, d => d.Code == "ZP203");
        Assert.All(read.Reading.Decisions.Items, d => Assert.Equal(Decision.Rejected, d.Decision));
    }

    [Fact]
    public void A_doubtful_one_is_changed_only_when_it_was_accepted()
    {
        const string Doubtful = "To add to the directory of independent countries” only helps them.";
        var open = Read.Of(Doubtful, new() { Fix = true }).Reading;
        Assert.Empty(open.Changes);
        var accepted = open.Decisions with { Items = open.Decisions.Items.Select(d => d with { Decision = Decision.Accepted }) };
        Assert.Equal("p: To add to the directory of independent “countries” only helps them.", Read.Of(Doubtful, new() { Fix = true, Decisions = accepted }).Blocks);
    }

    [Fact]
    public void Places_after_a_change_still_point_into_the_text_as_typed()
    {
        var open = Read.Of(Text).Reading;
        var read = Read.Of(Text, new() { Fix = true, Decisions = open.Decisions with { Items = open.Decisions.Items.Select(d => d with { Decision = Decision.Accepted }) } });
        var second = read.Document.Body[0].Blocks[1];
        Assert.Equal(3, read.LineOf(second));
        Assert.Equal("The State will ‘wither away” they say.", read.Text.Content.Substring(second.Span.Start, second.Span.Length));
    }

    [Fact]
    public void A_broken_sentence_is_joined_by_fix_once_that_was_accepted()
    {
        var open = TextShelf.Essay().Reading;
        var essay = TextShelf.Essay(new() { Fix = true, Decisions = open.Decisions with { Items = open.Decisions.Items.Select(d => d with { Decision = Decision.Accepted }) } });
        var paragraphs = Query.All<Paragraph>(essay.Document).Select(p => Publish.Model.Walking.PlainText.WithoutNotes(p.Content));
        Assert.Contains(paragraphs, p => p.Contains("for the good thing he does and divert blame for the bad things.", StringComparison.Ordinal));
    }

    [Fact]
    public void Fixing_twice_is_fixing_once()
    {
        var once = TextShelf.Essay(new() { Fix = true });
        Assert.DoesNotContain(once.Reading.Suspicions, s => s.IsProven);
    }

    [Fact]
    public void The_file_of_decisions_reads_back_as_it_was_written()
    {
        var decisions = TextShelf.Essay(new() { Fix = true }).Reading.Decisions;
        var diagnostics = new DiagnosticBag();
        Assert.Equal(decisions, ScanFile.Read(new("scan-fixes.yaml", ScanFile.Write(decisions)), 1, diagnostics));
        Assert.Empty(diagnostics.Sorted());
    }

    [Theory]
    [InlineData("- id: [")]
    [InlineData("words")]
    [InlineData("- id: \"0123456789\"\n  decision: perhaps\n")]
    public void A_file_of_decisions_that_is_wrong_is_a_warning(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Empty(ScanFile.Read(new("scan-fixes.yaml", yaml), 1, diagnostics).Items);
        Assert.Equal("ZP212", Assert.Single(diagnostics.Sorted()).Code);
    }
}
