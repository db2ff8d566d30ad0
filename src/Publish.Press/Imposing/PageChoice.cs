using System.Globalization;
using Publish.Model.Source;

namespace Publish.Press.Imposing;

/// <summary>
/// Some pages of a document in an order, as people type them: "3-14,1" for pages 3 to 14 and then page 1, "8-1" backwards, "5-" or "5-end" to the end, "odd" and
/// "even" for every other page, "all", and a "b" for a blank page.
/// </summary>
public static class PageChoice
{
    private const int MostPages = 20_000;

    /// <returns>Page numbers from 1, and 0 for a blank; null, with a diagnostic, for words that say none.</returns>
    public static IReadOnlyList<int>? Read(string typed, int pages, DiagnosticBag bag)
    {
        var chosen = new List<int>();
        foreach (var part in typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (EveryOther(part, pages) is { } others) chosen.AddRange(others);
            else if (Range(part, pages) is not { } range) bag.NoSuchPages(part, pages);
            else if (range.First == 0) chosen.Add(0);
            else AddRange(chosen, range.First, range.Last);
            if (chosen.Count > MostPages) break;
        }

        if (chosen.Count == 0 && !bag.HasErrors) bag.NoSuchPages(typed, pages);
        if (chosen.Count > MostPages) bag.TooManyPagesChosen(MostPages);
        return bag.HasErrors ? null : chosen;
    }

    /// <summary>Null for other words.</summary>
    private static IEnumerable<int>? EveryOther(string part, int pages) => part.ToLowerInvariant() switch
    {
        "all" => Enumerable.Range(1, pages),
        "odd" => Enumerable.Range(1, pages).Where(page => page % 2 == 1),
        "even" => Enumerable.Range(1, pages).Where(page => page % 2 == 0),
        _ => null,
    };

    private static void AddRange(List<int> chosen, int first, int last)
    {
        var step = first <= last ? 1 : -1;
        for (var page = first; page != last + step; page += step)
            chosen.Add(page);
    }

    private static (int First, int Last)? Range(string part, int pages)
    {
        if (part is "b" or "B") return (0, 0);
        var dash = part.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0) return Number(part, pages) is { } one ? (one, one) : null;
        var first = dash == 0 ? 1 : Number(part[..dash], pages);
        var last = dash == part.Length - 1 ? pages : Number(part[(dash + 1)..], pages);
        return part.Length > 1 && first is { } from && last is { } to ? (from, to) : null;
    }

    private static int? Number(string digits, int pages) => digits.Trim().ToLowerInvariant() is "end" or "last" ? pages :
        int.TryParse(digits.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= pages ? number : null;
}
