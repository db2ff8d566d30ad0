using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Content;

/// <summary>From the model's lengths to PDF's numbers: thousandths of a point, y upwards from the page's bottom.</summary>
internal static class Coordinates
{
    public static long Thousandths(Length length) => ((length.Steps * 1000) + (Length.StepsPerPoint / 2)) >> 16;

    /// <summary>Hundredths are fine enough for type (0.0035 mm) and make shorter files.</summary>
    public static long Hundredths(Length length) => (((length.Steps * 100) + (Length.StepsPerPoint / 2)) >> 16) * 10;
}
