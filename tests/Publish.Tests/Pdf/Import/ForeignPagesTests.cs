using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Pdf.Import;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Import;

/// <summary>Pages that others made, read by our reader, written by our writer and read again by one that knows neither.</summary>
public sealed class ForeignPagesTests
{
    private static (PagedDocument Document, Seq<Diagnostic> Found) Read(byte[] data)
    {
        var diagnostics = new DiagnosticBag();
        return (PdfImporter.Read(data, "some.pdf", PdfImportOptions.None, diagnostics)!, diagnostics.Sorted());
    }

    private static PdfDocument Rewritten(HandPdf pdf) => PdfDocument.Open(Exported.Of(Read(pdf.Make()).Document, PdfOptions.Sheets).Bytes);

    private static string TextOf(PdfDocument pdf, int page = 1) => string.Concat(pdf.GetPage(page).Letters.Select(letter => letter.Value));

    /// <summary>The forms of the first page's resources that hold pages.</summary>
    private static StreamToken Form(PdfDocument pdf)
    {
        var forms = (DictionaryToken)pdf.Entry(pdf.Entry(pdf.PageObjects()[0], "Resources") ?? pdf.Entry(pdf.Entry(pdf.Catalog(), "Pages")!, "Resources")!, "XObject")!;
        return (StreamToken)pdf.Resolve(Assert.Single(forms.Data).Value);
    }

    [Theory]
    [InlineData("/MediaBox[10 20 210 120]", 200, 100, new double[] { 1, 0, 0, 1, -10, -20 })]
    [InlineData("/MediaBox[210 120 10 20]", 200, 100, new double[] { 1, 0, 0, 1, -10, -20 })]
    [InlineData("/MediaBox[0 0 200 100]/CropBox[50 10 900 60]", 150, 50, new double[] { 1, 0, 0, 1, -50, -10 })]
    [InlineData("/MediaBox[0 0 200 100]/CropBox[300 10 900 60]", 200, 100, new double[] { 1, 0, 0, 1, 0, 0 })]
    [InlineData("/MediaBox[0 0 200 100]/CropBox[0 0 0 0]", 200, 100, new double[] { 1, 0, 0, 1, 0, 0 })]
    [InlineData("/MediaBox[10 20 210 120]/Rotate 90", 100, 200, new double[] { 0, -1, 1, 0, -20, 210 })]
    [InlineData("/MediaBox[10 20 210 120]/Rotate 450", 100, 200, new double[] { 0, -1, 1, 0, -20, 210 })]
    [InlineData("/MediaBox[10 20 210 120]/Rotate 180", 200, 100, new double[] { -1, 0, 0, -1, 210, 120 })]
    [InlineData("/MediaBox[10 20 210 120]/Rotate 270", 100, 200, new double[] { 0, 1, -1, 0, 120, -10 })]
    [InlineData("/MediaBox[10 20 210 120]/Rotate -90", 100, 200, new double[] { 0, 1, -1, 0, 120, -10 })]
    [InlineData("/MediaBox[10 20 210 120]/UserUnit 1.5", 300, 150, new double[] { 1.5, 0, 0, 1.5, -15, -30 })]
    [InlineData("/MediaBox[10 20 210 120]/UserUnit 0", 200, 100, new double[] { 1, 0, 0, 1, -10, -20 })]
    [InlineData("/MediaBox[10 20 210 120]/UserUnit 2/Rotate 90", 200, 400, new double[] { 0, -2, 2, 0, -40, 420 })]
    [InlineData("/MediaBox[0 0 20000 100]", 14400, 100, new double[] { 1, 0, 0, 1, 0, 0 })]
    public void A_page_s_form_stands_upright_with_its_corner_at_the_origin(string entries, double width, double height, double[] matrix)
    {
        var (document, _) = Read(new HandPdf().Numbered(entries).Make());
        Assert.Equal((width, height), ((double)document.Pages[0].Media.Width.Points, (double)document.Pages[0].Media.Height.Points));
        using var pdf = PdfDocument.Open(Exported.Of(document, PdfOptions.Sheets).Bytes);
        Assert.Equal(matrix, pdf.Numbers(Form(pdf), "Matrix"));
        Assert.Equal("Form", pdf.Said(Form(pdf), "Subtype"));
    }

