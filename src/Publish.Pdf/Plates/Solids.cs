using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Pdf.Resources;
using Publish.Pdf.Resources.Screens;
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

/// <summary>Pictures brought down to a few samples, to ask how dark they are about a place.</summary>
internal sealed class PictureTones(IPictureDecoder decoder)
{
    private readonly Dictionary<(string Path, int Width, int Height), byte[]> small = [];

    /// <returns>Ink in percent.</returns>
    /// <param name="square">Of about the size that is asked after.</param>
    public int At(PictureItem picture, Point at, Length square)
    {
        var width = Math.Max(1, (int)(picture.Area.Width.Steps / square.Steps));
        var height = Math.Max(1, (int)(picture.Area.Height.Steps / square.Steps));
        var samples = Small(picture.Picture, width, height);
        var column = Math.Min(width - 1, (int)((at.X - picture.Area.X).Steps * width / picture.Area.Width.Steps));
        var row = Math.Min(height - 1, (int)((at.Y - picture.Area.Y).Steps * height / picture.Area.Height.Steps));
        return 100 - (samples[(row * width) + column] * 100 / 255);
    }

    private byte[] Small(Picture picture, int width, int height)
    {
        if (small.TryGetValue((picture.Path, width, height), out var known)) return known;
        var pixels = decoder.Decode(picture, grey: true);
        var grey = pixels.Alpha.Length > 0 ? Pixels.OnPaper(pixels) : pixels.Samples;
        var made = Resampling.To(pixels with { Samples = grey, Alpha = [], Components = 1 }, width, height);
        small.Add((picture.Path, width, height), made);
        return made;
    }
}
