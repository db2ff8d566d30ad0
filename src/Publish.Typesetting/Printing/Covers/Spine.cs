using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Printing.Covers;

/// <summary>How wide a glued book's spine is: as many leaves as it has, each as thick as its paper.</summary>
internal static class Spine
{
    /// <summary>Glue holds from about this width on.</summary>
    public static Length LeastForGlue { get; } = Length.Mm(3);

    /// <summary>Covers come out of the machine up to a millimetre off, so type keeps clear of both edges.</summary>
    public static Length Tolerance { get; } = Length.Mm(1);

    /// <param name="pages">Of the body, without the cover's.</param>
    public static Length Width(int pages, PrintSettings settings) => settings.Spine ?? settings.Caliper * ((pages + 1) / 2);
}
