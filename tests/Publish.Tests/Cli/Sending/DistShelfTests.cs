using System.Text.Json;
using Publish.Cli.Sending.Serving;
using Publish.Press;

namespace Publish.Tests.Cli.Sending;

/// <summary>An output folder that others have been in.</summary>
public sealed class DistShelfTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("../secret.pdf")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("a\0.pdf")]
    [InlineData("a\r\nX: y.pdf")]
    [InlineData("nowhere.pdf")]
    [InlineData("")]
    public void A_name_that_leads_elsewhere_is_not_offered(string name)
    {
        scratch.Write("secret.pdf", "secret");
        List(name, "00");
        Assert.Empty(new DistShelf(scratch["dist"], new Pressroom().Editions).Now().Zines);
    }

    [Fact]
    public void A_checksum_that_is_none_is_not_believed()
    {
        scratch.Write("dist/zine.pdf", "a zine");
        List("zine.pdf", "00\r\nSet-Cookie: a=b");
        Assert.Empty(new DistShelf(scratch["dist"], new Pressroom().Editions).Now().Zines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"slug\":1,\"files\":[]}")]
    [InlineData("{\"slug\":\"a\",\"files\":{}}")]
    [InlineData("{\"slug\":\"a\",\"files\":[1]}")]
    public void A_list_that_is_broken_does_not_hide_the_others(string list)
    {
        scratch.Write("dist/zine.pdf", "a zine");
        List("zine.pdf", "00");
        scratch.Write("dist/broken.manifest.json", list);
        Assert.Single(new DistShelf(scratch["dist"], new Pressroom().Editions).Now().Zines);
    }

    [Fact]
    public void A_zine_that_is_made_while_the_folder_is_offered_appears_and_one_that_goes_disappears()
    {
        Directory.CreateDirectory(scratch["dist"]);
        var shelf = new DistShelf(scratch["dist"], new Pressroom().Editions);
        Assert.Empty(shelf.Now().Zines);
        scratch.Write("dist/zine.pdf", "a zine");
        List("zine.pdf", "00");
        Assert.Single(shelf.Now().Zines);
        Directory.Delete(scratch["dist"], recursive: true);
        Assert.Empty(shelf.Now().Zines);
    }

    private void List(string path, string checksum) => scratch.Write("dist/zine.manifest.json",
        $$"""{"slug":"zine","files":[{"path":{{JsonSerializer.Serialize(path)}},"kind":"reading","bytes":6,"sha256":{{JsonSerializer.Serialize(checksum)}}}]}""");
}
