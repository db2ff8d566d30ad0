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

    /// <param name="what">Goes on from the drawing's name.</param>
    public static void DrawingInPixels(this DiagnosticBag diagnostics, string path, string what, bool hasTwin, SourceSpan span) => diagnostics.Note(
        "ZP260", span, $"\"{path}\" {what}, which has no outlines: paper shows {(hasTwin ? "the picture of the same name beside it" : "it as a picture of pixels")}, screens the drawing",
        "Nothing need be done. For sharp lines in print take that out of the drawing, or have the drawing program turn it into paths.");

    public static void DrawingInOtherFaces(this DiagnosticBag diagnostics, string path, IReadOnlyDictionary<string, string> faces, SourceSpan span) => diagnostics.Note(
        "ZP261", span, $"text in \"{path}\" is set on paper in {string.Join(", ", faces.Select(face => $"{face.Value} for {face.Key}"))}: the zine has no such face",
        "Put that font into fonts/ beside the manuscript, or turn text into paths in the drawing program, so that it looks alike everywhere.");

    public static void DrawingLacksSigns(this DiagnosticBag diagnostics, string path, IReadOnlyCollection<string> signs, SourceSpan span) => diagnostics.Warning(
        "ZP262", span, $"text in \"{path}\" has {string.Join(" ", signs.Take(10))}, which no face of the zine has: empty boxes stand there on paper",
        "Put a font that has them into fonts/ beside the manuscript, or turn text into paths in the drawing program.");

    /// <param name="why">Goes on from the drawing's name.</param>
    public static void UntraceableDrawing(this DiagnosticBag diagnostics, string path, string why, SourceSpan span) => diagnostics.Error(
        "ZP842", span, $"\"{path}\" {why}; e-books and web pages show it, paper cannot",
        $"Simplify it in a drawing program, or save it as {Path.ChangeExtension(path, ".png")} beside it, with 600 dots to the inch: print takes that one, screens the SVG.");
}
