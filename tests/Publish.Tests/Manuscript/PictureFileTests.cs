using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript;

public sealed class PictureFileTests
{
    [Theory]
    [InlineData("../x.png", "ZP030")]
    [InlineData("images/../../x.png", "ZP030")]
    [InlineData("/etc/passwd", "ZP031")]
    [InlineData("//etc/passwd", "ZP034")]
    [InlineData("/../secret.png", "ZP030")]
    [InlineData("C:\\x.png", "ZP030")]
    [InlineData("images/link.png", "ZP030")]
    [InlineData("linked/secret.png", "ZP030")]
    [InlineData("images/nothing.png", "ZP031")]
    [InlineData("images", "ZP031")]
    [InlineData("images/text.png", "ZP032")]
    [InlineData("https://example.org/x.png", "ZP034")]
    [InlineData("data:image/png;base64,AAAA", "ZP760")]
    public void A_picture_that_cannot_be_used_is_an_error(string path, string code)
    {
        using var manuscript = With($"![what]({path})");
        var outcome = manuscript.Read();
        Assert.Equal(code, outcome.Codes);
        Assert.Equal(Severity.Error, outcome.Diagnostics[0].Severity);
        Assert.Empty(outcome.Files!.Pictures.Paths);
    }

    [Theory]
    [InlineData("images/a.png", "images/a.png")]
    [InlineData("./images/x/../a.png", "images/a.png")]
    [InlineData("images/my%20pic.jpg", "images/my pic.jpg")]
    [InlineData("<images\\a.png>", "images/a.png")]
    public void A_picture_inside_is_found_by_its_path(string typed, string path)
    {
        using var manuscript = With($"![what]({typed})");
        var outcome = manuscript.Read();
        Assert.Equal("", outcome.Codes);
        Assert.Equal([path], outcome.Files!.Pictures.Paths);
        Assert.Equal(path.EndsWith("png", StringComparison.Ordinal) ? PictureFormat.Png : PictureFormat.Jpeg, outcome.Files.Pictures.Format(path));
        Assert.NotEqual(0, outcome.Files.Pictures.Read(path).Length);
    }

    [Theory]
    [InlineData("images/aa.png")]
    [InlineData("a.png")]
    [InlineData("pics/a.png")]
    [InlineData("images/A.PNG")]
    [InlineData("images/a.jpeg")]
    [InlineData("IMAGES/a.png")]
    [InlineData("C:/Users/me/a.png")]
    [InlineData("file:///home/me/a.png")]
    [InlineData("../../a.png")]
    public void The_path_that_works_is_suggested_for_one_that_does_not(string typed)
    {
        using var manuscript = With($"![what]({typed})");
        Assert.StartsWith("Was \"images/a.png\" meant?", manuscript.Read().Diagnostics[0].Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![what](images/my%20pik.jpg)", "Was \"images/my%20pic.jpg\" meant?")]
    [InlineData("![what]()", "Write its path: ![what it shows](images/name.jpg)")]
    public void What_is_suggested_works_where_it_is_typed(string markdown, string hint)
    {
        using var manuscript = With(markdown);
        Assert.Equal(hint, Assert.Single(manuscript.Read().Diagnostics).Hint);
    }

    [Fact]
    public void A_picture_may_be_named_from_where_its_text_lies()
    {
        using var manuscript = With("text", "title: T\ncontents: [part/2.md]\n");
        manuscript.Write("part/2.md", "![what](../images/a.png)\n\n![what](near.png)\n"u8.ToArray());
        manuscript.Write("part/near.png", TempManuscript.Png);
        Assert.Equal(["images/a.png", "part/near.png"], manuscript.Read().Files!.Pictures.Paths);
    }

    [Theory]
    [InlineData("images/\u00FCber.png", "images/u\u0308ber.png")]
    [InlineData("images/u\u0308ber.png", "images/\u00FCber.png")]
    [InlineData("images/u%CC%88ber.png", "images/\u00FCber.png")]
    public void Letters_and_their_accents_may_be_stored_apart(string typed, string stored)
    {
        using var manuscript = With($"![what]({typed})");
        manuscript.Write(stored, TempManuscript.Png);
        var outcome = manuscript.Read();
        Assert.Equal("", outcome.Codes);
        Assert.Equal(["images/\u00FCber.png"], outcome.Files!.Pictures.Paths);
        Assert.NotEqual(0, outcome.Files.Pictures.Read("images/\u00FCber.png").Length);
    }

    [Fact]
    public void A_picture_of_another_kind_is_said_to_be_it()
    {
        using var manuscript = With("![what](images/b.png)");
        manuscript.Write("images/b.png", [.. "RIFF\u0001\u0001\u0001\u0001WEBPVP8 "u8]);
        Assert.Contains("is a WebP picture", manuscript.Read().Shown("ZP032"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_without_a_description_is_a_warning()
    {
        using var manuscript = With("![](images/a.png)");
        Assert.Equal("1.md:1:1 Warning The picture \"images/a.png\" has no description for those who do not see it", manuscript.Read().Shown("ZP035"));
    }

    [Fact]
    public void A_picture_that_is_written_in_the_text_is_read_once_and_gets_a_name_that_no_other_has()
    {
        var data = "data:image/png;base64," + Convert.ToBase64String(TempManuscript.Png);
        using var manuscript = With($"![one][image1]\n\n![two][image1]\n\n![three]({data[..^4].Replace("=", "%3D", StringComparison.Ordinal)}{data[^4..].Replace("=", "%3D", StringComparison.Ordinal)})\n\n[image1]: <{data}>\n");
        manuscript.Write("images/picture-1.png", [1]);
        var outcome = manuscript.Read();
        Assert.Equal("", outcome.Codes);
        Assert.Equal(["images/picture-2.png"], outcome.Files!.Pictures.Paths.Take(1));
        Assert.Equal(TempManuscript.Png, outcome.Files.Pictures.Read("images/picture-2.png").ToArray());
    }

    [Fact]
    public void Covers_are_checked_where_they_are_named()
    {
        using var manuscript = With("text", "title: T\ncover: images/a.png\nback-cover: {picture: images/b.png, alt: B}\n");
        var outcome = manuscript.Read();
        Assert.StartsWith("zine.yaml:3:13 Error ", outcome.Shown("ZP031"), StringComparison.Ordinal);
        Assert.Equal(["images/a.png"], outcome.Files!.Pictures.Paths);
    }

    private static TempManuscript With(string markdown, string zine = "title: T\n")
    {
        var manuscript = new TempManuscript(("zine.yaml", zine), ("1.md", markdown), ("images/text.png", "no picture"), ("../secret.png", "x"));
        manuscript.Write("images/a.png", TempManuscript.Png);
        manuscript.Write("images/my pic.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1]);
        manuscript.Write("../elsewhere/secret.png", TempManuscript.Png);
        File.CreateSymbolicLink(Path.Combine(manuscript.Folder, "images/link.png"), "../../secret.png");
        Directory.CreateSymbolicLink(Path.Combine(manuscript.Folder, "linked"), "../elsewhere");
        return manuscript;
    }
}
