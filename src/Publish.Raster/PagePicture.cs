using Publish.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;
using SkiaSharp;

namespace Publish.Raster;

/// <summary>A page as pixels, to be looked at on a screen beside others.</summary>
/// <param name="inks">What the names of inks look like.</param>
public sealed class PagePicture(InkSet inks) : IDisposable
{
    private readonly Dictionary<FontFace, GlyphOutlines> outlines = [];

    public void Dispose()
    {
        foreach (var face in outlines.Values) face.Dispose();
    }

    /// <param name="width">Of the trimmed page, in pixels.</param>
    /// <returns>A PNG.</returns>
    public byte[] Draw(Page page, int width)
    {
        var scale = (float)width / (float)page.Trim.Width.Points;
        using var surface = SKSurface.Create(new SKImageInfo(width, (int)Math.Ceiling((double)page.Trim.Height.Points * scale), SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        surface.Canvas.Translate(-Pt(page.Trim.X), -Pt(page.Trim.Y));
        foreach (var item in page.Items) Paint(surface.Canvas, item);
        using var pixels = surface.PeekPixels();
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.None, 6));
        return png?.ToArray() ?? throw new InvalidOperationException("The page could not be encoded.");
    }

    private void Paint(SKCanvas canvas, PageItem item)
    {
        switch (item)
        {
            case RuleItem rule: Fill(canvas, rule.Ink, paint => canvas.DrawRect(Of(rule.Area), paint)); break;
            case TextItem text: Fill(canvas, text.Style.Ink, paint => Words(canvas, text, paint)); break;
            case PathItem path: Shape(canvas, path); break;
            case PictureItem picture: Show(canvas, picture); break;
        }
    }

    private void Fill(SKCanvas canvas, Ink ink, Action<SKPaint> draw)
    {
        using var paint = new SKPaint { Color = ColourOf(ink), IsAntialias = true };
        draw(paint);
    }

    private void Words(SKCanvas canvas, TextItem text, SKPaint paint)
    {
        if (!outlines.TryGetValue(text.Style.Face, out var face)) outlines.Add(text.Style.Face, face = new(text.Style.Face));
        canvas.Save();
        canvas.Translate(Pt(text.Origin.X), Pt(text.Origin.Y));
        if (text.Turned) canvas.RotateDegrees(-90);
        foreach (var word in text.Words)
        {
            canvas.Save();
            canvas.Translate(Pt(word.X), 0);
            canvas.Scale(text.Style.StretchPermille / 1000f, 1);
            face.Draw(canvas, paint, word.Shaped, word.First, word.Count, Pt(text.Style.Size), Pt(word.Tracking + text.Style.Spacing));
            canvas.Restore();
        }
        canvas.Restore();
    }

    private void Shape(SKCanvas canvas, PathItem item)
    {
        using var drawn = new SKPathBuilder();
        foreach (var step in item.Steps)
        {
            if (step.Verb == PathVerb.Move) drawn.MoveTo(Of(step.A));
            else if (step.Verb == PathVerb.Line) drawn.LineTo(Of(step.A));
            else if (step.Verb == PathVerb.Curve) drawn.CubicTo(Of(step.A), Of(step.B), Of(step.C));
            else drawn.Close();
        }
        using var path = drawn.Detach();
        if (item.Fill is { } fill) Fill(canvas, fill, paint => canvas.DrawPath(path, paint));
        if (item.Stroke is not { } stroke) return;
        Fill(canvas, stroke, paint =>
        {
            (paint.Style, paint.StrokeWidth) = (SKPaintStyle.Stroke, Pt(item.StrokeWidth));
            canvas.DrawPath(path, paint);
        });
    }

    /// <summary>What cannot be decoded here, such as a drawing, is a grey field.</summary>
    private static void Show(SKCanvas canvas, PictureItem item)
    {
        canvas.Save();
        if (item.Clip is { } clip) canvas.ClipRect(Of(clip));
        using var image = SKImage.FromEncodedData(item.Picture.Bytes.Span);
        using var paint = new SKPaint { Color = SKColors.LightGray };
        if (image is null) canvas.DrawRect(Of(item.Area), paint);
        else canvas.DrawImage(image, Of(item.Area), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.Restore();
    }

    private SKColor ColourOf(Ink ink)
    {
        if (ink.Name == Ink.Paper.Name) return SKColors.White;
        var rgb = inks.Inks.FirstOrDefault(press => press.Name == ink.Name)?.Rgb ?? 0;
        byte Tint(int channel) => (byte)(255 - ((255 - ((rgb >> channel) & 255)) * ink.Percent / 100));
        return new SKColor(Tint(16), Tint(8), Tint(0));
    }

    private static float Pt(Length length) => (float)length.Points;

    private static SKPoint Of(Point point) => new(Pt(point.X), Pt(point.Y));

    private static SKRect Of(Rect area) => new(Pt(area.X), Pt(area.Y), Pt(area.Right), Pt(area.Bottom));
}
