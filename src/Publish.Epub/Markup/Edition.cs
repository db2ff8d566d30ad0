namespace Publish.Epub.Markup;

/// <summary>What differs between the markup of the editions that are written from the same text.</summary>
internal enum Edition
{
    Epub,

    /// <summary>EPUB with the spans and frames of Kobo's own files.</summary>
    Kepub,

    /// <summary>One HTML file for browsers.</summary>
    Html,
}
