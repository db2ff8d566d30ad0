using Publish.Model.Source;

namespace Publish.Raster.Svg;

internal static class SvgDiagnostics
{
    public static void BrokenDrawing(this DiagnosticBag diagnostics, string path, SourceSpan span) => diagnostics.Error(
        "ZP840", span, $"\"{path}\" is no SVG that can be read", "Open it in a drawing program and save it again as plain SVG.");

    /// <param name="why">Goes on from the drawing's name.</param>
    public static void ExcessiveDrawing(this DiagnosticBag diagnostics, string path, SourceSpan span, string why) => diagnostics.Error(
        "ZP845", span, $"\"{path}\" {why}; e-readers would stall or crash on it",
        "Simplify it in a drawing program, or save it as a PNG picture.");

    public static void DrawingCleaned(this DiagnosticBag diagnostics, string path, SourceSpan span, IReadOnlyList<string> taken) => diagnostics.Warning(
        "ZP841", span, $"{string.Join(", ", taken)} were taken out of \"{path}\": a drawing runs nothing, moves nothing and fetches nothing",
        "Save it as plain SVG, with its pictures inside.");
}
