using Publish.Acceptance.Running;
using Publish.Acceptance.Validators;
using UglyToad.PdfPig;

namespace Publish.Acceptance.Scenarios;

/// <summary>A zine maker says how it is to be printed and gets the files, which outside validators take.</summary>
public sealed class PresetTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_print_shop_gets_pages_and_cover_with_bleed_and_without_colour()
    {
        var dist = Build(Shared.Sample, "--for", "printshop");
        Kit.ReadyForPress(dist.One("-printshop-pages.pdf"), bleed: 3).Well();
        Kit.ReadyForPress(dist.One("-printshop-cover.pdf"), bleed: 3).Well();
    }

    [Fact]
    public void An_office_gets_a_booklet_that_folds_right()
    {
        var dist = Build(Shared.Sample, "--for", "office", "--paper", "a4");
        Kit.Folds(dist.One("-office-booklet-a4.pdf"), dist.Of("reading")).Well();
    }

    [Fact]
    public void A_preset_that_there_is_not_is_answered_with_those_that_there_are()
    {
        var ended = new Command().In(scratch.Path).Run("build", Zine.Folder(scratch, "zine", "Z", Zine.Prose(2)), "--for", "ofice").Refused("ZP670");
        Assert.Contains("Was \"office\" meant? There are: copier, office, printshop", ended.All, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preset_of_the_zines_own_goes_before_the_shipped_one()
    {
        Zine.Folder(scratch, "zine", "Z", Zine.Prose(2), "for: office\n");
        scratch.Write("zine/styles/presets/office.yaml", "sheet: legal\ncaliper: 3mm\n");
        new Command().In(scratch.Path).Run("build", "zine").Refused("ZP676");
        scratch.Write("zine/styles/presets/office.yaml", "sheet: legal\n");
        Assert.Contains("z-office-booklet-legal.pdf", Build("zine").Names);
    }

    [Fact]
    public void A_preset_that_is_no_YAML_is_refused_and_one_that_leads_elsewhere_is_not_followed()
    {
        Zine.Folder(scratch, "zine", "Z", Zine.Prose(2), "for: mine\n");
        scratch.Write("zine/styles/presets/mine.yaml", "sheet: [a4\n");
        new Command().In(scratch.Path).Run("build", "zine").Refused("ZP010");
        scratch.Write("elsewhere.yaml", "secret: word\n");
        File.Delete(scratch["zine/styles/presets/mine.yaml"]);
        File.CreateSymbolicLink(scratch["zine/styles/presets/mine.yaml"], scratch["elsewhere.yaml"]);
        Assert.DoesNotContain("secret", new Command().In(scratch.Path).Run("build", "zine").Refused("ZP670").All, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cover_apart_and_the_rest_are_the_sheets_of_the_whole_booklet()
    {
        Zine.Folder(scratch, "zine", "Z", Zine.Prose(40), "papers: [a4]\n");
        var whole = Pages(Build("zine").One("-booklet-a4.pdf"));
        scratch.Write("zine/zine.yaml", "title: Z\npapers: [a4]\nprint:\n  cover: apart\n");
        var dist = Build("zine");
        Assert.Equal(whole - 2, Pages(dist.One("-inside-a4.pdf")));
        Assert.Equal(2, Pages(dist.One("-cover-a4.pdf")));
    }

    [Fact]
    public void A_minizine_is_made_where_the_zine_says_so_and_its_sheet_folds_right()
    {
        Zine.Folder(scratch, "zine", "Z", Zine.Prose(16), "papers: [a4]\nprint:\n  scheme: minizine\n");
        var dist = Build("zine");
        Kit.FoldsAsMinizine(dist.One("-minizine-a4.pdf"), dist.Of("reading")).Well();
        Assert.DoesNotContain(dist.Names, name => name.Contains("-test", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrap_cover_is_ready_for_the_press_and_says_what_it_lacks()
    {
        Zine.Folder(scratch, "zine", "Z", Zine.Prose(20), "for: printshop\nprint:\n  cover: wrap\n  caliper: 0.3mm\n");
        var ended = new Command().In(scratch.Path).Run("build", "zine").Well();
        ended.Says("ZP680");
        Kit.ReadyForPress(new Dist(scratch["dist"]).One("-wrap-cover.pdf"), bleed: 3).Well();
    }

    [Fact]
    public void The_test_sheet_prints_in_black_and_lies_as_the_booklet_lies()
    {
        var dist = Build(Zine.Folder(scratch, "zine", "Z", Zine.Prose(6), "papers: [a4]\nformats: [booklet, test]\n"));
        Kit.ReadyForPress(dist.Of("test"), bleed: 0).Well();
        using var test = PdfDocument.Open(dist.Of("test"));
        using var booklet = PdfDocument.Open(dist.Of("booklet"));
        Assert.Equal((booklet.GetPage(1).Width, 2), (test.GetPage(1).Width, test.NumberOfPages));
    }

    [Theory]
    [InlineData("caliper: 3mm", "ZP676")]
    [InlineData("scheme: minzine", "ZP672")]
    [InlineData("sheet: [a4, a99]", "ZP673")]
    public void What_cannot_be_printed_is_refused_and_what_was_there_stays(string setting, string code)
    {
        var before = Build(Zine.Folder(scratch, "zine", "Z", Zine.Prose(4), "papers: [a4]\n")).Fingerprints;
        scratch.Write("zine/zine.yaml", $"title: Z\npapers: [a4]\nprint:\n  {setting}\n");
        new Command().In(scratch.Path).Run("build", "zine").Refused(code);
        Assert.Equal(before, new Dist(scratch["dist"]).Fingerprints);
    }

    private static int Pages(string path)
    {
        using var pdf = PdfDocument.Open(path);
        return pdf.NumberOfPages;
    }

    private Dist Build(string manuscript, params string[] options)
    {
        new Command().In(scratch.Path).Run(["build", manuscript, .. options]).Well();
        return new(scratch["dist"]);
    }
}
