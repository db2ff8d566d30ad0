using System.Text;
using System.Xml.Linq;
using Publish.Pdf;
using Publish.Pdf.Standards;

namespace Publish.Tests.Pdf;

/// <summary>What a PDF says of itself: in its information dictionary as programs show it, and in its metadata alike (ISO 32000-1, 14.3).</summary>
public sealed class InformationTests
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private static Exported Made(PdfOptions options)
    {
        var document = new HandSetDocument
        {
            Metadata = new()
            {
                Title = "Paper (and \\ ink) — é",
                Contributors = [new("A. Printer"), new("T. Translator", "trl"), new("B. Binder")],
                Description = "Lines & pages",
                Subjects = ["printing", "folding"],
                Language = "en",
            },
        };
        document.Paragraph("Text.");
        return Exported.Of(document.Make(), options with { Producer = "Publish 9" });
    }

    [Fact]
    public void Its_information_names_the_title_those_who_wrote_it_and_the_day()
    {
        using var pdf = Made(PdfOptions.Reading).Open();
        var said = pdf.Information;
        Assert.Equal(("Paper (and \\ ink) — é", "A. Printer; B. Binder", "Lines & pages", "printing, folding"), (said.Title, said.Author, said.Subject, said.Keywords));
        Assert.Equal(("Publish 9", "Publish 9"), (said.Creator, said.Producer));
        Assert.Equal(("D:20190501120000+02'00'", "D:20190501120000+02'00'"), (said.CreationDate, said.ModifiedDate));
    }

    [Fact]
    public void Its_metadata_says_the_same()
    {
        var made = Made(PdfOptions.Reading);
        var all = Encoding.UTF8.GetString(made.Bytes);
        var start = all.IndexOf("<x:xmpmeta", StringComparison.Ordinal);
        var packet = XDocument.Parse(all[start..(all.IndexOf("</x:xmpmeta>", StringComparison.Ordinal) + 12)]);
        string[] Of(string name) => [.. packet.Descendants(Dc + name).Descendants(Rdf + "li").Select(item => item.Value)];
        Assert.Equal(["Paper (and \\ ink) — é"], Of("title"));
        Assert.Equal(["A. Printer", "B. Binder"], Of("creator"));
        Assert.Equal(["Lines & pages"], Of("description"));
        Assert.Equal(["printing", "folding"], Of("subject"));
    }

    [Fact]
    public void A_title_that_is_missing_is_said_to_be() =>
        Assert.Equal("Untitled", Exported.Of(Empty(), PdfOptions.Printing).Open().Information.Title);

    private static Publish.Typesetting.Pages.PagedDocument Empty()
    {
        var document = new HandSetDocument { Metadata = new() };
        document.Paragraph("Text.");
        return document.Make();
    }

    [Theory]
    [InlineData(0, "D:20190501120304+00'00'", "2019-05-01T12:03:04+00:00")]
    [InlineData(330, "D:20190501120304+05'30'", "2019-05-01T12:03:04+05:30")]
    [InlineData(-210, "D:20190501120304-03'30'", "2019-05-01T12:03:04-03:30")]
    [InlineData(840, "D:20190501120304+14'00'", "2019-05-01T12:03:04+14:00")]
    public void A_date_has_its_zone_in_hours_and_minutes(int minutes, string info, string metadata)
    {
        var date = new DateTimeOffset(2019, 5, 1, 12, 3, 4, TimeSpan.FromMinutes(minutes));
        Assert.Equal((info, metadata), (PdfDate.ForInfo(date), PdfDate.ForXmp(date)));
    }

    [Fact]
    public void For_a_press_it_says_that_nothing_is_trapped_and_what_it_keeps()
    {
        using var pdf = Made(PdfOptions.Printing).Open();
        var said = pdf.Information.DocumentInformationDictionary!;
        Assert.Equal(("False", "PDF/X-4"), (pdf.Said(said, "Trapped"), pdf.Said(said, "GTS_PDFXVersion")));
        using var reading = Made(PdfOptions.Reading).Open();
        Assert.False(reading.Has(reading.Information.DocumentInformationDictionary!, "Trapped"));
    }
}
