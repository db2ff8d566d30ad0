using Publish.Press.Output;
using Publish.Tests.Cli;

namespace Publish.Tests.Press.Output;

public sealed class SlugOwnersTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_free_name_is_taken_as_it_is() => Assert.Equal("манифест", Claim("манифест", "one"));

    [Fact]
    public void A_zine_that_is_made_again_keeps_its_name()
    {
        Claim("манифест", "one");
        Assert.Equal("манифест", Claim("манифест", "one"));
    }

    [Fact]
    public void Another_zine_with_the_same_title_gets_its_folders_name_added_and_keeps_it()
    {
        Claim("манифест", "one");
        Assert.Equal("манифест-two", Claim("манифест", "two"));
        Assert.Equal("манифест", Claim("манифест", "one"));
        Assert.Equal("манифест-two", Claim("манифест", "two"));
    }

    [Fact]
    public void Where_the_folders_are_called_alike_as_well_they_are_numbered()
    {
        Claim("манифест", "a/text");
        Claim("манифест", "b/text");
        Assert.Equal("манифест-2", Claim("манифест", "c/text"));
        Assert.Equal("манифест-3", Claim("манифест", "d/text"));
    }

    [Fact]
    public void A_file_of_somebody_elses_is_never_taken_over()
    {
        scratch.Write("dist/notes.pdf", "somebody's own");
        Assert.Equal("notes-one", Claim("notes", "one"));
    }

    private string Claim(string slug, string manuscript)
    {
        var owners = new SlugOwners(scratch["dist"]);
        var chosen = owners.Choose(slug, scratch[manuscript]);
        owners.Remember(chosen, scratch[manuscript]);
        return chosen;
    }
}
