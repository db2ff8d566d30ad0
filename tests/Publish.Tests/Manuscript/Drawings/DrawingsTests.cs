using Publish.Manuscript;
using Publish.Manuscript.Importing;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster.Developing;
using Publish.Tests.Raster.Developing;
using SkiaSharp;

namespace Publish.Tests.Manuscript.Drawings;

/// <summary>Folders of pictures, as people have them.</summary>
public sealed class DrawingsTests
{
    private static readonly byte[] Page = DrawnPages.Png(DrawnPages.Plain(148, 210, SKColors.White));
    private static readonly byte[] Wide = DrawnPages.Png(DrawnPages.Plain(296, 210, SKColors.White));

    private static (ManuscriptFiles? Files, Seq<Diagnostic> Said) Read(Importers? importers, params (string Name, byte[] Bytes)[] files)
    {
        using var folder = new TempManuscript();
        foreach (var (name, bytes) in files) folder.Write(name, bytes);
        var bag = new DiagnosticBag();
        return (ManuscriptReader.Read(folder.Folder, importers ?? Importers.All.With(Darkroom.Instance), bag), bag.Sorted());
    }

    private static (ManuscriptFiles? Files, Seq<Diagnostic> Said) Read(params (string Name, byte[] Bytes)[] files) => Read(null, files);

    private static (string, byte[])[] Pages(params string[] names) => [.. names.Select(name => (name, Page))];

    /// <summary>"cover: 0.png | 1.png 2.png+ | back: 3.png": a plus is a spread, a bar before a name a left-hand page.</summary>
    private static string Outline(ManuscriptFiles? files)
    {
        var document = files!.Document;
        var inner = document.Body.SelectMany(section => section.Blocks).OfType<Figure>().Select(figure =>
            (figure.Attributes.HasClass(Figure.Verso) ? "|" : "") + figure.Picture.Path + (figure.Placement == FigurePlacement.Spread ? "+" : figure.Placement == FigurePlacement.FullPage ? "" : "?"));
        return $"{document.Metadata.Cover} ( {string.Join(' ', inner)} ) {document.Metadata.BackCover}";
    }

    private static string Said(Seq<Diagnostic> said, string code) => string.Join('\n', said.Where(problem => problem.Code == code).Select(problem => problem.Message));

    [Theory]
    [InlineData("1.png 2.png 10.png 9.png", "1.png ( 2.png 9.png ) 10.png")]
    [InlineData("01.png 02.png cover.png zback.png 03.png", "cover.png ( 01.png 02.png 03.png ) zback.png")]
    [InlineData("00.png 01.png 02.png 03.png", "00.png ( 01.png 02.png ) 03.png")]
    [InlineData("issue2_front.png issue2_01.png issue2_02.png issue2_back.png", "issue2_front.png ( issue2_01.png issue2_02.png ) issue2_back.png")]
    [InlineData("a look back 1.png a look back 2.png a look back 3.png", " ( a look back 1.png a look back 2.png a look back 3.png ) ")]
    [InlineData("only.png", " ( only.png ) ")]
    [InlineData("cover.png one.png", "cover.png ( one.png ) ")]
    public void Names_give_the_order_and_the_covers(string names, string outline)
    {
        var split = names.Split(".png ").Select(name => name.EndsWith(".png", StringComparison.Ordinal) ? name : name + ".png").ToArray();
        Assert.Equal(outline, Outline(Read(Pages(split)).Files));
    }

    [Fact]
    public void What_is_as_wide_as_two_pages_is_a_spread()
    {
        var (files, said) = Read([.. Pages("1.png", "2.png", "3.png", "5.png", "6.png"), ("4.png", Wide)]);
        Assert.Equal("1.png ( 2.png 3.png 4.png+ 5.png ) 6.png", Outline(files));
        Assert.Contains("\"4.png\" is as wide as two pages", Said(said, "ZP714"), StringComparison.Ordinal);
        // Where nearly all are spreads, the narrow ones say what a page is.
        Assert.Equal("1.png ( 2.png+ 3.png+ 4.png+ ) 5.png", Outline(Read([("1.png", Page), ("2.png", Wide), ("3.png", Wide), ("4.png", Wide), ("5.png", Page)]).Files));
    }