    [Theory]
    [InlineData("/MediaBox[10 20 210 120]", new double[] { 10, 20, 210, 120 })]
    [InlineData("/MediaBox[0 0 200 100]/CropBox[50.25 10 900 60]", new double[] { 50.25, 10, 200, 60 })]
    public void What_lies_beyond_the_crop_is_cut_off(string entries, double[] box)
    {
        using var pdf = Rewritten(new HandPdf().Numbered(entries));
        Assert.Equal(box, pdf.Numbers(Form(pdf), "BBox"));
    }

    [Fact]
    public void A_page_without_any_box_is_A4()
    {
        var (document, _) = Read(new HandPdf { Box = "" }.Numbered().Make());
        Assert.Equal((595.0, 842.0), ((double)document.Pages[0].Media.Width.Points, (double)document.Pages[0].Media.Height.Points));
    }

    [Theory]
    [InlineData("", 0, 20, 30, 180, 60)]
    [InlineData("/Rotate 90", 90, 10, 20, 60, 180)]
    [InlineData("/Rotate 180", 180, 0, 10, 180, 60)]
    [InlineData("/Rotate 270", 270, 30, 0, 60, 180)]
    public void Trim_and_bleed_are_measured_from_the_top_left_corner_as_it_is_shown(string entries, int turn, double x, double y, double width, double height)
    {
        Assert.InRange(turn, 0, 270);
        var (document, _) = Read(new HandPdf().Numbered($"/MediaBox[0 0 200 100]/TrimBox[20 10 200 70]/BleedBox[-9 0 300 100]{entries}").Make());
        var page = document.Pages[0];
        Assert.Equal((x, y, width, height), ((double)page.Trim.X.Points, (double)page.Trim.Y.Points, (double)page.Trim.Width.Points, (double)page.Trim.Height.Points));
        Assert.Equal((0.0, 0.0, page.Media.Width, page.Media.Height), ((double)page.Bleed.X.Points, (double)page.Bleed.Y.Points, page.Bleed.Width, page.Bleed.Height));
    }

    [Fact]
    public void A_bleed_within_the_page_is_that_of_its_box()
    {
        var bleed = Read(new HandPdf().Numbered("/MediaBox[0 0 200 100]/BleedBox[10 5 190 85]").Make()).Document.Pages[0].Bleed;
        Assert.Equal((10.0, 15.0, 180.0, 80.0), ((double)bleed.X.Points, (double)bleed.Y.Points, (double)bleed.Width.Points, (double)bleed.Height.Points));
    }

    [Theory]
    [InlineData("/TrimBox[300 10 400 50]")]
    [InlineData("/TrimBox[10 10 10 50]")]
    [InlineData("/TrimBox[10 10 50]")]
    [InlineData("")]
    public void A_trim_box_that_holds_nothing_of_the_page_counts_for_none(string entries)
    {
        var page = Read(new HandPdf().Numbered($"/MediaBox[0 0 200 100]{entries}").Make()).Document.Pages[0];
        Assert.Equal((Length.Zero, Length.Zero, page.Media.Width, page.Media.Height), (page.Trim.X, page.Trim.Y, page.Trim.Width, page.Trim.Height));
    }

    [Fact]
    public void Pages_take_from_the_branch_above_what_they_do_not_say_and_from_the_nearest()
    {
        var pdf = new HandPdf { TreeEntries = "/Kids[4 0 R]/Rotate 90/CropBox[0 0 100 50]" };
        pdf.Add("<</Type/Pages/Parent 2 0 R/Kids[5 0 R 6 0 R]/Count 2/CropBox[0 0 80 40]>>");
        pdf.Add("<</Type/Page/Parent 4 0 R>>");
        pdf.Add("<</Type/Page/Parent 4 0 R/Rotate 0/CropBox[0 0 60 30]/MediaBox[0 0 70 70]>>");
        var (document, _) = Read(pdf.Make());
        Assert.Equal([(40.0, 80.0), (60.0, 30.0)], document.Pages.Select(page => ((double)page.Media.Width.Points, (double)page.Media.Height.Points)));
        Assert.Equal(["1", "2"], document.Pages.Select(page => page.Label));
    }

