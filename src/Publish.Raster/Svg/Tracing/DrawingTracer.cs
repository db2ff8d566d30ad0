using System.Xml;
using global::Svg.Model.Services;
using global::Svg.Skia;
using Publish.Fonts;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Typesetting.Themes;
using Shim = ShimSkiaSharp;

namespace Publish.Raster.Svg.Tracing;

/// <summary>Traces drawings for paper: what Svg.Skia makes of a clean one, command by command, as outlines. Text is outlines of the zine's own faces.</summary>
/// <remarks>Nothing is fetched: what comes here went through <see cref="SvgCleaner"/>, pictures are written out inside of it, and faces are the library's alone.</remarks>
public static class DrawingTracer
{
    private const int MostBytes = 4_000_000;

    /// <summary>Elements with their uses followed: some ten seconds of a small machine.</summary>
    private const int MostDrawn = 40_000;

    /// <param name="clean">A drawing as <see cref="PictureReader"/> gives it.</param>
    /// <param name="twin">The picture beside it, for what cannot be traced; null where there is none.</param>
    /// <param name="span">Where it is named.</param>
    /// <returns>The drawing with what was traced of it; the twin where it cannot be traced; null with a diagnostic where there is neither.</returns>
    public static Picture? Trace(Picture clean, Func<Picture?> twin, FontLibrary fonts, FaceTheme theme, SourceSpan span, DiagnosticBag diagnostics)
    {
        var tree = SvgTree.Of(clean.Bytes);
        if (clean.Bytes.Length > MostBytes || SvgExpansion.DrawnBy(tree) > MostDrawn) return Beside(clean, twin, "is too large to be traced for paper", span, diagnostics);
        var faces = new DrawingFaces(fonts, theme);
        if (Commands(clean, faces) is not { } commands) return Beside(clean, twin, "cannot be drawn", span, diagnostics);
        var (width, height) = DrawingSides.Of(clean);
        var walker = new CommandWalker(faces, SkiaSharp.SKMatrix.CreateScale(width / commands.CullRect.Width, height / commands.CullRect.Height)) { Edge = SkiaSharp.SKRect.Create(width, height) };
        var parts = walker.Walk(commands);
        Report(clean, faces, span, diagnostics);
        if (walker.CutTexts.Count > 0) diagnostics.DrawingCutsText(clean.Path, span, walker.CutTexts);
        if (parts.IsEmpty && walker.Obstacle is null && tree.Draws) diagnostics.EmptyDrawing(clean.Path, span);
        if (walker.Obstacle is not { } obstacle) return clean with { Drawing = new(width, height, parts) };
        if (walker.IsOverfull) return Beside(clean, twin, obstacle, span, diagnostics);
        var beside = twin();
        var pixels = beside is null ? DrawingPixels.Of(clean, commands, faces) : null;
        if (beside is null && pixels is null) return Beside(clean, twin, $"{obstacle}, and takes too long to paint", span, diagnostics);
        diagnostics.DrawingInPixels(clean.Path, obstacle, beside is not null, span);
        return beside ?? clean with { Drawing = pixels };
    }

    /// <summary>The drawing as Skia paints it; what is traced is held against that.</summary>
    internal static Picture? InPixels(Picture clean, FontLibrary fonts, FaceTheme theme)
    {
        var faces = new DrawingFaces(fonts, theme);
        return Commands(clean, faces) is { } commands && DrawingPixels.Of(clean, commands, faces) is { } pixels ? clean with { Drawing = pixels } : null;
    }

    private static Picture? Beside(Picture clean, Func<Picture?> twin, string why, SourceSpan span, DiagnosticBag diagnostics)
    {
        var beside = twin();
        if (beside is null) diagnostics.UntraceableDrawing(clean.Path, why, span);
        return beside;
    }

    private static void Report(Picture clean, DrawingFaces faces, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (faces.Missing.Count > 0) diagnostics.DrawingLacksSigns(clean.Path, faces.Missing, span);
        if (faces.Replaced.Count > 0) diagnostics.DrawingInOtherFaces(clean.Path, faces.Replaced, span);
    }

    /// <summary>Null for what the reader of drawings does not take.</summary>
    private static Shim.SKPicture? Commands(Picture clean, DrawingFaces faces)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(clean.Bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return SvgService.Open(reader) is { } document ? SvgSceneRuntime.CreateModel(document, faces, default) is { CullRect: { Width: > 0, Height: > 0 } } model ? model : null : null;
        }
        // What it throws of odd drawings is not said anywhere; what is wrong with them was said when they were read.
        catch (Exception odd) when (odd is not OutOfMemoryException)
        {
            return null;
        }
    }
}
