using System.Globalization;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Imposition.Assembly.Testing;

/// <summary>
/// What shows how near to its edges a sheet is printed: a bar that reaches the edge, and stairs, a step a millimetre. The first step that is whole tells the margin.
/// <code>
///   edge  ────────────────────────────
///            ██  ▁▁
///            ██     ▁▁
///            ██        ▁▁  …  5    10
/// </code>
/// </summary>
internal static class EdgeRulers
{
    private const int Steps = 12;
    private static readonly Length Run = Length.Mm(2.2m);
    private static readonly Length Fine = Length.Pt(0.5m);

    public static IEnumerable<PageItem> On(Size sheet, AssemblySetter setter, AssemblyType type)
    {
        var items = new List<PageItem>();
        var (middle, half) = (sheet.Width / 2, sheet.Height / 2);
        Edge(items, middle, (along, depth) => new(along, depth), setter, type);
        Edge(items, middle, (along, depth) => new(along, sheet.Height - depth), setter, type);
        Edge(items, half, (along, depth) => new(depth, along), setter, type);
        Edge(items, half, (along, depth) => new(sheet.Width - depth, along), setter, type);
        return items;
    }

    /// <param name="place">By the way along the edge and the depth from it.</param>
    private static void Edge(List<PageItem> items, Length middle, Func<Length, Length, Point> place, AssemblySetter setter, AssemblyType type)
    {
        var half = TestGeometry.BarWidth / 2;
        var (a, b) = (place(middle - half, Length.Zero), place(middle + half, TestGeometry.BarDepth));
        items.Add(new RuleItem(Artifact.Mark, Between(a, b), Ink.Black));
        for (var step = 0; step <= Steps; step++)
        {
            var (along, depth) = (middle + Length.Mm(3) + (Run * step), Length.Mm(step));
            items.Add(Strokes.Line(place(along, depth), place(along + Run, depth), Fine));
            if (step % 5 != 0 || step == 0) continue;
            var at = place(along + (Run / 2), depth + Length.Mm(2));
            setter.Write(items, step.ToString(CultureInfo.InvariantCulture), type.Small, new(at.X - Length.Mm(3), at.Y - Length.Pt(3.5m)), Length.Mm(6), Length.Pt(7), Artifact.Layout, LineAlignment.Centred);
        }
    }

    private static Rect Between(Point a, Point b)
    {
        var (x, y) = (Length.Min(a.X, b.X), Length.Min(a.Y, b.Y));
        return new(x, y, Length.Max(a.X, b.X) - x, Length.Max(a.Y, b.Y) - y);
    }
}
