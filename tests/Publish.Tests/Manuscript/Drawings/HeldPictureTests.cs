using System.Text;
using Publish.Manuscript;
using Publish.Manuscript.Importing;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster.Developing;
using Publish.Tests.Manuscript.Importing;
using Publish.Tests.Raster.Developing;
using SkiaSharp;

namespace Publish.Tests.Manuscript.Drawings;

/// <summary>Pictures of other kinds within files of other programs, and what those files hide of their pictures.</summary>
public sealed class HeldPictureTests
{
    private static readonly Importers Developing = Importers.All.With(Darkroom.Instance);

    private static ManuscriptFiles Read(string name, byte[] bytes, params (string Name, byte[] Bytes)[] beside)
    {
        using var folder = new TempManuscript();
        folder.Write(name, bytes);
        foreach (var (other, content) in beside) folder.Write(other, content);
        var bag = new DiagnosticBag();
        var read = ManuscriptReader.Read(Path.Combine(folder.Folder, name), Developing, bag);
        Assert.True(read is not null && !bag.HasErrors, string.Join('\n', bag.Sorted().Select(problem => problem.Message)));
        foreach (var path in read.Pictures.Paths) _ = read.Pictures.Read(path);
        return read;
    }

    private static string Picture(string inner) =>
        $"<w:p><w:r><w:drawing><wp:inline><wp:extent cx='1828800' cy='1828800'/><wp:docPr id='1' name='x' descr='x'/><a:graphic><a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic><pic:blipFill><a:blip r:embed='p1'/>{inner}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    [Theory]
    [InlineData("bmp")]
    [InlineData("gif")]
    [InlineData("tiff")]
    [InlineData("webp")]
    [InlineData("emf")]
    [InlineData("wmf")]
    public void A_Word_document_s_pictures_are_PNG(string kind)
    {
        using var page = DrawnPages.Page(40, 30);
        var bytes = kind switch { "bmp" => DrawnPages.Bmp(page), "gif" => DrawnPages.Gif(1, page), "tiff" => DrawnPages.Tiff(1, page), "webp" => DrawnPages.WebP(page), "emf" => DrawnPages.Emf(page), _ => DrawnPages.Wmf(page) };
        var read = Read("a.docx", DocxFile.Of(Picture("")).Picture("p1", bytes, "media/image1." + kind).Bytes());
        Assert.Equal(("images/image1.png", PictureFormat.Png), (Assert.Single(read.Pictures.Paths), read.Pictures.Format("images/image1.png")));
        Assert.Equal(1, read.Account!.Out.Pictures);
        using var shown = SKBitmap.Decode(read.Pictures.Read("images/image1.png").ToArray());
        Assert.Equal((40, 30), (shown.Width, shown.Height));
    }

    [Fact]
    public void A_drawing_of_lines_is_said_with_what_to_do()
    {
        using var page = DrawnPages.Page(40, 30);
        var losses = Read("a.docx", DocxFile.Of(DocxFile.P("Words.") + Picture("")).Picture("p1", DrawnPages.Emf(page, DrawnPages.Line), "media/image1.emf").Bytes()).Account!.Losses;
        Assert.Contains(losses, loss => loss.Why.Contains("an EMF drawing", StringComparison.Ordinal) && loss.Why.Contains("save it as PNG", StringComparison.Ordinal));
    }

    /// <summary>A red pixel in what Word hides is in none of the zine's pictures.</summary>
    [Fact]
    public void What_Word_hides_of_a_picture_stays_behind()
    {
        using var page = DrawnPages.Plain(20, 10, SKColors.White);
        page.SetPixel(2, 2, SKColors.Red);
        var read = Read("a.docx", DocxFile.Of(Picture("<a:srcRect l='25000' t='0' r='10000' b='10%'/>")).Picture("p1", DrawnPages.Png(page)).Bytes());
        using var shown = SKBitmap.Decode(read.Pictures.Read(Assert.Single(read.Pictures.Paths)).ToArray());
        Assert.Equal((13, 9), (shown.Width, shown.Height));
        Assert.DoesNotContain(shown.Pixels, pixel => pixel == SKColors.Red);
        Assert.Contains(read.Account!.Losses, loss => loss.Why.Contains("cropped for good", StringComparison.Ordinal));
    }

    /// <summary>96 dots to the inch where the file says nothing: 0.1 inch from the left are 9.6 of 96 pixels.</summary>
    [Fact]
    public void What_an_OpenDocument_hides_of_a_picture_stays_behind()
    {
        using var page = DrawnPages.Plain(96, 48, SKColors.White);
        page.SetPixel(2, 2, SKColors.Red);
        var flat = "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
            + "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' xmlns:xlink='http://www.w3.org/1999/xlink' office:mimetype='application/vnd.oasis.opendocument.text'>"
            + "<office:automatic-styles><style:style style:name='fr1' style:family='graphic'><style:graphic-properties fo:clip='rect(0.25in, 0in, 0in, 0.1in)'/></style:style></office:automatic-styles>"
            + $"<office:body><office:text><text:p>Words.</text:p><text:p><draw:frame draw:style-name='fr1' text:anchor-type='paragraph' svg:width='2in' svg:height='1in'><draw:image><office:binary-data>{Convert.ToBase64String(DrawnPages.Png(page))}</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body></office:document>";
        var read = Read("a.fodt", Encoding.UTF8.GetBytes(flat));
        using var shown = SKBitmap.Decode(read.Pictures.Read(Assert.Single(read.Pictures.Paths)).ToArray());
        Assert.Equal((86, 24), (shown.Width, shown.Height));
        Assert.DoesNotContain(shown.Pixels, pixel => pixel == SKColors.Red);
    }

    [Fact]
    public void Pages_and_muses_have_theirs_as_PNG()
    {
        using var page = DrawnPages.Page(40, 30);
        var web = Read("a.html", Encoding.UTF8.GetBytes($"<html><body><p>Words.</p><img src='a_files/b.webp' alt='b'><img src='data:image/bmp;base64,{Convert.ToBase64String(DrawnPages.Bmp(page))}' alt='c'></body></html>"), ("a_files/b.webp", DrawnPages.WebP(page)));
        Assert.Equal(2, web.Account!.Out.Pictures);
        Assert.All(web.Pictures.Paths, path => Assert.EndsWith(".png", path, StringComparison.Ordinal));
        Assert.Equal(1, Read("a.muse", "#title A\n\nWords.\n\n[[b.png]]\n"u8.ToArray(), ("b.png", DrawnPages.Bmp(page))).Account!.Out.Pictures);
    }

    [Fact]
    public void A_picture_that_moves_gives_its_first_and_says_so()
    {
        using var page = DrawnPages.Plain(8, 6, SKColors.White);
        var read = Read("a.docx", DocxFile.Of(Picture("")).Picture("p1", DrawnPages.Gif(2, page), "media/image1.gif").Bytes());
        Assert.Contains(read.Account!.Losses, loss => loss.What == "picture that moves");
    }
}
