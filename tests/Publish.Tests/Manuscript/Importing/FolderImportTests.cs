using System.Text;
using Publish.Manuscript.Importing;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript.Importing;

/// <summary>A folder of others' Markdown becomes one of ours: in order, with its pictures, and with what is missing said.</summary>
public sealed class FolderImportTests
{
    [Fact]
    public void A_site_becomes_a_folder_with_settings_and_pictures_under_safe_names()
    {
        using var manuscript = new TempManuscript(("in/hugo.toml", "title = 'Tides'"),
            ("in/content/b.md", "---\ntitle: Later\nauthor: A. N. Author\ndate: 2021-01-01\n---\n\nWords.\n\n![p](/My%20Pic.png)\n\n![gone](/no.png)\n\n![page](/page.png)\n"),
            ("in/content/posts/a.md", "---\ntitle: Sooner\ndate: 2020-01-01\n---\n\n![q](../my-pic.png)\n\n![again](../my-pic.png)\n"));
        manuscript.Write("in/static/My Pic.png", TempManuscript.Png);
        manuscript.Write("in/content/my-pic.png", TempManuscript.Png);
        manuscript.Write("in/static/page.png", Encoding.UTF8.GetBytes("<!DOCTYPE html><html></html>"));
        var said = new DiagnosticBag();
        var source = Path.Combine(manuscript.Folder, "in");
        Assert.True(ManuscriptImport.IsFor(source));
        var made = ManuscriptImport.Run(source, Path.Combine(manuscript.Folder, "out"), said)!;

        Assert.Equal(["01-sooner.md", "02-later.md", "images/my-pic-2.png", "images/my-pic.png", "import-report.txt", "zine.yaml"], made.Files.Order(StringComparer.Ordinal));
        Assert.Equal("a Hugo site", made.Account.Kind);
        Assert.Contains("title: Tides", File.ReadAllText(Path.Combine(made.Folder, "zine.yaml")), StringComparison.Ordinal);
        Assert.Equal(2, File.ReadAllText(Path.Combine(made.Folder, "01-sooner.md")).Split("(images/my-pic.png)").Length - 1);
        Assert.Equal(["The picture \"/no.png\" is not in the folder, so its words stand in its place", "The picture \"static/page.png\" is a web page (HTML), so its words stand in its place"], said.Sorted().Where(one => one.Code == "ZP055").Select(one => one.Message));
        Assert.False(said.HasErrors);
        var back = new DiagnosticBag();
        Assert.NotNull(Publish.Manuscript.ManuscriptReader.Read(made.Folder, back));
        Assert.False(back.HasErrors);
    }

    [Fact]
    public void Files_beside_each_other_are_a_folder_too_and_ours_needs_no_import()
    {
        using var manuscript = new TempManuscript(("in/1.md", "# One\n\nSee [two](2.md).\n"), ("in/2.md", "# Two\n\nx"), ("ours/zine.yaml", "title: T"), ("ours/1.md", "# One\n\nx"), ("empty/a.csv", "x"));
        Assert.Equal("a folder of Markdown files", ManuscriptImport.Run(Path.Combine(manuscript.Folder, "in"), Path.Combine(manuscript.Folder, "out"), new())!.Account.Kind);
        Assert.False(ManuscriptImport.IsFor(Path.Combine(manuscript.Folder, "ours")));
        Assert.False(ManuscriptImport.IsFor(Path.Combine(manuscript.Folder, "empty")));
    }

    [Fact]
    public void Comments_that_an_import_wrote_are_no_text_that_was_forgotten()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("01.md", "# One\n\nx"), ("comments.txt", "Really?"), ("import-report.txt", "x"));
        Assert.DoesNotContain("ZP041", manuscript.Read().Codes, StringComparison.Ordinal);
        using var own = new TempManuscript(("zine.yaml", "title: T"), ("01.md", "# One\n\nx"), ("comments.txt", "Really?"));
        Assert.Contains("ZP041", own.Read().Codes, StringComparison.Ordinal);
    }
}
