using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Inks;

/// <summary>A proof: the plates of all inks on each other, as they come out of the machine.</summary>
public static class Overprint
{
    public static PagedDocument Of(PagedDocument document, InkSet inks)
    {
        var plates = inks.Inks.Select(ink => Separation.Of(document, ink, inks));
        var pages = document.Pages.Select((page, index) => page with { Items = plates.Select(plate => Lay(plate.Pages[index])) });
        return document with { Pages = Seq.Of(pages), Structure = null, Outline = [], StructureCount = 0, Preferences = ViewerPreferences.None };
    }

    private static PageItem Lay(Page plate) => new PlacedPageItem(
        Artifact.Layout, new LaidOutPage(plate), new(Placement.ActualSize, 0, new(Length.Zero, Length.Zero)), new(Length.Zero, Length.Zero, plate.Media.Width, plate.Media.Height))
    {
        Overprints = true,
    };
}
