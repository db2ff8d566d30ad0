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
        "ZP841", span, $"{string.Join(", ", taken)} {(taken.Count == 1 ? "was" : "were")} taken out of \"{path}\": a drawing runs nothing, moves nothing and fetches nothing",
        "Save it as plain SVG, with its pictures inside.");

    /// <param name="said">As the drawing has it: <c>width="0"</c>.</param>
    public static void FlatDrawing(this DiagnosticBag diagnostics, string path, SourceSpan span, string said) => diagnostics.Error(
        "ZP360", span, $"\"{path}\" has {said}, so nothing of it is ever shown",
        "Give it a width, a height and a viewBox that are more than 0, or open it in a drawing program and save it again as plain SVG.");

    public static void EmptyDrawing(this DiagnosticBag diagnostics, string path, SourceSpan span) => diagnostics.Warning(
        "ZP361", span, $"nothing is drawn in \"{path}\", so its place stays white", "Open it in a drawing program: is all of it hidden, or outside of its page?");

    public static void DrawingLacksParts(this DiagnosticBag diagnostics, string path, SourceSpan span, IReadOnlyList<string> lost) => diagnostics.Warning(
        "ZP362", span, $"\"{path}\" points at {(lost.Count == 1 ? "a part" : "parts")} that it does not have: {string.Join(", ", lost.Take(10))}; what {(lost.Count == 1 ? "it is" : "they are")} for is not shown, or not so",
        "Open it in a drawing program: a colour, a mask or a copy was lost when it was cut out of another drawing.");

    public static void DrawingCutsText(this DiagnosticBag diagnostics, string path, SourceSpan span, IReadOnlyCollection<string> texts) => diagnostics.Warning(
        "ZP363", span, $"text in \"{path}\" runs over the drawing's edge and is cut off on paper: {string.Join(", ", texts.Take(3).Select(text => $"“{text}”"))}",
        "Put the font that it was drawn with into fonts/ beside the manuscript, make the drawing wider, or turn text into paths in the drawing program.");

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
