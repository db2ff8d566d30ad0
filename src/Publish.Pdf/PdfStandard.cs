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

    /// <summary>None, on PDF 1.7 or the version of the pages that it holds: for sheets of pages that others made, of which nothing can be promised.</summary>
    Plain,
}
