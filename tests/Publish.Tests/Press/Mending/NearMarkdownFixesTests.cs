using Publish.Model.Source;
using Publish.Press.Mending;
using Publish.Tests.Cli;

namespace Publish.Tests.Press.Mending;

public sealed class NearMarkdownFixesTests
{
    [Theory]
    [InlineData("#Fold it\r\n\r\nText.\r\n", "# Fold it\r\n\r\nText.\r\n", "ZP126")]
    [InlineData("Text.\n\n##Fold it\n\nMore.\n", "Text.\n\n## Fold it\n\nMore.\n", "ZP126")]
    [InlineData("What you need:\n\n-paper\n-two staples\n-string\n", "What you need:\n\n- paper\n- two staples\n- string\n", "ZP127 ZP127 ZP127")]
    [InlineData("*paper\r\n*string\r\n\r\nAfter.\r\n", "* paper\r\n* string\r\n\r\nAfter.\r\n", "ZP127 ZP127")]
    [InlineData("1.Fold it.\n2.Cut it.\n", "1. Fold it.\n2. Cut it.\n", "ZP127 ZP127")]
    [InlineData("# Fold {#my fold}\n\nText.\n", "# Fold {#my-fold}\n\nText.\n", "ZP177")]
    public void What_is_nearly_Markdown_is_written_as_Markdown(string before, string after, string codes)
    {
        var (text, mended) = Mended(before);
        Assert.Equal(after, text);
        Assert.Equal(codes, mended);
        Assert.Equal((after, ""), Mended(after));
    }

    [Theory]
    [InlineData("-Good morning, she said.\n-And to you!\n")]
    [InlineData("1.Fold it.\n3.Cut it.\n")]
    [InlineData("-one\nand more\n")]
    [InlineData("#zine #diy\n")]
    [InlineData("One.\n\n#16.3. A day off\n\nTwo.\n")]
    [InlineData("`#Fold it`\n\n    #Fold it\n\n```\n-one\n-two\n```\n")]
    public void What_may_be_meant_as_it_stands_stays(string text) => Assert.Equal((text, ""), Mended(text));

    private static (string Text, string Codes) Mended(string text)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("zine.yaml", "title: T\nlanguage: en\n");
        scratch.Write("1.md", text);
        var fixes = new ManuscriptFixes(scratch.Path, new DiagnosticBag());
        Assert.True(fixes.Run(write: true));
        return (File.ReadAllText(scratch["1.md"]), string.Join(' ', fixes.Mended.Select(place => place.Code)));
    }
}
