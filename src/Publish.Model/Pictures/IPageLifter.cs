using Publish.Model.Source;

namespace Publish.Model.Pictures;

/// <summary>Takes the pages of a PDF as picture files, where a page is one picture and nothing else: a scan, or a drawing that was saved as one. The PDF room implements it; readers of manuscripts are handed it.</summary>
public interface IPageLifter
{
    /// <param name="name">What the person calls the file, for messages.</param>
    /// <returns>A page each, in order; null, and diagnostics, for a file that cannot be read.</returns>
    IReadOnlyList<LiftedPage>? Lift(byte[] file, string name, DiagnosticBag diagnostics);
}

/// <summary>A page of a PDF.</summary>
/// <param name="Picture">A PNG or JPEG, whose pixels are those of the PDF; null for a page on which more is drawn, or whose picture is packed in a way that is not read.</param>
public sealed record LiftedPage(byte[]? Picture)
{
    /// <summary>Words lie behind the picture or over it, unseen, as programs that read scans put them there.</summary>
    public bool HasWords { get; init; }
}
