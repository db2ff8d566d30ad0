using Publish.Fonts;
using SkiaSharp;

namespace Publish.Raster;

/// <summary>Draws shaped text by filling its glyphs' outlines, unhinted.</summary>
internal sealed class GlyphOutlines : IDisposable
{
    private readonly SKTypeface typeface;
    private readonly SKFont font;
    private readonly int unitsPerEm;

    public GlyphOutlines(FontFace face)
    {
        using var data = SKData.CreateCopy(face.Data.Span);
        typeface = SKTypeface.FromData(data);
        unitsPerEm = face.UnitsPerEm;
        font = new SKFont(typeface, unitsPerEm) { Hinting = SKFontHinting.None, LinearMetrics = true, Subpixel = true };
    }

    /// <param name="size">The em, in pixels.</param>
    public void Draw(SKCanvas canvas, SKPaint ink, ShapedText text, float x, float baseline, float size)
    {
        canvas.Save();
        canvas.Translate(x, baseline);
        Draw(canvas, ink, text, 0, text.Glyphs.Length, size, 0);
        canvas.Restore();
    }

    /// <summary>Some of its glyphs, the first one where the canvas has its origin.</summary>
    /// <param name="tracking">Added after each, as <paramref name="size"/> is measured.</param>
    public void Draw(SKCanvas canvas, SKPaint ink, ShapedText text, int first, int count, float size, float tracking)
    {
        var scale = size / unitsPerEm;
        canvas.Save();
        canvas.Scale(scale);
        var pen = 0f;
        for (var i = first; i < first + count; i++)
        {
            using var outline = font.GetGlyphPath(text.Glyphs[i]);
            if (outline is not null) DrawGlyph(canvas, ink, outline, pen + (text.XOffsets?[i] ?? 0), -(text.YOffsets?[i] ?? 0));
            pen += text.Advances[i] + (tracking / scale);
        }

        canvas.Restore();
    }

    /// <summary>Adds the outlines of a text to a path.</summary>
    /// <param name="size">The em, in the path's own measure.</param>
    /// <returns>By how much the pen moves.</returns>
    public float Add(SKPathBuilder path, ShapedText text, float x, float baseline, float size)
    {
        var (scale, pen) = (size / unitsPerEm, 0);
        for (var i = 0; i < text.Glyphs.Length; i++)
        {
            using var outline = font.GetGlyphPath(text.Glyphs[i]);
            if (outline is not null) path.AddPath(outline, SKMatrix.CreateScaleTranslation(scale, scale, x + ((pen + (text.XOffsets?[i] ?? 0)) * scale), baseline - ((text.YOffsets?[i] ?? 0) * scale)));
            pen += text.Advances[i];
        }
        return pen * scale;
    }

    public void Dispose()
    {
        font.Dispose();
        typeface.Dispose();
    }

    private static void DrawGlyph(SKCanvas canvas, SKPaint ink, SKPath outline, float x, float y)
    {
        canvas.Save();
        canvas.Translate(x, y);
        canvas.DrawPath(outline, ink);
        canvas.Restore();
    }
}
