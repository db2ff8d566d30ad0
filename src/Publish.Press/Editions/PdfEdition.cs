using Publish.Press.Building;
using Publish.Typesetting.Pages;

namespace Publish.Press.Editions;

/// <summary>An edition of pages: each page is translated once, for all editions that show it.</summary>
internal abstract class PdfEdition : Edition
{
    public override bool NeedsPages => true;

    public override bool ShowsPages => true;

    public override bool NeedsPrintPictures => true;

    public override object Bench => typeof(PdfBench);

    /// <summary>Pages that are nobody else's, to be translated with those of the zine; null for none.</summary>
    public virtual PagedDocument? OwnPages(Workshop shop) => null;
}
