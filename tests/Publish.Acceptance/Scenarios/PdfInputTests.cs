using System.Text.Json;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.Scenarios;

/// <summary>Pages that another program made, put on sheets as they are.</summary>
public sealed class PdfInputTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void What_is_made_of_a_PDF_is_said_to_programs()
    {
        Zine.Folder(scratch, "zine", "Bread", Zine.Prose(12), "contents-page: no\nformats: [reading]\n");
        var command = new Command().In(scratch.Path);
        var pages = command.Run("build", "zine", "-o", "pages", "--json").Well().Json().GetProperty("files")[0];

        var answer = command.Run("build", "pages/" + pages.GetProperty("path").GetString(), "-o", "sheets", "--json").Well().Json();

        Assert.True(answer.GetProperty("ok").GetBoolean());
        var booklets = answer.GetProperty("booklets").EnumerateArray().ToList();
        Assert.Equal(["A4", "Letter"], booklets.Select(booklet => booklet.GetProperty("paper").GetString()));
        foreach (var booklet in booklets)
        {
            var (placed, blanks, sheets) = (booklet.GetProperty("pages").GetInt32(), booklet.GetProperty("blanks").GetInt32(), booklet.GetProperty("sheets").GetInt32());
            Assert.Equal(pages.GetProperty("pages").GetInt32(), placed);
            Assert.Equal(4 * sheets, placed + blanks);
            AssertIsThere(Assert.Single(booklet.GetProperty("files").EnumerateArray()), 2 * sheets);
        }
    }

    private void AssertIsThere(JsonElement file, int sides)
    {
        Assert.Equal("booklet", file.GetProperty("kind").GetString());
        Assert.Equal(sides, file.GetProperty("pages").GetInt32());
        Assert.Equal(file.GetProperty("bytes").GetInt64(), new FileInfo(Path.Combine(scratch.Path, file.GetProperty("path").GetString()!)).Length);
    }
}
