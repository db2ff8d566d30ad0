using Publish.Cli.Sending.Loading;

namespace Publish.Tests.Cli.Sending;

public sealed class BookChoiceTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("my-zine.epub", "my-zine.epub")]
    [InlineData("my-zine.kepub.epub", "my-zine.kepub.epub")]
    [InlineData("my-zine.pdf", "my-zine.pdf")]
    [InlineData("what? a: zine.epub", "what a zine.epub")]
    [InlineData("...epub", "zine.epub")]
    public void A_name_is_one_that_a_device_takes(string file, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such names cannot be made here");
        Assert.Equal(name, BookChoice.NameFor(scratch.Write(file, "no book")));
    }
}
