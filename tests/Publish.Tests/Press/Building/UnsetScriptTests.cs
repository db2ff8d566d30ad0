using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press.Building;

/// <summary>No page is printed of boxes: where no face has a text's letters, what needs no pages is made alone.</summary>
public sealed class UnsetScriptTests
{
    private readonly Pressroom press = new();

    [Theory]
    [InlineData("नमस्ते", "Noto Serif Devanagari")]
    [InlineData("漢字", "Noto Serif JP")]
    [InlineData("ქართული", "Noto Serif Georgian")]
    [InlineData("שלום", null)]
    public void Only_what_shows_no_pages_is_made_and_a_face_is_named(string words, string? face)
    {
        using var manuscript = Of(words);
        var made = Make(manuscript, new MemorySink(), new());
        Assert.Equal(["epub", "kepub", "model"], made.Zine!.Files.Select(file => file.Edition).Order(StringComparer.Ordinal).Except(["report"]));
        var said = Assert.Single(made.Problems, problem => problem.Severity == Severity.Error);
        Assert.Equal(("ZP522", false), (said.Code, made.Succeeded));
        Assert.Equal(face is not null, said.Hint!.Contains(face ?? "fonts", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_made_where_only_pages_were_asked_for()
    {
        using var manuscript = Of("漢字");
        Assert.Null(Make(manuscript, new MemorySink(), new() { Only = ["booklet"] }).Zine);
    }

    [Fact]
    public void A_sign_that_stands_alone_bars_nothing_and_is_said()
    {
        using var manuscript = Of("漢 and 字");
        var made = Make(manuscript, new MemorySink(), new() { Only = ["reading"] });
        Assert.True(made.Succeeded);
        Assert.Equal(2, made.Problems.Count(problem => problem.Code == "ZP520"));
    }

    /// <summary>An e-book counts the pages, and nobody sees them.</summary>
    [Fact]
    public void Where_no_page_is_shown_nothing_is_wrong()
    {
        using var manuscript = Of("שלום and 漢");
        var made = Make(manuscript, new MemorySink(), new() { Only = ["epub", "html"] });
        Assert.DoesNotContain(made.Problems, problem => problem.Code is "ZP520" or "ZP522");
        Assert.True(made.Succeeded);
    }

    [Fact]
    public void A_draft_has_boxes_and_says_so()
    {
        using var manuscript = Of("漢字");
        var made = Make(manuscript, new MemorySink(), new() { Only = ["reading"], Draft = true });
        Assert.NotNull(made.Zine!.Find("reading"));
        Assert.Equal(Severity.Warning, Assert.Single(made.Problems, problem => problem.Code == "ZP522").Severity);
    }

    [Fact]
    public void Pages_of_an_earlier_time_stay()
    {
        using var manuscript = Of("Words");
        var sink = Path.Combine(manuscript.Folder, "..", "out-" + Path.GetFileName(manuscript.Folder));
        try
        {
            Assert.True(Make(manuscript, new FolderSink(sink), new()).Succeeded);
            var before = File.ReadAllBytes(Path.Combine(sink, "t.pdf"));
            manuscript.Write("01.md", "# One\n\nWords and 漢字.\n"u8.ToArray());
            Assert.False(Make(manuscript, new FolderSink(sink), new()).Succeeded);
            Assert.Equal(before, File.ReadAllBytes(Path.Combine(sink, "t.pdf")));
        }
        finally
        {
            Directory.Delete(sink, recursive: true);
        }
    }

    [Fact]
    public void A_cover_that_is_set_from_the_title_is_without_what_no_face_shows_and_says_so()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: Words and 漢字\n"), ("01.md", "# One\n\nWords.\n"));
        using var without = new TempManuscript(("zine.yaml", "title: Words and\n"), ("01.md", "# One\n\nWords.\n"));
        var (sink, plain) = (new MemorySink(), new MemorySink());
        var made = Make(manuscript, sink, new() { Only = ["cover-picture"] });
        Assert.Contains("“漢字”", Assert.Single(made.Problems, problem => problem.Code == "ZP559").Message, StringComparison.Ordinal);
        var other = Make(without, plain, new() { Only = ["cover-picture"] });
        Assert.DoesNotContain(other.Problems, problem => problem.Code == "ZP559");
        Assert.Equal(plain.Files[other.Zine!.Find("cover-picture")!.Path].ToArray(), sink.Files[made.Zine!.Find("cover-picture")!.Path].ToArray());
    }

    private static TempManuscript Of(string words) => new(("zine.yaml", "title: T\n"), ("01.md", $"# One\n\nWords and {words}.\n"));

    private Made Make(TempManuscript manuscript, ISink sink, Request request)
    {
        var stop = TestContext.Current.CancellationToken;
        return press.Make(press.Plan(press.Read(manuscript.Folder, cancellation: stop), request, cancellation: stop), sink, cancellation: stop);
    }
}
