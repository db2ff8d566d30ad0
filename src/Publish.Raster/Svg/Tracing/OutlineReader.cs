using Publish.Model.Pictures.Drawings;
using SkiaSharp;

namespace Publish.Raster.Svg.Tracing;

/// <summary>Outlines of Skia as the house counts places; all kinds of curves become cubic ones.</summary>
internal sealed class OutlineReader
{
    /// <summary>Of all outlines of a drawing together: some megabytes of a PDF.</summary>
    private const int MostPlaces = 500_000;

    // A place that is farther out is nowhere near the drawing, and would not fit a number of PDF.
    private const float Farthest = 100 * Drawing.Side;

    private int count;

    public bool IsOverfull => count > MostPlaces;

    public static bool IsEvenOdd(SKPath path) => path.FillType is SKPathFillType.EvenOdd or SKPathFillType.InverseEvenOdd;

    /// <param name="path">In the drawing's places.</param>
    public DrawingOutline Read(SKPath path)
    {
        var (verbs, places) = (new List<DrawingVerb>(path.VerbCount), new List<int>(2 * path.PointCount));
        using var steps = path.CreateRawIterator();
        Span<SKPoint> points = stackalloc SKPoint[4];
        for (var verb = steps.Next(points); verb != SKPathVerb.Done && !IsOverfull; verb = steps.Next(points))
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    Add(DrawingVerb.Move, points[0]);
                    break;
                case SKPathVerb.Line:
                    Add(DrawingVerb.Line, points[1]);
                    break;
                case SKPathVerb.Quad:
                    Curve(points, 2f / 3);
                    break;
                case SKPathVerb.Conic:
                    // Exact at the ends and in the middle of a quarter of an ellipse (Goldapp 1991).
                    Curve(points, 4 * steps.ConicWeight() / (3 * (1 + steps.ConicWeight())));
                    break;
                case SKPathVerb.Cubic:
                    Add(DrawingVerb.Curve, points[1], points[2], points[3]);
                    break;
                case SKPathVerb.Close:
                    Add(DrawingVerb.Close);
                    break;
            }
        }

        return new(verbs.ToArray(), places.ToArray());

        void Curve(ReadOnlySpan<SKPoint> points, float pull) =>
            Add(DrawingVerb.Curve, Between(points[0], points[1], pull), Between(points[2], points[1], pull), points[2]);

        void Add(DrawingVerb verb, params ReadOnlySpan<SKPoint> through)
        {
            verbs.Add(verb);
            count += 1 + through.Length;
            foreach (var point in through)
            {
                places.Add(Whole(point.X));
                places.Add(Whole(point.Y));
            }
        }
    }

    private static SKPoint Between(SKPoint from, SKPoint to, float part) => new(from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));

    private static int Whole(float place) => float.IsFinite(place) ? (int)MathF.Round(Math.Clamp(place, -Farthest, Farthest)) : 0;
}
