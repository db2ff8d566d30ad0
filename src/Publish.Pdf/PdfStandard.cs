namespace Publish.Pdf;

/// <summary>The standard that a PDF is made to keep, and is checked against as it is made.</summary>
public enum PdfStandard
{
    /// <summary>PDF/UA-1 (ISO 14289-1) on PDF 1.7: for reading, tagged, with links and bookmarks.</summary>
    Accessible,

    /// <summary>PDF/X-4 (ISO 15930-7) on PDF 1.6: for printing, without links.</summary>
    Print,

    /// <summary>PDF/A-2b (ISO 19005-2) on PDF 1.7, tagged as for reading: for keeping.</summary>
    Archive,

    /// <summary>PDF/UA-2 (ISO 14289-2) and Well-Tagged PDF 1.0, for accessibility and for reuse, on PDF 2.0: for reading, as PDF/UA-1 is.</summary>
    Accessible2,

    /// <summary>PDF/A-4 (ISO 19005-4) on PDF 2.0, tagged as PDF/UA-2 is: for keeping.</summary>
    Archive4,

    /// <summary>None, on PDF 1.7 or the version of the pages that it holds: for sheets of pages that others made, of which nothing can be promised.</summary>
    Plain,
}

internal static class PdfStandards
{
    /// <summary>Whether it is of PDF 2.0 (ISO 32000-2).</summary>
    public static bool IsSecond(this PdfStandard standard) => standard is PdfStandard.Accessible2 or PdfStandard.Archive4;

    public static bool IsArchive(this PdfStandard standard) => standard is PdfStandard.Archive or PdfStandard.Archive4;

    /// <summary>Whether it has links, bookmarks and tags.</summary>
    public static bool IsForReading(this PdfStandard standard) => standard is not (PdfStandard.Print or PdfStandard.Plain);
}
