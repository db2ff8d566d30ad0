using System.Globalization;

namespace Publish.Epub.Package;

/// <summary>Dates as EPUB writes them (W3C-DTF).</summary>
internal static class BookDate
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The date as typed where it is a year, a month or a day; null for words, which a checker would refuse.</summary>
    public static string? Published(string typed) => TryRead(typed, out _) ? typed.Trim() : null;

    /// <summary>To the second, in universal time; never from a clock.</summary>
    public static string Modified(DateTimeOffset? modified, string typed)
    {
        var moment = modified ?? (TryRead(typed, out var date) ? date : new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    private static bool TryRead(string typed, out DateTimeOffset date) => DateTimeOffset.TryParseExact(
        typed.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
}
