using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Layers;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>Marks that are laid on the page as one, from the first to before the last.</summary>
internal readonly record struct MarkGroup(int First, int End, Laying Laying, Clip Clip);

/// <summary>What is painted while contents are played: all of a page, a tile, or a mask.</summary>
internal sealed class Scene(PathExtent whole)
{
    /// <summary>A page with more says nothing new.</summary>
    private const int MostMarks = 1_000_000;

    // A millimetre, in points.
    private const double Near = 2.835;

    private readonly HashSet<string> problems = new(StringComparer.Ordinal);
    private readonly HashSet<string> unseen = new(StringComparer.Ordinal);

    /// <summary>In points, from the bottom left corner of the page as it is shown.</summary>
    public PathExtent Shown { get; } = whole;

    /// <summary>Where the page is cut.</summary>
    public PathExtent Trim { get; init; } = whole;

    /// <summary>False for what masks are made of.</summary>
    public bool IsPrinted { get; init; } = true;

    public List<Mark> Marks { get; } = [];

    /// <summary>The inner ones come before those that hold them.</summary>
    public List<MarkGroup> Groups { get; } = [];

    /// <summary>What could not be read, and would print.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    /// <summary>What was not looked into, though it can be printed.</summary>
    public IReadOnlyCollection<string> Unseen => unseen;

    public HashSet<string> Fonts { get; } = new(StringComparer.Ordinal);

    public HashSet<string> FontsNotEmbedded { get; } = new(StringComparer.Ordinal);

    public HashSet<Layer> Layers { get; } = [];

    public bool IsTransparent { get; set; }

    /// <summary>Tones are changed by a curve of the file's own.</summary>
    public bool ChangesTones { get; set; }

    /// <summary>Layers that do not print, one within the other.</summary>
    public int Hidden { get; set; }

    /// <summary>Artifacts of layout that are open, one within the other.</summary>
    public int Artifacts { get; set; }

    /// <summary>Forms in such artifacts that are shown at less than half of their size.</summary>
    public int Miniatures { get; set; }

    /// <summary>Production aids that are open, one within the other.</summary>
    public int Aids { get; set; }

    /// <summary>Something is said to be content.</summary>
    public bool HasContent { get; set; }

    public void Broken(string what) => problems.Add(what);

    public void NotSeen(string what) => unseen.Add(what);

    public void Add(Mark mark)
    {
        if (Marks.Count >= MostMarks) throw new TooMuchException();
        Marks.Add(Miniatures > 0 || Aids > 0 ? mark with { IsInMiniature = Miniatures > 0, IsAid = Aids > 0 } : mark);
    }

    /// <summary>Whether something ends or goes on where the page is cut, or near it.</summary>
    public bool IsAtTrim(PathExtent extent) => !extent.Within(Trim).IsEmpty
        && (extent.Left < Trim.Left + Near || extent.Bottom < Trim.Bottom + Near || extent.Right > Trim.Right - Near || extent.Top > Trim.Top - Near);

    /// <summary>What was found on the way counts for the page.</summary>
    public void TakeOver(Scene inner)
    {
        problems.UnionWith(inner.problems);
        unseen.UnionWith(inner.unseen);
        Fonts.UnionWith(inner.Fonts);
        FontsNotEmbedded.UnionWith(inner.FontsNotEmbedded);
        Layers.UnionWith(inner.Layers);
        IsTransparent |= inner.IsTransparent;
        ChangesTones |= inner.ChangesTones;
    }

    /// <summary>From the top left corner of the page as it is shown.</summary>
    public Rect Placed(PathExtent extent) =>
        new(Points(extent.Left - Shown.Left), Points(Shown.Top - extent.Top), Points(extent.Width), Points(extent.Height));

    public static Length Points(double points) => new((long)Math.Round(Math.Clamp(points, -1e6, 1e6) * Length.StepsPerPoint));
}
