using UglyToad.PdfPig;

namespace Publish.Fuzz.Judging;

/// <summary>A PDF of ours, read by another program.</summary>
internal static class PdfJudge
{
    public static string? Of(byte[] pdf, bool deep)
    {
        if (!pdf.AsSpan().StartsWith("%PDF-"u8)) return "does not begin as a PDF does";
        if (pdf.AsSpan().LastIndexOf("%%EOF"u8) < pdf.Length - 8) return "does not end as a PDF does";
        if (!deep) return null;
        try
        {
            using var document = PdfDocument.Open(pdf);
            if (document.NumberOfPages == 0) return "has no pages";
        }
        catch (Exception unreadable)
        {
            return $"cannot be read back: {unreadable.Message}";
        }
        return null;
    }
}
