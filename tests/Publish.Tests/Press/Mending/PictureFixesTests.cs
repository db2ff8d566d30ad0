using Publish.Model.Source;
using Publish.Press.Mending;
using Publish.Tests.Cli;

namespace Publish.Tests.Press.Mending;

public sealed class PictureFixesTests
{
    [Theory]
    [InlineData("# One\r\n\r\nText ![a](Images/GULL.png) here.\r\n", "# One\r\n\r\nText ![a](images/gull.png) here.\r\n")]
    [InlineData("![a](images/Gull.PNG){.decorative}\n", "![a](images/gull.png){.decorative}\n")]
    public void A_picture_in_another_case_is_named_as_its_file(string before, string after)
    {
        using var scratch = new ScratchFolder();
        Fill(scratch, before);
        var fixes = new ManuscriptFixes(scratch.Path, new DiagnosticBag());
        Assert.True(fixes.Run(write: true));
        Assert.Equal(after, File.ReadAllText(scratch["1.md"]));
        Assert.Equal(["ZP031"], fixes.Mended.Select(place => place.Code));
    }

    [Theory]
    [InlineData("![a](images/gul.png)\n")]
    [InlineData("![a](gull.png)\n")]
    public void What_may_be_another_picture_stays(string text)
    {
        using var scratch = new ScratchFolder();
        Fill(scratch, text);
        new ManuscriptFixes(scratch.Path, new DiagnosticBag()).Run(write: true);
        Assert.Equal(text, File.ReadAllText(scratch["1.md"]));
    }

    private static void Fill(ScratchFolder scratch, string text)
    {
        scratch.Write("zine.yaml", "title: T\n");
        scratch.Write("1.md", text);
        Directory.CreateDirectory(scratch["images"]);
        File.WriteAllBytes(scratch["images/gull.png"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
    }
}
