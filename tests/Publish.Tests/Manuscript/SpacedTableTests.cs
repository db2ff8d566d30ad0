namespace Publish.Tests.Manuscript;

public sealed class SpacedTableTests
{
    [Theory]
    [InlineData("Sheet   Wide\n-----   ----\nA4       210\nA5       148\n\nAfter.", "[Sheet|Wide] [A4|210] [A5|148]")]
    [InlineData("     Wide\n---- ----\n  A4  210", "[|Wide] [A4|210]")]
    [InlineData("---- ----\nA4    210\nA5    148\n---- ----", "[A4|210] [A5|148]")]
    [InlineData("------------------\nSheet   How wide\nof A    it is\n------- ----------\nA4      two hundred\n        and ten\n\nA5      148 *mm*\n------------------", "[Sheet of A|How wide it is] [A4|two hundred and ten] [A5|148 mm]")]
    public void A_table_set_with_spaces_is_a_table(string markdown, string expected)
    {
        var table = Assert.IsType<Publish.Model.Table>(Reading.Of(markdown).Document.Body[0].Blocks[0]);
        Assert.Equal(expected, string.Join(' ', table.Head.Concat(table.Rows).Select(row => $"[{string.Join('|', row.Cells.Select(cell => Words(cell)))}]")));
    }

    [Fact]
    public void Words_flush_with_their_hyphens_say_how_a_column_stands()
    {
        var table = (Publish.Model.Table)Reading.Of(" Right Left     Mid\n------ ----- ------- \n     1 a        b").Document.Body[0].Blocks[0];
        Assert.Equal("Right Left Centre", string.Join(' ', table.Columns));
    }

    [Theory]
    [InlineData("Sheet   Wide\n-----   ----\nA4       210\n\nTable: Sheets of paper")]
    [InlineData("| Sheet | Wide |\n|---|---|\n| A4 | 210 |\n\nTable: Sheets of paper")]
    [InlineData("| Sheet | Wide |\n|---|---|\n| A4 | 210 |\nTable:  Sheets of paper")]
    public void A_caption_may_begin_with_the_word(string markdown)
    {
        var outcome = Reading.Of(markdown);
        var table = Assert.IsType<Publish.Model.Table>(Assert.Single(outcome.Document.Body[0].Blocks));
        Assert.Equal("Sheets of paper", Publish.Model.Walking.PlainText.WithoutNotes(table.Caption));
        Assert.Equal("", outcome.Codes);
    }

    [Theory]
    [InlineData("One.\n\n-- --\n\nTwo.")]
    [InlineData("One.\n\n----------\n\nTwo and\nthree.\n\n----------\n\nFour.")]
    [InlineData("Table: one of\nmany.")]
    [InlineData("A long line of words\n---- ----\nmore of them here")]
    public void Pauses_and_words_are_no_tables(string markdown) => Assert.DoesNotContain(Reading.Of(markdown).Document.Body[0].Blocks, block => block is Publish.Model.Table);

    private static string Words(Publish.Model.TableCell cell) => string.Join(' ', cell.Content.Select(block => Publish.Model.Walking.PlainText.WithoutNotes(((Publish.Model.Paragraph)block).Content)));
}
