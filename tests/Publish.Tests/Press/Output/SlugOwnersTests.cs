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

    [Fact]
    public void A_file_whose_name_a_disk_may_take_for_ours_keeps_it()
    {
        scratch.Write("dist/Notes.PDF", "somebody's own");
        Assert.Equal("notes-one", Claim("notes", "one"));
        scratch.Write("dist/caf\u0065\u0301.epub", "accents apart");
        Assert.Equal("caf\u00E9-one", Claim("caf\u00E9", "one"));
    }

    [Fact]
    public void A_name_that_another_is_building_under_is_taken_and_ones_own_is_not()
    {
        var owners = new SlugOwners(scratch["dist"]);
        var claims = new[] { owners.Claim("notes", scratch["one"]) };
        Assert.Equal("notes", owners.Choose("notes", scratch["one"], claims));
        Assert.Equal("notes-two", owners.Choose("notes", scratch["two"], claims));
    }

    [Fact]
    public void Whoever_gets_the_folder_does_not_learn_where_it_was_made()
    {
        Claim("notes", "one");
        var line = File.ReadAllText(scratch["dist/.publish/notes.owner"]);
        Assert.Matches("^[0-9a-f]{64}\n$", line);
    }

    [Fact]
    public void A_line_of_an_earlier_version_that_says_the_way_is_understood()
    {
        scratch.Write("dist/.publish/notes.owner", "../one\n");
        Assert.Equal("notes", Claim("notes", "one"));
        scratch.Write("dist/.publish/other.owner", "../one\n");
        Assert.Equal("other-two", Claim("other", "two"));
    }

    private string Claim(string slug, string manuscript)
    {
        var owners = new SlugOwners(scratch["dist"]);
        var chosen = owners.Choose(slug, scratch[manuscript], []);
        scratch.Write("dist/" + SlugOwners.RecordFor(chosen), System.Text.Encoding.UTF8.GetString(owners.Line(scratch[manuscript])));
        return chosen;
    }
}
