using Publish.Model.Source;

namespace Publish.Raster;

internal static class DecodingDiagnostics
{
    public static void NotAPicture(this DiagnosticBag diagnostics, string path, SourceSpan span) => diagnostics.Error(
        "ZP420", span, $"\"{path}\" is neither a PNG, a JPEG nor an SVG", "Save the picture as PNG (drawings) or JPEG (photographs).");

    public static void BrokenPicture(this DiagnosticBag diagnostics, string path, SourceSpan span) => diagnostics.Error(
        "ZP421", span, $"\"{path}\" cannot be read: the file is damaged or cut short", "Open it in a picture program and save it again.");

    public static void CutShort(this DiagnosticBag diagnostics, string path, SourceSpan span) => diagnostics.Warning(
        "ZP844", span, $"\"{path}\" is cut short: its lower part is missing", "Copy it again from where it came.");

    public static void DamagedPicture(this DiagnosticBag diagnostics, string path) => diagnostics.Error(
        "ZP843", SourceSpan.None, $"\"{path}\" is damaged: only its beginning can be read", "Open it in a picture program and save it again.");

    public static void EndlessPicture(this DiagnosticBag diagnostics, string path, SourceSpan span) => diagnostics.Error(
        "ZP425", span, $"\"{path}\" would take minutes to decode: it comes in more passes than any program makes", "Open it in a picture program and save it again, not progressive.");

    public static void HugePicture(this DiagnosticBag diagnostics, string path, SourceSpan span, int width, int height) => diagnostics.Error(
        "ZP422", span, $"\"{path}\" has {width} × {height} pixels, more than can be handled",
        $"Make it smaller: at most {PictureReader.LongestSide} pixels on a side and {PictureReader.MostPixels / 1_000_000} million in all.");
}
