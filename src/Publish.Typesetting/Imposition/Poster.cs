using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Flow.Makeup;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>One picture on the back of sheets that are printed on one side and folded: who unfolds the zine has it whole.</summary>
/// <remarks>It stands upright where the sheet is turned over like a leaf; a picture that is tall on a sheet that lies is laid on its side, its head to the left. Of
/// several sheets each is a zine of its own with its own poster, or they are glued end to end, and the picture goes over all of them.</remarks>
public sealed record Poster(Picture Picture)
{
    /// <summary>Sheets have a back that nothing is printed on, and that can be seen when the zine is unfolded: nothing holds their folds shut.</summary>
    public static bool HasRoomOn(Scheme scheme) => !scheme.TwoSided && scheme.Making is { Folds: true, Finish.Holds: false };

    /// <summary>The backs, one for each side of <paramref name="sheets"/> and in that order.</summary>
    public Seq<Page> Backs(ImposedDocument sheets)
    {
        var fronts = sheets.Paged.Pages;
        var isStrip = !sheets.Plan.Scheme.Making.Finish.MakesOwnZines;
        return Seq.Of(Enumerable.Range(0, fronts.Count).Select(i =>
        {
            // Seen from behind, the last sheet of a strip is the leftmost.
            var fromLeft = sheets.Plan.Reversed ? i : fronts.Count - 1 - i;
            return isStrip ? Back(fronts[i], sheets, fronts.Count, fromLeft) : Back(fronts[i], sheets, 1, 0);
        }));
    }

    /// <summary>Front and back in turn, to be turned over like a leaf.</summary>
    public PagedDocument Both(ImposedDocument sheets)
    {
        var backs = Backs(sheets);
        return sheets.Paged with
        {
            Pages = Seq.Of(Enumerable.Range(0, backs.Count).SelectMany(i => (Page[])[sheets.Paged.Pages[i], backs[i]])),
            Preferences = new(sheets.Plan.Flip),
        };
    }

    private Page Back(Page front, ImposedDocument sheets, int sheetsInStrip, int fromLeft)
    {
        var sheet = sheets.Plan.Sheet;
        var strip = new Rect(-(sheet.Width * fromLeft), Length.Zero, sheet.Width * sheetsInStrip, sheet.Height);
        var paper = new Rect(Length.Zero, Length.Zero, sheet.Width, sheet.Height);
        return new(sheet, paper, paper, front.Label.Replace("front", "back", StringComparison.Ordinal), [On(strip) with { Clip = paper }])
        {
            Record = new(sheets.Plan.Scheme.Name, front.Record?.Pages ?? 0, []),
        };
    }

    private PictureItem On(Rect area)
    {
        var (width, height) = (Picture.PixelWidth, Picture.PixelHeight);
        var isTurned = width > height != area.Width > area.Height && width != height;
        if (isTurned) (width, height) = (height, width);
        var whole = PageGeometry.HasShape(area.Size, width, height) ? PageGeometry.Covering(area, width, height) : PageGeometry.Within(area, width, height);
        return new(Artifact.Layout, Picture, whole, null, Ink.Picture) { Turned = isTurned };
    }
}
