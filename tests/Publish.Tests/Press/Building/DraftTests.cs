using System.Text;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press.Building;

public sealed class DraftTests
{
    private const string Text = "# One\n\n![A crab](crab.png)\n\nWords %%mine%% and ![a gull](gull.png).\n";

    [Fact]
    public void A_final_build_stops_where_a_picture_is_missing()
    {
        using var manuscript = Manuscript();
        var outcome = Build(manuscript, draft: false);
        Assert.False(outcome.Succeeded);
        Assert.Null(outcome.Zine);
    }

    [Fact]
    public void A_draft_goes_on_with_boxes_and_warns_of_each()
    {
        using var manuscript = Manuscript();
        var outcome = Build(manuscript, draft: true);
        Assert.True(outcome.Succeeded);
        Assert.True(outcome.Zine!.IsDraft);
        Assert.Equal(2, outcome.Problems.Count(p => p is { Code: "ZP031" or "ZP421", Severity: Severity.Warning }));
    }

    [Fact]
    public void A_draft_in_which_nothing_is_missing_is_none()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "# One\n\nWords.\n"));
        Assert.False(Build(manuscript, draft: true).Zine!.IsDraft);
    }

    [Fact]
    public void What_the_screen_has_no_room_for_is_in_the_report()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "# One\n\n$x$ :tada: {{ a }} \\emph{b} [@c] '''d'''\n\n[e]{.f} [g]{h=i}\n"));
        var outcome = Build(manuscript, draft: false);
        var report = File.ReadAllText(Path.Combine(manuscript.Folder, "..", "out", outcome.Zine!.Name + "-report.txt"), Encoding.UTF8);
        foreach (var problem in outcome.Problems)
            Assert.Contains(problem.Message, report, StringComparison.Ordinal);
        Assert.Contains("01.md:5:", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_s_own_class_has_an_effect()
    {
        using var manuscript = new TempManuscript(
            ("zine.yaml", "title: T\nstyle: mine\n"), ("01.md", "# One\n\n[a]{.loud} [b]{.louder}\n"), ("styles/mine/theme.yaml", "extends: pamphlet\n"), ("styles/mine/epub.css", ".loud { color: red; }\n"));
        var problem = Assert.Single(Build(manuscript, draft: false).Problems, p => p.Code == "ZP194");
        Assert.StartsWith("{.louder}", problem.Message, StringComparison.Ordinal);
    }

    private static TempManuscript Manuscript()
    {
        var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", Text));
        manuscript.Write("gull.png", TempManuscript.Png);
        return manuscript;
    }

    private static Made Build(TempManuscript manuscript, bool draft)
    {
        var press = new Pressroom();
        var plan = press.Plan(press.Read(manuscript.Folder), new() { Draft = draft, Only = ["reading", "epub", "report"] });
        return press.Make(plan, new FolderSink(Path.Combine(manuscript.Folder, "..", "out")));
    }
}
