using System.Security.Cryptography;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Tests.Cli;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press;

public sealed class PressroomTests
{
    private static readonly string[] Languages = ["en", "de", "fr"];

    /// <summary>What a press keeps from one zine to the next is nowhere to be seen in what it makes.</summary>
    [Fact]
    public void Zines_are_the_same_in_any_order_and_two_at_a_time()
    {
        var manuscripts = Manuscripts();
        try
        {
            string[] alone = [.. manuscripts.Select(manuscript => Hash(new Pressroom(), manuscript))];
            Assert.Distinct(alone);

            var press = new Pressroom();
            string[] backwards = [.. Enumerable.Reverse(manuscripts).Select(manuscript => Hash(press, manuscript))];
            Assert.Equal(alone, Enumerable.Reverse(backwards));

            var together = new string[manuscripts.Length * 2];
            Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => together[i] = Hash(press, manuscripts[i % manuscripts.Length]));
            Assert.Equal(alone.Concat(alone), together);
        }
        finally
        {
            Array.ForEach(manuscripts, manuscript => manuscript.Dispose());
        }
    }

    [Fact]
    public void One_plan_is_made_as_often_as_one_likes_and_says_the_same_each_time()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nfor: office\n"), ("01.md", "# One\n\n[a]{.loud}\n"));
        var press = new Pressroom();
        var plan = press.Plan(press.Read(manuscript.Folder, cancellation: TestContext.Current.CancellationToken), cancellation: TestContext.Current.CancellationToken);
        var (first, second) = (press.Make(plan, new MemorySink(), cancellation: TestContext.Current.CancellationToken), press.Make(plan, new MemorySink(), cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(first.Zine!.Files, second.Zine!.Files);
        Assert.Equal(first.Problems, second.Problems);
    }

    [Fact]
    public void A_press_that_is_told_to_stop_leaves_what_was_there()
    {
        using var scratch = new ScratchFolder();
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "# One\n\nWords.\n"));
        scratch.Write("dist/t.txt", "mine");
        using var stop = new CancellationTokenSource();
        var press = new Pressroom();
        var plan = press.Plan(press.Read(manuscript.Folder, cancellation: TestContext.Current.CancellationToken), cancellation: TestContext.Current.CancellationToken);
        var steps = new Steps(step =>
        {
            if (step == "making the files") stop.Cancel();
        });
        Assert.ThrowsAny<OperationCanceledException>(() => press.Make(plan, new FolderSink(scratch["dist"]), steps, stop.Token));
        Assert.Equal(["t.txt"], Directory.GetFiles(scratch["dist"]).Select(Path.GetFileName));
        Assert.False(Directory.Exists(scratch["dist/.publish"]));
    }

    [Fact]
    public void An_edition_that_there_is_not_is_an_error()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "Words.\n"));
        var press = new Pressroom();
        var plan = press.Plan(press.Read(manuscript.Folder, cancellation: TestContext.Current.CancellationToken), new() { Only = ["reading", "mobi"] }, cancellation: TestContext.Current.CancellationToken);
        Assert.False(plan.IsReady);
        Assert.Equal("ZP920", Assert.Single(plan.Problems, problem => problem.Severity == Severity.Error).Code);
        Assert.Null(press.Make(plan, new MemorySink(), cancellation: TestContext.Current.CancellationToken).Zine);
    }

    [Fact]
    public void Two_plans_for_one_manuscript_do_not_meet()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "Words.\n"));
        var press = new Pressroom();
        var copy = press.Read(manuscript.Folder, cancellation: TestContext.Current.CancellationToken);
        var files = copy.Sources.Files.Count;
        press.Plan(copy, new() { For = ["office"], Style = "compact" }, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(files, copy.Sources.Files.Count);
        Assert.DoesNotContain(press.Plan(copy, cancellation: TestContext.Current.CancellationToken).Problems, problem => problem.Severity == Severity.Error);
    }

    private static TempManuscript[] Manuscripts() =>
    [
        .. Languages.Select((language, i) => new TempManuscript(
            ("zine.yaml", $"title: Zine {i}\nlanguage: {language}\nstyle: {(i == 1 ? "compact" : "pamphlet")}\ndate: 2026-01-0{i + 1}\n"),
            ("01.md", "# One\n\n" + string.Concat(Enumerable.Repeat($"Words of imposition number {i}, *leaning*, `typed` and **bold**, again and again. ", 40)) + $"\n\n## Two {i}\n\nMore.^[A note of {i}.]\n"))),
    ];

    private static string Hash(Pressroom press, TempManuscript manuscript)
    {
        var sink = new MemorySink();
        var made = press.Make(press.Plan(press.Read(manuscript.Folder, cancellation: TestContext.Current.CancellationToken), new() { Only = ["reading", "booklet", "assembly", "epub", "html", "model"] }), sink);
        Assert.True(made.Succeeded);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in made.Zine!.Files)
            hash.AppendData(sink.Files[file.Path].Span);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private sealed class Steps(Action<string> hear) : IProgress<string>
    {
        public void Report(string value) => hear(value);
    }
}
