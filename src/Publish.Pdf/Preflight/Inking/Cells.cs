using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Inking;

/// <summary>A part of a page in small squares; a square is covered where its middle is.</summary>
internal sealed class Cells
{
    private const int Most = 600_000;

    // Half a millimetre: what is smaller dries.
    private const double Smallest = 1.417;

    private readonly Dictionary<Clip, bool[]> masks = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Row, double X, int Turn)> crossings = [];
    private readonly PathExtent area;
    private long spent;

    public Cells(PathExtent area)
        : this(area, Most, Smallest)
    {
    }

    /// <summary>As small as a number of them allows.</summary>
    public Cells(PathExtent area, int most)
        : this(area, most, 1e-3)
    {
    }

    private Cells(PathExtent area, int most, double smallest)
    {
        this.area = area;
        Side = Math.Max(Math.Max(smallest, Math.Max(area.Width, area.Height) / most), Math.Sqrt(Math.Max(0, area.Width * area.Height) / most));
        (Columns, Rows) = (Math.Max(1, (int)Math.Ceiling(area.Width / Side)), Math.Max(1, (int)Math.Ceiling(area.Height / Side)));
    }

    /// <summary>In points.</summary>
    public double Side { get; }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>Painting all that there is on the page would take too long.</summary>
    public bool IsSpent => spent > 25_000_000;

    public Spot Middle(int cell) => new(area.Left + (((cell % Columns) + 0.5) * Side), area.Bottom + (((cell / Columns) + 0.5) * Side));

    /// <summary>The square of a place; null beyond the part.</summary>
    public int? At(Spot place)
    {
        var (column, row) = (Math.Floor((place.X - area.Left) / Side), Math.Floor((place.Y - area.Bottom) / Side));
        return column >= 0 && row >= 0 && column < Columns && row < Rows ? ((int)row * Columns) + (int)column : null;
    }

    public PathExtent Around(int first, int last) => new(
        area.Left + (first % Columns * Side), area.Bottom + (first / Columns * Side), area.Left + (((last % Columns) + 1) * Side), area.Bottom + (((last / Columns) + 1) * Side));

    /// <summary>Those within the outline and the clip.</summary>
    public List<int> Of(Outline? outline, Clip clip)
    {
        var covered = new List<int>();
        var extent = (outline is null ? clip.Extent : clip.Extent.Within(outline.Extent)).Within(area);
        if (extent.IsEmpty || IsSpent) return covered;
        var mask = MaskOf(clip);
        Spans(outline, extent, (row, from, to) =>
        {
            for (var cell = (row * Columns) + from; cell <= (row * Columns) + to; cell++)
                if (mask is null || mask[cell]) covered.Add(cell);
        });
        spent += covered.Count + 8;
        return covered;
    }

    /// <summary>Null where the clip's extent says all.</summary>
    private bool[]? MaskOf(Clip clip)
    {
        if (clip.Own is null) return clip.Outer is null ? null : MaskOf(clip.Outer);
        if (masks.TryGetValue(clip, out var known)) return known;
        if (masks.Count > 16) masks.Clear();
        var outer = clip.Outer is null ? null : MaskOf(clip.Outer);
        var mask = new bool[Columns * Rows];
        spent += mask.Length;
        Spans(clip.Own, clip.Extent.Within(area), (row, from, to) =>
        {
            for (var cell = (row * Columns) + from; cell <= (row * Columns) + to; cell++)
                mask[cell] = outer is null || outer[cell];
        });
        return masks[clip] = mask;
    }

    private void Spans(Outline? outline, PathExtent extent, Action<int, int, int> span)
    {
        var (low, high) = (Math.Max(0, Index(extent.Bottom - area.Bottom)), Math.Min(Rows - 1, Index(extent.Top - area.Bottom) - 1));
        var (left, right) = (Math.Max(0, Index(extent.Left - area.Left)), Math.Min(Columns - 1, Index(extent.Right - area.Left) - 1));
        if (outline is null || outline.IsUpright)
        {
            for (var row = low; row <= high; row++)
                if (left <= right) span(row, left, right);
            return;
        }
        Cross(outline, low, high);
        var (at, turns) = (0, 0);
        for (; at + 1 < crossings.Count; at++)
        {
            turns += outline.IsEvenOdd ? 1 : crossings[at].Turn;
            if (crossings[at + 1].Row != crossings[at].Row) turns = 0;
            else if (outline.IsEvenOdd ? turns % 2 == 1 : turns != 0)
            {
                var (from, to) = (Math.Max(left, Index(crossings[at].X - area.Left)), Math.Min(right, Index(crossings[at + 1].X - area.Left) - 1));
                if (from <= to) span(crossings[at].Row, from, to);
            }
        }
    }

    /// <summary>Where the outline's sides go through the middles of rows.</summary>
    private void Cross(Outline outline, int low, int high)
    {
        crossings.Clear();
        foreach (var polygon in outline.Polygons)
            for (var i = 0; i < polygon.Length; i++)
            {
                var (a, b) = (polygon[i], polygon[(i + 1) % polygon.Length]);
                spent++;
                if (a.Y == b.Y) continue;
                var turn = a.Y < b.Y ? 1 : -1;
                if (turn < 0) (a, b) = (b, a);
                var last = Math.Min(high, Index(b.Y - area.Bottom) - 1);
                for (var row = Math.Max(low, Index(a.Y - area.Bottom)); row <= last && !IsSpent; row++, spent++)
                {
                    var y = area.Bottom + ((row + 0.5) * Side);
                    crossings.Add((row, a.X + ((y - a.Y) / (b.Y - a.Y) * (b.X - a.X)), turn));
                }
            }
        crossings.Sort(static (one, other) => one.Row != other.Row ? one.Row.CompareTo(other.Row) : one.X.CompareTo(other.X));
    }

    /// <summary>The first whose middle is not before a place.</summary>
    private int Index(double at) => (int)Math.Clamp(Math.Ceiling((at / Side) - 0.5), -1, Most + 1);
}
