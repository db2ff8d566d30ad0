using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Pdf.Plates;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Plates;

public sealed class ProofTests
{
    private static readonly InkSet Inks = new([new PressInk("black", 0, 45), new PressInk("blue", 0x0078BF, 75)]);

    private static Rect Area(int side) => new(Length.Mm(10), Length.Mm(10), Length.Mm(side), Length.Mm(side));

    private static PagedDocument Document(params PageItem[] items)
    {
        var document = new HandSetDocument();
        document.Items.AddRange(items);
        return document.Make(tagged: false);
    }

    private static Seq<Diagnostic> Solid(PageItem item, byte tone = 0)
    {
        var bag = new DiagnosticBag();
        Solids.Check(Document(item), Inks, new OneTone(tone), bag);
        return bag.Sorted();
    }

    [Fact]
    public void Inks_darken_each_other_in_a_proof()
    {
        var document = Overprint.Of(Document(new RuleItem(Artifact.Layout, Area(40), Ink.Black), new RuleItem(Artifact.Layout, Area(60), new Ink("blue"))), Inks);
        var compiled = CompiledPages.Of([document], new InkTable([KeyValuePair.Create("blue", InkColour.Rgb(0, 471, 749))]));
        using var pdf = Exported.Of(document, compiled, PdfOptions.Sheets with { Tinted = true }).Open();
        var page = pdf.GetPage(1);
        var states = page.Dictionary.Data["Resources"] is IndirectReferenceToken reference
            ? ((DictionaryToken)pdf.Structure.GetObject(reference.Data).Data).Data["ExtGState"].ToString()
            : "";

        Assert.Equal(2, page.Operations.Count(operation => operation.Operator == "gs"));
        Assert.Contains("Multiply", states, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_solid_is_named_with_its_page_and_ink_and_a_small_one_is_not()
    {
        Assert.Empty(Solid(new RuleItem(Artifact.Layout, Area(30), Ink.Black)));
        Assert.Empty(Solid(new RuleItem(Artifact.Layout, Area(90), new Ink("blue", 80))));
        var found = Assert.Single(Solid(new RuleItem(Artifact.Layout, Area(90), new Ink("blue"))));
        Assert.Equal("ZP667", found.Code);
        Assert.Contains("page 1: 81 cm² are printed with more than 85 % of blue", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(30, 1)]
    [InlineData(60, 0)]
    public void A_picture_counts_by_how_dark_it_is(byte tone, int findings) => Assert.Equal(findings, Solid(
        new PictureItem(Artifact.Layout, new Picture("a.png", PictureFormat.Png, 100, 100, 1, ReadOnlyMemory<byte>.Empty), Area(90), null, Ink.Picture), tone).Count);

    private sealed class OneTone(byte tone) : IPictureDecoder
    {
        public PixelPicture Decode(Picture picture, bool grey) => new(100, 100, 1, [.. Enumerable.Repeat(tone, 10_000)], []);
    }
}
