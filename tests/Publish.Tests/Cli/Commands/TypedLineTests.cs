using Publish.Cli;
using Publish.Cli.Commands;
using Publish.Cli.Reporting;

namespace Publish.Tests.Cli.Commands;

public sealed class TypedLineTests
{
    [Theory]
    [InlineData("--strict|build|nowhere")]
    [InlineData("--style|compact|build|nowhere")]
    [InlineData("BUILD|nowhere|--paper|A4|--flip|LONG|--only|PDF,Epub")]
    [InlineData("build|nowhere|--paper=Letter")]
    [InlineData("build|nowhere|-o|'my dist'")]
    [InlineData("build|file:///nowhere/my%20zine")]
    [InlineData("impose|nowhere.pdf|--pages|3-4|--clear|6,5 mm|--scheme|Saddle")]
    [InlineData("preflight|nowhere.pdf|--bleed|3mm|--dpi|300 dpi|--ink|280%")]
    public void A_line_is_read_as_it_was_meant(string line)
    {
        var (exit, error) = Run(line.Split('|'));
        Assert.Equal(ExitCode.Errors, exit);
        Assert.DoesNotContain("--help", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_quotation_marks_of_a_dragged_file_are_no_part_of_its_name()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("my zine/zine.yaml", "- none");
        Assert.Contains("ZP011", Run("build", $"'{scratch["my zine"]}'").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new", "")]
    [InlineData("build", "", "--output", "--only", "--style", "--size", "--for", "--paper", "--flip", "--pages")]
    [InlineData("watch", "", "-o")]
    [InlineData("check", "", "--style")]
    [InlineData("glossary", "", "--term")]
    [InlineData("import", "", "--output")]
    [InlineData("impose", "", "-o", "--scheme", "--paper", "--sheet", "--pages", "--scale", "--grid", "--panels", "--signature", "--caliper", "--clear", "--gutter", "--marks", "--sides", "--place")]
    [InlineData("preflight", "", "--bleed", "--dpi", "--ink")]
    [InlineData("print", "", "--printer", "--copies", "--paper", "--zine", "--pages")]
    [InlineData("load", "", "--device", "--format")]
    [InlineData("serve", "", "--port", "--listen")]
    [InlineData("explain", "")]
    public void An_empty_value_is_refused_in_a_sentence(string verb, params string[] options)
    {
        foreach (var option in options)
        {
            string[] words = option.Length == 0 ? [verb, ""] : verb is "serve" ? [verb, option, " "] : [verb, "here", option, " "];
            var (exit, error) = Run(words);
            Assert.Equal(ExitCode.Usage, exit);
            Assert.Contains("was given nothing", error, StringComparison.Ordinal);
        }
    }

    private static (int Exit, string Error) Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandTree.Run(words, new StandardStreams(output, error, Interactive: false)), error.ToString());
    }
}
