using Publish.Fonts;

namespace Publish.Tests.Fonts;

public sealed class FontLibraryTests
{
    private static readonly FontLibrary Library = ShippedFonts.Library;

    [Theory]
    [InlineData("EB Garamond", 400, false, "EBGaramond-Regular")]
    [InlineData("eb-garamond", 400, true, "EBGaramond-Italic")]
    [InlineData("EB Garamond", 500, false, "EBGaramond-Regular")]
    [InlineData("EB Garamond", 600, false, "EBGaramond-SemiBold")]
    [InlineData("EB Garamond", 900, false, "EBGaramond-Bold")]
    [InlineData("EB Garamond", 600, true, "EBGaramond-BoldItalic")]
    [InlineData("EB Garamond", 100, true, "EBGaramond-Italic")]
    [InlineData("Source Sans 3", 600, false, "SourceSans3-Bold")]
    [InlineData("Inter", 700, true, "Inter-Regular")]
    public void The_nearest_face_is_found_by_the_rules_of_CSS(string family, int weight, bool italic, string name) =>
        Assert.Equal(name, Library.Find(family, weight, italic).PostScriptName);

    [Fact]
    public void A_family_that_is_not_there_is_named_with_those_that_are()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() => Library.Find("Comic Sans"));

        Assert.Contains("Comic Sans", fault.Message);
        Assert.Contains("eb-garamond", fault.Message);
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_families() => Assert.Empty(new FontLibrary("/no/such/folder").Families);

    [Theory]
    [InlineData("⁂")]
    [InlineData("↩")]
    [InlineData("✓")]
    [InlineData("☐")]
    [InlineData("✂")]
    [InlineData("★")]
    [InlineData("Ⓐ")]
    [InlineData("⚑")]
    [InlineData("┌")]
    public void What_Garamond_lacks_another_shipped_face_has(string cluster)
    {
        var face = Library.FallbackFor(cluster, ShippedFonts.Garamond);

        Assert.NotNull(face);
        Assert.True(face.Covers(cluster));
    }

    [Fact]
    public void A_typewriter_face_is_replaced_by_one_of_fixed_pitch() =>
        Assert.Equal("SourceCodePro-Regular", Library.FallbackFor("Ж", Library.Find("Courier Prime"))?.PostScriptName);

    [Fact]
    public void What_no_face_has_has_no_fallback() => Assert.Null(Library.FallbackFor("漢", ShippedFonts.Garamond));

    [Fact]
    public void Every_family_comes_with_its_licence()
    {
        foreach (var folder in Directory.GetDirectories(ShippedFonts.Folder, "*", SearchOption.AllDirectories).Where(folder => Directory.GetFiles(folder, "*.ttf").Length > 0))
            Assert.True(File.Exists(Path.Combine(folder, "OFL.txt")), folder);
    }

    [Fact]
    public void Every_shipped_face_opens_and_may_be_embedded()
    {
        foreach (var path in Directory.GetFiles(ShippedFonts.Folder, "*.ttf", SearchOption.AllDirectories))
            Assert.True(FontFace.Load(File.ReadAllBytes(path)).EmbeddingRights.AllowsSubset, path);
    }
}
