using Publish.Acceptance.Running;

namespace Publish.Acceptance.BadInput;

/// <summary>What must not get into an e-book or onto a page for browsers.</summary>
public sealed class BadBookTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_picture_of_50_MB_is_refused_with_its_line_and_what_was_there_stays()
    {
        var folder = Zine.Folder(scratch, "zine", "Large", "# One\n\nText.\n", "formats: [epub, html]\n");
        new Command().In(scratch.Path).Run("build", folder).Well();
        var before = new Dist(scratch["dist"]).Fingerprints;
        scratch.Write("zine/01-text.md", "# One\n\n![Large](images/large.png)\n");
        scratch.Write("zine/images/large.png", "");
        using (var file = File.OpenWrite(scratch["zine/images/large.png"])) file.SetLength(50 * 1024 * 1024);

        Assert.Contains("01-text.md:3:", new Command().In(scratch.Path).Run("build", folder).Refused("ZP033").Error, StringComparison.Ordinal);
        Assert.Equal(before, new Dist(scratch["dist"]).Fingerprints);
    }

    [Fact]
    public void A_drawing_s_script_and_an_evil_link_are_taken_out_and_named()
    {
        var folder = Zine.Folder(scratch, "zine", "Evil", "# One\n\n![A drawing](images/evil.svg)\n\n[Click](javascript:alert(1)) here.\n", "formats: [epub, html]\n");
        scratch.Write("zine/images/evil.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"x()\"><script>alert(2)</script><image href=\"https://example.org/spy.png\"/><rect width=\"5\" height=\"5\"/></svg>");
        var ended = new Command().In(scratch.Path).Run("build", folder).Well();
        ended.Says("ZP841").Says("ZP135");

        var dist = new Dist(scratch["dist"]);
        System.IO.Compression.ZipFile.ExtractToDirectory(dist.Of("epub"), scratch["book"]);
        var page = File.ReadAllText(dist.Of("html"));
        var drawing = File.ReadAllText(scratch["book/EPUB/images/evil.svg"]);
        Assert.Contains("<rect", drawing, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(File.ReadAllBytes(scratch["book/EPUB/images/evil.svg"])), page, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(scratch["book"], "*.*ml", SearchOption.AllDirectories).Select(File.ReadAllText).Append(page).Append(drawing))
            Assert.DoesNotMatch("(?i)javascript:|<script|onload|spy\\.png", file);
    }

    [Fact]
    public void A_drawing_is_printed_with_no_picture_beside_it()
    {
        var folder = Zine.Folder(scratch, "zine", "Drawn", "# One\n\n![A drawing](images/map.svg)\n");
        scratch.Write("zine/images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 50\"><rect width=\"5\" height=\"5\"/></svg>");

        new Command().In(scratch.Path).Run("build", folder).Well();
    }

    [Fact]
    public void A_drawing_that_is_too_large_for_paper_wants_a_picture_beside_it()
    {
        var folder = Zine.Folder(scratch, "zine", "Drawn", "# One\n\n![A drawing](images/map.svg)\n");
        scratch.Write("zine/images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 50\">" + string.Concat(Enumerable.Repeat("<rect width=\"5\" height=\"5\"/>", 45_000)) + "</svg>");

        Assert.Contains("images/map.png", new Command().In(scratch.Path).Run("build", folder).Refused("ZP842").Error, StringComparison.Ordinal);
        new Command().In(scratch.Path).Run("build", folder, "--only", "epub,html").Well();
        File.Copy(Path.Combine(Fixtures.Torture, "images/map.png"), scratch["zine/images/map.png"]);
        new Command().In(scratch.Path).Run("build", folder, "--only", "reading,epub").Well();
    }

    [Theory]
    [InlineData("978-3-16-148410-1", "ZP804")]
    [InlineData("{print: 978-3-16-148410-0, epub: 978-3-16-148410-0}", "ZP805")]
    public void An_ISBN_that_is_wrong_or_shared_is_named_with_its_line(string identifier, string code)
    {
        var folder = Zine.Folder(scratch, "zine", "Numbered", "# One\n\nText.\n", $"identifier: {identifier}\n");

        Assert.Contains("zine.yaml:2:", new Command().In(scratch.Path).Run("build", folder).Refused(code).Error, StringComparison.Ordinal);
    }
}
