using System.Globalization;

namespace Publish.Delivery.Catalogue;

/// <summary>A part of what is offered, as long as a small reader manages at once: RFC 5005 in OPDS 1.2, and the same in OPDS 2.0.</summary>
/// <param name="Shelf">All there is.</param>
/// <param name="Found">What somebody looked for; all that can be fetched where that was nothing.</param>
/// <param name="Wanted">What was looked for; empty for nothing.</param>
/// <param name="Number">From 1.</param>
internal sealed record ShelfPage(Shelf Shelf, IReadOnlyList<ShelfZine> Found, string Wanted, int Number)
{
    public const int Most = 50;

    private const int LongestWish = 200;

    public IEnumerable<ShelfZine> Zines => Found.Skip((Number - 1) * Most).Take(Most);

    /// <summary>Of all that was found; a page at least.</summary>
    public int Pages => Math.Max(1, (Found.Count + Most - 1) / Most);

    /// <returns>Null for a page that is not there.</returns>
    public static ShelfPage? Of(Shelf shelf, string? wanted = null, string? number = null)
    {
        var wish = wanted?.Trim() ?? "";
        if (wish.Length > LongestWish) wish = wish[..LongestWish];
        ShelfZine[] found = [.. shelf.Zines.Where(zine => Opds.Acquisitions(zine).Any() && ShelfSearch.Finds(zine, wish))];
        if (!int.TryParse(number ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var page)) return null;
        var it = new ShelfPage(shelf, found, wish, page);
        return page >= 1 && page <= it.Pages ? it : null;
    }

    /// <summary>The pages about this one, by their relations.</summary>
    public IEnumerable<(string Relation, string Address)> Neighbours(string address)
    {
        if (Pages == 1) yield break;
        yield return ("first", Address(address, 1));
        if (Number > 1) yield return ("previous", Address(address, Number - 1));
        if (Number < Pages) yield return ("next", Address(address, Number + 1));
        yield return ("last", Address(address, Pages));
    }

    public string Address(string address) => Address(address, Number);

    private string Address(string address, int page)
    {
        string[] wishes = [.. Wanted.Length > 0 ? (string[])["query=" + Uri.EscapeDataString(Wanted)] : [], .. page > 1 ? (string[])[$"page={page}"] : []];
        return wishes.Length == 0 ? address : address + "?" + string.Join('&', wishes);
    }
}
