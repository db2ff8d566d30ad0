using System.Text;
using CsCheck;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf;

public sealed class OutputProfileTests
{
    private static (OutputProfile? Profile, Seq<Diagnostic> Found) Read(byte[] data)
    {
        var diagnostics = new DiagnosticBag();
        return (OutputProfile.OfPress(data, "press.icc", SourceSpan.None, diagnostics), diagnostics.Sorted());
    }

    [Theory]
    [InlineData("mntr", "CMYK", "Lab ", 2, "B2A0", "ZP741")]
    [InlineData("prtr", "RGB ", "Lab ", 2, "B2A0", "ZP742")]
    [InlineData("prtr", "CMYK", "Lab ", 5, "B2A0", "ZP743")]
    [InlineData("prtr", "CMYK", "Lab ", 2, "A2B0", "ZP744")]
    [InlineData("prtr", "CMYK", "XYZ ", 2, "B2A0", "ZP744")]
    public void A_profile_that_a_press_cannot_use_is_refused_in_words(string kind, string space, string connection, byte version, string table, string code)
    {
        var (profile, found) = Read(PressProfile.Make(kind, space, connection, version, table));

        Assert.Null(profile);
        Assert.Equal(code, Assert.Single(found).Code);
    }

    [Fact]
    public void No_damage_to_a_profile_does_worse_than_to_be_refused()
    {
        var whole = PressProfile.Make();
        Gen.Select(Gen.Int[0, 400], Gen.Byte).Array[1, 20].Select(Gen.Int[0, whole.Length]).Sample((damages, length) =>
        {
            var copy = (byte[])whole.Clone();
            foreach (var (at, value) in damages)
                copy[at] = value;
            Read(copy[..length]).Profile?.Convert([10, 200, 30]);
        });
    }

    [Fact]
    public void White_is_paper_black_is_ink_and_red_is_magenta_and_yellow()
    {
        var profile = Read(PressProfile.Make()).Profile!;
        var inks = profile.Convert([255, 255, 255, 0, 0, 0, 255, 0, 0]);

        Assert.All(inks[..4], ink => Assert.InRange(ink, 0, 3));
        Assert.InRange(inks[7], 252, 255);
        Assert.True(inks[8] == 0 && inks[9] > 120 && inks[10] > 100 && inks[11] is > 90 and < 150, string.Join(' ', inks[8..]));
    }

    [Fact]
    public void A_coloured_ink_becomes_the_press_s_and_black_stays_black_ink_alone()
    {
        var document = new HandSetDocument();
        document.Paragraph("Black.");
        document.Items.Add(new RuleItem(Artifact.Layout, new Rect(Length.Mm(10), Length.Mm(10), Length.Mm(20), Length.Mm(20)), new Ink("red")));
        var paged = document.Make(tagged: false);
        var compiled = CompiledPages.Of([paged], new InkTable([KeyValuePair.Create("red", InkColour.Rgb(1000, 0, 0))]));
        var exported = Exported.Of(paged, compiled, PdfOptions.Printing with { GreyOnly = false, Profile = Read(PressProfile.Make()).Profile });
        using var pdf = exported.Open();
        var operations = pdf.GetPage(1).Operations.Select(operation => operation.Operator).ToList();

        Assert.Contains("k", operations);
        Assert.DoesNotContain("rg", operations);
        Assert.Contains("/N 4", Encoding.Latin1.GetString(exported.Bytes), StringComparison.Ordinal);
        Assert.Empty(exported.Diagnostics.Sorted());
    }

    [Fact]
    public void A_copy_for_keeping_says_what_its_colours_mean_and_claims_both_standards()
    {
        var document = new HandSetDocument();
        document.Paragraph("To be kept.");
        var exported = Exported.Of(document.Make(), PdfOptions.Archive);
        using var pdf = exported.Open();
        var text = Encoding.Latin1.GetString(exported.Bytes);

        Assert.True(pdf.Structure.Catalog.CatalogDictionary.ContainsKey(NameToken.Create("OutputIntents")));
        Assert.Contains("/N 3", text, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", text, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", text, StringComparison.Ordinal);
    }
}
