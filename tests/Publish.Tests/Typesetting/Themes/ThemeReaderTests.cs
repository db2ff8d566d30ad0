using System.Text;
using System.Text.Json;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Themes;

public class ThemeReaderTests
{
    private readonly DiagnosticBag bag = new();

    private SettingMap Map(string yaml) => SettingsFile.Read("theme.yaml", Encoding.UTF8.GetBytes(yaml), new SourceSet(), bag)!;

    private static string Styles => Path.Combine(Zine.Root(), "styles");

    private SettingMap? Shipped(string name) => Path.Combine(Styles, name, "theme.yaml") is var path && File.Exists(path)
        ? SettingsFile.Read(name, File.ReadAllBytes(path), new SourceSet(), bag) : null;

    [Fact]
    public void A_length_is_read_in_any_of_its_units()
    {
        var theme = ThemeReader.Read(Map("text:\n  size: 10.5pt\n  leading: 5 mm\npage:\n  inner: 0.5in\n"), bag);
        Assert.Equal(Length.Pt(10.5m), theme.Text.Size);
        Assert.Equal(Length.Mm(5), theme.Text.Leading);
        Assert.Equal(Length.Inches(0.5m), theme.Page.Inner);
    }

    [Fact]
    public void An_unknown_setting_is_named_with_the_nearest_known_one()
    {
        ThemeReader.Read(Map("text:\n  leeding: 12pt\n"), bag);
        var problem = Assert.Single(bag.Sorted());
        Assert.Equal("ZP500", problem.Code);
        Assert.Equal("did you mean \"leading\"?", problem.Hint);
    }

    [Theory]
    [InlineData("text:\n  size: large\n", "ZP501")]
    [InlineData("text: 12pt\n", "ZP502")]
    [InlineData("extends: nobody\n", "ZP503")]
    [InlineData("page:\n  inner: 80mm\n  outer: 80mm\n", "ZP505")]
    [InlineData("page:\n  outer: 2mm\n", "ZP506")]
    [InlineData("page:\n  border: 1pt\n  border-inset: 3mm\n", "ZP576")]
    [InlineData("page:\n  border: 30mm\n", "ZP577")]
    public void What_cannot_be_is_a_diagnostic(string yaml, string code)
    {
        ThemeReader.Read(Map(yaml), bag);
        Assert.Equal(code, Assert.Single(bag.Sorted()).Code);
    }

    [Theory]
    [InlineData("border: 1pt", 8, 1)]
    [InlineData("border: 1pt\n  border-inset: 3mm", 6, 1)]
    [InlineData("border: 300mm\n  border-inset: 2mm\n  inner: 20mm\n  head: 20mm\n  foot: 20mm\n  outer: 20mm", 6, 36.9)]
    public void A_frame_keeps_clear_of_the_edge_and_of_the_text(string yaml, int inset, double points)
    {
        var page = ThemeReader.Read(Map($"page:\n  {yaml}\n"), bag).Page;
        Assert.Equal(Length.Mm(inset), page.BorderInset);
        Assert.Equal(points, (double)page.Border.Points, 0.1);
    }

    [Fact]
    public void A_style_that_extends_itself_is_stopped()
    {
        var map = Map("extends: me\n");
        ThemeReader.Read(map, _ => map, bag);
        Assert.Equal("ZP504", Assert.Single(bag.Sorted()).Code);
    }

    [Fact]
    public void A_measure_leaves_the_rest_to_the_outer_margin()
    {
        var theme = ThemeReader.Read(Map("page:\n  size: a5\n  inner: 20mm\n  measure: 100mm\n"), bag);
        Assert.Equal(28, Math.Round(theme.Page.Outer.Millimetres, 3));
    }

    [Theory]
    [InlineData("pamphlet", 104)]
    [InlineData("compact", 108)]
    [InlineData("large-print", 163)]
    public void Shipped_styles_read_without_a_word(string name, int measure)
    {
        var theme = ThemeReader.Read(Shipped(name)!, Shipped, bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal(measure, Math.Round(theme.Measure.Millimetres, 2));
        Assert.True(theme.Notes.Size >= Length.Pt(8.5m));
    }

    [Fact]
    public void The_default_theme_is_the_style_pamphlet() =>
        Assert.Equal(Theme.Default, ThemeReader.Read(Shipped("pamphlet")!, bag));

    [Fact]
    public void The_published_schema_knows_the_very_settings_that_are_read()
    {
        var path = Path.Combine(Styles, "schema", "theme.schema.json");
        Assert.Equal(Indented(ThemeSchema.Whole()), File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd());
    }

    private static string Indented(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" })) document.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
