using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>Pictures that lie over the words of a page of text, each on the page where the block that it was typed behind ends.</summary>
internal sealed class Stamps
{
    private readonly ILookup<int, Stamp> byPage;

    /// <param name="before">Blocks that stand before the text's first one.</param>
    public Stamps(IReadOnlyList<Stamp> stamps, IReadOnlyList<PagePlan> plans, int before) => byPage = stamps.ToLookup(stamp => PageOf(stamp.Behind + before, plans));

    /// <param name="number">Of the page's plan.</param>
    public void Paint(int number, PageGeometry page, List<PageItem> items)
    {
        foreach (var stamp in byPage[number])
        {
            var area = stamp.On(page.Trim.Size);
            items.Add(new PictureItem(stamp.Structure, stamp.Picture, area with { X = area.X + page.Trim.X, Y = area.Y + page.Trim.Y }, page.Bleed > Length.Zero ? page.BleedBox : page.Trim, stamp.Ink) { IsApart = true });
        }
    }

    /// <summary>A block that is on no page itself, as an empty one, is where the next one begins.</summary>
    private static int PageOf(int block, IReadOnlyList<PagePlan> plans)
    {
        for (var page = plans.Count - 1; page >= 0; page--)
            foreach (var segment in plans[page].Body)
                if (segment.Block == block) return page;
        for (var page = 0; page < plans.Count; page++)
            foreach (var segment in plans[page].Body)
                if (segment.Block > block) return page;
        return plans.Count - 1;
    }
}
