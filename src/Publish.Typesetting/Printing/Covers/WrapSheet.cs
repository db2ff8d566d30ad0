using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Printing.Covers;

/// <summary>One side of a wrap cover: two pages with the spine between them, bleed and marks about them.</summary>
/// <param name="Page">A page's trimmed size.</param>
internal sealed record WrapSheet(Size Page, Length Spine, Length Bleed)
{
    /// <summary>Marks keep clear of the bleed, or they would stay on a cover that is cut a little off.</summary>
    private static readonly Length MarkGap = Length.Mm(1);
    private static readonly Length MarkLength = Length.Mm(5);

    private Length Slug => Bleed + MarkGap + MarkLength + MarkGap;

    public Rect Trim => new(Slug, Slug, (Page.Width * 2) + Spine, Page.Height);

    private Size Media => Trim.Outset(Slug).Size;

    /// <param name="strip">The spine's type; null for none.</param>
    /// <param name="upwards">It reads from the foot to the head.</param>
    public Page Lay(string label, Page left, Page right, Page? strip, bool upwards)
    {
        var items = new List<PageItem>
        {
            Place(left, Trim.X, bleedsLeft: true),
            Place(right, Trim.X + Page.Width + Spine, bleedsLeft: false),
        };
        if (strip is not null) items.Add(Place(strip, upwards));
        items.AddRange(Marks());
        return new(Media, Trim.Outset(Bleed), Trim, label, Seq.Of(items));
    }

    // At the spine a page ends with its trim; beyond the other edges its bleed shows.
    private PlacedPageItem Place(Page page, Length x, bool bleedsLeft)
    {
        var beyond = Length.Min(Bleed, page.Trim.X - page.Bleed.X);
        var whole = page.Trim.Outset(beyond);
        var clip = whole with { X = bleedsLeft ? whole.X : page.Trim.X, Width = page.Trim.Width + beyond };
        return new(Artifact.Layout, new LaidOutPage(page), new(Placement.ActualSize, 0, new(x - page.Trim.X, Trim.Y - page.Trim.Y)), clip);
    }

    private PlacedPageItem Place(Page strip, bool upwards)
    {
        var x = Trim.X + Page.Width;
        var at = upwards ? new Point(x, Trim.Bottom) : new Point(x + Spine, Trim.Y);
        return new(Artifact.Layout, new LaidOutPage(strip), new(Placement.ActualSize, upwards ? 3 : 1, at), strip.Trim);
    }

    private IEnumerable<PageItem> Marks()
    {
        var gap = Bleed + MarkGap;
        var (left, right) = (Trim.X + Page.Width, Trim.X + Page.Width + Spine);
        foreach (var y in new[] { Trim.Y, Trim.Bottom })
        {
            yield return Mark(new(Trim.X - gap, y), new(Trim.X - gap - MarkLength, y), false);
            yield return Mark(new(Trim.Right + gap, y), new(Trim.Right + gap + MarkLength, y), false);
            var away = y == Trim.Y ? -1 : 1;
            foreach (var (x, isFold) in new[] { (Trim.X, false), (left, true), (right, true), (Trim.Right, false) })
                yield return Mark(new(x, y + (gap * away)), new(x, y + ((gap + MarkLength) * away)), isFold);
        }
    }

    private static PathItem Mark(Point from, Point to, bool isFold) =>
        (isFold ? Strokes.Dashed(from, to) : Strokes.Line(from, to, Length.Pt(0.5m))) with { Structure = Artifact.Mark };
}
