using System.Globalization;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;

namespace Publish.Press.Printing;

/// <summary>What is said of pages that are not at their actual size on the sheets: how much smaller they are, which ones, and what becomes of their type.</summary>
public static class ScaleWords
{
    private const int MostNamed = 8;
    private const int MostGroups = 4;

    // A thousandth is nothing that a ruler shows.
    private const int Slack = 1000;

    /// <returns>"the pages are already scaled to 70.7 % of their size, to fit the sheet: the 16 pt type is 11.3 pt on paper"; empty where all are at actual size.</returns>
    public static string Of(ImposedDocument sheets)
    {
        List<int> scaled = [.. Enumerable.Range(0, sheets.Scales.Count).Where(page => Math.Abs(sheets.Scales[page] - Placement.ActualSize) > Slack)];
        if (scaled.Count == 0) return "";
        var groups = scaled.GroupBy(page => Percent(sheets.Scales[page])).ToList();
        var least = scaled.Min(page => sheets.Scales[page]);
        var all = scaled.Count == sheets.Scales.Count;
        return (groups.Count > MostGroups ? Range(sheets, scaled, all) : string.Join(", ", groups.Select((group, i) => Group(group, all && groups.Count == 1, i == 0))))
            + (sheets.Plan.Scale is { Kind: ScaleKind.Fixed } ? "" : ", to fit the sheet") + (all ? "" : "; the others are at actual size") + Type(sheets, least);
    }

    private static string Group(IGrouping<string, int> pages, bool isAll, bool isFirst)
    {
        List<int> numbers = [.. pages];
        var (who, whose) = isAll ? ("the pages", "their") : numbers.Count == 1 ? ($"page {Number(numbers[0] + 1)}", "its") : (Named(numbers), "their");
        return isFirst ? $"{who} {(numbers.Count == 1 && !isAll ? "is" : "are")} already scaled to {pages.Key} % of {whose} size" : $"{who} to {pages.Key} %";
    }

    private static string Range(ImposedDocument sheets, List<int> scaled, bool all) =>
        $"{(all ? "the pages" : Named(scaled))} are already scaled, each by itself, to {Percent(scaled.Min(page => sheets.Scales[page]))} to {Percent(scaled.Max(page => sheets.Scales[page]))} % of their size";

    private static string Type(ImposedDocument sheets, int scale) => sheets.TypeSize is { } size
        ? $": the {Points(size, Placement.ActualSize)} pt type is {Points(size, scale)} pt on paper"
        : sheets.HasUnknownType ? $": type of 10 pt is {Points(Length.Pt(10), scale)} pt on paper" : "";

    internal static string Named(List<int> pages)
    {
        var named = string.Join(", ", pages.Take(pages.Count <= MostNamed ? pages.Count - 1 : MostNamed).Select(page => Number(page + 1)));
        return pages.Count <= MostNamed ? $"pages {named} and {Number(pages[^1] + 1)}" : $"pages {named} and {Number(pages.Count - MostNamed)} more";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(int millionths) => (Math.Floor(millionths / 1000m) / 10).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Points(Length size, int millionths) => (Math.Floor(size.Points * millionths / 100_000m) / 10).ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>What is said of artwork that runs off where printers leave a white rim.</summary>
public static class RunOffWords
{
    /// <returns>"pages 1 and 28 run to the sheet's edge, where printers leave up to 6 mm white: trimmed to 142.5 × 198 mm nothing of that is left"; empty where nothing does.</returns>
    public static string Of(ImposedDocument sheets) => sheets.RunOff is not { } runOff
        ? OfRim(sheets)
        : string.Create(CultureInfo.InvariantCulture, $"{Named(runOff.Pages)} {Where(runOff)}{(runOff.IsMarked ? ", as the marks on the first sheet show" : "")}");

    /// <summary>What is folded to and fro, or read as it is, has no edge that is trimmed at the end.</summary>
    private static string OfRim(ImposedDocument sheets)
    {
        var rim = sheets.Rimmed.IsEmpty
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"{Named(sheets.Rimmed)} to the sheet's edge, where printers leave up to {sheets.Plan.Clear.Millimetres:0.#} mm white, and nothing is trimmed here: that rim stays white, unless the printer prints without one");
        var beside = sheets.Beside.IsEmpty ? "" : $"{Named(sheets.Beside)} off, and the sheet is larger: cut it along the pages{(sheets.Plan.Scheme.Making.Acts.Count > 0 ? " before it is folded" : "")}";
        return rim.Length > 0 && beside.Length > 0 ? $"{rim}; {beside}" : rim + beside;
    }

    private static string Where(RunOff runOff)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{runOff.Trim.Width.Millimetres:0.#} × {runOff.Trim.Height.Millimetres:0.#} mm");
        return runOff.Insets == default
            ? $"off, and the sheet is larger: trim it to {size}"
            : string.Create(CultureInfo.InvariantCulture, $"to the sheet's edge, where printers leave up to {runOff.Rim.Millimetres:0.#} mm white: trimmed to {size} nothing of that is left");
    }

    private static string Named(Seq<int> pages) => pages.Count == 1 ? $"page {pages[0]} runs" : $"{ScaleWords.Named([.. pages.Select(page => page - 1)])} run";
}
