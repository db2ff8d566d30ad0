using System.Globalization;
using Publish.Manuscript;
using Publish.Manuscript.Importing;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf.Import;
using Publish.Raster.Developing;
using Publish.Tests.Manuscript;
using SkiaSharp;

namespace Publish.Tests.Pdf.Import;

/// <summary>Pages of PDFs that are one picture each, taken out as files.</summary>
public sealed class PageLifterTests
{
    private const int Wide = 3;
    private const int High = 2;

    // Each pixel has its own grey, so that a turn or a mirror shows.
    private static readonly byte[] Greys = [10, 50, 90, 130, 170, 210];

    private static HandPdf Scan(string matrix, string entries = "", string space = "/DeviceGray", string? samples = null, int bits = 8, string after = "")
    {
        var pdf = new HandPdf { Box = "0 0 300 420" };
        var picture = pdf.AddStream(samples ?? string.Concat(Greys.Select(grey => (char)grey)), $"/Type/XObject/Subtype/Image/Width {Wide}/Height {High}/BitsPerComponent {bits}/ColorSpace {space}");
        return pdf.Page($"{pdf.AddStream($"1 g 0 0 300 420 re f q {matrix} cm /P Do Q {after}")} 0 R", $"/Resources<</XObject<</P {picture} 0 R>>/Font<</F 3 0 R>>>>{entries}");
    }

    private static SKBitmap? Lifted(HandPdf pdf)
    {
        var bag = new DiagnosticBag();
        var page = Assert.Single(PageLifter.Instance.Lift(pdf.Make(), "scan.pdf", bag)!);
        return page.Picture is null ? null : SKBitmap.Decode(page.Picture);
    }

    private static int GreyAt(double x, double y) => Greys[(Math.Clamp((int)((1 - y) * High), 0, High - 1) * Wide) + Math.Clamp((int)(x * Wide), 0, Wide - 1)];

    /// <summary>Held against the matrix itself: where the middle of each pixel of the file lies in the picture's own square.</summary>
    [Theory]
    [InlineData("300 0 0 420 0 0")]
    [InlineData("-300 0 0 420 300 0")]
    [InlineData("-300 0 0 -420 300 420")]
    [InlineData("300 0 0 -420 0 420")]
    [InlineData("0 -420 -300 0 300 420")]
    [InlineData("0 -420 300 0 0 420")]
    [InlineData("0 420 300 0 0 0")]
    [InlineData("0 420 -300 0 300 0")]
    public void A_picture_stands_in_its_file_as_on_its_page(string matrix)
    {
        using var lifted = Lifted(Scan(matrix));
        var m = matrix.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(m[0] != 0 ? (Wide, High) : (High, Wide), (lifted!.Width, lifted.Height));
        var whole = (m[0] * m[3]) - (m[1] * m[2]);
        for (var row = 0; row < lifted.Height; row++)
            for (var column = 0; column < lifted.Width; column++)
            {
                var (x, y) = ((300 * (column + 0.5) / lifted.Width) - m[4], (420 * (1 - ((row + 0.5) / lifted.Height))) - m[5]);
                Assert.Equal(GreyAt(((m[3] * x) - (m[2] * y)) / whole, ((m[0] * y) - (m[1] * x)) / whole), lifted.GetPixel(column, row).Red);
            }
    }

    [Fact]
    public void A_turned_page_turns_its_picture()
    {
        using var lifted = Lifted(Scan("300 0 0 420 0 0", "/Rotate 90"));
        Assert.Equal((High, Wide), (lifted!.Width, lifted.Height));
        Assert.Equal(Greys[3], lifted.GetPixel(0, 0).Red);
        Assert.Equal(Greys[0], lifted.GetPixel(1, 0).Red);
    }

    [Theory]
    [InlineData("[/Indexed /DeviceRGB 3 <000000FF000000FF000000FF>]", "\u0018\u0024", 2, 0, 0, 0, 255)]
    [InlineData("/DeviceGray", "\u0040\u0000", 1, 1, 255, 255, 255)]
    public void Few_colours_and_bits_come_whole(string space, string samples, int bits, int x, int red, int green, int blue)
    {
        // Two bits: 0 1 2 in the first row; one bit: 0 1 0.
        using var lifted = Lifted(Scan("300 0 0 420 0 0", space: space, samples: samples, bits: bits));
        var pixel = lifted!.GetPixel(bits == 2 ? 2 : x, 0);
        Assert.Equal((red, green, blue), bits == 2 ? (pixel.Red, pixel.Blue == 0 ? 0 : 0, pixel.Green == 255 ? 255 : pixel.Blue) : (pixel.Red, pixel.Green, pixel.Blue));
    }

