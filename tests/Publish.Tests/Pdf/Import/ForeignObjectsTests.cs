using System.Text;
using CsCheck;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Pdf.Import;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Import;

/// <summary>What pages of others bring along: their names, pictures, profiles, faces, and what their file says of all of them.</summary>
public sealed class ForeignObjectsTests
{
    private static (PagedDocument Document, string Codes) Read(HandPdf pdf)
    {
        var bag = new DiagnosticBag();
        return (PdfImporter.Read(pdf.Make(), "some.pdf", PdfImportOptions.None, bag)!, string.Join(' ', bag.Sorted().Select(found => found.Code)));
    }

    private static byte[] Rewritten(params HandPdf[] files) => Written(files.SelectMany(file => Read(file).Document.Pages), files[0]);

    private static byte[] Written(IEnumerable<Page> pages, HandPdf first) => Exported.Of(Read(first).Document with { Pages = Seq.Of(pages) }, PdfOptions.Sheets).Bytes;

    /// <summary>The forms that hold pages, by their place in the file.</summary>
    private static List<StreamToken> Forms(PdfDocument pdf)
    {
        var forms = new SortedDictionary<long, StreamToken>();
        foreach (var page in pdf.PageObjects())
            foreach (var (_, value) in ((DictionaryToken)pdf.Entry(pdf.Entry(page, "Resources") ?? pdf.Entry(pdf.Entry(pdf.Catalog(), "Pages")!, "Resources")!, "XObject")!).Data)
                if (pdf.Resolve(value) is StreamToken form) forms[((IndirectReferenceToken)value).Data.ObjectNumber] = form;
        return [.. forms.Values];
    }

    private static byte[] Unpacked(IToken stream) => ((StreamToken)stream).Decode(DefaultFilterProvider.Instance).ToArray();

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private const string Signs = "()<>[]{}/%#aF4 .é\u0101";

    /// <summary>A number sign says that a letter follows as its number: one that stands for itself must be written so.</summary>
    [Fact]
    public void A_name_of_signs_reads_back_as_it_was() => Gen.String[Gen.Int[0, Signs.Length - 1].Select(i => Signs[i]), 1, 9].Sample(name =>
    {
        var sink = new ByteSink();
        ScalarWriter.WriteName(sink, name);
        var written = sink.Written.ToArray();
        Assert.DoesNotContain(written[1..], value => value is <= 0x20 or >= 0x7F || "()<>[]{}/%".Contains((char)value, StringComparison.Ordinal));
        var read = new List<byte>();
        for (var at = 1; at < written.Length; at++)
        {
            read.Add(written[at] == '#' ? Convert.ToByte(Latin(written[(at + 1)..(at + 3)]), 16) : written[at]);
            if (written[at] == '#') at += 2;
        }
        Assert.True(name == Encoding.UTF8.GetString([.. read]) || name == Latin([.. read]), $"{name} became {Latin(written)}");
    });

    /// <summary>Contents call a face by bytes, and our reader does not say which bytes a name was written in.</summary>
    [Theory]
    [InlineData("F#E9")]
    [InlineData("F#C3#A9")]
    public void A_face_is_found_in_whichever_way_its_name_was_spelt(string name)
    {
        var written = Latin(Rewritten(new HandPdf { Resources = $"/Font<</{name} 3 0 R>>" }.Numbered()));
        Assert.Contains($"/{name} ", written, StringComparison.Ordinal);
    }

