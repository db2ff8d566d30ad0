using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press.Building;

/// <summary>A style may name a face that is not there: another one is used, wherever its words stand, and it is said once.</summary>
public sealed class MissingFaceTests
{
    [Theory]
    [InlineData("reading")]
    [InlineData("cover-picture")]
    [InlineData("epub", "html", "booklet", "cover")]
    public void Whatever_is_made_has_another_face_and_says_so(params string[] editions)
    {
        using var manuscript = new TempManuscript(
            ("zine.yaml", "title: T\nauthors: [A. N. Author]\nstyle: own\n"), ("01.md", "# One\n\nWords.\n"), ("styles/own/theme.yaml", "extends: pamphlet\nfaces:\n  heading: nowhere-grotesk\n"));
        var (press, stop) = (new Pressroom(), TestContext.Current.CancellationToken);
        var made = press.Make(press.Plan(press.Read(manuscript.Folder, cancellation: stop), new() { Only = [.. editions] }, cancellation: stop), new MemorySink(), cancellation: stop);
        Assert.DoesNotContain(made.Problems, problem => problem.Severity == Severity.Error);
        Assert.Single(made.Problems, problem => problem.Code == "ZP525");
    }
}
