using Publish.Acceptance.Running;

namespace Publish.Acceptance.Scenarios;

public sealed class ImportTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void An_imported_essay_builds()
    {
        Import("essay").Well();
        Assert.True(File.Exists(scratch["essay/zine.yaml"]));
        Assert.True(File.Exists(scratch["essay/import-report.txt"]));
        new Command().In(scratch.Path).Run("build", "essay", "--only", "reading").Well();
    }

    [Fact]
    public void A_folder_with_something_in_it_is_refused_and_untouched()
    {
        scratch.Write("mine/notes.md", "mine");
        Assert.Equal(1, Import("mine").WithoutInsides().Exit);
        Assert.Equal(["notes.md"], Directory.EnumerateFileSystemEntries(scratch["mine"]).Select(Path.GetFileName));
    }

    private Ended Import(string folder) => new Command().In(scratch.Path).Run("import", Shared.Essay, "-o", folder);
}
