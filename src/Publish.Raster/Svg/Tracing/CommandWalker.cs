using global::Svg.Skia;
using Publish.Model;
using Publish.Model.Pictures.Drawings;
using SkiaSharp;
using Shim = ShimSkiaSharp;

namespace Publish.Raster.Svg.Tracing;

/// <summary>Follows a drawing's commands as a canvas would, and keeps what they paint.</summary>
internal sealed class CommandWalker
{
    private const int MostNesting = 100;

    private readonly SkiaModel skia = new(new SKSvgSettings());
    private readonly TracedLayers layers = new();
    private readonly DrawingFaces faces;
    private readonly OutlineReader outlines;
    private readonly int depth;
    private SKMatrix matrix;

    /// <param name="start">From the commands' places to those of the drawing.</param>
    public CommandWalker(DrawingFaces faces, SKMatrix start)
        : this(faces, start, new(), 0)
    {
    }

    private CommandWalker(DrawingFaces faces, SKMatrix start, OutlineReader outlines, int depth) => (this.faces, matrix, this.outlines, this.depth) = (faces, start, outlines, depth);

    /// <summary>What cannot be said in outlines, of the first element that asks for it; goes on from the drawing's name. Null where all can.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>What stands in the way is that there is too much of it.</summary>
    public bool IsOverfull => outlines.IsOverfull;

    /// <summary>Of the whole drawing; null inside of a pattern.</summary>
    public SKRect? Edge { get; init; }

    /// <summary>Texts of which a part lies over the drawing's edge.</summary>
    public SortedSet<string> CutTexts { get; } = new(StringComparer.Ordinal);

    /// <summary>What was painted; of no use where there is an obstacle.</summary>
    public Seq<DrawingPart> Walk(Shim.SKPicture commands)
    {
        if (depth > MostNesting) Obstacle = $"has pictures within pictures, more than {MostNesting} deep";
        Play(commands);
        return layers.Close();
    }

    private void Play(Shim.SKPicture commands)
    {
        var open = layers.Depth;
        layers.Save(matrix);
        foreach (var command in commands.Commands ?? [])
        {
            Play(command);
            if (outlines.IsOverfull) Obstacle ??= "is too large to be traced for paper";
            if (Obstacle is not null) return;
        }
        while (layers.Depth > open) matrix = layers.Restore(matrix);
    }

    private void Play(Shim.CanvasCommand command)
    {
        switch (command)
        {
            case Shim.SaveCanvasCommand:
                layers.Save(matrix);
                break;
            case Shim.SaveLayerCanvasCommand layer:
                Stop(layer, PaintReader.ObstacleIn(layer.Paint));
                layers.Begin(matrix, layer.Paint?.Color is { } colour ? PaintReader.Thousandths(colour.Alpha) : DrawingPaint.Opaque);
                break;
            case Shim.RestoreCanvasCommand:
                matrix = layers.Restore(matrix);
                break;
            case Shim.SetMatrixCanvasCommand change:
                matrix = matrix.PreConcat(skia.ToSKMatrix(change.DeltaMatrix));
                break;
            case Shim.ClipRectCanvasCommand { Operation: Shim.SKClipOperation.Intersect } clip:
                Clip(Boxed(skia.ToSKRect(clip.Rect)));
                break;
            case Shim.ClipPathCanvasCommand { ClipPath: { } clip, Operation: Shim.SKClipOperation.Intersect }:
                Clip(skia.ToSKPath(clip) ?? new());
                break;
            case Shim.DrawPathCanvasCommand { Path: { } path, Paint: { } paint } drawn:
                Draw(skia.ToSKPath(path), paint, drawn);
                break;
            case Shim.DrawTextCanvasCommand { Text: { } text, Paint: { } paint } drawn:
                Write(text, faces.Outline(text, faces.LookOf(paint, drawn.Font, drawn.TextAlign), drawn.X, drawn.Y), paint, drawn);
                break;
            case Shim.DrawPositionedTextRunCanvasCommand { Fragments: { } fragments, Paint: { } paint } run:
                foreach (var fragment in fragments) Write(fragment.Text, faces.Outline(fragment, faces.LookOf(paint, run.Font, run.TextAlign)), paint, run);
                break;
            case Shim.DrawTextBlobCanvasCommand { TextBlob: { Text: { } text, Points: { } places } blob, Paint: { } paint } drawn:
                Write(text, faces.Outline(text, places, faces.LookOf(paint, blob.Font, null), drawn.X, drawn.Y), paint, drawn);
                break;
            case Shim.DrawImageCanvasCommand image:
                Draw(image);
                break;
            case Shim.DrawPictureCanvasCommand { Picture: { } inner }:
                Play(inner);
                break;
            default:
                Stop(command, command is Shim.DrawTextOnPathCanvasCommand or Shim.DrawTextBlobCanvasCommand ? "text along a line" : "a way of painting that has no outlines");
                break;
        }
    }

    private static SKPath Boxed(SKRect box)
    {
        using var builder = new SKPathBuilder();
        builder.AddRect(box);
        return builder.Detach();
    }

    private void Clip(SKPath path)
    {
        using (path)
        {
            path.Transform(in matrix);
            layers.Clip(matrix, outlines.Read(path), OutlineReader.IsEvenOdd(path));
        }
    }