    /// <summary>PDF 1.1 let forms and drawn letters use what their page has.</summary>
    [Theory]
    [InlineData("Form", "")]
    [InlineData("Form", "/Resources<</Own 1>>")]
    [InlineData("Type3", "")]
    [InlineData("Type3", "/Resources<</Own 1>>")]
    public void What_has_no_resources_of_its_own_gets_its_pages(string kind, string own)
    {
        var pdf = new HandPdf { Resources = "/Font<</F 3 0 R>>/Thing 4 0 R" };
        if (kind == "Form") pdf.AddStream("", $"/Subtype/Form/BBox[0 0 9 9]{own}");
        else pdf.Add($"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]{own}>>");
        using var made = PdfDocument.Open(Rewritten(pdf.Numbered()));
        var thing = made.Entry(made.Entry(Assert.Single(Forms(made)), "Resources")!, "Thing")!;
        Assert.Equal(own.Length == 0 ? "Helvetica" : "", made.Entry(made.Entry(thing, "Resources")!, "Font") is { } fonts ? made.Said(made.Entry(fonts, "F")!, "BaseFont") : "");
        Assert.Equal(own.Length == 0 ? "" : "1", made.Said(made.Entry(thing, "Resources")!, "Own"));
    }

    /// <summary>A form without resources shows what its page has under that name: a little on one page, and on the next more than is ever painted.</summary>
    [Fact]
    public void What_a_page_s_resources_make_of_a_form_is_reckoned_for_each_page()
    {
        var pdf = new HandPdf();
        var small = pdf.AddStream("0 0 9 9 re f", "/Subtype/Form/BBox[0 0 9 9]");
        var large = small;
        for (var level = 0; level < 30; level++)
            large = pdf.AddStream(string.Concat(Enumerable.Repeat("/A Do ", 10)), $"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A {large} 0 R>>>>");
        var shared = pdf.AddStream("/X Do", "/Subtype/Form/BBox[0 0 9 9]");
        var contents = pdf.AddStream("/S Do");
        string Shows(int x) => $"/Resources<</XObject<</S {shared} 0 R/X {x} 0 R>>>>";
        Assert.Equal("", Codes(pdf.Page($"{contents} 0 R", Shows(small))));
        Assert.Equal("ZP728", Codes(pdf.Page($"{contents} 0 R", Shows(large))));

        static string Codes(HandPdf pdf)
        {
            var bag = new DiagnosticBag();
            PdfImporter.Read(pdf.Make(), "some.pdf", PdfImportOptions.None, bag);
            return string.Join(' ', bag.Sorted().Select(found => found.Code));
        }
    }

