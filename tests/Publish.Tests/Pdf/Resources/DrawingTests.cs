using System.Text;
using Publish.Model.Pictures;
using Publish.Pdf;
using Publish.Raster;
using Publish.Tests.Raster.Svg.Tracing;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Resources;

public sealed class DrawingTests
{
    private const string Square = "<rect x=\"100\" y=\"75\" width=\"200\" height=\"150\" fill=\"#f00\"/><path d=\"M0 300L400 0\" fill=\"none\" stroke=\"#000\" stroke-width=\"4\"/>";

    public static TheoryData<string> Kinds => [.. TracedDrawings.All.Keys];

    // Poppler moves the tiles of a pattern to whole pixels, so that rows drift.
    public static TheoryData<string> Shared => [.. TracedDrawings.All.Keys.Where(kind => kind != "pattern")];

    [Fact]
    public void A_drawing_is_a_form_of_paths_that_fills_the_unit_square()
    {
        var (content, form) = FormOf(Export(TracedDrawings.Drawn(Square), PdfOptions.Reading));

        Assert.Equal("1 0 0 rg\n250 187.5 m\n750 187.5 l\n750 562.5 l\n250 562.5 l\nh\nf\n10 w\n4 M\n0 G\n0 750 m\n1000 0 l\nS\n", content);
        Assert.Equal("0 0 1000 750", Numbers(form, "BBox"));
        Assert.Equal("0.001 0 0 -0.001333333 0 1", Numbers(form, "Matrix"));
        Assert.DoesNotContain("/Image", Text(Export(TracedDrawings.Drawn(Square), PdfOptions.Reading)), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_grey_file_all_is_grey_and_black_stays_black()
    {
        var (content, _) = FormOf(Export(TracedDrawings.Drawn(Square), PdfOptions.Printing));

        Assert.StartsWith(".208 g\n", content, StringComparison.Ordinal);
        Assert.Contains("0 G\n", content, StringComparison.Ordinal);
        foreach (var kind in TracedDrawings.All.Values)
            Assert.DoesNotContain("/DeviceRGB", Text(Export(kind, PdfOptions.Printing)), StringComparison.Ordinal);
    }

    [Fact, Trait("Tier", "Long")]
    public void Tones_are_screened_where_they_are_to_be_and_black_and_white_stays_outlines()
    {
        var options = PdfOptions.Printing with { Screen = new Screen(PictureScreen.Dots, 45, 60) };

        Assert.Contains("/BitsPerComponent 1", Text(Export(TracedDrawings.Drawn(Square), options)), StringComparison.Ordinal);
        Assert.DoesNotContain("/Image", Text(Export(TracedDrawings.Drawn("<circle cx=\"90\" cy=\"90\" r=\"60\"/>"), options)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_drawing_is_the_same_bytes(string kind) =>
        Assert.Equal(Export(TracedDrawings.All[kind], PdfOptions.Printing).Bytes, Export(TracedDrawings.All[kind], PdfOptions.Printing).Bytes);

    /// <summary>At 150 dots to the inch against our own pixels: of 255, on the mean 3 at the most, and fewer than 12 in a thousand by more than a quarter.</summary>
    [Theory]
    [MemberData(nameof(Shared))]
    public void Others_show_it_as_it_was_drawn(string kind)
    {
        var traced = TracedDrawings.Trace(TracedDrawings.All[kind])!;
        if (Shown(Export(traced, PdfOptions.Printing)) is not { } page) return;
        var pixels = new PictureDecoder().Decode(traced with { PixelWidth = 591, PixelHeight = 443 }, grey: true);
        var (sum, far, count) = (0L, 0, 0);
        for (var y = 2; y < pixels.Height - 2; y++)
            for (var x = 2; x < pixels.Width - 2; x++)
            {
                var alpha = pixels.Alpha.Length == 0 ? 255 : pixels.Alpha[(y * pixels.Width) + x];
                var apart = Math.Abs(page.Samples[((y + 118) * page.Width) + x + 118] - (((pixels.Samples[(y * pixels.Width) + x] * alpha) + (255 * (255 - alpha))) / 255));
                (sum, far, count) = (sum + apart, far + (apart > 64 ? 1 : 0), count + 1);
            }
        Assert.True(sum <= 3L * count && far * 1000L <= 12L * count, $"{kind}: {(double)sum / count:0.00} on the mean, {1000.0 * far / count:0.0} in a thousand far off");
    }

    private static Exported Export(string svg, PdfOptions options) => Export(TracedDrawings.Trace(svg)!, options);

    private static Exported Export(Picture picture, PdfOptions options)
    {
        var document = new HandSetDocument();
        document.Items.Add(new PictureItem(Artifact.Layout, picture, new Rect(Length.Mm(20), Length.Mm(20), Length.Mm(100), Length.Mm(75)), null, Ink.Picture));
        return Exported.Of(document.Make(tagged: false), options, new PictureDecoder());
    }

    /// <summary>Null where poppler is not here.</summary>
    private static PixelPicture? Shown(Exported exported)
    {
        var stem = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        if (exported.Through("pdftoppm", "-gray", "-r", "150", "-singlefile", "FILE", stem) is null) return null;
        var bytes = File.ReadAllBytes(stem + ".pgm");
        File.Delete(stem + ".pgm");
        var head = Encoding.Latin1.GetString(bytes, 0, 40).Split(['\n', ' ']);
        var (width, height) = (int.Parse(head[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(head[2], System.Globalization.CultureInfo.InvariantCulture));
        return new(width, height, 1, bytes[^(width * height)..], []);
    }

    private static string Text(Exported exported) => Encoding.Latin1.GetString(exported.Bytes);

    private static (string Content, DictionaryToken Entries) FormOf(Exported exported)
    {
        using var pdf = exported.Open();
        var resources = (DictionaryToken)Resolved(pdf.Structure, pdf.GetPage(1).Dictionary.Data["Resources"]);
        var objects = (DictionaryToken)Resolved(pdf.Structure, resources.Data["XObject"]);
        var form = (StreamToken)Resolved(pdf.Structure, objects.Data.Values.Single());
        using var plain = new System.IO.Compression.ZLibStream(new MemoryStream(form.Data.ToArray()), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.Latin1);
        return (reader.ReadToEnd(), form.StreamDictionary);
    }

    private static IToken Resolved(UglyToad.PdfPig.Structure structure, IToken token) => token is IndirectReferenceToken reference ? structure.GetObject(reference.Data).Data : token;

    private static string Numbers(DictionaryToken entries, string key) => string.Join(' ', ((ArrayToken)entries.Data[key]).Data.Select(token => ((NumericToken)token).Double.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
