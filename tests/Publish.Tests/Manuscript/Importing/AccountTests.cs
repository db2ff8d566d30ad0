using Publish.Manuscript.Importing.Accounts;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript.Importing;

public sealed class AccountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("one", 1)]
    [InlineData(" one  two\nthree\t4 ", 4)]
    [InlineData("one — two … don't co-op", 4)]
    [InlineData("𝒜 Öl ★ 自由", 3)]
    public void A_word_is_what_holds_a_letter_or_a_digit_between_white_space(string text, int words) => Assert.Equal(words, WordTally.Of(text));

    [Theory]
    [InlineData("insertion that was marked", "2 insertions that were marked")]
    [InlineData("table that only puts things in their place", "2 tables that only put things in their places")]
    [InlineData("box of text", "2 boxes of text")]
    [InlineData("word shown in capitals", "2 words shown in capitals")]
    [InlineData("link to a file", "2 links to a file")]
    [InlineData("reading over a word", "2 readings over a word")]
    public void Several_things_are_several_at_the_word_that_is_counted(string one, string several)
    {
        var account = new ImportAccount("a file", Counts.None, Counts.None, [new(one, 2, 0, "", "it is left out")]);
        Assert.Contains($"  {several}\n", AccountDiagnostics.ToText(account), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_may_come_in_pieces()
    {
        var tally = new WordTally();
        tally.Add("wo");
        tally.Add("rd one");
        tally.Break();
        tally.Add("two");
        tally.Break();

        Assert.Equal(3, tally.Words);
    }

    [Theory]
    [InlineData("A *b*c d.", 3, 0, 0, 0, 0)]
    [InlineData("No[^1]te here.\n\n[^1]: Two words.\n", 4, 1, 0, 0, 0)]
    [InlineData("[A link](https://x.y) and [here](#one).\n\n# One\n", 5, 0, 0, 2, 0)]
    [InlineData("![alt text](images/a.png \"Its caption\")\n\nA ![x](images/a.png) b\n", 4, 0, 2, 0, 0)]
    [InlineData("| a | b |\n|---|---|\n| c | d e |\n", 5, 0, 0, 0, 1)]
    [InlineData("> Said.\n>\n> — Who Said\n\n::: verse\nline\nline\n:::\n\n- item\n- item\n\n---\n\n```\ncode here\n```\n", 9, 0, 0, 0, 0)]
    public void A_document_is_counted(string markdown, int words, int notes, int pictures, int links, int tables) =>
        Assert.Equal(new(words, notes, pictures, links, tables), DocumentCounts.Of(Reading.Of(markdown).Document));

    [Fact]
    public void A_glossary_is_counted_without_what_only_repeats_it()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "Leaf.\n"), ("glossary.md", "# Words\n\nLeaf {short=\"not these\"}\n:   A page or two.\n"));

        Assert.Equal(7, DocumentCounts.Of(manuscript.Read().Document).Words);
    }

    [Fact]
    public void Losses_of_a_kind_are_one_line_with_the_first_place()
    {
        var ledger = new Ledger { Words = 10, Pictures = 2 };
        ledger.Lose("comment", "they are kept in comments.txt", "  too \n long? ");
        ledger.Lose("comment", "they are kept in comments.txt", "and this");
        ledger.Lose("box of text", "it is printed as an aside", "");
        ledger.Lose("entry of an index", "it is not read", new string('x', 100), words: 8);
        var bag = new DiagnosticBag();

        bag.Tell(ledger.Close("a file", Reading.Of("Two words").Document), "a.docx");

        Assert.Equal(
        [
            "ZP745 Read from a file: 2 of 10 words, 0 of 2 pictures",
            "ZP746 2 comments, the first at “too long?”: they are kept in comments.txt",
            "ZP746 1 box of text: it is printed as an aside",
            $"ZP746 1 entry of an index at “{new string('x', 48)} …”: it is not read",
        ], bag.Sorted().Select(said => $"{said.Code} {said.Message}"));
    }

    [Fact]
    public void Words_that_are_nowhere_are_a_warning()
    {
        var bag = new DiagnosticBag();

        bag.Tell(new Ledger { Words = 3 }.Close("a file", Reading.Of("Two words").Document), "a.docx");

        Assert.Equal(Severity.Warning, Assert.Single(bag.Sorted(), said => said.Code == "ZP747").Severity);
    }

    [Fact]
    public void What_went_into_the_settings_came_out()
    {
        var ledger = new Ledger { Words = 4 };
        ledger.Moved("The Title");

        Assert.True(ledger.Close("a file", Reading.Of("Two words").Document).IsBalanced);
    }

    [Fact]
    public void The_report_sets_both_sides_against_each_other()
    {
        var ledger = new Ledger { Words = 1202, Notes = 1 };
        ledger.Lose("comment", "they are kept in comments.txt", "too long?", words: 1200);

        Assert.Equal("""
            WHAT WENT IN AND WHAT CAME OUT

                           in the file   in the zine
              words              1,202             2
              notes                  1             0
              pictures               0             0
              links                  0             0
              tables                 0             0

            What is not in the zine as it was in the file:

              1 comment (1,200 words) at “too long?”
                  they are kept in comments.txt

            """.ReplaceLineEndings("\n"), AccountDiagnostics.ToText(ledger.Close("a file", Reading.Of("Two words").Document)));
    }
}
