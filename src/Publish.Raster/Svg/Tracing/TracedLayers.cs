using Publish.Model;
using Publish.Model.Pictures.Drawings;
using SkiaSharp;

namespace Publish.Raster.Svg.Tracing;

/// <summary>What was saved of a canvas and is not yet restored, and the parts that were painted since: each clip and each layer is a group about what comes after it.</summary>
internal sealed class TracedLayers
{
    private readonly Stack<Layer> open = new();
    private List<DrawingPart> parts = [];

    public int Depth => open.Count;

    /// <summary>What is filled and then stroked along the same outline is one part.</summary>
    public void Add(DrawingPart part)
    {
        if (part is DrawnPath { Fill: null, Pen: { Paint.Opacity: DrawingPaint.Opaque } pen } line && parts is [.., DrawnPath { Pen: null, Fill.Opacity: DrawingPaint.Opaque } inside] && inside.Outline.IsAlike(line.Outline))
            parts[^1] = new DrawnPath(inside.Outline, inside.Fill, pen, inside.IsEvenOdd);
        else
            parts.Add(part);
    }

    public void Save(SKMatrix matrix) => open.Push(new(matrix, null));

    /// <param name="opacity">Of all that is painted until it is restored, together; in thousandths.</param>
    public void Begin(SKMatrix matrix, int opacity)
    {
        open.Push(new(matrix, parts) { Opacity = opacity });
        parts = [];
    }

    public void Clip(SKMatrix matrix, DrawingOutline clip, bool isEvenOdd)
    {
        open.Push(new(matrix, parts) { Clip = clip, IsEvenOdd = isEvenOdd });
        parts = [];
    }

    /// <summary>Back to what was saved last, with the clips since.</summary>
    /// <param name="now">The matrix, for a restoring without a saving.</param>
    public SKMatrix Restore(SKMatrix now)
    {
        while (open.TryPop(out var layer))
        {
            if (layer.Around is { } around) parts = Grouped(around, layer);
            if (layer.Clip is null) return layer.Matrix;
        }
        return now;
    }

    /// <summary>All that was painted.</summary>
    public Seq<DrawingPart> Close()
    {
        while (open.Count > 0) Restore(default);
        return Seq.Of(parts);
    }

    private List<DrawingPart> Grouped(List<DrawingPart> around, Layer layer)
    {
        if (parts.Count == 0) return around;
        if (layer.Clip is null && layer.Opacity == DrawingPaint.Opaque) around.AddRange(parts);
        else around.Add(new DrawnGroup(Seq.Of(parts), layer.Clip, layer.IsEvenOdd, layer.Opacity));
        return around;
    }

    /// <param name="Around">What was painted before, in the group about this one; null for what was only saved.</param>
    private sealed record Layer(SKMatrix Matrix, List<DrawingPart>? Around)
    {
        public DrawingOutline? Clip { get; init; }

        public bool IsEvenOdd { get; init; }

        public int Opacity { get; init; } = DrawingPaint.Opaque;
    }
}