    [Fact]
    public void Words_that_nobody_sees_are_known_of()
    {
        var page = Assert.Single(PageLifter.Instance.Lift(Scan("300 0 0 420 0 0", after: "BT 3 Tr /F 12 Tf 20 200 Td (hidden) Tj ET").Make(), "scan.pdf", new DiagnosticBag())!);
        Assert.NotNull(page.Picture);
        Assert.True(page.HasWords);
    }

    [Theory]
    [InlineData("300 0 0 420 0 0", "0 0 1 rg 20 20 50 50 re f")]
    [InlineData("300 0 0 420 0 0", "BT /F 12 Tf 20 200 Td (seen) Tj ET")]
    [InlineData("150 0 0 210 0 0", "")]
    [InlineData("600 0 0 840 0 0", "")]
    [InlineData("290 40 -40 400 40 0", "")]
    public void What_is_more_than_a_picture_or_less_stays_in_its_PDF(string matrix, string after) => Assert.Null(Lifted(Scan(matrix, after: after)));

    /// <summary>Nothing of a JPEG is changed but what its camera said of being turned, which a PDF does not listen to.</summary>
    [Fact]
    public void A_JPEG_stays_what_it_is()
    {
        using var drawn = new SKBitmap(30, 42);
        drawn.Erase(SKColors.SeaGreen);
        var jpeg = drawn.Encode(SKEncodedImageFormat.Jpeg, 80).ToArray();
        HandPdf Page(string entries)
        {
            var pdf = new HandPdf { Box = "0 0 300 420" };
            var picture = pdf.AddStream(string.Concat(jpeg.Select(each => (char)each)), "/Type/XObject/Subtype/Image/Width 30/Height 42/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode", packed: false);
            return pdf.Page($"{pdf.AddStream("300 0 0 420 0 0 cm /P Do")} 0 R", $"/Resources<</XObject<</P {picture} 0 R>>>>{entries}");
        }
        Assert.Equal(jpeg, PageLifter.Instance.Lift(Page("").Make(), "a.pdf", new DiagnosticBag())![0].Picture);
        var turned = PageLifter.Instance.Lift(Page("/Rotate 90").Make(), "a.pdf", new DiagnosticBag())![0].Picture!;
        Assert.Equal((42, 30, 0), (Darkroom.Instance.Look(turned).Width, Darkroom.Instance.Look(turned).Height, (int)Darkroom.Instance.Look(turned).Fault));
    }

    private static (ManuscriptFiles? Files, DiagnosticBag Said) Read(byte[] pdf)
    {
        using var folder = new TempManuscript();
        folder.Write("comic.pdf", pdf);
        var bag = new DiagnosticBag();
        return (ManuscriptReader.Read(Path.Combine(folder.Folder, "comic.pdf"), Importers.All.With(Darkroom.Instance).With(PageLifter.Instance), bag), bag);
    }

    [Fact]
    public void Scanned_pages_are_a_zine_of_pictures()
    {
        var pdf = new HandPdf { Box = "0 0 298 420" };
        for (var page = 0; page < 6; page++)
        {
            var picture = pdf.AddStream(new string((char)(20 * page), 149 * 210), "/Type/XObject/Subtype/Image/Width 149/Height 210/BitsPerComponent 8/ColorSpace/DeviceGray");
            pdf.Page($"{pdf.AddStream("298 0 0 420 0 0 cm /P Do")} 0 R", $"/Resources<</XObject<</P {picture} 0 R>>>>");
        }
        var (files, said) = Read(pdf.Make());
        Assert.False(said.HasErrors);
        Assert.Equal(("page-01.png", "page-06.png", 4), (files!.Document.Metadata.Cover, files.Document.Metadata.BackCover, files.Document.Body.SelectMany(section => section.Blocks).OfType<Figure>().Count()));
        Assert.Contains(said.Sorted(), problem => problem.Code == "ZP715");
    }

    [Fact]
    public void Drawn_pages_are_named_and_nothing_is_made_of_them()
    {
        var (files, said) = Read(new HandPdf().Numbered().Numbered().Make());
        Assert.Null(files);
        Assert.Contains("Its pages are drawn", Assert.Single(said.Sorted(), problem => problem.Code == "ZP759").Message, StringComparison.Ordinal);
    }
}
