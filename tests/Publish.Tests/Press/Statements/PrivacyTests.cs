using System.IO.Compression;
using System.Text;
using Publish.Press;
using Publish.Press.Output;
using Publish.Tests.Cli;
using Publish.Tests.Model.Pictures;
using UglyToad.PdfPig;

namespace Publish.Tests.Press.Statements;

public sealed class PrivacyTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void No_file_of_a_zine_says_what_its_pictures_say_of_their_makers_nor_where_it_was_made()
    {
        var (press, plan) = Planned();
        var sink = new MemorySink();
        var made = press.Make(plan, sink, cancellation: TestContext.Current.CancellationToken);
        Assert.NotNull(made.Zine);
        foreach (var (name, bytes) in sink.Files)
            foreach (var part in Parts(name, bytes.ToArray()))
            {
                Assert.False(StuffedPictures.Says(part), name);
                Assert.True(part.AsSpan().IndexOf(Encoding.UTF8.GetBytes(scratch.Path)) < 0, name);
                Assert.True(part.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Environment.UserName + "@")) < 0, name);
            }
    }

    [Fact]
    public void What_each_file_says_is_listed_with_its_place_in_the_manuscript()
    {
        var (press, plan) = Planned();
        var files = press.Statements(plan, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["quiet.pdf", "quiet-booklet-a4.pdf", "quiet.epub", "quiet.model.json", "quiet.html", "quiet-cover.jpg"], files.Select(file => file.File));
        foreach (var file in files.Where(file => file.File is not ("quiet-cover.jpg" or "quiet.html")))
            Assert.Contains(file.Statements, said => said is { What: "author", Value: "Known Author", From: "zine.yaml:2" });
        Assert.Contains(files[0].Statements, said => said is { What: "changed", Value: "2026-02-03", From: "zine.yaml:3" });
        Assert.Contains(files[0].Statements, said => said is { What: "made with", Value: "Publish" });
        Assert.Contains(files[2].Statements, said => said is { What: "source", From: "zine.yaml:4" });
        Assert.Empty(files[^1].Statements);
        Assert.DoesNotContain(files.SelectMany(file => file.Statements), said => said.What is "notes in pictures" or "files in it");
    }

    /// <summary>What a language makes of typed spaces and quotation marks is still what was typed.</summary>
    [Theory]
    [InlineData("Größe – “Łódź”")]
    [InlineData("\"The\" – one")]
    public void A_title_is_said_once_and_found_where_it_was_typed(string title)
    {
        File.WriteAllText(scratch["zine.yaml"], $"title: '{title}'\nlanguage: en\n");
        File.WriteAllText(scratch["01.md"], "# One\n\nWords.\n");
        var press = new Pressroom();
        var plan = press.Plan(press.Read(scratch.Path, cancellation: TestContext.Current.CancellationToken), new() { Only = ["reading"] }, cancellation: TestContext.Current.CancellationToken);
        var said = Assert.Single(press.Statements(plan, cancellation: TestContext.Current.CancellationToken)[0].Statements, said => said.What == "title");
        Assert.Equal("zine.yaml:1", said.From);
    }

    [Fact]
    public void Sheets_of_another_PDF_say_nothing_of_who_made_it()
    {
        var photo = StuffedPictures.Jpeg();
        File.WriteAllBytes(scratch["theirs.pdf"], ForeignPdf(photo));
        var outcome = new Pressroom().Impose(new(scratch["theirs.pdf"], "saddle", Publish.Typesetting.Imposition.Paper.Find("a4")!) { Output = scratch["sheets.pdf"] }, cancellation: TestContext.Current.CancellationToken);
        Assert.NotNull(outcome.Made);
        var sheets = File.ReadAllBytes(scratch["sheets.pdf"]);
        foreach (var part in Parts("sheets.pdf", sheets))
            Assert.False(StuffedPictures.Says(part));
        using var read = PdfDocument.Open(sheets);
        Assert.Null(read.Information.Author);
        Assert.Equal("sheets", read.Information.Title);
        Assert.Equal(2, read.GetPages().SelectMany(page => page.GetImages()).DistinctBy(image => image.RawMemory.Length).Count());
        foreach (var image in read.GetPages().SelectMany(page => page.GetImages()))
            Assert.True(image.RawMemory.Span is [0xFF, 0xD8, ..] ? SkiaSharp.SKBitmap.Decode(image.RawMemory.Span) is { Width: 40 } : image.TryGetBytesAsMemory(out _));
    }

    [Fact]
    public void A_report_says_nothing_of_the_folders_of_this_computer()
    {
        scratch.Write("one/zine.yaml", "title: Same\n");
        scratch.Write("two/zine.yaml", "title: Same\n");
        scratch.Write("two/odd.bin", "\0");
        foreach (var name in (string[])["one", "two"])
            scratch.Write(name + "/01.md", string.Concat(Enumerable.Range(0, 30).Select(i => $"Words {{.nothing{i}}} of[^{i}] it.\n\n[^{i}]: A[^x{i}] note.\n\n")));
        var press = new Pressroom();
        foreach (var name in (string[])["one", "two"])
        {
            var plan = press.Plan(press.Read(scratch[name], cancellation: TestContext.Current.CancellationToken), new() { Only = ["html", "report"], Draft = true }, cancellation: TestContext.Current.CancellationToken);
            var made = press.Make(plan, new FolderSink(scratch["dist"]), cancellation: TestContext.Current.CancellationToken);
            Assert.NotNull(made.Zine);
        }

        Assert.True(File.Exists(scratch["dist/same-two-report.txt"]));
        foreach (var report in Directory.EnumerateFiles(scratch["dist"]))
            Assert.DoesNotContain(scratch.Path, File.ReadAllText(report), StringComparison.Ordinal);
    }

    private (Pressroom Press, Plan Plan) Planned()
    {
        var manuscript = scratch["zine"];
        scratch.Write("zine/zine.yaml", "title: Quiet\nauthor: Known Author\nmodified: 2026-02-03\nsource: https://example.org/text\npapers: [a4]\nformats: [reading, booklet, epub, model, html, cover-picture]\ncover: cover.jpg\n");
        scratch.Write("zine/01.md", "# One\n\nWords.\n\n![a](turned.jpg)\n\nWords.\n\n![b](drawn.png)\n\n![c](line.svg)\n");
        File.WriteAllBytes(Path.Combine(manuscript, "cover.jpg"), StuffedPictures.Jpeg());
        File.WriteAllBytes(Path.Combine(manuscript, "turned.jpg"), StuffedPictures.Jpeg(orientation: 6));
        File.WriteAllBytes(Path.Combine(manuscript, "drawn.png"), StuffedPictures.Png());
        File.WriteAllBytes(Path.Combine(manuscript, "line.png"), StuffedPictures.PlainPng());
        scratch.Write("zine/line.svg", $"""
            <?xml version="1.0"?><!-- {StuffedPictures.Mark} -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="40" height="24" inkscape:export-filename="/home/{StuffedPictures.Mark}.png" data-by="{StuffedPictures.Mark}">
            <metadata>{StuffedPictures.Mark}</metadata><style>/* {StuffedPictures.Mark} */ rect {"{"} fill: red {"}"}</style>
            <rect width="9" height="9" style="fill:red/*{StuffedPictures.Mark}*/"/><image width="9" height="9" xlink:href="data:image/jpeg;base64,{Convert.ToBase64String(StuffedPictures.Jpeg())}"/></svg>
            """);
        var press = new Pressroom();
        var plan = press.Plan(press.Read(manuscript, cancellation: TestContext.Current.CancellationToken), cancellation: TestContext.Current.CancellationToken);
        return (press, plan);
    }

    /// <summary>The file, what is deflated in it, and the files that are in it.</summary>
    private static IEnumerable<byte[]> Parts(string name, byte[] file)
    {
        yield return file;
        if (name.EndsWith(".epub", StringComparison.Ordinal))
        {
            using var book = new ZipArchive(new MemoryStream(file));
            foreach (var entry in book.Entries)
            {
                var whole = new MemoryStream();
                using (var stream = entry.Open()) stream.CopyTo(whole);
                foreach (var part in Parts(entry.FullName, whole.ToArray())) yield return part;
            }
        }

        if (name.EndsWith(".pdf", StringComparison.Ordinal))
            foreach (var part in Streams(file)) yield return part;
        var text = Encoding.Latin1.GetString(file);
        for (var at = text.IndexOf(";base64,", StringComparison.Ordinal); at >= 0; at = text.IndexOf(";base64,", at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOfAny(['"', '\'', ')'], at);
            if (end > at && end - at > 100) yield return Convert.FromBase64String(text[(at + 8)..end]);
        }
    }

    private static IEnumerable<byte[]> Streams(byte[] file)
    {
        for (var at = 0; file.AsSpan(at).IndexOf("stream\n"u8) is >= 0 and var found; at += found + 7)
        {
            var whole = new MemoryStream();
            try
            {
                using var zlib = new ZLibStream(new MemoryStream(file, at + found + 7, file.Length - at - found - 7), CompressionMode.Decompress);
                zlib.CopyTo(whole);
            }
            catch (InvalidDataException)
            {
                continue;
            }

            yield return whole.ToArray();
        }
    }

    private static byte[] Deflated(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] ForeignPdf(byte[] photo)
    {
        const string mark = StuffedPictures.Mark;
        var pdf = new MemoryStream();
        var places = new List<long>();
        void Write(string text) => pdf.Write(Encoding.Latin1.GetBytes(text));
        void Add(string head, byte[]? stream = null)
        {
            places.Add(pdf.Length);
            Write($"{places.Count} 0 obj\n{head}");
            if (stream is not null)
            {
                Write("stream\n");
                pdf.Write(stream);
                Write("\nendstream");
            }
            Write("\nendobj\n");
        }

        Write("%PDF-1.6\n");
        Add($"<</Type/Catalog/Pages 2 0 R/Metadata 7 0 R/PieceInfo<</X<</Private({mark})>>>>>>");
        Add("<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R 3 0 R]/Count 4>>");
        Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Metadata 7 0 R/LastModified(D:{mark})/Resources<</XObject<</I 5 0 R/J 8 0 R/K 9 0 R/L 10 0 R>>/Properties<</M0<</Metadata 7 0 R/Creator({mark})>>>>>>>>");
        var content = "q 400 0 0 300 10 10 cm /I Do Q q 40 0 0 30 10 400 cm /K Do /L Do Q /J Do"u8.ToArray();
        Add($"<</Length {content.Length}>>", content);
        Add($"<</Type/XObject/Subtype/Image/Width 40/Height 24/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Metadata 7 0 R/OPI<</2.0<</F(/home/{mark}.tif)>>>>/Length {photo.Length}>>", photo);
        Add($"<</Title({mark})/Author({mark})/Subject({mark})/Keywords({mark})/Creator({mark})/Producer({mark})/CreationDate(D:20200101)>>");
        var xmp = Encoding.ASCII.GetBytes($"<x>{mark}</x>");
        Add($"<</Type/Metadata/Subtype/XML/Length {xmp.Length}>>", xmp);
        var form = "0 0 10 10 re f"u8.ToArray();
        Add($"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Metadata 7 0 R/PieceInfo<</Y({mark})>>/LastModified(D:{mark})/Length {form.Length}>>", form);
        var wrapped = Deflated(photo);
        Add($"<</Type/XObject/Subtype/Image/Width 40/Height 24/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter[/FlateDecode/DCTDecode]/DecodeParms[null<</ColorTransform 1>>]/Length {wrapped.Length}>>", wrapped);
        Add("<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace[/ICCBased 11 0 R]/BitsPerComponent 8/Length 3>>", [1, 2, 3]);
        var profile = Deflated(StuffedPictures.Profile());
        Add($"<</N 3/Alternate/DeviceRGB/Filter/FlateDecode/Length {profile.Length}>>", profile);
        var table = pdf.Length;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            Write($"{place:D10} 00000 n \n");
        Write($"trailer<</Size {places.Count + 1}/Root 1 0 R/Info 6 0 R>>\nstartxref\n{table}\n%%EOF");
        return pdf.ToArray();
    }
}
