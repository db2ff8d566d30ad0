using Publish.Cli.Watching;
using Publish.Model;
using Publish.Press;
using Publish.Press.Building;
using Publish.Press.Output;

namespace Publish.Tests.Cli.Watching;

public sealed class SavesTests
{
    // Long enough for a slow disk to speak; only a test that fails waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(300);

    [Fact]
    public void A_shared_glossary_outside_of_the_manuscript_is_waited_for()
    {
        using var series = new ScratchFolder();
        var glossary = series.Write("glossary.md", "Fold\n: A.\n");
        using var saves = Watching(series);
        Assert.False(IsHeard(saves, () => File.WriteAllText(glossary, "Fold\n: B.\n"), Silence));

        saves.Follow([glossary]);

        Assert.True(IsHeard(saves, () => File.WriteAllText(glossary, "Fold\n: C.\n"), Patience));
    }

    /// <summary>Many editors write another file and give it the name.</summary>
    [Fact]
    public void A_file_that_takes_its_place_counts_as_saved_and_its_neighbours_do_not()
    {
        using var series = new ScratchFolder();
        var glossary = series["glossary.md"];
        using var saves = Watching(series);
        saves.Follow([glossary]);

        Assert.False(IsHeard(saves, () => series.Write("other.md", "x"), Silence));
        Assert.True(IsHeard(saves, () => File.Move(series["other.md"], glossary), Patience));
    }

    [Fact]
    public void What_the_zine_no_longer_shares_is_no_longer_waited_for()
    {
        using var series = new ScratchFolder();
        var glossary = series.Write("glossary.md", "x");
        using var saves = Watching(series);
        saves.Follow([glossary]);

        saves.Follow([series["gone/glossary.md"]]);

        Assert.False(IsHeard(saves, () => File.WriteAllText(glossary, "yy"), Silence));
    }

    [Fact]
    public void A_zine_asks_for_the_glossary_that_it_shares_and_for_leave_to()
    {
        using var series = new ScratchFolder();
        var page = series.Write("zine/text.md", "x");
        var settings = new Settings { SharedGlossary = "../words/glossary.md" };
        string[] asked = [series["words/glossary.md"], series["series.yaml"]];

        Assert.Equal(asked, OutsideFiles.Of(series["zine"], settings));
        Assert.Equal(asked, OutsideFiles.Of(page, settings));
        Assert.Empty(OutsideFiles.Of(page, new()));
    }

    [Fact]
    public void A_build_names_the_shared_glossary_even_where_it_is_missing()
    {
        using var series = new ScratchFolder();
        series.Write("zine/zine.yaml", "title: T\nglossary:\n  shared: ../glossary.md\n");
        series.Write("zine/01.md", "# One\n\nText.\n");

        var press = new Pressroom();
        var outcome = press.Make(press.Plan(press.Read(series["zine"], cancellation: TestContext.Current.CancellationToken), cancellation: TestContext.Current.CancellationToken), new MemorySink(), cancellation: TestContext.Current.CancellationToken);

        Assert.False(outcome.Succeeded);
        Assert.Equal([series["glossary.md"], series["series.yaml"]], outcome.Outside);
    }

    private static Saves Watching(ScratchFolder series)
    {
        series.Write("zine/zine.yaml", "title: T\n");
        return new(series["zine"], series["dist"]);
    }

    private static bool IsHeard(Saves saves, Action save, TimeSpan patience)
    {
        using var stop = new CancellationTokenSource();
        save();
        stop.CancelAfter(patience);
        return saves.WaitForNext(stop.Token);
    }
}
