using Publish.Model;
using Publish.Pdf;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Pdf;

public sealed class SheetTests
{
    private static readonly Rect Sheet = new(Length.Zero, Length.Zero, Length.Mm(297), Length.Mm(210));

    private static PagedDocument Reading()
    {
        var document = new HandSetDocument();
        for (var page = 1; page <= 12; page++)
        {
            for (var line = 0; line < 30; line++)
                document.Paragraph(string.Concat(Enumerable.Range(0, 12).Select(word => $"word{(page * 31) + (word * line * 7)} ")) + $"on page {page}");
            if (page < 12)
                document.NewPage();
        }

        return document.Make();
    }

    private static PagedDocument Booklet(PagedDocument reading, int turns = 0, int scale = Placement.ActualSize) => new(
        reading.Metadata,
        Seq.Of(reading.Pages.Select((page, i) => new Page(Sheet.Size, Sheet, Sheet, $"Side {i + 1}",
        [
            new PlacedPageItem(
                Artifact.Layout, new LaidOutPage(page), new Placement(scale, turns, new Point(Length.Mm(148), Length.Mm(105))),
                new Rect(Length.Zero, Length.Zero, page.Media.Width, page.Media.Height)),
        ]))),
        null, [], new ViewerPreferences(FlipEdge.Short));

    [Fact]
    public void Sheets_share_the_pages_bytes_and_stay_within_a_tenth_of_the_reading_file()
    {
        var reading = Reading();
        var booklet = Booklet(reading);
        var compiled = CompiledPages.Of([reading, booklet], InkTable.BlackOnly);
        var (read, print) = (Exported.Of(reading, compiled).Bytes, Exported.Of(booklet, compiled, PdfOptions.Printing).Bytes);

        Assert.True(print.Length <= read.Length * 1.1, $"{print.Length} against {read.Length}");
        foreach (var page in reading.Pages)
            Assert.True(print.AsSpan().IndexOf(compiled.Find(page, OutputProfile.Grey).Deflated) > 0);
    }

    [Fact]
    public void A_placed_page_is_painted_as_ever_whatever_was_painted_before_it()
    {
        var reading = Reading();
        var sheet = Booklet(reading).Pages[0];
        var after = sheet with { Items = [new RuleItem(Artifact.Layout, Sheet, Ink.Paper), .. sheet.Items] };
        using var pdf = Exported.Of(new(reading.Metadata, [after], null, [], ViewerPreferences.None), PdfOptions.Printing).Open();
        Assert.All(pdf.GetPage(1).Letters, letter => Assert.Equal((0, 0, 0), letter.Color.ToRGBValues()));
    }

    [Theory]
    [InlineData(0, 1_000_000)]
    [InlineData(1, 1_000_000)]
    [InlineData(2, 1_000_000)]
    [InlineData(3, 500_000)]
    public void A_placed_page_is_turned_and_scaled_about_its_corner(int turns, int scale)
    {
        var reading = Reading();
        var line = (TextItem)reading.Pages[0].Items[0];
        using var pdf = Exported.Of(Booklet(reading, turns, scale), PdfOptions.Printing).Open();
        var first = pdf.GetPage(1).Letters[0];
        var (x, y) = ((double)line.Origin.X.Points, (double)line.Origin.Y.Points);
        var (turnedX, turnedY) = turns switch { 0 => (x, y), 1 => (-y, x), 2 => (-x, -y), _ => (y, -x) };

        Assert.Equal((double)Length.Mm(148).Points + (turnedX * scale / 1e6), first.StartBaseLine.X, 0.02);
        Assert.Equal((double)Length.Mm(105).Points - (turnedY * scale / 1e6), first.StartBaseLine.Y, 0.02);
    }

    [Fact]
    public void A_print_file_says_that_it_is_PDF_X_4_and_carries_a_grey_profile()
    {
        var reading = Reading();
        var text = System.Text.Encoding.Latin1.GetString(Exported.Of(Booklet(reading), PdfOptions.Printing).Bytes);

        Assert.StartsWith("%PDF-1.6", text, StringComparison.Ordinal);
        Assert.Contains("<pdfxid:GTS_PDFXVersion>PDF/X-4<", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfuaid", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_agree_whichever_is_written_first()
    {
        var reading = Reading();
        var booklet = Booklet(reading);
        var (one, other) = (CompiledPages.Of([reading, booklet], InkTable.BlackOnly), CompiledPages.Of([reading, booklet], InkTable.BlackOnly));
        var print = Exported.Of(booklet, one, PdfOptions.Printing).Bytes;
        Exported.Of(reading, other);

        Assert.Equal(print, Exported.Of(booklet, other, PdfOptions.Printing).Bytes);
    }

    [Fact]
    public void A_page_shown_in_a_tagged_document_leaves_its_marks_behind()
    {
        var reading = Reading();
        var document = new HandSetDocument();
        var id = document.NewId();
        document.Items.Add(new PlacedPageItem(id, new LaidOutPage(reading.Pages[0]), new Placement(200_000, 0, new Point(Length.Mm(20), Length.Mm(20))), Sheet));
        document.Add(new StructureNode(StructureRole.Figure, [StructureKid.Of(id)]) { Alternative = "The first page" });
        var shown = document.Make();
        var compiled = CompiledPages.Of([reading, shown], InkTable.BlackOnly);
        var bytes = Exported.Of(shown, compiled).Bytes;

        Assert.True(bytes.AsSpan().IndexOf(compiled.Find(reading.Pages[0], profile: null).Deflated) < 0);
        Assert.True(bytes.AsSpan().IndexOf(compiled.FindUnmarked(reading.Pages[0]).Deflated) > 0);
    }
}
