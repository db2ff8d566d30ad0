using System.Globalization;
using System.Text;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>A PDF of one page, A6 with 3 mm of bleed, written as by hand: what is wrong with it stands in its contents.</summary>
internal static class HandMadePdf
{
    /// <summary>The trim's corner and far corner, in points.</summary>
    public const string Trim = "8.504 8.504 306.142 428.032";

    /// <param name="contents">The page's operators. /F1 is a font of its own drawings, /F2 Helvetica without a file, /P a picture.</param>
    public static byte[] Of(string contents, string picture = "/Width 100 /Height 100 /BitsPerComponent 8 /ColorSpace /DeviceGray", string pageEntries = "", string catalogEntries = "")
    {
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (Any) >>] {catalogEntries} >>",
            "<< /Type /Pages /Kids [3 0 R 3 0 R 3 0 R 3 0 R] /Count 4 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 314.646 436.536] /TrimBox [{Trim}] /BleedBox [0 0 314.646 436.536] /Contents 4 0 R " +
                $"/Resources << /Font << /F1 5 0 R /F2 6 0 R >> /XObject << /P 8 0 R >> /ExtGState << /G << /ca 0.5 >> >> >> {pageEntries} >>",
            Stream("", contents),
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 7 0 R >> " +
                "/Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1000] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            Stream("", "1000 0 0 0 1000 1000 d1 0 0 1000 1000 re f"),
            Stream($"/Type /XObject /Subtype /Image {picture}", new string('x', 100)),
        ];
        var file = new StringBuilder("%PDF-1.6\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string entries, string content) =>
        string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream");
}
