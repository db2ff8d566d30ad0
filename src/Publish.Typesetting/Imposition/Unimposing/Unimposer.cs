using System.Globalization;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>Takes pages off their sheets: each becomes a page that shows its place on the side, turned upright, at actual size. What lies outside of the trim, marks among it, is not shown.</summary>
public static class Unimposer
{
    /// <summary>The pages that lie on some sides, in the order of reading, each once, however often it was printed. Places of no page are passed over.</summary>
    /// <param name="sides">As they were imported.</param>
    /// <param name="records">What lies on each.</param>
    public static IReadOnlyList<TakenPage> Take(IReadOnlyList<Page> sides, IReadOnlyList<SheetRecord> records)
    {
        var taken = new SortedDictionary<int, TakenPage>();
        for (var i = 0; i < sides.Count; i++)
        {
            var straight = Straightened(sides[i], records[i].Register);
            foreach (var place in records[i].Places)
                if (place.Page > 0 && !taken.ContainsKey(place.Page)) taken.Add(place.Page, new(place.Page, i, place, PageOf(straight, place)));
        }

        return [.. taken.Values];
    }

    /// <summary>Undoes what was done for the printer.</summary>
    private static Page Straightened(Page side, Register? register) => register is null or { IsNone: true } ? side : side with { Register = register.Inverse(), Record = null };

    private static Page PageOf(Page side, SheetPlace place)
    {
        var placement = PlacementOf(place);
        var shown = (place.Shown ?? place.Trim).Within(new(Length.Zero, Length.Zero, side.Media.Width, side.Media.Height));
        var source = side is { Register: null, Items: [PlacedPageItem { Source: ImportedPage import }] } ? import with { Needed = shown } : (PlacedSource)new LaidOutPage(side);
        var whole = new Rect(Length.Zero, Length.Zero, place.Size.Width, place.Size.Height);
        return new(place.Size, whole, whole, place.Page.ToString(CultureInfo.InvariantCulture), [new PlacedPageItem(Artifact.Layout, source, placement, shown)]);
    }

    /// <summary>Lays a side so that the trim's top left corner, as it is read, lies at the page's.</summary>
    private static Placement PlacementOf(SheetPlace place)
    {
        var trim = place.Trim;
        var corner = place.QuarterTurns switch
        {
            0 => new Point(trim.X, trim.Y),
            1 => new Point(trim.Right, trim.Y),
            2 => new Point(trim.Right, trim.Bottom),
            _ => new Point(trim.X, trim.Bottom),
        };
        var scale = (int)Math.Clamp(((long)Placement.ActualSize * Placement.ActualSize + (place.ScaleMillionths / 2)) / place.ScaleMillionths, 1, int.MaxValue);
        var turned = new Placement(scale, (4 - place.QuarterTurns) & 3, default);
        var off = turned.OnSheet(corner);
        return turned with { Shift = new(-off.X, -off.Y) };
    }
}

/// <summary>A page that was taken off a side.</summary>
/// <param name="Number">In the order of reading, from 1, blanks among them counted.</param>
/// <param name="Side">That it was on, from 0.</param>
/// <param name="Place">Where on it.</param>
public sealed record TakenPage(int Number, int Side, SheetPlace Place, Page Page);
