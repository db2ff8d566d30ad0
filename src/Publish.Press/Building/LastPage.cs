using Publish.Typesetting;
using Publish.Typesetting.Pages;

namespace Publish.Press.Building;

/// <summary>A last page of a few lines that costs a whole sheet.</summary>
internal static class LastPage
{
    /// <summary>Lines that a writer may well take out elsewhere.</summary>
    private const int Few = 3;

    /// <param name="multiple">Pages that fill a sheet, or a set of them.</param>
    /// <returns>The page, from 1, and its lines; null where it holds more, or the paper is needed in any case.</returns>
    public static (int Page, int Lines)? OnASheetOfItsOwn(TypesettingResult layout, int multiple)
    {
        if (multiple < 2 || layout.Blanks != multiple - 1) return null;
        var page = layout.PageMap.Pages.Count - 1;
        while (page >= 0 && layout.PageMap.Pages[page].Node is null) page--;
        if (page < 0 || layout.Paged.Pages[page].Items.Any(item => item is PictureItem)) return null;
        var lines = layout.Paged.Pages[page].Items.OfType<TextItem>().Where(text => text.Structure.IsContent).Select(text => text.Origin.Y).Distinct().Count();
        return lines is > 0 and <= Few ? (page + 1, lines) : null;
    }
}
