using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Plates;

/// <summary>
/// Looks for large areas of nearly solid ink, which stick to a risograph's drum, come out in blotches and set off on the next sheet. A page is laid out in
/// squares of 5 mm, each with the ink that falls on it.
/// </summary>
public static class Solids
{
    /// <summary>As printers of risographs ask for, in percent.</summary>
    public const int Most = 85;

    // Less than a matchbox is no area.
    private const int SmallestArea = 20;
    private const int SquaresOfSquareCentimetre = 4;
    private static readonly Length Square = Length.Mm(5);

    public static void Check(PagedDocument document, InkSet inks, IPictureDecoder decoder, DiagnosticBag diagnostics)
    {
        var tones = new PictureTones(decoder);
        foreach (var ink in inks.Inks)
        {
            var plate = Separation.Of(document, ink, inks);
            for (var page = 0; page < plate.Pages.Count; page++)
                if (AreaOf(plate.Pages[page], tones) is var area && area >= SmallestArea)
                    diagnostics.NearlySolid(page + 1, ink.Name, area, Most);
        }
    }

    /// <returns>In square centimetres.</returns>
    private static int AreaOf(Page page, PictureTones tones)
    {
        var (across, down) = ((int)(page.Media.Width.Steps / Square.Steps), (int)(page.Media.Height.Steps / Square.Steps));
        var ink = new int[across * down];
        foreach (var item in page.Items)
            for (var i = 0; i < ink.Length; i++)
                if (InkAt(item, Middle(i % across, i / across), tones) is { } percent)
                    ink[i] = item is PictureItem ? Math.Max(ink[i], percent) : percent;
        return ink.Count(percent => percent > Most) / SquaresOfSquareCentimetre;
    }

    private static Point Middle(int column, int row) => new((Square * column) + (Square / 2), (Square * row) + (Square / 2));

    /// <summary>In percent; null where the item is not.</summary>
    private static int? InkAt(PageItem item, Point at, PictureTones tones) => item switch
    {
        RuleItem rule when Holds(rule.Area, at) => rule.Ink.Percent,
        PictureItem picture when Holds(picture.Area, at) && (picture.Clip is not { } clip || Holds(clip, at)) => tones.At(picture, at, Square),
        _ => null,
    };

    private static bool Holds(Rect area, Point at) => at.X >= area.X && at.X < area.Right && at.Y >= area.Y && at.Y < area.Bottom;
}
