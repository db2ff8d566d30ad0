using System.Globalization;

namespace Publish.Model.Language;

/// <summary>Days as software reads them.</summary>
public static class EditionDay
{
    private static readonly string[] Moments = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>A whole day, or a second of one in universal time.</summary>
    public static bool IsDay(string typed) => Read(typed, Moments) is not null;

    /// <summary>The moment of an edition; null for what is neither a day nor a second.</summary>
    public static DateTimeOffset? Moment(string typed) => Read(typed, Moments);

    /// <summary>The first day of what was typed, a year, a month or a day; null for words.</summary>
    public static DateTimeOffset? FirstOf(string typed) => Read(typed, Dates);

    private static DateTimeOffset? Read(string typed, string[] forms) =>
        DateTimeOffset.TryParseExact(typed.Trim(), forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;
}
