using Publish.Epub;
using Publish.Press.Building;

namespace Publish.Press.Editions.Kepub;

internal sealed class KepubEdition : ScreenEdition
{
    public override string Name => EditionNames.Kepub;

    public override string Explanation => "The e-book for Kobo readers, which then turn its pages faster and count them right.";

    public override bool IsUsual => true;

    public override bool NeedsCover => true;

    public override int PlaceInManifest => 5;

    public override int PlaceInSummary => 6;

    public override Offer Offer => new(OfferedFor.Kepub, "e-book for Kobo");

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var (screens, heard) = (shop.Screens, Heard(shop));
        yield return new(this, ".kepub.epub", new("KOBO", " on a Kobo: copy it over under this very name"), stream => stream.Write(KepubExporter.Export(shop.Zine.Document, screens.Book(heard), heard)));
    }
}
