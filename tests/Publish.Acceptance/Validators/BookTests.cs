using System.IO.Compression;
using System.Text.RegularExpressions;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.Validators;

/// <summary>The sample, the essay and the manuscript with every construct, on screens: e-books and the page for browsers, as outside programs see them.</summary>
public sealed partial class BookTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public static TheoryData<string> Manuscripts => ["sample", "essay", "torture"];

    public void Dispose() => scratch.Dispose();

    /// <summary>The sample and the essay go through the same in the checks of every change.</summary>
    [Fact]
    public void The_e_books_with_every_construct_pass_EPUBCheck_and_Ace_and_every_call_pops_up()
    {
        var dist = Build("torture", "epub,kepub");
        Kit.EpubCheck(scratch["reports"], dist.Of("epub"), dist.Of("kepub")).Well();
        Kit.Ace(scratch["ace"], dist.Of("epub")).Well();
        Kit.Reader(dist.Of("epub")).Well();
    }

    [Theory]
    [MemberData(nameof(Manuscripts))]
    public void A_browser_shows_the_HTML_edition_as_it_is_meant_and_axe_finds_nothing(string name) => Kit.Browser(Build(name, "html").Of("html")).Well();

    [Theory]
    [MemberData(nameof(Manuscripts))]
    public void The_Nu_HTML_checker_finds_nothing_in_any_edition(string name)
    {
        var dist = Build(name, "epub,kepub,html");
        var files = Unpacked(dist.Of("epub"), "book").Concat(Unpacked(dist.Of("kepub"), "kobo"));

        Assert.Equal("", Kit.Nu([.. files, dist.Of("html")]).All.Trim());
    }

    /// <summary>The documents of a book without what only EPUB knows: the checker judges HTML, and calls the rest unknown.</summary>
    private IEnumerable<string> Unpacked(string epub, string folder)
    {
        ZipFile.ExtractToDirectory(epub, scratch[folder]);
        foreach (var file in Directory.EnumerateFiles(scratch[folder], "*.xhtml", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, EpubOnly().Replace(File.ReadAllText(file), ""));
            yield return file;
        }
    }

    [GeneratedRegex(" (epub:type|xmlns:epub)=\"[^\"]*\"")]
    private static partial Regex EpubOnly();

    private Dist Build(string name, string kinds)
    {
        new Command().In(scratch.Path).Run("build", PathOf(name), "--only", kinds).Well();
        return new(scratch["dist"]);
    }

    private static string PathOf(string name) => name switch
    {
        "sample" => Shared.Sample,
        "essay" => Shared.Essay,
        _ => Fixtures.Torture,
    };
}
