using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Imposing;
using Publish.Tests.Cli;
using Publish.Tests.Files;

namespace Publish.Tests.Press.Building;

/// <summary>A pipe wherever a manuscript may name a file, itself or by a link: each would wait for ever, were it opened.</summary>
public sealed class IrregularFilesTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory(Timeout = 60_000)]
    [InlineData("01.md", "title: T", "ZP002", false)]
    [InlineData("glossary.md", "title: T", "ZP002", true)]
    [InlineData("zine.yaml", "", "ZP002", false)]
    [InlineData("gull.jpg", "title: T", "ZP0", true)]
    [InlineData("styles/own/theme.yaml", "title: T\nstyle: own", "ZP975", false)]
    [InlineData("fonts/own/Own-Regular.ttf", "title: T", "ZP535", true)]
    [InlineData("hyphenation/cs.dic", "title: T", "ZP558", true)]
    [InlineData("zine.md", "", "ZP002", false, "zine.md")]
    [InlineData("zine.txt", "", "ZP002", true, "zine.txt")]
    public async Task A_pipe_is_refused_at_once(string pipe, string settings, string code, bool byLink, string manuscript = "")
    {
        if (OperatingSystem.IsWindows()) return;
        if (settings.Length > 0) scratch.Write("zine/zine.yaml", settings + "\n");
        scratch.Write("zine/00.md", "# One\n\nWords.\n" + (pipe == "gull.jpg" ? "\n![A gull](gull.jpg)\n" : ""));
        scratch.Write("zine/" + pipe, "");
        File.Delete(scratch["zine/" + pipe]);
        if (byLink) Pipes.Make(scratch["zine/_pipe"]);
        if (byLink) File.CreateSymbolicLink(scratch["zine/" + pipe], scratch["zine/_pipe"]);
        else Pipes.Make(scratch["zine/" + pipe]);
        var stop = TestContext.Current.CancellationToken;
        var problems = await Task.Run(() =>
        {
            var press = new Pressroom();
            var copy = press.Read(scratch["zine/" + manuscript], cancellation: stop);
            return press.Plan(copy, new() { Only = ["html"] }, cancellation: stop).Problems;
        }, stop);
        if (pipe == "gull.jpg") Assert.Contains(problems, problem => problem is { Code: "ZP032" } && problem.Message.Contains("cannot be read: it is a pipe", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Code.StartsWith(code, StringComparison.Ordinal) && problem.Severity >= Severity.Warning);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_pipe_is_no_PDF()
    {
        if (OperatingSystem.IsWindows()) return;
        Pipes.Make(scratch["some.pdf"]);
        var bag = new DiagnosticBag();
        Assert.Null(await Task.Run(() => SourceFile.Read(scratch["some.pdf"], bag), TestContext.Current.CancellationToken));
        Assert.Contains(bag.Sorted(), problem => problem.Code == "ZP631" && problem.Message.Contains("it is a pipe", StringComparison.Ordinal));
    }
}
