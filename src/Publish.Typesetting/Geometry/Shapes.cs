namespace Publish.Typesetting.Geometry;

/// <summary>A place on a page: x to the right and y down, from the top left corner of the medium.</summary>
public readonly record struct Point(Length X, Length Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);
}

public readonly record struct Size(Length Width, Length Height)
{
    public Size Turned => new(Height, Width);

    // A record would show its own turned self, and that one its own, without end.
    public override string ToString() => $"{Width} x {Height}";
}

/// <summary>An upright rectangle by its top left corner.</summary>
public readonly record struct Rect(Length X, Length Y, Length Width, Length Height)
{
    public Length Right => X + Width;

    public Length Bottom => Y + Height;

    public Size Size => new(Width, Height);

    /// <summary>Grown on every side.</summary>
    public Rect Outset(Length by) => new(X - by, Y - by, Width + by + by, Height + by + by);

    public Rect Shifted(Length dx, Length dy) => new(X + dx, Y + dy, Width, Height);

    /// <summary>What of it lies in another; without width or height where nothing does.</summary>
    public Rect Within(Rect other)
    {
        var (left, top) = (Length.Max(X, other.X), Length.Max(Y, other.Y));
        return new(left, top, Length.Max(Length.Zero, Length.Min(Right, other.Right) - left), Length.Max(Length.Zero, Length.Min(Bottom, other.Bottom) - top));
    }
}

/// <summary>Scales about the origin, turns clockwise by quarters, then shifts: how a page is placed on a sheet.</summary>
/// <param name="ScaleMillionths">1,000,000 is actual size.</param>
/// <param name="QuarterTurns">0 to 3, clockwise.</param>
/// <param name="Shift">Where the origin (the placed page's top left corner) comes to lie.</param>
public readonly record struct Placement(int ScaleMillionths, int QuarterTurns, Point Shift)
{
    public const int ActualSize = 1_000_000;

    /// <summary>Where on the placed page a place on the sheet is.</summary>
    public Point OnPage(Point onSheet)
    {
        var (x, y) = (onSheet.X - Shift.X, onSheet.Y - Shift.Y);
        var (u, v) = (QuarterTurns & 3) switch { 0 => (x, y), 1 => (y, -x), 2 => (-x, -y), _ => (-y, x) };
        return new(u.Times(ActualSize, ScaleMillionths), v.Times(ActualSize, ScaleMillionths));
    }

    /// <summary>Where on the sheet a place on the placed page is.</summary>
    public Point OnSheet(Point onPage)
    {
        var (x, y) = (onPage.X.Times(ScaleMillionths, ActualSize), onPage.Y.Times(ScaleMillionths, ActualSize));
        var (u, v) = (QuarterTurns & 3) switch { 0 => (x, y), 1 => (-y, x), 2 => (-x, -y), _ => (y, -x) };
        return new Point(u, v) + Shift;
    }

    /// <summary>Where on the sheet a part of the placed page is.</summary>
    public Rect OnSheet(Rect onPage)
    {
        var (a, b) = (OnSheet(new Point(onPage.X, onPage.Y)), OnSheet(new Point(onPage.Right, onPage.Bottom)));
        var (x, y) = (Length.Min(a.X, b.X), Length.Min(a.Y, b.Y));
        return new(x, y, Length.Max(a.X, b.X) - x, Length.Max(a.Y, b.Y) - y);
    }
}
