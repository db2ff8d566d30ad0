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
    public void A_cover_apart_and_the_rest_are_the_sheets_of_the_whole_booklet()
    {
        Zine.Folder(scratch, "zine", "Z", Zine.Prose(40), "papers: [a4]\n");
        var whole = Pages(Build("zine").One("-booklet-a4.pdf"));
        scratch.Write("zine/zine.yaml", "title: Z\npapers: [a4]\nprint:\n  cover: apart\n");
        var dist = Build("zine");
        Assert.Equal(whole - 2, Pages(dist.One("-inside-a4.pdf")));
        Assert.Equal(2, Pages(dist.One("-cover-a4.pdf")));
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
