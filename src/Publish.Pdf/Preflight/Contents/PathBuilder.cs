using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Contents;

/// <summary>A path as it is drawn, with curves as short lines. What a stroke is thin is measured here, since a matrix may thin it in one direction only.</summary>
internal sealed class PathBuilder(WorkBudget budget)
{
    private const int StepsOfACurve = 8;

    private readonly List<List<Spot>> parts = [];
    private readonly List<(double X, double Y)> drawn = [];
    private double x;
    private double y;
    private double startX;
    private double startY;

    public PathExtent Extent { get; private set; } = PathExtent.Nothing;

    public bool IsEmpty => parts.Count == 0;

    /// <summary>The directions of its lines, before any matrix.</summary>
    public IReadOnlyList<(double X, double Y)> Directions => drawn;

    public void Clear()
    {
        parts.Clear();
        drawn.Clear();
        Extent = PathExtent.Nothing;
    }

    public void Move(double toX, double toY, Affine matrix)
    {
        parts.Add([Reached(toX, toY, matrix)]);
        (x, y, startX, startY) = (toX, toY, toX, toY);
    }

    public void Line(double toX, double toY, Affine matrix)
    {
        if (parts.Count == 0) Move(toX, toY, matrix);
        drawn.Add((toX - x, toY - y));
        parts[^1].Add(Reached(toX, toY, matrix));
        (x, y) = (toX, toY);
    }

    public void Curve(double x1, double y1, double x2, double y2, double x3, double y3, Affine matrix)
    {
        if (parts.Count == 0) Move(x1, y1, matrix);
        budget.Operators(StepsOfACurve / 4);
        // The points that pull at it bound it.
        Reached(x1, y1, matrix);
        Reached(x2, y2, matrix);
        Reached(x3, y3, matrix);
        drawn.Add((x3 - x, y3 - y));
        for (var step = 1; step <= StepsOfACurve; step++)
        {
            var t = (double)step / StepsOfACurve;
            var u = 1 - t;
            parts[^1].Add(matrix.Map(
                (u * u * u * x) + (3 * u * u * t * x1) + (3 * u * t * t * x2) + (t * t * t * x3),
                (u * u * u * y) + (3 * u * u * t * y1) + (3 * u * t * t * y2) + (t * t * t * y3)));
        }
        (x, y) = (x3, y3);
    }

    /// <summary>Pulled at first by where it stands.</summary>
    public void CurveFromHere(double x2, double y2, double x3, double y3, Affine matrix) => Curve(x, y, x2, y2, x3, y3, matrix);

    public void Close(Affine matrix)
    {
        if (parts.Count == 0) return;
        if (x != startX || y != startY) Line(startX, startY, matrix);
    }

    public void Rectangle(double left, double bottom, double width, double height, Affine matrix)
    {
        Move(left, bottom, matrix);
        Line(left + width, bottom, matrix);
        Line(left + width, bottom + height, matrix);
        Line(left, bottom + height, matrix);
        Line(left, bottom, matrix);
    }

    public Outline Filled(bool isEvenOdd) => new([.. parts.Where(part => part.Count > 1).Select(part => part.ToArray())], isEvenOdd, Extent);

    /// <summary>The area that a stroke covers, without its caps and corners.</summary>
    public Outline Stroked(double width)
    {
        var boxes = new List<Spot[]>();
        foreach (var part in parts)
            for (var i = 0; i + 1 < part.Count; i++)
            {
                var (dx, dy) = (part[i + 1].X - part[i].X, part[i + 1].Y - part[i].Y);
                var length = Math.Sqrt((dx * dx) + (dy * dy));
                if (length <= 0) continue;
                var (ox, oy) = (-dy / length * width / 2, dx / length * width / 2);
                boxes.Add([new(part[i].X + ox, part[i].Y + oy), new(part[i + 1].X + ox, part[i + 1].Y + oy), new(part[i + 1].X - ox, part[i + 1].Y - oy), new(part[i].X - ox, part[i].Y - oy)]);
            }
        return new(boxes, false, Extent.Outset(width / 2));
    }

    private Spot Reached(double toX, double toY, Affine matrix)
    {
        var spot = matrix.Map(toX, toY);
        Extent = Extent.With(spot);
        return spot;
    }
}