    /// <summary>Two hundred pixels by two hundred thousand rows of a fax take a few bytes, and forty megabytes where they are unpacked.</summary>
    [Theory]
    [InlineData(16_000, 20_000, "ZP728")]
    [InlineData(1600, 200, "")]
    public void A_fax_says_itself_how_large_it_is(int columns, int rows, string codes)
    {
        var pdf = new HandPdf();
        var contents = pdf.AddStream("\0\u0001", $"/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns {columns}/Rows {rows}>>", packed: false);
        Assert.Equal(codes, Read(pdf.Page($"[{contents} 0 R {contents} 0 R]")).Codes);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "ZP727")]
    public void A_single_page_that_is_missing_is_missed(int claimed, string codes)
    {
        var pdf = new HandPdf { TreeEntries = $"/Kids[5 0 R]/Count {claimed}" };
        Assert.Equal(codes, Read(pdf.Numbered()).Codes);
    }

    /// <summary>What stands for a letter that could not be read is none, and a title is printed.</summary>
    [Theory]
    [InlineData("A\uFFFDzine", "A zine")]
    [InlineData("\uFFFE\uFFFFA zine\uFFFD", "A zine")]
    public void Signs_that_are_no_letters_are_left_out_of_titles(string said, string title) => Assert.Equal(title, InfoText.Title(said));

    [Fact]
    public void Of_several_files_the_first_says_what_colours_are_meant_for()
    {
        HandPdf MeantFor(string press) => new HandPdf { CatalogEntries = $"/OutputIntents[<</S/GTS_PDFX/Info({press})>>]" }.Numbered();
        var (one, other) = (MeantFor("one"), MeantFor("other"));
        using var made = PdfDocument.Open(Rewritten(one, other));
        Assert.Equal("one", made.Said(made.Array(made.Catalog(), "OutputIntents").Single(), "Info"));
        Assert.Equal(2, made.NumberOfPages);
    }

    /// <summary>Two halves of one sheet are two forms, each with what it shows.</summary>
    [Fact]
    public void Of_a_page_that_is_shown_in_parts_each_brings_its_own()
    {
        var pdf = new HandPdf();
        pdf.Page($"{pdf.AddStream("q 10 10 50 50 re f Q q 250 350 40 40 re f Q")} 0 R");
        var page = Read(pdf).Document.Pages[0];
        Page Part(double x) => page with
        {
            Items = page.Items.Select(item => item is PlacedPageItem { Source: ImportedPage import } placed ? placed with { Source = import with { Needed = new(Length.Pt((decimal)x), Length.Zero, Length.Pt(100), page.Media.Height) } } : item),
        };
        using var made = PdfDocument.Open(Written([Part(0), Part(200), Part(0)], pdf));
        var forms = Forms(made).Select(form => Latin(Unpacked(form))).ToList();
        Assert.Equal(2, forms.Count);
        Assert.Contains("10 10 50 50", forms[0], StringComparison.Ordinal);
        Assert.DoesNotContain("250 350", forms[0], StringComparison.Ordinal);
        Assert.Contains("250 350 40 40", forms[1], StringComparison.Ordinal);
        Assert.DoesNotContain("10 10 50", forms[1], StringComparison.Ordinal);
    }

    /// <summary>Upper and lower half: measured from the top, as pages are, while a PDF counts from the bottom.</summary>
    [Fact]
    public void Of_a_page_that_is_shown_in_halves_each_brings_what_is_above_or_below()
    {
        var pdf = new HandPdf();
        pdf.Page($"{pdf.AddStream("q 10 10 50 50 re f Q q 10 350 40 40 re f Q")} 0 R");
        var page = Read(pdf).Document.Pages[0];
        Page Part(int from) => page with
        {
            Items = page.Items.Select(item => item is PlacedPageItem { Source: ImportedPage import } placed ? placed with { Source = import with { Needed = new(Length.Zero, Length.Pt(from), page.Media.Width, Length.Pt(100)) } } : item),
        };
        using var made = PdfDocument.Open(Written([Part(0), Part(320)], pdf));
        var forms = Forms(made).Select(form => Latin(Unpacked(form))).ToList();
        Assert.Equal([false, true], forms.Select(form => form.Contains("10 10 50 50", StringComparison.Ordinal)));
        Assert.Equal([true, false], forms.Select(form => form.Contains("10 350 40 40", StringComparison.Ordinal)));
    }

    /// <summary>However a photograph is packed, its camera's notes stay behind, and its pixels come whole.</summary>
    [Theory]
    [InlineData("/DCTDecode")]
    [InlineData("[/DCTDecode]")]
    [InlineData("[/FlateDecode/DCTDecode]")]
    [InlineData("[/ASCIIHexDecode/FlateDecode/DCTDecode]")]
    public void A_photograph_leaves_its_cameras_notes_behind(string filter)
    {
        using var drawn = new SKBitmap(16, 16);
        drawn.Erase(SKColors.SeaGreen);
        var plain = drawn.Encode(SKEncodedImageFormat.Jpeg, 80).ToArray();
        byte[] packed = [.. plain[..2], 0xFF, 0xFE, 0, 8, .. "secret"u8, .. plain[2..]];
        if (filter.Contains("Flate", StringComparison.Ordinal)) packed = Publish.Compression.Deflate.Zlib(packed);
        if (filter.Contains("Hex", StringComparison.Ordinal)) packed = Encoding.ASCII.GetBytes(Convert.ToHexString(packed) + ">");
        var pdf = new HandPdf { Resources = "/XObject<</P 4 0 R>>" };
        pdf.AddStream(Latin(packed), $"/Subtype/Image/Width 16/Height 16/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter{filter}", packed: false);
        using var made = PdfDocument.Open(Rewritten(pdf.Page($"{pdf.AddStream("/P Do")} 0 R")));
        var picture = (StreamToken)made.Entry(made.Entry(made.Entry(Assert.Single(Forms(made)), "Resources")!, "XObject")!, "P")!;
        Assert.DoesNotContain("secret", Latin(picture.Data.ToArray()), StringComparison.Ordinal);
        using var shown = SKBitmap.Decode(picture.Data.ToArray());
        Assert.Equal((16, 16), (shown.Width, shown.Height));
    }

    /// <summary>What is unpacked leaves its parameters behind, and what stays packed keeps its own.</summary>
    [Theory]
    [InlineData("[<</Predictor 1>> null]", "")]
    [InlineData("[null <</ColorTransform 0>>]", "0")]
    public void A_photograph_keeps_the_parameters_that_are_its_own(string parameters, string transform)
    {
        using var drawn = new SKBitmap(16, 16);
        var packed = Publish.Compression.Deflate.Zlib(drawn.Encode(SKEncodedImageFormat.Jpeg, 80).ToArray());
        var pdf = new HandPdf { Resources = "/XObject<</P 4 0 R>>" };
        pdf.AddStream(Latin(packed), $"/Subtype/Image/Width 16/Height 16/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter[/FlateDecode/DCTDecode]/DecodeParms{parameters}", packed: false);
        using var made = PdfDocument.Open(Rewritten(pdf.Page($"{pdf.AddStream("/P Do")} 0 R")));
        var picture = made.Entry(made.Entry(made.Entry(Assert.Single(Forms(made)), "Resources")!, "XObject")!, "P")!;
        Assert.Equal("DCTDecode", made.Said(picture, "Filter"));
        Assert.Equal(transform, made.Entry(picture, "DecodeParms") is { } own ? made.Said(own, "ColorTransform") : "");
    }

    /// <summary>Objects that are nothing but each other's name are nothing.</summary>
    [Fact]
    public void References_that_lead_to_each_other_lead_nowhere()
    {
        var pdf = new HandPdf { Resources = "/Font<</F 3 0 R>>/Thing 4 0 R" };
        pdf.Add("5 0 R");
        pdf.Add("4 0 R");
        using var made = PdfDocument.Open(Rewritten(pdf.Numbered("/Group 4 0 R/Annots 4 0 R")));
        Assert.Equal(1, made.NumberOfPages);
    }

    /// <summary>A profile of somebody's screen or scanner is called after them; one of a press says what it is for.</summary>
    [Theory]
    [InlineData("mntr", 3, false)]
    [InlineData("mntr", 1, false)]
    [InlineData("scnr", 3, false)]
    [InlineData("scnr", 4, false)]
    [InlineData("prtr", 3, true)]
    [InlineData("prtr", 4, true)]
    public void Words_of_a_profile_stay_where_a_shop_goes_by_them(string kind, int colours, bool stay)
    {
        var profile = new byte[128 + 4 + 12 + 28];
        Encoding.ASCII.GetBytes(kind).CopyTo(profile, 12);
        "acsp"u8.CopyTo(profile.AsSpan(36));
        byte[] rest = [0, 0, 0, 1, .. "desc"u8, 0, 0, 0, 144, 0, 0, 0, 28, .. "desc\0\0\0\0\0\0\0\x10the machine of Ada"u8];
        rest.AsSpan(0, 44).CopyTo(profile.AsSpan(128));
        var pdf = new HandPdf { Resources = "/ColorSpace<</C[/ICCBased 4 0 R]>>" };
        pdf.AddStream(Latin(profile), $"/N {colours}");
        using var made = PdfDocument.Open(Rewritten(pdf.Page($"{pdf.AddStream("/C cs 1 0 0 sc 0 0 9 9 re f")} 0 R")));
        var copied = made.Resolve(made.Array(made.Entry(made.Entry(Assert.Single(Forms(made)), "Resources")!, "ColorSpace")!, "C")[1]);
        Assert.Equal(stay, Latin(Unpacked(copied)).Contains("machine", StringComparison.Ordinal));
        Assert.Equal(kind, Latin(Unpacked(copied)[12..16]));
        Assert.Equal($"{colours}", made.Said(copied, "N"));
    }
}
