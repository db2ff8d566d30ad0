using Publish.Cli;
using Publish.Cli.Commands;
using Publish.Cli.Reporting;

namespace Publish.Tests.Cli.Commands;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("bild zine", "publish has no verb “bild”. Did you mean publish build?")]
    [InlineData("buidl zine", "publish has no verb “buidl”. Did you mean publish build?")]
    [InlineData("frobnicate", "publish has no verb “frobnicate”.")]
    [InlineData("build", "publish build needs PATH: The manuscript")]
    [InlineData("build zine --onyl epub", "publish build has no option --onyl. Did you mean --only?")]
    [InlineData("build my zine", "“zine” is one word too many for publish build.")]
    [InlineData("build zine --paper foo", "--paper cannot be “foo”. It is one of: a4, letter, a3, a5, legal, tabloid; or its sides, such as 320x450mm.")]
    [InlineData("build zine --only mobi", "There is no kind of output called 'mobi'.")]
    [InlineData("import essay.txt", "--output needs FOLDER: ")]
    public void A_line_that_is_not_understood_is_answered_in_a_sentence(string line, string sentence)
    {
        var (exit, error) = Run(line);
        Assert.Equal(ExitCode.Usage, exit);
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^publish( \w+)? --help shows what can be said\.\r?$", error);
    }

    [Theory]
    [InlineData("build zine --sheet lettre", "--sheet cannot be “lettre”. Did you mean letter?")]
    [InlineData("impose a.pdf --paper lettre", "--paper cannot be “lettre”. Did you mean letter?")]
    [InlineData("print dist --sheet 12x18", "--sheet cannot be “12x18”.")]
    [InlineData("build zine --paper a4 --sheet a3", "--paper and --sheet are the same: say one of them.")]
    [InlineData("build zine --size huge", "--size cannot be “huge”. It is a size of type, such as 18pt.")]
    [InlineData("build zine --paper lettre", "--paper cannot be “lettre”. Did you mean letter?")]
    [InlineData("build zine --only epup", "There is no kind of output called 'epup'. Did you mean epub?")]
    [InlineData("impose a.pdf --clear six", "--clear cannot be “six”. It is a length with its unit")]
    public void The_nearest_value_is_offered(string line, string sentence) => Assert.StartsWith(sentence, Run(line).Error, StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_a_verb_is_answered_with_the_verb()
    {
        using var scratch = new ScratchFolder();
        Assert.StartsWith($"publish needs a verb. Did you mean publish build {scratch.Path}?", Run(scratch.Path).Error, StringComparison.Ordinal);
    }

    private static (int Exit, string Error) Run(string line)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandTree.Run(line.Split(' '), new StandardStreams(output, error, Interactive: false)), error.ToString());
    }
}
