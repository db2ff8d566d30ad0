using Publish.Typesetting;
using Publish.Typesetting.Pages;

namespace Publish.Press.Building;

/// <summary>A page of a few lines that costs a whole sheet: the text's last one, or a chapter's where the next one begins a page.</summary>
internal static class LastPage
{
    /// <summary>Lines that a writer may well take out elsewhere.</summary>
    private const int Few = 4;

    /// <param name="multiple">Pages that fill a sheet, or a set of them.</param>
    /// <returns>The last such page, from 1, its lines, and whether text follows; null where there is none, or the paper is needed in any case.</returns>
    public static (int Page, int Lines, bool EndsChapter)? OnASheetOfItsOwn(TypesettingResult layout, int multiple)
    {
        if (multiple < 2 || layout.Blanks != multiple - 1) return null;
        var (first, page) = (layout.TextPages.Start.Value, layout.TextPages.End.Value - 1);
        while (page >= first && layout.PageMap.Pages[page].Node is null) page--;
        // Full-page pictures among them, and pages left blank before one, are no text's.
        for (var last = page; page >= first; page--)
            if (LinesOf(layout.Paged.Pages[page]) is > 0 and <= Few and var lines && (page == last || !BeginsWithHeading(layout.Paged, page))) return (page + 1, lines, page < last);
        return null;
    }

    /// <summary>Lines of text; 0 for a page that a picture is on.</summary>
    private static int LinesOf(Page page) => page.Items.Any(item => item is PictureItem) ? 0 : Texts(page).Select(text => text.Origin.Y).Distinct().Count();

    private static IEnumerable<TextItem> Texts(Page page) => page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent);

    /// <summary>A page of its own, such as a short poem's, and not the end of what began before it.</summary>
    private static bool BeginsWithHeading(PagedDocument paged, int page) => paged.Structure is { } root && IsInHeading(root, Texts(paged.Pages[page]).First().Structure, isHeading: false);

    private static bool IsInHeading(StructureNode node, StructureId id, bool isHeading)
    {
        isHeading |= node.Role is >= StructureRole.Heading1 and <= StructureRole.Heading6;
        foreach (var kid in node.Kids)
            if (kid.Node is { } inner ? IsInHeading(inner, id, isHeading) : isHeading && kid.Id.Equals(id)) return true;
        return false;
    }
}
