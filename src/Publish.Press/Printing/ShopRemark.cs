using System.Globalization;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing;

namespace Publish.Press.Printing;

/// <summary>What a print shop asks first: the trimmed size and the bleed.</summary>
internal static class ShopRemark
{
    public static string Of(PagedDocument document, PrintSettings job)
    {
        var trim = document.Pages[0].Trim;
        var bleed = job.Bleed == Length.Zero ? "no bleed" : string.Create(CultureInfo.InvariantCulture, $"{job.Bleed.Millimetres:0.#} mm of bleed");
        return string.Create(CultureInfo.InvariantCulture, $"{trim.Width.Millimetres:0.#} × {trim.Height.Millimetres:0.#} mm trimmed, {bleed}");
    }
}
