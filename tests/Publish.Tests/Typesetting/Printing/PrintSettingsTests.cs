using System.Text;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing;

namespace Publish.Tests.Typesetting.Printing;

public sealed class PrintSettingsTests
{
    private readonly DiagnosticBag bag = new();

    private static string Styles => Path.Combine(Zine.Root(), "styles");

    [Fact]
    public void A_zine_that_says_nothing_is_a_booklet() => Assert.Equal(PrintSettings.Default, Read("", null));

    [Fact]
    public void What_the_zine_says_goes_over_the_preset()
    {
        var settings = Read("printshop", "bleed: 0mm\nsheet: [a3, Letter]\n");
        Assert.True(settings.SinglePages);
        Assert.Equal((Length.Zero, CoverForm.Apart, "printshop"), (settings.Bleed, settings.Cover, settings.Preset));
        Assert.Equal(["a3", "letter"], settings.Sheets.Select(sheet => sheet.Name));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void The_shipped_presets_are_what_their_names_promise()
    {
        var (office, copier, shop) = (Read("office", null), Read("copier", null), Read("printshop", null));
        Assert.Equal(PrintSettings.Default with { Preset = "office", SchemeIsSaid = true, Flip = FlipChoice.Short, KeepsClear = true }, office);
        Assert.Equal((FlipChoice.Short, Length.Mm(6)), (office.Flip, office.Clear));
        Assert.Equal((PrintSides.Masters, PictureScreen.Lines), (copier.Sides, copier.Pictures));
        Assert.Equal((true, 4, Length.Mm(3), true, CoverForm.Apart, true), (shop.SinglePages, shop.Multiple, shop.Bleed, shop.Marks == default, shop.Cover, shop.KeepsX4));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void The_caliper_is_worked_out_from_weight_and_bulk() =>
        Assert.Equal(Length.Mm(0.135m), Read("", "stock:\n  gsm: 90\n  bulk: 1.5\n").Caliper);

    [Fact]
    public void Marks_signatures_grids_and_scales_are_read_as_they_are_typed()
    {
        var settings = Read("", "marks: [crop, Slug]\nsignature: 16-32\ngrid: 2x4\nscale: 71%\ncreep: spread\nscheme: minizine-8\n");
        Assert.Equal(PrinterMarks.Crop | PrinterMarks.Slug, settings.Marks);
        Assert.Equal((new SignatureLengths(0, 16, 32), new GridSize(2, 4), PageScale.Of(71)), (settings.Signature, settings.Grid, settings.Scale));
        Assert.Equal((CreepMode.Spread, "minizine"), (settings.Creep, settings.Scheme.Name));
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("caliper: 3mm\n", "ZP676")]
    [InlineData("caliper: 0mm\n", "ZP676")]
    [InlineData("caliper: 0.1\n", "ZP674")]
    [InlineData("stock:\n  gsm: 500\n  bulk: 2\n", "ZP676")]
    [InlineData("bleed: 30mm\n", "ZP675")]
    [InlineData("scheme: sadle\n", "ZP672")]
    [InlineData("sheet: a9\n", "ZP673")]
    [InlineData("covr: apart\n", "ZP500")]
    [InlineData("cover: aside\n", "ZP501")]
    [InlineData("marks: [crop, crosses]\n", "ZP501")]
    [InlineData("signature: 32-16\n", "ZP501")]
    [InlineData("grid: 2x\n", "ZP501")]
    [InlineData("scale: 9000%\n", "ZP501")]
    public void What_cannot_be_is_a_diagnostic_and_leaves_the_default(string own, string code)
    {
        Assert.Equal(PrintSettings.Default, Read("", own));
        Assert.Equal(code, Assert.Single(bag.Sorted()).Code);
    }

    [Fact]
    public void An_unknown_setting_is_named_with_the_nearest_known_one()
    {
        Read("", "covr: apart\n");
        Assert.Equal(("\"print\" has no setting \"covr\"", "did you mean \"cover\"?"), (bag.Sorted()[0].Message, bag.Sorted()[0].Hint));
    }

    [Fact]
    public void A_preset_that_is_like_itself_is_stopped()
    {
        PrintSettingsReader.Read("me", null, (_, _) => Map("for: me\n"), bag);
        Assert.Equal("ZP671", Assert.Single(bag.Sorted()).Code);
    }

    [Fact]
    public void The_published_schema_knows_the_very_settings_that_are_read() =>
        Assert.Equal(SharedJson.Indented(PrintSettingsReader.Schema()), File.ReadAllText(Path.Combine(Styles, "schema", "print.schema.json")).ReplaceLineEndings("\n").TrimEnd());

    private PrintSettings Read(string preset, string? own) => PrintSettingsReader.Read(preset, own is null ? null : Map(own), Shipped, bag);

    private SettingMap Shipped(string name, SourceSpan span) => Map(File.ReadAllText(Path.Combine(Styles, "presets", name + ".yaml")));

    private SettingMap Map(string yaml) => SettingsFile.Read("print.yaml", Encoding.UTF8.GetBytes(yaml), new SourceSet(), bag)!;
}
