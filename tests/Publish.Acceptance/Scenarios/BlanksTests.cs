using System.Text.Json;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.Scenarios;

public sealed class BlanksTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Thirteen_pages_become_sixteen_and_each_blank_is_explained()
    {
        var json = BuildWithPages(13);
        Assert.Equal(4, json.GetProperty("booklets")[0].GetProperty("sheets").GetInt32());
        Assert.Contains(json.GetProperty("diagnostics").EnumerateArray(), IsAboutBlanks);
    }

    [Fact]
    public void Eighty_four_pages_bring_a_warning_that_names_twenty_one_sheets()
    {
        var json = BuildWithPages(84);
        Assert.Contains(json.GetProperty("diagnostics").EnumerateArray(), problem =>
            problem.GetProperty("severity").GetString() == "warning" && problem.GetProperty("message").GetString()!.Contains("21 sheets", StringComparison.Ordinal));
    }

    private static bool IsAboutBlanks(JsonElement problem) =>
        problem.GetProperty("message").GetString()!.Contains("blank", StringComparison.Ordinal);

    /// <summary>Adds and takes away paragraphs until the reading PDF has that many pages, then makes booklets of it.</summary>
    private JsonElement BuildWithPages(int wanted)
    {
        var least = 1;
        var most = wanted * 6;
        while (least < most)
        {
            var paragraphs = (least + most) / 2;
            if (Pages(paragraphs) < wanted) least = paragraphs + 1;
            else most = paragraphs;
        }
        Assert.Equal(wanted, Pages(least));
        return Build(least, "formats: [reading, booklet]\n");
    }

    private int Pages(int paragraphs) =>
        Build(paragraphs, "formats: [reading]\n").GetProperty("files")[0].GetProperty("pages").GetInt32();

    private JsonElement Build(int paragraphs, string formats)
    {
        Zine.Folder(scratch, "zine", "Blanks", Zine.Prose(paragraphs), "contents-page: no\n" + formats);
        return new Command().In(scratch.Path).Run("build", "zine", "--json").Well().Json();
    }
}
