using Publish.Press;
using Publish.Press.Imposing;
using Publish.Press.Output;
using Publish.Tests.Cli;
using Publish.Typesetting.Imposition;

namespace Publish.Tests.Press.Imposing;

/// <summary>A scheme that a press wrote down is found where its user looks for it.</summary>
public sealed class OwnSchemeTests
{
    private const string Mine = "title: my own\nwhen: For a test.\nsheet: 2x1\nmaking: [fold left behind]\nfinish: staple the fold\n";

    [Fact]
    public void Beside_the_manuscript_it_is_named_by_the_command_and_by_the_settings()
    {
        using var folder = Manuscript("print:\n  scheme: mine\n");
        folder.Write("zine/styles/schemes/mine.yaml", Mine);
        Assert.Empty(Faults(Imposed(folder, "zine", null)));
        var made = Make(folder);
        Assert.Contains(made.Zine!.Files, file => file.Path.Contains("-mine-a4", StringComparison.Ordinal));
    }

    [Fact]
    public void In_the_folder_that_the_command_is_given_in_it_is_found_as_well_and_nowhere_else()
    {
        using var folder = Manuscript("");
        folder.Write("here/styles/schemes/mine.yaml", Mine);
        Assert.Empty(Faults(Imposed(folder, "zine", "here")));
        Assert.Equal(["ZP610"], Faults(Imposed(folder, "zine", null)));
    }

    [Fact]
    public void What_lies_beside_the_manuscript_comes_first()
    {
        using var folder = Manuscript("");
        folder.Write("zine/styles/schemes/mine.yaml", Mine);
        folder.Write("here/styles/schemes/mine.yaml", "title: broken\n");
        Assert.Empty(Faults(Imposed(folder, "zine", "here")));
    }

    [Fact]
    public void A_key_that_is_none_is_said_with_its_line()
    {
        using var folder = Manuscript("print:\n  scheme: mine\n");
        folder.Write("zine/styles/schemes/mine.yaml", Mine + "colour: red\n");
        var outcome = Imposed(folder, "zine", null);
        var problem = Assert.Single(outcome.Problems, problem => problem.Message.Contains("colour", StringComparison.Ordinal));
        var file = outcome.Sources.Find(problem.Span)!;
        Assert.Equal(("styles/schemes/mine.yaml", 6), (file.Path, file.Locate(problem.Span.Start).Line));
    }

    [Fact]
    public void What_is_wrong_in_a_manuscript_is_said_with_its_line()
    {
        using var folder = Manuscript("");
        folder.Write("zine/02.md", "# Two\n\n![x](none.png)\n");
        var outcome = Imposed(folder, "zine", null);
        var problem = Assert.Single(outcome.Problems, problem => problem.Message.Contains("none.png", StringComparison.Ordinal));
        Assert.Equal("02.md", outcome.Sources.Find(problem.Span)?.Path);
    }

    private static ScratchFolder Manuscript(string print)
    {
        var folder = new ScratchFolder();
        folder.Write("zine/zine.yaml", "title: T\nauthors: M\nidentifier: urn:x:1\nmodified: 2026-01-01\n" + print);
        folder.Write("zine/01.md", "# One\n\nText.\n");
        return folder;
    }

    private static ImposeOutcome Imposed(ScratchFolder folder, string source, string? own) => new Pressroom().Impose(
        new(folder[source], "mine", Paper.A4) { Output = folder["sheets.pdf"], SchemeFolder = own is null ? null : folder[own] },
        cancellation: TestContext.Current.CancellationToken);

    private static IEnumerable<string> Faults(ImposeOutcome outcome) =>
        outcome.Problems.Where(problem => problem.Severity == Publish.Model.Source.Severity.Error).Select(problem => problem.Code);

    private static Made Make(ScratchFolder folder)
    {
        var (press, cancellation) = (new Pressroom(), TestContext.Current.CancellationToken);
        return press.Make(press.Plan(press.Read(folder["zine"], cancellation: cancellation), cancellation: cancellation), new MemorySink(), cancellation: cancellation);
    }
}
