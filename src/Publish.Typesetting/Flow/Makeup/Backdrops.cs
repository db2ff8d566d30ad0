using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>What lies behind the words of a page of text: the style's tint, and pictures that the manuscript puts there. Nobody hears of them: they are artifacts.</summary>
internal static class Backdrops
{
    /// <summary>Of an ink that words in black are hard to read over; what is lighter is read over at any strength.</summary>
    private const int Readable = 30;

    // A frame that was scanned is never just as wide as a page; beyond this its corners look drawn out.
    private const int Stretch = 15;

    /// <summary>Says once for the zine what is wrong with them.</summary>
    public static void Check(CollectingState state)
    {
        var page = state.Styles.Theme.Page;
        var geometry = new PageGeometry(state.Styles.Theme, IsRecto: true);
        if (page.Background > Readable && IsDark(state)) state.Diagnostics.DarkBackground(page.Background, Readable);
        foreach (var backdrop in state.Backdrops.Where(backdrop => backdrop.IsBorder))
        {
            var (area, picture) = (Rim(geometry), backdrop.Picture);
            var wide = (decimal)area.Width.Steps * picture.PixelHeight / ((decimal)area.Height.Steps * picture.PixelWidth);
            var percent = (int)(wide >= 1 ? (wide * 100) - 100 : (100 / wide) - 100);
            if (percent > Stretch) state.Diagnostics.StretchedBorder(backdrop.Span, percent, area.Size);
        }
    }

    /// <param name="before">Blocks that stand before the text's first one.</param>
    public static void Paint(PagePlan plan, int before, PageGeometry page, CollectingState state, List<PageItem> items)
    {
        var (theme, field) = (page.Theme.Page, page.Bleed > Length.Zero ? page.BleedBox : Rim(page));
        if (theme.Background > 0) items.Add(new RuleItem(Artifact.Layout, field, state.ThemeInk(theme.BackgroundInk) with { Percent = theme.Background }));
        foreach (var isBorder in (ReadOnlySpan<bool>)[false, true])
            if (state.Backdrops.FindLast(backdrop => backdrop.IsBorder == isBorder && plan.Body.Any(segment => backdrop.Holds(segment.Block - before))) is { } shown)
                items.Add(isBorder ? new(Artifact.Layout, shown.Picture, Rim(page), null, shown.Ink) { IsApart = true }
                    : new PictureItem(Artifact.Layout, shown.Picture, PageGeometry.Covering(field, shown.Picture.PixelWidth, shown.Picture.PixelHeight), field, shown.Ink) { IsApart = true });
    }

    private static Rect Rim(PageGeometry page) => page.Trim.Outset(-page.Theme.Page.Edge);

    private static bool IsDark(CollectingState state) => state.InkOver(state.ThemeInk(state.Styles.Theme.Page.BackgroundInk)) == Ink.Paper;
}
