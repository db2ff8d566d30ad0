using System.Globalization;
using Publish.Model.Source;

namespace Publish.Epub.Proofing;

/// <summary>What the proof of the e-book has to tell: ZP850 to ZP859.</summary>
internal static class BookProofDiagnostics
{
    private const string Fault = "This is a fault of Publish; the PDFs are not touched by it.";

    /// <param name="more">As many places more.</param>
    public static void WordsNotInBook(this DiagnosticBag bag, SourceSpan span, string words, int more) => bag.Warning(
        "ZP850", span, $"the words “{words}” are not in the e-book{(more == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {more} more like it"))}", Fault);

    public static void NotesNotInBook(this DiagnosticBag bag, int found, int wanted) => bag.Warning(
        "ZP851", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"of {wanted} notes the e-book has {found} with a way back to their call"), Fault);

    public static void PicturesNotInBook(this DiagnosticBag bag, int found, int wanted) => bag.Warning(
        "ZP852", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"of {wanted} pictures the e-book shows {found}"), Fault);

    public static void LinksNotInBook(this DiagnosticBag bag, int found, int wanted) => bag.Warning(
        "ZP853", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"of {wanted} links the e-book has {found}"), Fault);
}
