using Publish.Acceptance.Running;

namespace Publish.Acceptance.BadInput;

public sealed class BadPictureTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("images/none.png")]
    [InlineData("../../secret.png")]
    [InlineData("../secret.png")]
    [InlineData("images/link.png")]
    [InlineData("/etc/hostname")]
    [InlineData("file:///etc/hostname")]
    [InlineData("https://example.org/picture.png")]
    [InlineData("images/broken.png")]
    [InlineData("images/text.jpg")]
    [InlineData("images/empty.png")]
    public void A_picture_that_cannot_be_shown_is_named_with_its_line(string path)
    {
        var folder = Zine.Folder(scratch, "a/zine", "Pictures", $"# One\n\n![What it shows]({path})\n\nText.\n");
        scratch.Write("a/secret.png", "secret");
        scratch.Write("secret.png", "secret");
        scratch.Write("a/zine/images/text.jpg", "this is no picture");
        scratch.Write("a/zine/images/empty.png", "");
        File.WriteAllBytes(scratch["a/zine/images/broken.png"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48]);
        File.CreateSymbolicLink(scratch["a/zine/images/link.png"], scratch["secret.png"]);
        var ended = new Command().In(scratch.Path).Run("build", folder).WithoutInsides();
        Assert.Matches("01-text.md:3:\\d+: (warning|error) ZP", ended.Error);
    }
}
