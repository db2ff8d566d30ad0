using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Drawings;

/// <summary>Pictures as pages: covers, spreads, and what lies between.</summary>
internal sealed class DrawingPages
{
    /// <summary>So much wider than a page of the same height, and a picture is two of them: a little is lost at the fold, or cut off by the scanner.</summary>
    private const double SpreadFrom = 1.7;

    /// <summary>Fewer make no outside and inside unless their names say so.</summary>
    private const int FewestForCovers = 4;

    private readonly List<Drawing> inner;

    private DrawingPages(Drawing? front, List<Drawing> inner, Drawing? back, double shape) => (Front, this.inner, Back, Shape) = (front, inner, back, shape);

    public Drawing? Front { get; private set; }

    public Drawing? Back { get; private set; }

    public IReadOnlyList<Drawing> Inner => inner;

    /// <summary>The covers are so by their place and not by their names.</summary>
    public bool IsFrontByPlace { get; private init; }

    public bool IsBackByPlace { get; private init; }

    /// <summary>Width over height of most pages.</summary>
    public double Shape { get; }

    /// <param name="card">What the folder says of itself already: a cover that it names is one.</param>
    public static DrawingPages Of(IReadOnlyList<Drawing> drawings, Metadata card)
    {
        var shape = ShapeOf(drawings);
        var marked = Marked(drawings, shape);
        var (front, back) = DrawingNames.Covers(marked);
        if (card.Cover.Length > 0) front = marked.FindIndex(drawing => drawing.Name == card.Cover);
        if (card.BackCover.Length > 0) back = marked.FindIndex(drawing => drawing.Name == card.BackCover);
        if (front >= 0 && !marked[front].IsPage) front = -1;
        if (back >= 0 && !marked[back].IsPage) back = -1;
        var (isFrontByPlace, isBackByPlace) = (front < 0 && card.Cover.Length == 0 && marked.Count >= FewestForCovers && marked[0].IsPage && back != 0, back < 0 && card.BackCover.Length == 0 && marked.Count >= FewestForCovers && marked[^1].IsPage && front != marked.Count - 1);
        if (isFrontByPlace) front = 0;
        if (isBackByPlace) back = marked.Count - 1;
        var inner = marked.Where((_, i) => i != front && i != back).ToList();
        // A zine needs something within its covers.
        if (inner.Count == 0)
        {
            if (back >= 0 && front >= 0) back = -1;
            else front = back = -1;
            inner = [.. marked.Where((_, i) => i != front && i != back)];
        }
        return new(front < 0 ? null : marked[front], inner, back < 0 ? null : marked[back], shape) { IsFrontByPlace = isFrontByPlace && front >= 0, IsBackByPlace = isBackByPlace && back >= 0 };
    }

    /// <summary>The cover that goes around: its left half is the back. -1 where there is none.</summary>
    public static int AroundOf(IReadOnlyList<Drawing> drawings) =>
        DrawingNames.Covers(drawings) is { Front: >= 0 and var front, Back: < 0 } && drawings[front].Shape >= ShapeOf(drawings) * SpreadFrom ? front : -1;

    /// <summary>Gives each its path.</summary>
    public void Name(Func<Drawing, string> path)
    {
        Front = Front is { } front ? front with { Path = path(front) } : null;
        for (var i = 0; i < inner.Count; i++) inner[i] = inner[i] with { Path = path(inner[i]) };
        Back = Back is { } back ? back with { Path = path(back) } : null;
    }

    /// <param name="zine">What the folder says of itself already.</param>
    /// <param name="size">Of the page; empty for the style's own.</param>
    public Document Document(ZineFile zine, DrawingSize size)
    {
        var blocks = new List<Block>();
        foreach (var drawing in inner)
        {
            var placement = drawing.IsSpread ? FigurePlacement.Spread : FigurePlacement.FullPage;
            blocks.Add(new Figure(new Image(drawing.Path, null), [], placement) { Attributes = drawing.IsLeft ? Attributes.None with { Classes = [Figure.Verso] } : Attributes.None });
        }
        var card = zine.Metadata;
        if (Front is { } front) card = card with { Cover = front.Path };
        if (Back is { } back) card = card with { BackCover = back.Path };
        return new(card, Sized(zine.Settings, size), [new Section(1, null, Seq.Of(blocks), [])], Glossary.None);
    }

    /// <summary>Who says how it is printed, or how large its page is, has decided.</summary>
    private static Settings Sized(Settings settings, DrawingSize size) => size.Words.Length == 0 || settings.Others.Any(other => other.Key is "page" or "print" or "scheme")
        ? settings
        : settings with { Others = settings.Others.Add(new("page", SourceSpan.None, new SettingScalar(size.Words, false, SourceSpan.None))) };

    /// <summary>The median of all; where some are half as wide as that, those are the pages and the others spreads.</summary>
    private static double ShapeOf(IReadOnlyList<Drawing> drawings)
    {
        var shape = Median(drawings.Select(drawing => drawing.Shape));
        var narrow = drawings.Where(drawing => drawing.Shape * SpreadFrom <= shape && drawing.Shape * 2.6 >= shape).Select(drawing => drawing.Shape).ToList();
        return narrow.Count > 0 ? Median(narrow) : shape;
    }

    private static double Median(IEnumerable<double> shapes)
    {
        double[] sorted = [.. shapes.Order()];
        return sorted[(sorted.Length - 1) / 2];
    }

    private static List<Drawing> Marked(IReadOnlyList<Drawing> drawings, double shape)
    {
        var marked = new List<Drawing>();
        for (var i = 0; i < drawings.Count; i++)
        {
            if (i + 1 < drawings.Count && drawings[i].Shape < shape * SpreadFrom && DrawingNames.ArePair(drawings[i].Stem, drawings[i + 1].Stem))
            {
                marked.Add(drawings[i] with { IsLeft = true });
                marked.Add(drawings[++i] with { IsRight = true });
            }
            else marked.Add(drawings[i] with { IsSpread = drawings[i].Shape >= shape * SpreadFrom });
        }
        return marked;
    }
}
