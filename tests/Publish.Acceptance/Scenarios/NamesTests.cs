using Publish.Acceptance.Running;

namespace Publish.Acceptance.Scenarios;

public sealed class NamesTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Two_zines_in_one_folder_keep_all_their_files_and_each_summary_lists_its_own()
    {
        Build(Zine.Folder(scratch, "one", "Paving Stones", Zine.Prose(3)));
        var before = new Dist(scratch["dist"]).Fingerprints;
        var second = Build(Zine.Folder(scratch, "two", "Sous les pavés", Zine.Prose(3)));
        Assert.Superset(before.ToHashSet(), new Dist(scratch["dist"]).Fingerprints.ToHashSet());
        Assert.Contains("sous-les-paves.pdf", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("paving-stones", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_zines_with_one_Cyrillic_title_get_distinct_legible_names_and_keep_them()
    {
        var one = Zine.Folder(scratch, "первая", "Манифест", Zine.Prose(3), "language: ru\n");
        var two = Zine.Folder(scratch, "вторая", "Манифест", Zine.Prose(4), "language: ru\n");
        Build(one);
        Build(two);
        var first = new Dist(scratch["dist"]);
        Assert.Contains("manifest.pdf", first.Names);
        Assert.Contains("manifest-vtoraia.pdf", first.Names);
        var fingerprints = first.Fingerprints;
        Build(two);
        Build(one);
        Assert.Equal(fingerprints, first.Fingerprints);
    }

    [Fact]
    public void Only_what_is_asked_for_is_made()
    {
        new Command().In(scratch.Path).Run("build", Zine.Folder(scratch, "one", "One", Zine.Prose(2)), "--only", "epub,reading").Well();
        Assert.Equal(["one.epub", "one.manifest.json", "one.pdf"], new Dist(scratch["dist"]).Names);
    }

    private Ended Build(string manuscript) => new Command().In(scratch.Path).Run("build", manuscript).Well();
}
