using Publish.Press.Building;
using Publish.Raster.Screens;

namespace Publish.Press.Editions.CoverPicture;

internal sealed class CoverPictureEdition : Edition
{
    public override string Name => "cover-picture";

    public override string Explanation => "The cover as a picture for shops and web pages; made where it is asked for.";

    public override bool NeedsCover => true;

    public override int PlaceInManifest => 12;

    public override int PlaceInSummary => 8;

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var picture = ScreenPicture.ForShops(CoverMaking.InPixels(shop), shop.Bag);
        yield return new(this, "-cover.jpg", new("SHOW", " in a shop or on a web page: the cover"), stream => stream.Write(picture.Bytes.Span));
    }
}
