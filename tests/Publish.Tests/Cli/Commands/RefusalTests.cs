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
    [InlineData("build zine --paper foo", "--paper cannot be “foo”. It is one of: a3, a4, a5, legal, letter, tabloid.")]
    [InlineData("build zine --only mobi", "There is no kind of output called 'mobi'.")]
    [InlineData("import essay.txt", "--output needs FOLDER: ")]
    public void A_line_that_is_not_understood_is_answered_in_a_sentence(string line, string sentence)
    {
        var (exit, error) = Run(line);
        Assert.Equal(ExitCode.Usage, exit);
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^publish( \w+)? --help shows what can be said\.\r?$", error);
    }

    private static (int Exit, string Error) Run(string line)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandTree.Run(line.Split(' '), new StandardStreams(output, error, Interactive: false)), error.ToString());
    }
}
