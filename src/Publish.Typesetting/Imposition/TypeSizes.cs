using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>How large the type of pages is.</summary>
public static class TypeSizes
{
    /// <summary>The size that most letters have; null where there are none, or where nothing is known of them.</summary>
    public static Length? Main(IEnumerable<Page> pages)
    {
        var glyphs = new Dictionary<Length, long>();
        foreach (var page in pages)
            foreach (var item in page.Items)
                if (item is TextItem { Structure.IsContent: true } text)
                    foreach (var word in text.Words)
                        glyphs[text.Style.Size] = glyphs.GetValueOrDefault(text.Style.Size) + word.Count;
        return glyphs.Count == 0 ? null : glyphs.OrderByDescending(size => size.Value).ThenBy(size => size.Key.Steps).First().Key;
    }

    /// <summary>Of those pages alone that are not at their actual size.</summary>
    internal static Length? OfScaled(PagedDocument document, Seq<int> scales) =>
        Main(Enumerable.Range(0, scales.Count).Where(i => scales[i] != Placement.ActualSize).Select(i => document.Pages[i]));

    internal static bool HasUnknown(PagedDocument document)
    {
        foreach (var page in document.Pages)
            foreach (var item in page.Items)
                if (item is PlacedPageItem) return true;
        return false;
    }
}
