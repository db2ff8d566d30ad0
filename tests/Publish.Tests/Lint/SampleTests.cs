using Publish.Lint;
using Publish.Manuscript;
using Publish.Model.Source;

namespace Publish.Tests.Lint;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_keeps_every_rule()
    {
        var read = ManuscriptReader.Read(Path.Combine(Cli.RepositoryRoot.Path, "manuscript"), new DiagnosticBag())!;
        var found = Linter.Check(new(read.Document, read.Sources), LintLevels.Of(read.Document.Settings, new DiagnosticBag()));
        Assert.Empty(found.Select(f => $"{f.Rule.Code} {read.Sources.Find(f.Span)?.Path} {f.Message}"));
    }

    [Fact]
    public void A_new_zine_lacks_only_what_its_writer_has_to_say()
    {
        var read = ManuscriptReader.Read(Path.Combine(Cli.RepositoryRoot.Path, "styles", "templates", "new"), new DiagnosticBag())!;
        var found = Linter.Check(new(read.Document, read.Sources), LintLevels.Of(read.Document.Settings, new DiagnosticBag()));
        Assert.Equal(["ZL302", "ZL304", "ZL305", "ZL307"], found.Select(f => f.Rule.Code));
    }
}
