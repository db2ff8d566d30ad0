using Publish.Model.Source;
using Publish.Pdf.Preflight;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>Documents written by hand to be looked at as a shop does, and what is found in them.</summary>
internal static class PressPdf
{
    private const string Box = "/MediaBox [0 0 314.646 436.536] /TrimBox [8.504 8.504 306.142 428.032]";

    /// <summary>A document of pages, one after the other, that all have these resources.</summary>
    public static byte[] File(string[] contents, string resources = "", string[]? pages = null, string catalog = "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(Any)>>]", string fonts = "", params string[] extra)
    {
        var pdf = new HandPdf { Resources = $"/Font<</H 3 0 R/F 4 0 R{fonts}>>{resources}", CatalogEntries = catalog };
        pdf.Add("<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<</a 5 0 R>>/Encoding<</Type/Encoding/Differences[97/a/b]>>/FirstChar 97/LastChar 98/Widths[1000 1000]>>");
        pdf.AddStream("1000 0 0 0 1000 1000 d1 0 0 1000 1000 re f");
        foreach (var one in extra)
            if (one.Split('|', 2) is [var entries, var data]) pdf.AddStream(data, entries, packed: false);
            else pdf.Add(one);
        for (var i = 0; i < contents.Length; i++) pdf.Page($"{pdf.AddStream(contents[i])} 0 R", pages?[i] ?? Box);
        return pdf.Make();
    }

    public static byte[] One(string contents, string resources = "", string? page = null, params string[] extra) =>
        File([contents, "", "", ""], resources, page is null ? null : [page, page, page, page], extra: extra);

    public static PreflightReport Report(byte[] data, PreflightLimits? limits = null)
    {
        var bag = new DiagnosticBag();
        var report = Preflighter.Check(data, "some.pdf", limits ?? new(), null, bag);
        Assert.Empty(bag.Sorted());
        return report!;
    }

    public static string Codes(byte[] data, PreflightLimits? limits = null) => string.Join(' ', Report(data, limits).Findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));

    public static PreflightFinding Only(byte[] data) => Assert.Single(Report(data).Findings);
}
