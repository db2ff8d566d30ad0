using System.Security.Cryptography;
using Publish.Cli.Reporting;
using Publish.Cli.Sending.Files;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;

namespace Publish.Tests.Cli.Sending;

public sealed class ZineFinderTests : IDisposable
{
    private readonly ScratchFolder scratch = new();
    private readonly DiagnosticBag bag = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_file_that_is_not_what_its_list_says_is_told_before_it_is_sent()
    {
        Lay("whole");
        Assert.NotNull(Find());
        Assert.True(bag.IsEmpty);
        scratch.Write("dist/zine.pdf", "wholE");
        Assert.NotNull(Find());
        Assert.Equal(["ZP976"], bag.Sorted().Select(problem => problem.Code));
    }

    [Fact]
    public void What_a_killed_build_left_is_settled_before_anything_is_read()
    {
        Lay("old");
        scratch.Write("dist/.publish/making-1/new/zine.pdf", "new");
        scratch.Write("dist/.publish/making-1/new/zine.manifest.json", Listed("new"));
        scratch.Write("dist/.publish/making-1/old/x", "");
        scratch.Write("dist/.publish/making-1/journal", """{"placed":[["zine.pdf",true],["zine.manifest.json",true]],"removed":[],"folders":[],"whole":true}""");
        Assert.NotNull(Find());
        Assert.Equal("new", File.ReadAllText(scratch["dist/zine.pdf"]));
        Assert.Equal(["ZP972"], bag.Sorted().Select(problem => problem.Code));
        Assert.False(Directory.Exists(scratch["dist/.publish/making-1"]));
    }

    private ZineToSend? Find() =>
        new ZineFinder(new Pressroom(), bag, new PlainScreen(TextWriter.Null, TextWriter.Null, silent: true)).Find(scratch["dist"], new(scratch["dist"], scratch["dist"], new()), null);

    private void Lay(string content)
    {
        scratch.Write("dist/zine.pdf", content);
        scratch.Write("dist/zine.manifest.json", Listed(content));
    }

    private static string Listed(string content)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(content);
        using var text = new MemoryStream();
        new OutputManifest("zine", [new("zine.pdf", "reading", "", 1, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)))]).Write(text);
        return System.Text.Encoding.UTF8.GetString(text.ToArray());
    }
}
