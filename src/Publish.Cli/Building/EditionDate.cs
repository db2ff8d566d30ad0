using System.Globalization;
using Publish.Model;

namespace Publish.Cli.Building;

/// <summary>The moment that files name as the one they were made at: never the clock's, so that the same manuscript gives the same bytes.</summary>
internal static class EditionDate
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private static readonly DateTimeOffset ForNone = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The environment's SOURCE_DATE_EPOCH (reproducible-builds.org) where it is set; else the zine's own date; else 1 January 1980.</summary>
    public static DateTimeOffset Of(Metadata card) => FromEnvironment() ?? Typed(card.Date) ?? ForNone;

    private static DateTimeOffset? Typed(string date) =>
        DateTimeOffset.TryParseExact(date.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : null;

    private static DateTimeOffset? FromEnvironment() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
