using Publish.Pdf;
using Publish.Press.Building;

namespace Publish.Tests.Press.Building;

public sealed class KeptStandardTests
{
    [Theory]
    [InlineData("ua-2", PdfStandard.Accessible2)]
    [InlineData("UA2", PdfStandard.Accessible2)]
    [InlineData("PDF/UA-1", PdfStandard.Accessible)]
    [InlineData("a-4", PdfStandard.Archive4)]
    [InlineData("PDF/A-2b", PdfStandard.Archive)]
    public void A_standard_is_known_however_it_is_spelt(string name, object standard) => Assert.Equal((PdfStandard)standard, KeptStandard.Find(name)!.Standard);

    [Fact]
    public void Where_none_was_asked_for_the_usual_ones_are_kept()
    {
        var asked = KeptStandard.Find("a-4")!;

        Assert.Equal(PdfStandard.Accessible, KeptStandard.Of("reading", [asked])!.Standard);
        Assert.Equal(PdfStandard.Archive4, KeptStandard.Of("archive", [asked])!.Standard);
        Assert.Equal(PdfStandard.Archive, KeptStandard.Of("archive", [])!.Standard);
    }

    [Fact]
    public void What_is_no_standard_is_none() => Assert.Null(KeptStandard.Find("x-4"));
}
