using Publish.Delivery.Printing;
using Publish.Delivery.Printing.Ipp;
using Publish.Model.Source;

namespace Publish.Tests.Delivery.Printing;

public sealed class PrintersTests
{
    [Fact]
    public void A_printer_says_what_it_can()
    {
        using var fake = new FakePrinter(_ => FakePrinter.Says(
            IppTag.PrinterGroup,
            Words("printer-name", "laser"),
            Words("printer-info", "Office laser"),
            Words("sides-supported", "one-sided", "two-sided-long-edge", "two-sided-short-edge"),
            Words("media-supported", "iso_a4_210x297mm", "na_letter_8.5x11in", "stationery", "custom_min_100x148mm", "custom_max_330x480mm"),
            Words("media-ready", "iso_a4_210x297mm"),
            Words("media-default", "iso_a4_210x297mm"),
            Words("print-scaling-supported", "auto", "none"),
            Words("document-format-supported", "application/pdf", "image/urf"),
            Words("printer-state-reasons", "toner-low-report")));
        var printer = Assert.Single(Printers.List(fake.Server, new DiagnosticBag(), CancellationToken.None)!);
        Assert.Equal(("laser", "Office laser", true, true, true), (printer.Name, printer.Title, printer.TwoSided, printer.TakesPdf, printer.KeepsSize));
        Assert.Equal(["its toner runs low"], printer.Troubles);
        Assert.Equal("iso_a4_210x297mm", printer.KeywordOf(new(21000, 29700)));
        Assert.Equal("na_letter_8.5x11in", printer.KeywordOf(new(27940, 21590)));
        Assert.Equal("custom_320x450mm_320x450mm", printer.KeywordOf(new(32000, 45000)));
        Assert.Null(printer.KeywordOf(new(42000, 59400)));
        Assert.False(printer.HasLoaded(new(21590, 27940)));
    }

    [Fact]
    public void A_printer_that_takes_no_PDF_says_so()
    {
        using var fake = new FakePrinter(_ => FakePrinter.Says(IppTag.PrinterGroup, Words("document-format-supported", "image/urf", "image/pwg-raster")));
        Assert.False(Assert.Single(Printers.List(fake.Server, new DiagnosticBag(), CancellationToken.None)!).TakesPdf);
    }

    [Theory]
    [InlineData("iso_a4_210x297mm", 21000, 29700, "A4")]
    [InlineData("na_letter_8.5x11in", 21590, 27940, "Letter")]
    [InlineData("na_index-4x6_4x6in", 10160, 15240, "Index 4x6")]
    public void A_paper_s_keyword_holds_its_size(string keyword, int width, int height, string title)
    {
        var media = Media.Read(keyword)!;
        Assert.Equal((new MediaSize(width, height), title), (media.Size, media.Title));
    }

    [Theory]
    [InlineData("stationery")]
    [InlineData("a4")]
    [InlineData("iso_a4_210xmm")]
    [InlineData("iso_a4_-210x297mm")]
    [InlineData("iso_a4_99999999999999999999999999999999999x1mm")]
    [InlineData("")]
    public void What_says_no_size_is_no_paper(string keyword) => Assert.Null(Media.Read(keyword));

    [Theory]
    [InlineData("ipp://192.168.1.20/ipp/print", "http://192.168.1.20:631/ipp/print")]
    [InlineData("ipps://printer.local:443/ipp/print", "https://printer.local/ipp/print")]
    [InlineData("ipp://host:18631/printers/sink", "http://host:18631/printers/sink")]
    public void A_printer_s_address_is_one_of_the_web(string address, string web)
    {
        var server = PrintServer.At(address)!;
        Assert.Equal(web, server.Web.AbsoluteUri);
        Assert.True(server.IsOnePrinter);
    }

    [Theory]
    [InlineData("ftp://host/printer")]
    [InlineData("ipp://")]
    [InlineData("laser")]
    public void Other_words_are_no_address(string typed) => Assert.Null(PrintServer.At(typed));

    [Theory]
    [InlineData("office", "http://office:631/", null)]
    [InlineData("127.0.0.1:18631", "http://127.0.0.1:18631/", null)]
    [InlineData("office:8631/version=1.1", "http://office:8631/", null)]
    [InlineData("/run/some.sock", "http://localhost:631/", "/run/some.sock")]
    public void CUPS_SERVER_is_read_as_CUPS_reads_it(string named, string web, string? socket)
    {
        var server = PrintServer.Usual(named);
        Assert.Equal((web, socket, false), (server.Web.AbsoluteUri, server.Socket, server.IsOnePrinter));
    }

    private static IppAttribute Words(string name, params string[] words) => new(name, [.. words.Select(IppValue.Keyword)]);
}
