using Publish.Cli.Starting;
using Publish.Model.Source;
using Publish.Press;

namespace Publish.Tests.Cli.Starting;

public sealed class StarterTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_new_folder_holds_everything_to_start_from_and_bears_the_folders_name_as_title()
    {
        var bag = new DiagnosticBag();
        Starter.LayOut(new Pressroom().Settings.Styles, scratch["my-first-zine"], "urn:uuid:one", "2026-03-09", bag);
        Assert.False(bag.HasErrors);
        Assert.Contains("title: \"My first zine\"", File.ReadAllText(scratch["my-first-zine/zine.yaml"]), StringComparison.Ordinal);
        Assert.Contains("identifier: urn:uuid:one\n", File.ReadAllText(scratch["my-first-zine/zine.yaml"]), StringComparison.Ordinal);
        Assert.Contains("modified: 2026-03-09 ", File.ReadAllText(scratch["my-first-zine/zine.yaml"]), StringComparison.Ordinal);
        Assert.True(File.Exists(scratch["my-first-zine/glossary.md"]));
        Assert.True(Directory.Exists(scratch["my-first-zine/images"]));
    }

    [Fact]
    public void A_folder_with_something_in_it_is_refused_and_untouched()
    {
        scratch.Write("mine/notes.txt", "x");
        var bag = new DiagnosticBag();
        Starter.LayOut(new Pressroom().Settings.Styles, scratch["mine"], "urn:uuid:one", "2026-03-09", bag);
        Assert.Equal("ZP910", Assert.Single(bag.Sorted()).Code);
        Assert.Equal(["notes.txt"], Directory.EnumerateFileSystemEntries(scratch["mine"]).Select(Path.GetFileName));
    }
}
