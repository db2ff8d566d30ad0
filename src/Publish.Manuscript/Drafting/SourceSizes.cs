using Publish.Model;

namespace Publish.Manuscript.Drafting;

/// <summary>How wide pictures of other programs' files are, as shares of the line that they stood in: the zine's own line has another length.</summary>
internal static class SourceSizes
{
    /// <summary>Inches of text across a page of A4 or Letter with margins of an inch.</summary>
    public const double LetterMeasure = 6.3;

    /// <summary>Inches of text across a page, from twentieths of a point; the usual where a file says something that no page has.</summary>
    /// <param name="page">How wide the page is; 0 where that is not known.</param>
    /// <param name="margins">Both, and what parts columns.</param>
    public static double Measure(int page, int margins, int columns = 1) =>
        page > margins && margins >= 0 && (page - margins) / (double)columns / 1440 is >= 0.5 and <= 40 and var measure ? measure : LetterMeasure;

    /// <summary>Pixels of text across a web page.</summary>
    public const double WebMeasure = 640;

    /// <summary>A picture nearly as wide as its line was to be as wide as it may.</summary>
    private const int NearlyWhole = 900;

    /// <summary>A sign among letters.</summary>
    private const int Least = 30;

    /// <param name="width">In the measure's unit; 0 where it is not known.</param>
    /// <returns>To the percent; null where nothing need be said.</returns>
    public static PictureExtent? ShareOf(double width, double measure)
    {
        var permille = width / measure * 100 is > 0 and < 10_000 and var percent ? (int)Math.Round(percent) * 10 : 0;
        return permille is >= Least and < NearlyWhole ? PictureExtent.Share(permille) : null;
    }
}