    /// <summary>The front is the right half, since it is the fold's other side that one opens.</summary>
    [Fact]
    public void A_cover_that_goes_around_is_front_and_back()
    {
        using var around = DrawnPages.Plain(296, 210, SKColors.White);
        using (var canvas = new SKCanvas(around))
        using (var ink = new SKPaint { Color = SKColors.Red }) canvas.DrawRect(148, 0, 148, 210, ink);
        var (files, _) = Read([.. Pages("1.png", "2.png", "3.png"), ("cover.png", DrawnPages.Png(around))]);
        Assert.Equal("cover-front.png ( 1.png 2.png 3.png ) cover-back.png", Outline(files));
        using var front = SKBitmap.Decode(files!.Pictures.Read("cover-front.png").ToArray());
        Assert.Equal((148, SKColors.Red, SKColors.Red), (front.Width, front.GetPixel(0, 0), front.GetPixel(147, 209)));
    }

    [Theory]
    [InlineData("03_1L.png", "03_2R.png")]
    [InlineData("03L.png", "03R.png")]
    [InlineData("3 left.png", "3 right.png")]
    public void Halves_of_a_spread_face_each_other(string left, string right)
    {
        var (files, said) = Read(Pages("01.png", "02.png", left, right, "05.png", "06.png"));
        Assert.Contains($"|{left} {right}", Outline(files), StringComparison.Ordinal);
        Assert.Empty(Said(said, "ZP717"));
    }

    [Theory]
    [InlineData(148, 210, "")]
    [InlineData(550, 850, "half-letter")]
    [InlineData(1414, 1000, "148mm x 105mm")]
    [InlineData(1000, 1000, "148mm x 148mm")]
    [InlineData(500, 1000, "105mm x 210mm")]
    public void The_page_has_the_pictures_shape(int width, int height, string size)
    {
        var picture = DrawnPages.Png(DrawnPages.Plain(width, height, SKColors.White));
        var files = Read(("1.png", picture), ("2.png", picture), ("3.png", picture)).Files!;
        Assert.Equal(size, files.Document.Settings.Others.Where(other => other.Key == "page").Select(other => ((SettingScalar)other.Value).Value).FirstOrDefault() ?? "");
    }

    [Fact]
    public void A_folder_s_own_settings_stand()
    {
        var files = Read([.. Pages("1.png", "2.png", "3.png"), ("zine.yaml", "title: Own\npage: a6\ncover: 3.png\n"u8.ToArray())]).Files!;
        Assert.Equal(("Own", "3.png"), (files.Document.Metadata.Title, files.Document.Metadata.Cover));
        Assert.Single(files.Document.Settings.Others, other => other.Key == "page");
    }

    [Theory]
    [InlineData("1.png 2.png 4.png 5.png", "no number 3")]
    [InlineData("1.png 2.png 3.png 3.jpg", "\"3.jpg\" and \"3.png\"")]
    [InlineData("1.png 2.png 3-4.png 5.png", "")]
    [InlineData("a.png b.png c.png", "")]
    [InlineData("p10.png p20.png p30.png p40.png", "")]
    public void Numbers_that_are_missing_or_twice_are_said(string names, string wanted)
    {
        var said = Said(Read([.. names.Split(' ').Select(name => (name, name.EndsWith(".jpg", StringComparison.Ordinal) ? DrawnPages.Jpeg(DrawnPages.Plain(148, 210, SKColors.White)) : Page))]).Said, "ZP717");
        if (wanted.Length == 0) Assert.Equal("", said);
        else Assert.Contains(wanted, said, StringComparison.Ordinal);
    }

