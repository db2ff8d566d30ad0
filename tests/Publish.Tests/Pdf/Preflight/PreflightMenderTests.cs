using System.IO.Compression;
using System.Text;
using Publish.Model.Source;
using Publish.Pdf.Preflight;
using static Publish.Tests.Pdf.Preflight.PressPdf;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>A mended copy: what is changed is written behind the file, and nothing else is.</summary>
public sealed class PreflightMenderTests
{
    private const string Over = "/ExtGState<</On<</OP true/op true/OPM 1>>>>";

    private static PreflightMending Mended(byte[] data, PreflightLimits? limits = null)
    {
        var bag = new DiagnosticBag();
        var mended = PreflightMender.Mend(data, "some.pdf", limits ?? new(), null, bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal(data, mended!.Data[..data.Length]);
        return mended;
    }

    /// <summary>The streams that were written behind the file, unpacked.</summary>
    private static string Added(byte[] data, PreflightMending mended)
    {
        var text = new StringBuilder();
        var tail = mended.Data.AsSpan(data.Length);
        for (var at = tail.IndexOf("\nstream\n"u8); at >= 0; at = tail.IndexOf("\nstream\n"u8))
        {
            tail = tail[(at + 8)..];
            using var zlib = new ZLibStream(new MemoryStream(tail.ToArray()), CompressionMode.Decompress);
            text.Append(new StreamReader(zlib, Encoding.Latin1).ReadToEnd().Trim()).Append('|');
        }
        return text.ToString().TrimEnd('|');
    }

    private static string Mend(string contents, string resources = "", params string[] extra)
    {
        var data = One(contents, resources, "/MediaBox[0 0 314.646 436.536]/TrimBox[8.504 8.504 306.142 428.032]/BleedBox[0 0 314.646 436.536]", extra);
        return Added(data, Mended(data));
    }

    /// <summary>The same file with its table of objects as a stream, as newer programs write it.</summary>
    private static byte[] WithStream(byte[] data)
    {
        var text = Encoding.Latin1.GetString(data);
        text = text[..text.LastIndexOf("xref\n0 ", StringComparison.Ordinal)];
        var (rows, number) = (new StringBuilder("\0\0\0\0\0\0\0"), 1);
        for (; text.IndexOf($"\n{number} 0 obj\n", StringComparison.Ordinal) is >= 0 and var at; number++)
            rows.Append('\x1').Append((char)0).Append((char)0).Append((char)((at + 1) >> 8)).Append((char)((at + 1) & 255)).Append((char)0).Append((char)0);
        rows.Append('\x1').Append((char)0).Append((char)0).Append((char)(text.Length >> 8)).Append((char)(text.Length & 255)).Append((char)0).Append((char)0);
        return Encoding.Latin1.GetBytes($"{text}{number} 0 obj\n<</Type/XRef/Size {number + 1}/W[1 4 2]/Root 1 0 R/Length {rows.Length}>>\nstream\n{rows}\nendstream\nendobj\nstartxref\n{text.Length}\n%%EOF\n");
    }

    private static int Start(string file) => int.Parse(file[(file.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..file.LastIndexOf("\n%%EOF", StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whichever way a file lists its objects, the changes are listed so too, each where it is.</summary>
    [Fact]
    public void Changes_are_listed_as_the_file_lists_its_objects()
    {
        var data = WithStream(One("0 0 0 rg 50 50 9 9 re f", "", "/MediaBox[0 0 314.646 436.536]/TrimBox[8.504 8.504 306.142 428.032]/BleedBox[0 0 314.646 436.536]"));
        var mended = Mended(data);
        Assert.NotEmpty(mended.Mends);
        var tail = Encoding.Latin1.GetString(mended.Data);
        var start = Start(tail);
        Assert.Matches(@"^\d+ 0 obj\n<</Type/XRef/Size \d+/W\[1 4 2\]/Index\[", tail[start..]);
        Assert.Contains($"/Prev {Start(tail[..data.Length])}", tail[start..], StringComparison.Ordinal);
        var index = tail.IndexOf("/Index[", start, StringComparison.Ordinal) + 7;
        var numbers = tail[index..tail.IndexOf(']', index)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2).Select(pair => pair[0]).ToList();
        var rows = tail.IndexOf("\nstream\n", start, StringComparison.Ordinal) + 8;
        for (var i = 0; i < numbers.Count; i++)
        {
            var row = tail.Substring(rows + (7 * i), 7);
            Assert.Equal(('\x1', '\0', '\0'), (row[0], row[5], row[6]));
            Assert.StartsWith($"{numbers[i]} 0 obj", tail[row[1..5].Aggregate(0, (value, letter) => (value << 8) | letter)..], StringComparison.Ordinal);
        }
        Assert.Contains($"/Size {int.Parse(numbers[^1], System.Globalization.CultureInfo.InvariantCulture) + 1}/", tail[start..], StringComparison.Ordinal);
        Assert.DoesNotContain(mended.Left.Findings, finding => finding.Code == "ZP642");
    }

    [Theory]
    [InlineData("0 0 0 rg 50 50 9 9 re f", "0 g 50 50 9 9 re f")]
    [InlineData("0 0 0 RG 50 50 m 90 90 l S", "0 G 50 50 m 90 90 l S")]
    [InlineData("0.4 0.4 0.4 rg 50 50 9 9 re f", "0.4 g 50 50 9 9 re f")]
    [InlineData("0.05 0 0.03 rg 50 50 9 9 re f", "0 g 50 50 9 9 re f")]
    [InlineData("/DeviceRGB cs 0 0 0 sc 50 50 9 9 re f 1 0 0 sc 70 50 9 9 re f 0 1 0 sc 80 50 9 9 re f", "/DeviceRGB cs 0 g 50 50 9 9 re f /DeviceRGB cs 1 0 0 sc 70 50 9 9 re f 0 1 0 sc 80 50 9 9 re f")]
    [InlineData("0 0 0 rg 50 50 9 9 re f 1 0 0 sc 70 50 9 9 re f", "0 g 50 50 9 9 re f /DeviceRGB cs 1 0 0 sc 70 50 9 9 re f")]
    [InlineData("/DeviceRGB cs q 0 0 0 sc 50 50 9 9 re f Q 1 0 0 sc 70 50 9 9 re f", "/DeviceRGB cs q 0 g 50 50 9 9 re f Q 1 0 0 sc 70 50 9 9 re f")]
    [InlineData("1 1 1 rg 50 50 9 9 re f", "")]
    [InlineData("1 0 0 rg 50 50 9 9 re f", "")]
    [InlineData("0 g 50 50 9 9 re f", "")]
    [InlineData("% a word  \n0 0 0 rg\t50 50 9 9 re\nf (tail", "")]
    public void Black_and_grey_of_light_become_ink(string contents, string mended) => Assert.Equal(mended, Mend(contents));

    [Theory]
    [InlineData("0.1 w 50 50 m 90 50 l S", "0.1 w q 0.25 w 50 50 m 90 50 l S Q")]
    [InlineData("0 w 50 50 m 90 50 l S", "0 w q 0.25 w 50 50 m 90 50 l S Q")]
    [InlineData("q 0.1 0 0 0.1 0 0 cm 1 w 500 500 m 900 500 l S Q", "q 0.1 0 0 0.1 0 0 cm 1 w q 2.5 w 500 500 m 900 500 l S Q Q")]
    [InlineData("0.1 w 50 50 40 40 re B", "0.1 w q 0.25 w 50 50 40 40 re B Q")]
    [InlineData("0.3 w 50 50 m 90 50 l S", "")]
    [InlineData("1 G 0.1 w 50 50 m 90 50 l S", "")]
    [InlineData("0.1 w 50 50 m 90 50 l n", "")]
    [InlineData("0.1 w 50 500 m 90 500 l S", "")]
    public void Hairlines_are_widened_and_no_other_line(string contents, string mended) => Assert.Equal(mended, Mend(contents));

    [Theory]
    [InlineData("/On gs 0 0 0 0 k 50 50 9 9 re f 0 0 0 1 k 70 50 9 9 re f", "/On gs 0 0 0 0 k q /ZPKnock gs 50 50 9 9 re f Q 0 0 0 1 k 70 50 9 9 re f")]
    [InlineData("/On gs 1 g BT /F 9 Tf 90 90 Td (a) Tj ET", "/On gs 1 g BT /F 9 Tf 90 90 Td /ZPKnock gs (a) Tj /ZPOver111 gs ET")]
    [InlineData("1 g 50 50 9 9 re f", "")]
    [InlineData("/On gs /Pink cs 0 scn 50 50 9 9 re f", "/On gs /Pink cs 0 scn q /ZPKnock gs 50 50 9 9 re f Q")]
    [InlineData("/On gs /Pink cs 0.5 scn 50 50 9 9 re f", "")]
    public void White_leaves_out_what_is_below_it_and_what_follows_overprints_on(string contents, string mended) => Assert.Equal(mended, Mend(contents, Over + "/ColorSpace<</Pink[/Separation/Pink/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 1 0 0]/N 1>>]>>"));

    [Fact]
    public void Forms_and_tiles_are_mended_where_they_are()
    {
        const string resources = "/XObject<</X 6 0 R>>/Pattern<</P 7 0 R>>";
        Assert.Equal("0.2 w q 0.5 w 0 0 m 50 50 l S Q|0 g 0 0 5 5 re f", Mend(
            "q 0.5 0 0 0.5 50 50 cm /X Do Q q 1 0 0 1 90 90 cm /X Do Q /Pattern cs /P scn 50 200 90 90 re f", resources,
            "/Subtype/Form/BBox[0 0 90 90]|0.2 w 0 0 m 50 50 l S", "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>|0 0 0 rg 0 0 5 5 re f"));
    }

    [Fact]
    public void What_was_mended_is_said_and_what_is_left_is_found_in_the_copy()
    {
        var mended = Mended(One("0 0 0 rg 58.504 50 9 9 re f 70 50 9 9 re f 1 0 0 rg 90 50 9 9 re f 0.1 w 50 90 m 90 90 l S /On gs 1 g 50 120 9 9 re f", Over));
        Assert.Equal(
            ["black in red, green and blue is black ink now", "a line that was too thin is 0.25 pt now", "white that was set to overprint leaves out what is below it now", "its bleed box is set"],
            mended.Mends.Where(mend => mend.Page == 1).Select(mend => mend.Message));
        Assert.Equal((1, 1), (mended.Mends[0].Page, mended.Mends[0].More));
        Assert.Equal(50.0, (double)mended.Mends[0].Place!.Value.X.Points, 0.01);
        Assert.Equal(["ZP642"], mended.Left.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Pages_get_the_boxes_that_they_lack()
    {
        var mended = Mended(One("", page: "/MediaBox[0 0 320 440]/CropBox[10 10 310 430]"));
        Assert.Equal("its trim box is set to all that is shown of it, 105.8 by 148.2 mm; its bleed box is set", mended.Mends[0].Message);
        var text = Encoding.Latin1.GetString(mended.Data);
        Assert.Contains("/TrimBox[ 10 10 310 430]", text, StringComparison.Ordinal);
        // 3 mm are 8.5039 points.
        Assert.Contains("/BleedBox[ 1.4961 1.4961 318.5039 438.5039]", text, StringComparison.Ordinal);
        Assert.DoesNotContain(mended.Left.Findings, finding => finding.Code == "ZP652");
    }

    /// <summary>A trim that lies beyond all paper has nothing about it.</summary>
    [Fact]
    public void A_trim_beyond_the_paper_is_its_own_bleed()
    {
        var mended = Mended(One("", page: "/MediaBox[0 0 320 440]/TrimBox[1000 1000 1300 1400]"));
        Assert.Contains("/BleedBox[ 1000 1000 1300 1400]", Encoding.Latin1.GetString(mended.Data), StringComparison.Ordinal);
    }

    /// <summary>What is damaged is put together first, and the copy goes on from there.</summary>
    [Fact]
    public void A_file_whose_table_is_lost_is_mended_too()
    {
        const string body = "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>> endobj " +
            "3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R>> endobj 4 0 obj <</Length 23>>\nstream\n0 0 0 rg 50 50 9 9 re f\nendstream endobj ";
        var bag = new DiagnosticBag();
        var mended = PreflightMender.Mend(Encoding.Latin1.GetBytes(body), "torn.pdf", new(), null, bag)!;
        Assert.Empty(bag.Sorted());
        Assert.Contains(mended.Mends, mend => mend.Message == "black in red, green and blue is black ink now");
        Assert.DoesNotContain(mended.Left.Findings, finding => finding.Code is "ZP641" or "ZP698");
    }

    [Theory]
    [InlineData("0.4 0.4 0.4 rg 50 50 9 9 re f", "grey in red, green and blue is a tint of black ink now")]
    [InlineData("0 0 0 rg 50 50 9 9 re f", "black in red, green and blue is black ink now")]
    public void Black_and_grey_are_told_apart(string contents, string said) =>
        Assert.Equal(said, Mended(One(contents)).Mends.First(mend => mend is { Page: 1, Place: not null }).Message);

    [Fact]
    public void A_bleed_box_within_the_trim_is_set_anew()
    {
        var mended = Mended(One("", page: "/MediaBox[0 0 320 440]/TrimBox[10 10 310 430]/BleedBox[12 10 310 430]"));
        Assert.Equal("its bleed box is set", mended.Mends[0].Message);
        Assert.Contains("/BleedBox[ 1.4961 1.4961 318.5039 438.5039]", Encoding.Latin1.GetString(mended.Data), StringComparison.Ordinal);
        Assert.Empty(mended.Left.Findings);
    }

    [Fact]
    public void A_file_in_which_nothing_is_to_be_mended_is_copied()
    {
        var data = One("0 g 50 50 9 9 re f", page: "/MediaBox[0 0 314 436]/TrimBox[8 8 306 428]/BleedBox[0 0 314 436]");
        var mended = Mended(data);
        Assert.Equal(data, mended.Data);
        Assert.Empty(mended.Mends);
        Assert.Equal(data, Mended(mended.Data).Data);
    }

    [Fact]
    public void A_copy_is_mended_once_and_the_same_each_time()
    {
        var data = One("0 0 0 rg 50 50 9 9 re f 0.1 w 50 90 m 90 90 l S /On gs 1 g 50 120 9 9 re f", Over);
        var mended = Mended(data);
        Assert.Equal(mended.Data, Mended(data).Data);
        Assert.Empty(Mended(mended.Data).Mends);
    }

    [Fact]
    public void A_page_that_cannot_be_read_whole_keeps_its_contents()
    {
        var mended = Mended(One("0 0 0 rg 50 50 9 9 re f /Lost Do"));
        Assert.DoesNotContain(mended.Mends, mend => mend is { Page: 1, Place: not null });
        Assert.Contains(mended.Left.Findings, finding => finding.Code == "ZP641");
    }

    [Fact]
    public void What_cannot_be_written_behind_is_said()
    {
        var bag = new DiagnosticBag();
        Assert.Null(PreflightMender.Mend("Dear all, see attached."u8.ToArray(), "letter.pdf", new(), null, bag));
        Assert.Equal("ZP720", Assert.Single(bag.Sorted()).Code);
        var torn = One("0 0 0 rg 50 50 9 9 re f");
        var end = torn.AsSpan().LastIndexOf("startxref"u8);
        "startxfer"u8.CopyTo(torn.AsSpan(end));
        bag = new();
        Assert.Null(PreflightMender.Mend(torn, "torn.pdf", new(), null, bag));
        Assert.Equal("ZP699", Assert.Single(bag.Sorted()).Code);
    }
}
