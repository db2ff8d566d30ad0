using global::Svg.Skia;
using SkiaSharp;
using Shim = ShimSkiaSharp;

namespace Publish.Raster.Svg.Tracing;

/// <summary>How much work it is to paint a drawing as pixels: a filter touches every pixel that it covers, some of them hundreds of times, and so does a layer.</summary>
/// <remarks>In picoseconds or so of a small machine, a pixel each, as they were measured with Skia's own painting; it is counted and not timed, so that a drawing comes out the same everywhere.</remarks>
internal sealed class PixelWork
{
    /// <summary>Some three seconds.</summary>
    public const double Most = 3e12;

    private const double Path = 1_500;
    private const double Layer = 30_000;
    private const double Plain = 100_000;
    private const double Blur = 400_000;
    private const double Light = 1_200_000;
    private const double Reach = 300_000;
    private const double Tap = 30_000;

    // What a filter takes before it looks at a pixel.
    private const double Start = 20_000_000;

    private readonly SkiaModel skia = new(new SKSvgSettings());
    private readonly double limit;
    private readonly SKRect whole;
    private readonly Stack<SKMatrix> saved = [];
    private SKMatrix matrix;
    private double work;

    private PixelWork(SKRect whole, SKMatrix start, double limit) => (this.whole, matrix, this.limit) = (whole, start, limit);

    /// <summary>No more than a little beyond the limit: shared parts of filters are painted as often as they are asked for, which may have no end.</summary>
    public static double Of(Shim.SKPicture commands, int width, int height, double limit)
    {
        var counted = new PixelWork(SKRect.Create(width, height), SKMatrix.CreateScale(width / commands.CullRect.Width, height / commands.CullRect.Height), limit);
        counted.Play(commands);
        return counted.work;
    }

    private void Play(Shim.SKPicture commands)
    {
        var open = saved.Count;
        foreach (var command in commands.Commands ?? [])
        {
            if (work > limit) return;
            Play(command);
        }
        while (saved.Count > open) matrix = saved.Pop();
    }

    private void Play(Shim.CanvasCommand command)
    {
        switch (command)
        {
            case Shim.SaveCanvasCommand:
                saved.Push(matrix);
                break;
            case Shim.SaveLayerCanvasCommand layer:
                saved.Push(matrix);
                work += Layer * Pixels(whole);
                Filter(layer.Paint?.ImageFilter);
                break;
            case Shim.RestoreCanvasCommand:
                if (saved.TryPop(out var before)) matrix = before;
                break;
            case Shim.SetMatrixCanvasCommand change:
                matrix = matrix.PreConcat(skia.ToSKMatrix(change.DeltaMatrix));
                break;
            case Shim.DrawPathCanvasCommand { Path: { } path, Paint: { } paint }:
                work += Path * Pixels(matrix.MapRect(skia.ToSKRect(path.Bounds)));
                Filter(paint.ImageFilter);
                break;
            case Shim.DrawPictureCanvasCommand { Picture: { } inner }:
                Play(inner);
                break;
            default:
                break;
        }
    }

    private double Pixels(SKRect area)
    {
        var seen = SKRect.Intersect(area, whole);
        return Math.Max(0, seen.Width) * (double)Math.Max(0, seen.Height);
    }

    /// <param name="filter">Null for what is filtered itself.</param>
    private void Filter(Shim.SKImageFilter? filter)
    {
        if (filter is null || work > limit) return;
        var (pixel, clip) = Of(filter);
        work += Start + (pixel * (clip is { } area ? Pixels(matrix.MapRect(skia.ToSKRect(area))) : Pixels(whole)));
        foreach (var input in InputsOf(filter)) Filter(input);
    }

    /// <summary>What a filter takes for a pixel, and where.</summary>
    private (double Pixel, Shim.SKRect? Clip) Of(Shim.SKImageFilter filter) => filter switch
    {
        Shim.ArithmeticImageFilter made => (Plain, made.Clip),
        Shim.BlendModeImageFilter made => (Plain, made.Clip),
        Shim.BlurImageFilter made => (Blur, made.Clip),
        Shim.ColorFilterImageFilter made => (Plain, made.Clip),
        Shim.DilateImageFilter made => (Reach * Reached(made.RadiusX, made.RadiusY), made.Clip),
        Shim.ErodeImageFilter made => (Reach * Reached(made.RadiusX, made.RadiusY), made.Clip),
        Shim.DisplacementMapEffectImageFilter made => (Blur, made.Clip),
        Shim.DistantLitDiffuseImageFilter made => (Light, made.Clip),
        Shim.DistantLitSpecularImageFilter made => (Light, made.Clip),
        Shim.PointLitDiffuseImageFilter made => (Light, made.Clip),
        Shim.PointLitSpecularImageFilter made => (Light, made.Clip),
        Shim.SpotLitDiffuseImageFilter made => (Light, made.Clip),
        Shim.SpotLitSpecularImageFilter made => (Light, made.Clip),
        Shim.MatrixConvolutionImageFilter made => (Tap * (made.Kernel?.Length ?? 1), made.Clip),
        Shim.MergeImageFilter made => (Plain * (made.Filters?.Length ?? 1), made.Clip),
        Shim.OffsetImageFilter made => (Plain, made.Clip),
        Shim.TileImageFilter made => (Plain, made.Dst),
        Shim.PaintImageFilter made => (Painted(made.Paint?.Shader), made.Clip),
        Shim.ShaderImageFilter made => (Painted(made.Shader), made.Clip),
        _ => (Plain, null),
    };

    private static IEnumerable<Shim.SKImageFilter?> InputsOf(Shim.SKImageFilter filter)
    {
        switch (filter)
        {
            case Shim.ArithmeticImageFilter made: return [made.Background, made.Foreground];
            case Shim.BlendModeImageFilter made: return [made.Background, made.Foreground];
            case Shim.DisplacementMapEffectImageFilter made: return [made.Displacement, made.Input];
            case Shim.MergeImageFilter made: return made.Filters ?? [];
            case Shim.BlurImageFilter made: return [made.Input];
            case Shim.ColorFilterImageFilter made: return [made.Input];
            case Shim.DilateImageFilter made: return [made.Input];
            case Shim.ErodeImageFilter made: return [made.Input];
            case Shim.DistantLitDiffuseImageFilter made: return [made.Input];
            case Shim.DistantLitSpecularImageFilter made: return [made.Input];
            case Shim.PointLitDiffuseImageFilter made: return [made.Input];
            case Shim.PointLitSpecularImageFilter made: return [made.Input];
            case Shim.SpotLitDiffuseImageFilter made: return [made.Input];
            case Shim.SpotLitSpecularImageFilter made: return [made.Input];
            case Shim.MatrixConvolutionImageFilter made: return [made.Input];
            case Shim.OffsetImageFilter made: return [made.Input];
            case Shim.TileImageFilter made: return [made.Input];
            default: return [];
        }
    }

    private double Reached(int across, int down)
    {
        var scale = Math.Sqrt(Math.Abs((matrix.ScaleX * matrix.ScaleY) - (matrix.SkewX * matrix.SkewY)));
        return 1 + ((Math.Abs((double)across) + Math.Abs((double)down)) * scale);
    }

    private static double Painted(Shim.SKShader? shader) => shader switch
    {
        Shim.PerlinNoiseFractalNoiseShader noise => Reach * Math.Max(1, noise.NumOctaves),
        Shim.PerlinNoiseTurbulenceShader noise => Reach * Math.Max(1, noise.NumOctaves),
        _ => Plain,
    };
}
