using Publish.Press.Editions;
using Publish.Typesetting.Printing;

namespace Publish.Tests.Press.Editions;

public sealed class EditionListTests
{
    private static readonly PrintSettings Usual = PrintSettings.Default;

    [Theory]
    [InlineData("epub", "epub")]
    [InlineData("cover", "cover")]
    [InlineData("booklet", "booklet cover pages")]
    [InlineData("model reading", "reading model")]
    public void What_is_asked_for_is_made_with_what_belongs_to_it(string asked, string made) => Assert.Equal(made, Whole(asked, Usual));

    [Fact]
    public void Who_says_how_a_zine_is_printed_gets_a_sheet_to_try_the_printer() => Assert.Equal("booklet cover pages test", Whole("booklet", Usual with { Preset = "office" }));

    [Theory]
    [InlineData("booklet", "booklet cover pages riso proof")]
    [InlineData("pages", "pages riso proof")]
    [InlineData("assembly epub", "assembly epub")]
    public void Who_prints_by_plates_gets_a_file_an_ink_and_sees_what_they_come_to(string asked, string made) => Assert.Equal(made, Whole(asked, Usual with { Plates = true }));

    [Fact]
    public void What_nobody_chose_is_what_most_want() =>
        Assert.Equal("reading booklet cover pages assembly epub kepub report model", string.Join(' ', EditionList.House.All.Where(edition => edition.IsUsual).Select(edition => edition.Name)));

    [Theory]
    [InlineData("PDF", "reading")]
    [InlineData("Kepub", "kepub")]
    [InlineData("mobi", null)]
    public void A_name_is_known_in_any_case(string typed, string? name) => Assert.Equal(name, EditionList.House.NameOf(typed));

    [Fact]
    public void Names_are_one_word_each_and_every_edition_says_what_it_is_for()
    {
        Assert.Distinct(EditionList.House.All.SelectMany(edition => edition.Aliases.Prepend(edition.Name)));
        Assert.All(EditionList.House.All, edition => Assert.Matches("^[a-z][a-z-]+$", edition.Name));
        Assert.All(EditionList.House.All, edition => Assert.Matches(@"^\p{Lu}.{20,}\.$", edition.Explanation));
        Assert.Distinct(EditionList.House.All.Select(edition => edition.PlaceInManifest));
    }

    private static string Whole(string asked, PrintSettings job) => string.Join(' ', EditionList.House.Whole(asked.Split(' '), [job]).Select(edition => edition.Name));
}
