using System.Globalization;
using System.Text;
using Publish.Model.Source;
using Publish.Pdf.Import;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Pdf.Import;

/// <summary>How near to its edges a page of another PDF is printed: a box of 100 by 200 at 30, 40 on a page of 300 by 400 points.</summary>
public sealed class MarginTests
{
    private const string Box = "0 g 30 40 100 200 re f";

    [Theory]
    [InlineData("", 160, 170, 40, 30)]
    [InlineData("/Rotate 90", 30, 160, 170, 40)]
    [InlineData("/Rotate 180", 40, 30, 160, 170)]
    [InlineData("/UserUnit 2", 320, 340, 80, 60)]
    [InlineData("/CropBox [10 10 290 390]", 150, 160, 30, 20)]
    [InlineData("/TrimBox [20 20 280 380]", 140, 150, 20, 10)]
    public void Margins_are_those_of_the_page_as_it_is_shown(string entries, int top, int right, int bottom, int left)
    {
        var margins = Margins(Box, entries)!.Value;
        Assert.Equal((top, right, bottom, left), (Points(margins.Top), Points(margins.Right), Points(margins.Bottom), Points(margins.Left)));
    }

    /// <summary>A ground over the whole page runs off, and says nothing of the box on it.</summary>
    [Fact]
    public void What_runs_off_counts_for_no_edge() =>
        Assert.Equal(Margins(Box, ""), Margins("0.9 g -5 -5 310 410 re f " + Box, ""));

    [Fact]
    public void Nothing_is_measured_unless_it_is_asked_for() => Assert.Null(Read(Pdf(Box, ""), measures: false));

    private static PageMargins? Margins(string content, string entries) => Read(Pdf(content, entries), measures: true);

    private static PageMargins? Read(byte[] pdf, bool measures) =>
        ((PlacedPageItem)PdfImporter.Read(pdf, "a.pdf", new() { Measures = measures }, new DiagnosticBag())!.Pages[0].Items[0]).Margins;

    private static int Points(Publish.Typesetting.Geometry.Length? length) => (int)Math.Round((double)length!.Value.Points);

    private static byte[] Pdf(string content, string entries)
    {
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources<<>>{entries}>>",
            string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}>>stream\n{content}\nendstream"),
        ];
        var (text, places) = (new StringBuilder("%PDF-1.6\n"), new List<int>());
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) text.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