    /// <summary>One warning of each kind, however many pictures there are.</summary>
    [Fact]
    public void Each_kind_of_warning_is_one_line()
    {
        var square = DrawnPages.Jpeg(DrawnPages.Page(300, 300, paper: new SKColor(250, 246, 236)));
        var importers = Importers.All.With(Darkroom.Instance).ForImport(PictureWork.None);
        var (_, said) = Read(importers, [.. Enumerable.Range(1, 9).Select(i => ($"{i}.png", Page)), ("10.jpg", square), ("11.jpg", square)]);
        Assert.Equal("11 pictures want words that say what they show, for those who do not see them", Said(said, "ZP715"));
        Assert.Single(said, problem => problem.Code == "ZP716" && problem.Message.Contains("fewer than 150 dots", StringComparison.Ordinal));
        Assert.Single(said, problem => problem.Code == "ZP716" && problem.Message.Contains("another shape", StringComparison.Ordinal) | problem.Message.Contains("other shapes", StringComparison.Ordinal));
        Assert.Single(said, problem => problem.Code == "ZP716" && problem.Message.Contains("hardly any", StringComparison.Ordinal));
    }

    /// <summary>A zine that lacks a page is none: each file that is no picture is said, all at once.</summary>
    [Fact]
    public void What_is_no_picture_is_an_error_each()
    {
        var (files, said) = Read([.. Pages("1.png"), ("2.jpg", "<!DOCTYPE html><html>"u8.ToArray()), ("3.png", Page[..40]), ("4.tif", "II*\0\u0008"u8.ToArray()), ("5.gif", [])]);
        Assert.Null(files);
        Assert.Equal(4, said.Count(problem => problem.Code == "ZP712"));
        Assert.Contains("\"2.jpg\" cannot be a page: it is a web page (HTML), whatever its name says", Said(said, "ZP712"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IMG_0001.HEIC", "heic")]
    [InlineData("IMG_0001.jpg", "heix")]
    [InlineData("b.avif", "avif")]
    public void A_phone_s_picture_is_told_by_its_bytes_with_the_phone_s_setting(string name, string brand)
    {
        var (files, said) = Read([.. Pages("1.png"), (name, DrawnPages.Phone(brand))]);
        Assert.Null(files);
        var problem = Assert.Single(said, one => one.Code == "ZP713");
        Assert.Contains("Settings > Camera > Formats > Most Compatible", problem.Hint, StringComparison.Ordinal);
        Assert.Contains("High efficiency pictures", problem.Hint, StringComparison.Ordinal);
        using var text = new TempManuscript(("01.md", $"![x]({name})\n"));
        text.Write(name, DrawnPages.Phone(brand));
        Assert.Contains("Most Compatible", Assert.Single(text.Read().Diagnostics, one => one.Code == "ZP032").Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_make_it_a_manuscript_of_texts()
    {
        Assert.Equal("ZP007", Assert.Single(Read([.. Pages("1.png"), ("notes and words.txt", "Words."u8.ToArray())]).Said, problem => problem.Severity == Severity.Error).Code);
        Assert.NotNull(Read([.. Pages("1.png"), ("README.txt", "About."u8.ToArray())]).Files);
        Assert.Contains(Read().Said, problem => problem.Code == "ZP007");
        var (files, said) = Read([.. Pages("1.png"), ("_2.png", Page), ("1.psd", "8BPS"u8.ToArray())]);
        Assert.Equal(" ( 1.png ) ", Outline(files));
        Assert.Contains("\"1.psd\" is no picture that could be a page", Said(said, "ZP714"), StringComparison.Ordinal);
    }

    /// <summary>What is imported is a folder that reads as the same zine, pages of a TIFF, GIF and BMP among them.</summary>
    [Fact]
    public void An_imported_folder_is_the_same_zine()
    {
        using var folder = new TempManuscript();
        using var page = DrawnPages.Page(148, 210);
        using var wide = DrawnPages.Page(296, 210);
        folder.Write("01 One.png", DrawnPages.Png(page));
        folder.Write("02.tif", DrawnPages.Tiff(1, page, page));
        folder.Write("03.bmp", DrawnPages.Bmp(wide));
        folder.Write("04.webp", DrawnPages.WebP(page));
        folder.Write("05.jpg", DrawnPages.Jpeg(page));
        var target = Path.Combine(Path.GetDirectoryName(folder.Folder)!, "made");
        var bag = new DiagnosticBag();
        Assert.True(ManuscriptImport.IsFor(folder.Folder));
        var made = ManuscriptImport.Run(folder.Folder, target, bag, Importers.All.With(Darkroom.Instance).ForImport(PictureWork.None));
        Assert.NotNull(made);
        Assert.Equal("images/01-one.png ( images/02-01.png images/02-02.png images/03.png+ images/04.png ) images/05.jpg", OutlineOf(target));
        Assert.Contains("![](images/03.png){.spread}", File.ReadAllText(Path.Combine(target, "01-opening.md")), StringComparison.Ordinal);
        Assert.Equal(DrawnPages.Jpeg(page), File.ReadAllBytes(Path.Combine(target, "images", "05.jpg")));
        Assert.StartsWith("PNG", System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(target, "images", "04.png")))[1..], StringComparison.Ordinal);
    }

    private static string OutlineOf(string target)
    {
        var bag = new DiagnosticBag();
        var read = ManuscriptReader.Read(target, bag);
        Assert.DoesNotContain(bag.Sorted(), problem => problem.Severity == Severity.Error);
        return Outline(read);
    }

    /// <summary>What is done is done to copies, without loss, and is said.</summary>
    [Fact]
    public void Copies_are_turned_cleaned_and_made_black_and_white()
    {
        using var folder = new TempManuscript();
        using var page = DrawnPages.Page(740, 1050, 1.3, new SKColor(225, 220, 210));
        page.SetPixel(20, 20, SKColors.Black);
        var original = DrawnPages.Jpeg(page);
        for (var i = 1; i < 4; i++) folder.Write($"{i}.jpg", original);
        var target = Path.Combine(Path.GetDirectoryName(folder.Folder)!, "made");
        var bag = new DiagnosticBag();
        Assert.NotNull(ManuscriptImport.Run(folder.Folder, target, bag, Importers.All.With(Darkroom.Instance).ForImport(new(Deskew: true, Threshold: true, Despeckle: true))));
        using var made = SKBitmap.Decode(Path.Combine(target, "images", "1.png"));
        for (var i = 0; i < made.Width * made.Height; i += 7) Assert.True(made.GetPixel(i % made.Width, i / made.Width).Red is 0 or 255);
        Assert.Contains("3 pictures were turned upright, by up to 1.", Said(bag.Sorted(), "ZP714"), StringComparison.Ordinal);
        Assert.Equal(original, File.ReadAllBytes(Path.Combine(folder.Folder, "1.jpg")));
    }

    [Fact]
    public void A_TIFF_alone_is_a_zine_of_its_pages()
    {
        using var folder = new TempManuscript();
        using var page = DrawnPages.Page(148, 210);
        folder.Write("scan.tif", DrawnPages.Tiff(1, page, page, page));
        var bag = new DiagnosticBag();
        var read = ManuscriptReader.Read(Path.Combine(folder.Folder, "scan.tif"), Importers.All.With(Darkroom.Instance), bag);
        Assert.Equal(" ( scan-01.png scan-02.png scan-03.png ) ", Outline(read));
        Assert.Equal("scan", read!.Document.Metadata.Title);
    }

    [Fact]
    public void A_WebP_in_a_text_is_a_picture_of_it()
    {
        using var folder = new TempManuscript(("01.md", "![A page](a.webp)\n"));
        folder.Write("a.webp", DrawnPages.WebP(DrawnPages.Page(60, 80)));
        var bag = new DiagnosticBag();
        var read = ManuscriptReader.Read(folder.Folder, Importers.All.With(Darkroom.Instance), bag)!;
        Assert.Equal(PictureFormat.Png, read.Pictures.Format("a.webp"));
        Assert.DoesNotContain(bag.Sorted(), problem => problem.Severity == Severity.Error);
        Assert.Contains("ZP032", folder.Read().Codes, StringComparison.Ordinal);
    }
}
