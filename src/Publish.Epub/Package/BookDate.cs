using System.Globalization;
using Publish.Model;
using Publish.Model.Language;

namespace Publish.Epub.Package;

/// <summary>Dates as EPUB writes them (W3C-DTF).</summary>
internal static class BookDate
{
    /// <summary>The date as typed where it is a year, a month or a day; null for words, which a checker would refuse.</summary>
    public static string? Published(string typed) => EditionDay.FirstOf(typed) is null ? null : typed.Trim();

    /// <summary>To the second, in universal time; never from a clock. EPUB demands one, so that a book which knows no date says the year of EPUB 3.3.</summary>
    public static string Modified(DateTimeOffset? modified, Metadata card)
    {
        var moment = modified ?? EditionDay.Moment(card.Modified) ?? EditionDay.FirstOf(card.Date) ?? new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }
}
