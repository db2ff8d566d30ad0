using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Raster.Scanning;

/// <summary>A printer and a scanner, made of arithmetic: the discs and bars of a page, turned and moved on its paper, and the paper on the scanner's glass.</summary>
/// <param name="Right">Millimetres that the printer lays the side to the right, as <paramref name="Down"/> down.</param>
/// <param name="Skew">Millimetres that it turns it clockwise on 100 mm.</param>
internal sealed record PrintedSheet(double Right = 0, double Down = 0, double Skew = 0)
{
    public double Resolution { get; init; } = 150;

    /// <summary>Of the paper on the glass, in degrees.</summary>
    public double Askew { get; init; }

    /// <summary>How light the lid is; null for a scan of nothing but the paper.</summary>
    public int? Lid { get; init; }

    public int Ink { get; init; } = 30;

    public int Paper { get; init; } = 240;

    /// <summary>Up and down, at most.</summary>
    public int Grain { get; init; }

    /// <summary>What nothing is printed on, at each edge.</summary>
    public double Margin { get; init; }

    /// <summary>Of the print: 1 is actual size.</summary>
    public double Scale { get; init; } = 1;

    public PixelPicture Scan(Page page)
    {
        var (width, height) = (Mm(page.Media.Width), Mm(page.Media.Height));
        var border = Lid is null ? 0 : 12;
        var (across, down) = ((int)Math.Round((width + (2 * border)) * Resolution / 25.4), (int)Math.Round((height + (2 * border)) * Resolution / 25.4));
        var samples = new byte[across * down];
        var print = new Print(new(page), width, height, page.Register is { } register ? (Mm(register.Shift.X), Mm(register.Shift.Y), Mm(register.Skew)) : (0, 0, 0));
        var askew = Math.Tan(Askew * Math.PI / 180);
        Parallel.For(0, down, y =>
        {
            var noise = (uint)y;
            for (var x = 0; x < across; x++)
            {
                var light = 0;
                for (var part = 0; part < 4; part++)
                    light += LightAt(print, askew, ((x + 0.25 + (part % 2 * 0.5)) * 25.4 / Resolution) - border, ((y + 0.25 + (part / 2 * 0.5)) * 25.4 / Resolution) - border);
                noise = (noise * 1664525) + 1013904223;
                samples[(y * across) + x] = (byte)Math.Clamp((light / 4) + (Grain == 0 ? 0 : (int)(noise >> 8) % ((2 * Grain) + 1) - Grain), 0, 255);
            }
        });

        return new(across, down, 1, samples, []);
    }

    /// <summary>From the glass back to the page that was sent.</summary>
    private int LightAt(Print print, double askew, double x, double y)
    {
        var (width, height) = (print.Width, print.Height);
        var (px, py) = Turned(x - (width / 2), y - (height / 2), -askew);
        if (Math.Abs(px) > width / 2 || Math.Abs(py) > height / 2) return Lid ?? Paper;
        if (Math.Abs(px) > (width / 2) - Margin || Math.Abs(py) > (height / 2) - Margin) return Paper;
        var (sx, sy) = Turned(px - Right, py - Down, -Skew / 100);
        (sx, sy) = (sx / Scale, sy / Scale);
        (sx, sy) = Turned(sx - print.Register.Right, sy - print.Register.Down, -print.Register.Skew / 100);
        return print.Shapes.IsInk(sx + (width / 2), sy + (height / 2)) ? Ink : Paper;
    }

    private static (double X, double Y) Turned(double x, double y, double tangent)
    {
        var size = Math.Sqrt(1 + (tangent * tangent));
        return ((x - (y * tangent)) / size, ((x * tangent) + y) / size);
    }

    private static double Mm(Length length) => (double)length.Millimetres;

    /// <summary>What is asked of a page for every pixel, in millimetres.</summary>
    private sealed record Print(Shapes Shapes, double Width, double Height, (double Right, double Down, double Skew) Register);

    /// <summary>Discs and the bars at the edges, and nothing else.</summary>
    private sealed class Shapes
    {
        private List<(double X, double Y, double Radius)> discs = [];
        private List<(double Left, double Top, double Right, double Bottom)> rules = [];

        // Square millimetres of the page that a shape touches: most of the paper is white, and is asked for four times a pixel.
        private readonly HashSet<(int X, int Y)> touched = [];

        public Shapes(Page page)
        {
            Gather(page);
            foreach (var (x, y, radius) in discs) Touch(x - radius, y - radius, x + radius, y + radius);
            foreach (var (left, top, right, bottom) in rules) Touch(left, top, right, bottom);
        }

        private void Touch(double left, double top, double right, double bottom)
        {
            for (var x = (int)Math.Floor(left); x <= (int)Math.Floor(right); x++)
                for (var y = (int)Math.Floor(top); y <= (int)Math.Floor(bottom); y++) touched.Add((x, y));
        }

        private void Gather(Page page)
        {
            var isTurned = page.Items is [PlacedPageItem];
            var inner = page.Items is [PlacedPageItem { Source: LaidOutPage placed }] ? placed.Page : page;
            foreach (var item in inner.Items)
            {
                if (item is PathItem { Stroke: null } path && path.Structure == Artifact.Mark) discs.Add(DiscOf(path));
                if (item is RuleItem rule && rule.Structure == Artifact.Mark) rules.Add((Mm(rule.Area.X), Mm(rule.Area.Y), Mm(rule.Area.Right), Mm(rule.Area.Bottom)));
            }

            if (!isTurned) return;
            var (width, height) = (Mm(page.Media.Width), Mm(page.Media.Height));
            discs = discs.ConvertAll(disc => (width - disc.X, height - disc.Y, disc.Radius));
            rules = rules.ConvertAll(rule => (width - rule.Right, height - rule.Bottom, width - rule.Left, height - rule.Top));
        }

        public bool IsInk(double x, double y) => touched.Contains(((int)Math.Floor(x), (int)Math.Floor(y))) && IsInShape(x, y);

        private bool IsInShape(double x, double y) =>
            discs.Exists(disc => ((x - disc.X) * (x - disc.X)) + ((y - disc.Y) * (y - disc.Y)) < disc.Radius * disc.Radius)
            || rules.Exists(rule => x > rule.Left && x < rule.Right && y > rule.Top && y < rule.Bottom);

        private static (double X, double Y, double Radius) DiscOf(PathItem path)
        {
            var ends = path.Steps.Where(step => step.Verb == PathVerb.Curve).Select(step => step.C).ToArray();
            var (left, right) = (ends.Min(end => Mm(end.X)), ends.Max(end => Mm(end.X)));
            return ((left + right) / 2, (ends.Min(end => Mm(end.Y)) + ends.Max(end => Mm(end.Y))) / 2, (right - left) / 2);
        }
    }
}