    [Fact]
    public void A_branch_without_pages_is_no_page()
    {
        var pdf = new HandPdf { TreeEntries = "/Kids[4 0 R 5 0 R]" };
        pdf.Add("<</Type/Pages/Parent 2 0 R/Count 0>>");
        pdf.Add("<</Parent 2 0 R>>");
        Assert.Single(Read(pdf.Make()).Document.Pages);
    }

    [Fact]
    public void Who_made_it_and_when_is_read_and_made_legible()
    {
        var data = new HandPdf { TrailerEntries = "/Info<</Title(T\\002itle)/Author( A. Printer )/CreationDate(D:20180102)/ModDate(D:20190501120000+02'00')>>" }.Numbered().Make();
        var metadata = Read(data).Document.Metadata;
        Assert.Equal(("T itle", "A. Printer", "2019-05-01"), (metadata.Title, Assert.Single(metadata.Contributors).Name, metadata.Date));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(data)), metadata.Identifier);
        Assert.Equal("2018-01-02", Read(new HandPdf { TrailerEntries = "/Info<</CreationDate(20180102)>>" }.Numbered().Make()).Document.Metadata.Date);
        Assert.Empty(Read(new HandPdf().Numbered().Make()).Document.Metadata.Contributors);
    }

    [Theory]
    [InlineData("D:2019", "")]
    [InlineData("D:2019050", "")]
    [InlineData("D:20190501", "2019-05-01")]
    [InlineData("1 May 2019", "")]
    [InlineData("2019050x", "")]
    [InlineData(null, "")]
    public void A_day_needs_eight_digits(string? said, string day) => Assert.Equal(day, InfoText.Day(said));

    [Theory]
    [InlineData("Microsoft Word - C:\\Users\\ada\\My draft.docx", "My draft")]
    [InlineData("/home/ada/zines/some zine.indd", "some zine")]
    [InlineData("file:///Users/ada/Desktop/a.html", "a")]
    [InlineData("\\\\server\\ada\\b.pub", "b")]
    [InlineData("Either/Or: a fragment", "Either/Or: a fragment")]
    [InlineData("What is .docx?", "What is .docx?")]
    [InlineData("Version 2.0", "Version 2.0")]
    public void A_title_is_no_path_on_somebodys_disk(string said, string title) => Assert.Equal(title, InfoText.Title(said));

    [Fact]
    public void A_title_of_any_length_and_signs_is_one_line_of_at_most_five_hundred() => Gen.String[Gen.Char['\0', '\u00FF'], 0, 700].Sample(text =>
    {
        var legible = InfoText.Legible(text);
        Assert.InRange(legible.Length, 0, 500);
        Assert.DoesNotContain(legible, char.IsControl);
        Assert.Equal(string.Concat(text.Take(500).Select(c => char.IsControl(c) ? ' ' : c)).Trim(), legible);
    });

    [Theory]
    [InlineData("DuplexFlipShortEdge", FlipEdge.Short)]
    [InlineData("DuplexFlipLongEdge", FlipEdge.Long)]
    [InlineData("Simplex", null)]
    public void A_wish_for_both_sides_comes_along(string duplex, FlipEdge? edge)
    {
        var preferences = Read(new HandPdf { CatalogEntries = $"/ViewerPreferences<</Duplex/{duplex}>>" }.Numbered().Make()).Document.Preferences;
        Assert.Equal(edge is { } known ? new ViewerPreferences(known) : ViewerPreferences.None, preferences);
    }

    [Theory]
    [InlineData("1.7", "", "1.7")]
    [InlineData("2.0", "", "2.0")]
    [InlineData("1.4", "/Version/2.0", "2.0")]
    [InlineData("1.4", "/Version/1.6", "1.7")]
    public void The_version_of_a_file_is_that_of_its_pages(string version, string catalog, string expected)
    {
        var bytes = Exported.Of(Read(new HandPdf { Version = version, CatalogEntries = catalog }.Numbered().Make()).Document, PdfOptions.Sheets).Bytes;
        Assert.StartsWith($"%PDF-{expected}\n", Encoding.Latin1.GetString(bytes, 0, 20), StringComparison.Ordinal);
    }

    // What is packed comes through as it is, and what stands in parts is joined.
    [Theory]
    [InlineData("/Filter/ASCIIHexDecode", "4254202f46203130205466203130203130205464202868657865642920546a20 4554>", "hexed")]
    [InlineData("/Filter/ASCII85Decode", "6<#'\\7NaE>+B2qq0ea_)0Ha>*+=K3,.3MT)+@T6~>", "85")]
    [InlineData("/Filter/RunLengthDecode", "\u001FBT /F 10 Tf 10 10 Td (run) Tj ET\u0080", "run")]
    [InlineData("", "BT /F 10 Tf 10 10 Td (plain) Tj ET", "plain")]
    public void Contents_are_read_through_their_filter_alone_and_in_parts(string filter, string data, string text)
    {
        var pdf = new HandPdf();
        var stream = pdf.AddStream(data, filter, packed: false);
        var (first, last) = (pdf.AddStream("q"), pdf.AddStream("Q"));
        using var made = Rewritten(pdf.Page($"{stream} 0 R").Page($"[{stream} 0 R]").Page($"[{first} 0 R {stream} 0 R {last} 0 R]"));
        foreach (var page in new[] { 1, 2, 3 }) Assert.Equal(text, TextOf(made, page));
    }

    [Fact]
    public void The_way_contents_are_packed_comes_with_its_parameters()
    {
        // PNG's predictor "none": a byte of 0 before each row of eight.
        var rows = string.Concat("BT /F 10 Tf 10 10 Td (up) Tj ET        "[..32].Chunk(8).Select(row => "\0" + new string(row)));
        var pdf = new HandPdf();
        var stream = pdf.AddStream(rows, "/DecodeParms<</Predictor 12/Columns 8>>");
        using var made = Rewritten(pdf.Page($"{stream} 0 R"));
        Assert.Equal("up", TextOf(made));
        Assert.Equal("12", made.Said(made.Entry(Form(made), "DecodeParms")!, "Predictor"));
    }

    [Fact]
    public void Contents_that_cannot_be_unpacked_are_spoken_of_by_their_page()
    {
        var pdf = new HandPdf();
        var (good, bad) = (pdf.AddStream("0 0 9 9 re f"), pdf.AddStream("this is no hexadecimal", "/Filter/NoSuchDecode", packed: false));
        pdf.Page($"[{good} 0 R {good} 0 R]").Page($"[{good} 0 R {bad} 0 R]").Page($"[{good} 0 R 99 0 R]");
        var found = Read(pdf.Make()).Found;
        Assert.Equal("ZP724", Assert.Single(found).Code);
        Assert.Contains("page 2", found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_contents_is_blank()
    {
        var pdf = new HandPdf { TreeEntries = "/Kids[4 0 R]" };
        pdf.Add("<</Type/Page/Parent 2 0 R>>");
        using var made = Rewritten(pdf);
        Assert.Empty(made.GetPage(1).Letters);
        Assert.Equal(1, made.NumberOfPages);
    }

    [Fact]
    public void A_transparency_group_stays_with_its_page()
    {
        using var made = Rewritten(new HandPdf().Numbered("/Group<</S/Transparency/I true/CS/DeviceRGB>>"));
        Assert.Equal(("Transparency", "true", "DeviceRGB"), (made.Said(made.Entry(Form(made), "Group")!, "S"), made.Said(made.Entry(Form(made), "Group")!, "I"), made.Said(made.Entry(Form(made), "Group")!, "CS")));
    }

    [Fact]
    public void What_points_back_to_the_file_stays_there_and_the_rest_is_copied()
    {
        var pdf = new HandPdf { Resources = "/Font<</F 3 0 R>>/XObject<</X 4 0 R>>" };
        pdf.AddStream("", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>/StructParents 3/StructParent 4/PieceInfo<</Secret(x)>>/Parent 2 0 R/Home 1 0 R/Ours[1 -2.5 true null(a\\)b)<0A0D>/N#20ame 3 0 R]/Off false/Gone null/Lost 99 0 R");
        using var made = Rewritten(pdf.Numbered());
        var copy = made.Entry(made.Entry(made.Entry(Form(made), "Resources")!, "XObject")!, "X")!;
        foreach (var left in new[] { "StructParents", "StructParent", "PieceInfo", "Gone" })
            Assert.False(((StreamToken)copy).StreamDictionary.Data.ContainsKey(left), left);
        Assert.All(["Parent", "Home", "Lost"], key => Assert.IsType<NullToken>(made.Entry(copy, key) ?? NullToken.Instance));
        var ours = made.Array(copy, "Ours");
        Assert.Equal((1.0, -2.5), (((NumericToken)ours[0]).Double, ((NumericToken)ours[1]).Double));
        Assert.True(((BooleanToken)ours[2]).Data);
        Assert.Equal("false", made.Said(copy, "Off"));
        Assert.IsType<NullToken>(ours[3]);
        Assert.Equal(("a)b"u8.ToArray(), "\n\r"u8.ToArray()), (Tokens.Bytes(ours[4]), Tokens.Bytes(ours[5])), new Pairs());
        Assert.Equal("N ame", ((NameToken)ours[6]).Data);
        Assert.Equal("Helvetica", made.Said(ours[7], "BaseFont"));
    }

    private sealed class Pairs : IEqualityComparer<(byte[], byte[])>
    {
        public bool Equals((byte[], byte[]) a, (byte[], byte[]) b) => a.Item1.AsSpan().SequenceEqual(b.Item1) && a.Item2.AsSpan().SequenceEqual(b.Item2);

        public int GetHashCode((byte[], byte[]) pair) => pair.Item1.Length;
    }

    [Fact]
    public void A_name_of_any_bytes_reads_back() => Gen.String[Gen.Char['\u0001', '\u0250'], 1, 12].Sample(name =>
    {
        var sink = new ByteSink();
        ScalarWriter.WriteName(sink, name);
        var bytes = new List<byte>();
        var written = sink.Written.ToArray();
        Assert.Equal((byte)'/', written[0]);
        for (var i = 1; i < written.Length; i++)
        {
            Assert.True(written[i] is > 0x20 and < 0x7F && !"()<>[]{}/%".Contains((char)written[i], StringComparison.Ordinal), $"{written[i]}");
            bytes.Add(written[i] == '#' ? byte.Parse(Encoding.ASCII.GetString(written, ++i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : written[i]);
            if (written[i - 1] == '#') i++;
        }
        var read = System.Text.Unicode.Utf8.IsValid(bytes.ToArray()) ? Encoding.UTF8.GetString([.. bytes]) : Encoding.Latin1.GetString([.. bytes]);
        Assert.Equal(name, read);
    });

    [Fact]
    public void What_is_nested_without_end_is_cut_off_and_the_rest_stays()
    {
        var pdf = new HandPdf { Resources = "/Font<</F 3 0 R>>/Deep 4 0 R" };
        pdf.Add(new string('[', 230) + new string(']', 230));
        using var made = Rewritten(pdf.Numbered());
        Assert.Equal("1", TextOf(made));
        var (deep, depth) = (made.Entry(made.Entry(Form(made), "Resources")!, "Deep")!, 0);
        while (deep is ArrayToken { Length: > 0 } inner) (deep, depth) = (inner.Data[0], depth + 1);
        Assert.InRange(depth, 190, 202);
    }

    private const string Seal = "/Type/XObject/Subtype/Form/BBox[0 0 100 50]/Resources<</Font<</F 3 0 R>>>>";

    /// <summary>A page with a seal for an annotation; N is the seal's number.</summary>
    private static (string Text, string Codes) Pinned(string annotation, string more = "")
    {
        var pdf = new HandPdf();
        var (seal, other) = (pdf.AddStream("BT /F 20 Tf 10 15 Td (seal) Tj ET", Seal), pdf.AddStream("BT /F 20 Tf 10 15 Td (off) Tj ET", Seal));
        pdf.Numbered($"/Annots[{annotation.Replace("N", $"{seal} 0 R", StringComparison.Ordinal).Replace("M", $"{other} 0 R", StringComparison.Ordinal)}{more}]");
        var (document, found) = Read(pdf.Make());
        using var made = PdfDocument.Open(Exported.Of(document, PdfOptions.Sheets).Bytes);
        return (TextOf(made), string.Join(' ', found.Select(problem => problem.Code)));
    }

    [Theory]
    [InlineData("<</Subtype/Stamp/F 4/Rect[50 50 250 150]/AP<</#4E N>>>>", "1seal", "")]
    [InlineData("<</Subtype/Stamp/F 0/Rect[50 50 250 150]/AP<</#4E N>>>>", "1", "ZP723")]
    [InlineData("<</Subtype/Stamp/Rect[50 50 250 150]/AP<</#4E N>>>>", "1", "ZP723")]
    [InlineData("<</Subtype/Stamp/F 6/Rect[50 50 250 150]/AP<</#4E N>>>>", "1", "")]
    [InlineData("<</Subtype/Popup/F 4/Rect[50 50 250 150]/AP<</#4E N>>>>", "1", "")]
    [InlineData("<</Subtype/Link/F 4/Rect[50 50 250 150]/AP<</#4E N>>>>", "1", "ZP723")]
    [InlineData("<</Subtype/Stamp/F 4/AP<</#4E N>>>>", "1", "ZP723")]
    [InlineData("<</Subtype/Stamp/F 4/Rect[50 50 250 150]>>", "1", "ZP723")]
    [InlineData("<</Subtype/Widget/F 4/AS/On/Rect[50 50 250 150]/AP<</#4E<</On N/Off M>>>>>>", "1seal", "")]
    [InlineData("<</Subtype/Widget/F 4/AS/Off/Rect[50 50 250 150]/AP<</#4E<</On N/Off M>>>>>>", "1off", "")]
    [InlineData("<</Subtype/Widget/F 4/AS/Else/Rect[50 50 250 150]/AP<</#4E<</On N/Off M>>>>>>", "1", "")]
    [InlineData("<</Subtype/Widget/F 4/Rect[50 50 250 150]/AP<</#4E<</On N/Off M>>>>>>", "1", "")]
    [InlineData("<</Subtype/Widget/F 4/Rect[50 50 250 150]/V(x)>>", "1", "ZP725")]
    [InlineData("<</Subtype/Widget/F 4/Rect[50 50 250 150]/V<41>>>", "1", "ZP725")]
    [InlineData("<</Subtype/Widget/F 4/Rect[50 50 250 150]/V()>>", "1", "")]
    [InlineData("<</Subtype/Widget/F 4/Rect[50 50 250 150]/V<>>>", "1", "")]
    [InlineData("<</Subtype/Widget/F 4/Rect[50 50 250 150]/V/Off>>", "1", "")]
    [InlineData("<</Subtype/Widget/F 4/Rect[50 50 250 150]/Parent<</Parent<</V(x)>>>>>>", "1", "ZP725")]
    [InlineData("<</Subtype/Widget/F 4/Rect[50 50 250 150]/V()/Parent<</V(x)>>>>", "1", "")]
    [InlineData("<</Subtype/Widget/F 4/Rect[50 50 250 150]/V(x)/AP<</#4E N>>>>", "1seal", "")]
    [InlineData("<</Subtype/Text/Rect[50 50 250 150]>>", "1", "ZP723")]
    [InlineData("null 99 0 R", "1", "")]
    public void Of_what_is_pinned_onto_a_page_that_is_printed_which_a_printer_would_print(string annotation, string text, string codes) =>
        Assert.Equal((text, codes), Pinned(annotation));

    [Fact]
    public void Several_things_are_pinned_in_their_order() => Assert.Equal(
        ("1sealoffseal", ""), Pinned(string.Concat(new[] { "N", "M", "N" }.Select(form => $"<</Subtype/Stamp/F 4/Rect[50 50 250 150]/AP<</#4E {form}>>>>"))));

    // A form of 100 by 50 over a rectangle: where its point (10, 15) comes to.
    [Theory]
    [InlineData("[0 0 100 50]", "", "[50 60 250 160]", 70, 90)]
    [InlineData("[10 5 110 55]", "", "[50 60 150 110]", 50, 70)]
    [InlineData("[0 0 100 50]", "/Matrix[2 0 0 2 7 9]", "[50 60 150 110]", 60, 75)]
    [InlineData("[0 0 100 50]", "/Matrix[-1 0 0 -1 0 0]", "[50 60 150 110]", 140, 95)]
    [InlineData("[0 0 100 50]", "/Matrix[0 -1 1 0 0 0]", "[50 60 100 160]", 65, 150)]
    [InlineData("[10 5 110 55]", "/Matrix[0 -1 1 0 0 0]", "[50 60 100 160]", 60, 160)]
    [InlineData("[10 5 110 55]", "/Matrix[0 1 -1 0 0 0]", "[50 60 100 160]", 90, 60)]
    [InlineData("[0 0 100 50]", "", "[150 110 50 60]", 60, 75)]
    public void A_picture_of_an_annotation_is_fitted_to_its_rectangle(string box, string matrix, string rectangle, double x, double y)
    {
        var pdf = new HandPdf();
        var seal = pdf.AddStream("BT /F 20 Tf 10 15 Td (s) Tj ET", $"/Type/XObject/Subtype/Form/BBox{box}{matrix}/Resources<</Font<</F 3 0 R>>>>");
        using var made = Rewritten(pdf.Page($"{pdf.AddStream("")} 0 R", $"/Annots[<</Subtype/Stamp/F 4/Rect{rectangle}/AP<</N {seal} 0 R>>>>]"));
        var letter = Assert.Single(made.GetPage(1).Letters);
        Assert.Equal((x, y), (Math.Round(letter.StartBaseLine.X, 2), Math.Round(letter.StartBaseLine.Y, 2)));
    }

    [Fact]
    public void A_stamp_on_a_layer_stays_on_it()
    {
        var pdf = new HandPdf { CatalogEntries = "/OCProperties<</OCGs[4 0 R]/D<</OFF[4 0 R]>>>>" };
        pdf.Add("<</Type/OCG/Name(Hidden)>>");
        var seal = pdf.AddStream("BT /F 20 Tf 10 15 Td (seal) Tj ET", Seal);
        string Stamp(string layer) => $"<</Subtype/Stamp/F 4{layer}/Rect[50 50 250 150]/AP<</N {seal} 0 R>>>>";
        using var made = Rewritten(pdf.Numbered($"/Annots[{Stamp("")}{Stamp("/OC 4 0 R")}{Stamp("")}]"));
        var form = Form(made);
        var contents = Encoding.ASCII.GetString(form.Decode(UglyToad.PdfPig.Filters.DefaultFilterProvider.Instance).Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("Hidden", made.Said(made.Entry(made.Entry(form, "Resources")!, "Properties")!.As<DictionaryToken>().Data.Single().Value, "Name"));
        Assert.Single(contents, "BDC");
        Assert.Single(contents, "EMC");
        var joined = string.Join(' ', contents);
        Assert.Matches(@"/P Do q .*/A0 Do Q /OC\s?/L1 BDC q .*/A1 Do Q EMC q .*/A2 Do Q$", joined);
        Assert.Equal(3, contents.Count(word => word == "q"));
        Assert.Contains("q 2 0 0 2 50 50 cm", joined, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_a_file_speaks_of_and_does_not_have_are_missed()
    {
        var found = Read(new HandPdf { TreeEntries = "/Kids[5 0 R 99 0 R 98 0 R]/Count 3" }.Numbered().Make()).Found;
        Assert.Equal("ZP727", Assert.Single(found).Code);
        Assert.Contains("3 pages, and only 1 ", found[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "", "ZP721")]
    [InlineData("wrong", "", "ZP721")]
    public void A_locked_file_asks_and_is_then_refused(string? asked, string text, string code)
    {
        // The standard handler with values that no password opens.
        var data = new HandPdf { TrailerEntries = $"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{new string('1', 64)}>/U<{new string('2', 64)}>>>" }.Numbered(text).Make();
        var (bag, times) = (new DiagnosticBag(), 0);
        Assert.Null(PdfImporter.Read(data, "some.pdf", new PdfImportOptions { AskPassword = () => { times++; return asked; } }, bag));
        Assert.Equal((code, 1), (Assert.Single(bag.Sorted()).Code, times));
        Assert.Contains(asked is null ? "opens only with a password" : "does not open", bag.Sorted()[0].Message, StringComparison.Ordinal);
        Assert.Null(PdfImporter.Read(data, "some.pdf", PdfImportOptions.None, new DiagnosticBag()));
    }
}

internal static class TokenCasts
{
    public static T As<T>(this IToken token)
        where T : IToken => (T)token;
}
