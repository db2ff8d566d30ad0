using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Acceptance.Folding;

/// <summary>Paints sheets of numbered pages into a few pixels, for runs that are too many for a whole PDF each. Its own arithmetic, in doubles.</summary>
internal static class SheetPainter
{
    public static Picture Paint(Page sheet, int width, int height)
    {
        var pixels = new byte[width * height];
        Array.Fill(pixels, byte.MaxValue);
        var (perX, perY) = (width / (double)sheet.Media.Width.Points, height / (double)sheet.Media.Height.Points);
        foreach (var item in sheet.Items)
        {
            if (item is not PlacedPageItem { Source: LaidOutPage source } placed) continue;
            foreach (var rule in source.Page.Items)
                if (rule is RuleItem field) Fill(pixels, width, height, Box.Of(field.Area).Within(Box.Of(placed.Clip)).Placed(placed.Placement), perX, perY);
        }

        return new(pixels, width, height);
    }

    private static void Fill(byte[] pixels, int width, int height, Box box, double perX, double perY)
    {
        if (box.Right <= box.Left || box.Bottom <= box.Top) return;
        var (left, right) = (Math.Max(0, Nearest(box.Left * perX)), Math.Min(width, Nearest(box.Right * perX)));
        var (top, bottom) = (Math.Max(0, Nearest(box.Top * perY)), Math.Min(height, Nearest(box.Bottom * perY)));
        for (var y = top; y < bottom; y++)
            pixels.AsSpan((y * width) + left, Math.Max(0, right - left)).Clear();
    }

    private static int Nearest(double pixels) => (int)Math.Floor(pixels + 0.5);

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Of(Rect area) =>
            new((double)area.X.Points, (double)area.Y.Points, (double)area.Right.Points, (double)area.Bottom.Points);

        public Box Within(Box other) =>
            new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

        public Box Placed(Placement placement)
        {
            var scale = placement.ScaleMillionths / 1e6;
            var turn = placement.QuarterTurns * Math.PI / 2;
            var (cosine, sine) = (Math.Round(Math.Cos(turn)) * scale, Math.Round(Math.Sin(turn)) * scale);
            var (dx, dy) = ((double)placement.Shift.X.Points, (double)placement.Shift.Y.Points);
            (double X, double Y) At(double x, double y) => ((x * cosine) - (y * sine) + dx, (x * sine) + (y * cosine) + dy);
            var (a, b) = (At(Left, Top), At(Right, Bottom));
            return new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
        }
    }
}
