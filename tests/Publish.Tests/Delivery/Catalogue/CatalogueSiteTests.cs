using Publish.Delivery.Catalogue;
using Publish.Delivery.Catalogue.Http;
using Publish.Tests.Cli;

namespace Publish.Tests.Delivery.Catalogue;

public sealed class CatalogueSiteTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("press-booklet_a4.pdf", "; filename=\"press-booklet_a4.pdf\"; filename*=UTF-8''press-booklet_a4.pdf")]
    [InlineData("über 100% \"雑誌\".pdf", "; filename*=UTF-8''%C3%BCber%20100%25%20%22%E9%9B%91%E8%AA%8C%22.pdf")]
    public void A_file_keeps_its_name_whatever_letters_it_has(string name, string said)
    {
        var answer = Answer(new ShelfZine("zine", new("", ""), [new(name, scratch.Write("some.pdf", "a zine"), ShelfUse.Reading, "PDF", 6, "00")], null), "/files/" + Uri.EscapeDataString(name));
        Assert.Contains("Content-Disposition: inline" + said, answer.Lines);
    }

    /// <summary>An e-book may say of its cover what it likes: a line end would begin another line of the answer's head, and a drawing can hold a script.</summary>
    [Theory]
    [InlineData("image/png\r\nSet-Cookie: a=b")]
    [InlineData("image/svg+xml")]
    [InlineData("text/html")]
    public void What_is_no_plain_picture_is_not_shown_as_a_cover(string type)
    {
        var zine = Shelves.Whole(scratch);
        var answer = Answer(zine with { Card = zine.Card with { CoverType = type } }, "/covers/press");
        Assert.Equal("image/png", answer.Type);
        Assert.NotEqual(Shelves.Cover, answer.Bytes);
        Assert.Equal(Shelves.Cover, Answer(zine, "/covers/press").Bytes);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_not_followed()
    {
        var path = scratch["zine.pdf"];
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links are for administrators here");
        File.CreateSymbolicLink(path, scratch.Write("secret", "not offered"));
        Assert.Equal(404, Answer(new ShelfZine("zine", new("", ""), [new("zine.pdf", path, ShelfUse.Reading, "PDF", 11, "00")], null), "/files/zine.pdf").Status);
    }

    private static PageAnswer Answer(ShelfZine zine, string address) =>
        new CatalogueSite(() => new("Zines", [zine]), true).Answer(PageRequest.Read($"GET {address} HTTP/1.1\r\nHost: localhost")!);
}
