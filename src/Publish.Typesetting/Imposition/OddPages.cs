using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>Pages that are larger than the rest, for whose sake all of them are made smaller.</summary>
internal static class OddPages
{
    // PDFs round their papers.
    private static readonly Length Slack = Length.Mm(1);

    // What nobody would call larger: A5 on half of A4 is a third of a hundredth.
    private const int Grown = Placement.ActualSize / 100;

    /// <param name="scales">Alike for all pages.</param>
    /// <param name="largest">How large a page could be by itself.</param>
    public static void Check(PagedDocument reading, int[] scales, Func<int, int> largest, DiagnosticBag diagnostics)
    {
        if (scales.Length < 2 || scales.Min() is var scale && scale >= Placement.ActualSize) return;
        var usual = UsualSize(reading);
        List<int> odd = [.. Enumerable.Range(0, scales.Length).Where(i => !IsAlike(reading.Pages[i].Trim.Size, usual))];
        if (odd.Count == 0 || odd.Count == scales.Length) return;
        var without = Enumerable.Range(0, scales.Length).Except(odd).Min(largest);
        if (Math.Min(without, Placement.ActualSize) <= scale) return;
        List<int> guilty = [.. odd.Where(i => largest(i) < Math.Min(without, Placement.ActualSize))];
        var most = Enumerable.Range(0, scales.Length).Except(guilty).Max(largest);
        diagnostics.OddPagesShrinkAll([.. guilty.Select(i => i + 1)], reading.Pages[guilty.MinBy(largest)].Trim.Size, usual, scale, most > Placement.ActualSize + Grown ? most : null);
    }

    /// <summary>The size that most pages have; of two alike the one that comes first.</summary>
    private static Size UsualSize(PagedDocument reading)
    {
        var counts = new Dictionary<Size, int>();
        foreach (var page in reading.Pages)
            counts[page.Trim.Size] = counts.GetValueOrDefault(page.Trim.Size) + 1;
        return counts.MaxBy(count => count.Value).Key;
    }

    private static bool IsAlike(Size a, Size b) => Apart(a.Width, b.Width) <= Slack && Apart(a.Height, b.Height) <= Slack;

    private static Length Apart(Length a, Length b) => Length.Max(a - b, b - a);
}