    private void Write(string text, SKPath outline, Shim.SKPaint paint, Shim.CanvasCommand command)
    {
        if (Edge is { } edge && !outline.IsEmpty && IsCut(matrix.MapRect(outline.Bounds), edge)) CutTexts.Add(text.Trim());
        Draw(outline, paint, command);
    }

    /// <summary>What lies outside altogether was put there; what leans over by a hair is seen.</summary>
    private static bool IsCut(SKRect text, SKRect edge)
    {
        var seen = SKRect.Intersect(text, edge);
        return seen.Width > 0 && seen.Height > 0 && (seen.Width < text.Width * 0.97f || seen.Height < text.Height * 0.8f);
    }

    private void Draw(SKPath? path, Shim.SKPaint paint, Shim.CanvasCommand command)
    {
        using var outline = path;
        if (outline is null || outline.IsEmpty) return;
        Stop(command, PaintReader.ObstacleIn(paint));
        if (Obstacle is not null || PaintOf(paint, command) is not { } made) return;
        if (paint.Style == Shim.SKPaintStyle.Fill) Fill(outline, made);
        else if (paint.StrokeWidth > 0) Stroke(outline, paint, made);
    }

    private void Fill(SKPath outline, DrawingPaint paint)
    {
        outline.Transform(in matrix);
        if (IsFlat(outline)) return;
        layers.Add(new DrawnPath(outlines.Read(outline), paint, null, OutlineReader.IsEvenOdd(outline)));
    }

    /// <summary>What has no inside: SVG fills nothing there, and PDF the thinnest line there is (ISO 32000-1, 8.5.3.3.1).</summary>
    private static bool IsFlat(SKPath outline) => outline.PointCount < 3 || outline.Bounds is { Width: 0 } or { Height: 0 };

    /// <summary>A pen that a matrix makes wider across than down leaves what is filled.</summary>
    private void Stroke(SKPath outline, Shim.SKPaint paint, DrawingPaint made)
    {
        if (PenReader.ScaleOf(matrix) is { } scale)
        {
            outline.Transform(in matrix);
            layers.Add(new DrawnPath(outlines.Read(outline), null, PenReader.Read(paint, made, scale), isEvenOdd: false));
            return;
        }
        using var pen = skia.ToSKPaint(paint);
        using var inked = pen?.GetFillPath(outline, matrix);
        if (inked is not null) Fill(inked, made);
    }

    private DrawingPaint? PaintOf(Shim.SKPaint paint, Shim.CanvasCommand command)
    {
        var opacity = PaintReader.Thousandths(paint.Color?.Alpha ?? byte.MaxValue);
        if (opacity == 0) return null;
        switch (paint.Shader)
        {
            case null:
                return new FlatPaint(PaintReader.ColourOf(paint.Color ?? new(0, 0, 0, byte.MaxValue)), opacity);
            case Shim.PictureShader { Src: not null } tiles:
                return PatternOf(tiles, opacity);
            default:
                var gradient = PaintReader.Gradient(paint.Shader, matrix, skia, opacity);
                if (gradient is null) Stop(command, "a gradient that repeats, or is no line and no circle");
                return gradient;
        }
    }

    /// <summary>A tile is traced as a drawing of its own.</summary>
    private PatternPaint? PatternOf(Shim.PictureShader tiles, int opacity)
    {
        var tile = tiles.Tile;
        if (!(tile.Width > 0 && tile.Height > 0)) return null;
        var unit = Drawing.Side / Math.Max(tile.Width, tile.Height);
        var walker = new CommandWalker(faces, SKMatrix.CreateScaleTranslation(unit, unit, -tile.Left * unit, -tile.Top * unit), outlines, depth + 1);
        var parts = walker.Walk(tiles.Src!);
        Obstacle ??= walker.Obstacle;
        var back = matrix.PreConcat(skia.ToSKMatrix(tiles.LocalMatrix)).PreConcat(SKMatrix.CreateScaleTranslation(1 / unit, 1 / unit, tile.Left, tile.Top));
        return new(parts, (int)Math.Round(tile.Width * unit), (int)Math.Round(tile.Height * unit), PaintReader.MatrixOf(back), opacity);
    }

    private void Draw(Shim.DrawImageCanvasCommand command)
    {
        Stop(command, PaintReader.ObstacleIn(command.Paint));
        if (Obstacle is not null || command.Image?.Data is not { } bytes || EmbeddedPicture.Read(bytes) is not { } picture) return;
        var (source, dest) = (command.Source, command.Dest);
        if (source.Left != 0 || source.Top != 0 || source.Width != picture.PixelWidth || source.Height != picture.PixelHeight)
        {
            Stop(command, "a picture of which a part is shown");
            return;
        }
        var place = matrix.PreConcat(SKMatrix.CreateScaleTranslation(dest.Width, dest.Height, dest.Left, dest.Top));
        layers.Add(new DrawnPicture(picture, PaintReader.MatrixOf(place), PaintReader.Thousandths(command.Paint?.Color?.Alpha ?? byte.MaxValue)));
    }

    private void Stop(Shim.CanvasCommand command, string? what)
    {
        if (what is null) return;
        var name = command.SourceElementTypeName is { } type ? type.Replace("Svg", "", StringComparison.Ordinal).ToLowerInvariant() : "element";
        Obstacle ??= $"has {what} ({(command.SourceElementId is { Length: > 0 } id ? $"the {name} \"{id}\"" : $"a {name} without an id")})";
    }
}
