using System.Globalization;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>Page numbers for thumbnails: each on a small white page of its own, so that it lies as its page lies.</summary>
internal sealed class NumeralPages(AssemblySetter setter, AssemblyType type)
{
    private static readonly Length Side = Length.Mm(7);

    private readonly Dictionary<int, Page> pages = [];

    /// <param name="quarterTurns">As the page lies.</param>
    /// <param name="centre">On the sheet of instructions.</param>
    /// <param name="side">Of the white square.</param>
    public PlacedPageItem Place(int number, int quarterTurns, Point centre, Length side)
    {
        var page = PageOf(number);
        var half = side / 2;
        var corner = quarterTurns switch
        {
            0 => new Point(centre.X - half, centre.Y - half),
            1 => new Point(centre.X + half, centre.Y - half),
            2 => new Point(centre.X + half, centre.Y + half),
            _ => new Point(centre.X - half, centre.Y + half),
        };
        var scale = (int)(side.Steps * Placement.ActualSize / Side.Steps);
        return new(Artifact.Layout, new LaidOutPage(page), new(scale, quarterTurns, corner), page.Trim);
    }

    private Page PageOf(int number)
    {
        if (pages.TryGetValue(number, out var known)) return known;
        var area = new Rect(Length.Zero, Length.Zero, Side, Side);
        var words = number.ToString(CultureInfo.InvariantCulture);
        var items = new List<PageItem> { new RuleItem(Artifact.Layout, area, Ink.Paper) };
        setter.Write(items, words, type.Numeral, new((Side - setter.WidthOf(words, type.Numeral)) / 2, Length.Pt(-0.5m)), Side * 2, Side, Artifact.Layout);
        return pages[number] = new(area.Size, area, area, words, Seq.Of(items));
    }
}
