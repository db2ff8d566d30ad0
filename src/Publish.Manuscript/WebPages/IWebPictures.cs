namespace Publish.Manuscript.WebPages;

/// <summary>Finds the pictures that a page or a book names.</summary>
internal interface IWebPictures
{
    /// <summary>The path by which the document names it; null, and it is said, where it is not there or cannot be shown.</summary>
    /// <param name="file">That names it.</param>
    string? Find(string address, string file, string where);
}
