using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Imposing;

namespace Publish.Tests.Press.Imposing;

public sealed class PageChoiceTests
{
    private static (IReadOnlyList<int>? Pages, Seq<Diagnostic> Found) Read(string typed, int pages = 10)
    {
        var bag = new DiagnosticBag();
        return (PageChoice.Read(typed, pages, bag), bag.Sorted());
    }

    [Theory]
    [InlineData("3-5,1", new[] { 3, 4, 5, 1 })]
    [InlineData("4 - 2", new[] { 4, 3, 2 })]
    [InlineData("9-", new[] { 9, 10 })]
    [InlineData("-2", new[] { 1, 2 })]
    [InlineData("b,1,B", new[] { 0, 1, 0 })]
    [InlineData("7,7", new[] { 7, 7 })]
    [InlineData("odd", new[] { 1, 3, 5, 7, 9 })]
    [InlineData("Even,1", new[] { 2, 4, 6, 8, 10, 1 })]
    [InlineData("8-end", new[] { 8, 9, 10 })]
    [InlineData("last-9", new[] { 10, 9 })]
    [InlineData("end", new[] { 10 })]
    [InlineData("all", new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })]
    public void Pages_come_in_the_order_that_was_typed(string typed, int[] pages) => Assert.Equal(pages, Read(typed).Pages);

    [Theory]
    [InlineData("11")]
    [InlineData("0")]
    [InlineData("2-11")]
    [InlineData("-")]
    [InlineData("one")]
    [InlineData("1-2-3")]
    [InlineData("")]
    [InlineData(",")]
    public void Words_that_name_no_page_are_refused(string typed)
    {
        var (pages, found) = Read(typed);

        Assert.Null(pages);
        Assert.Equal("ZP633", Assert.Single(found).Code);
    }

    [Fact]
    public void Pages_may_not_be_repeated_without_end() =>
        Assert.Contains(Read(string.Join(',', Enumerable.Repeat("1-9999", 300)), 9999).Found, problem => problem.Code == "ZP634");
}
