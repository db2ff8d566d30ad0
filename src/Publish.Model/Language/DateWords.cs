using System.Globalization;

namespace Publish.Model.Language;

/// <summary>A date that catalogues can sort, in words for readers: "2026-03-09" is "9 March 2026". Words stay as they are, and so does a date in
/// a language whose months are not known.</summary>
public static partial class DateWords
{
    /// <param name="language">BCP 47.</param>
    public static string Of(string date, string language)
    {
        if (!Parse(date, out var year, out var month, out var day) || FormOf(language) is not { } form) return date;
        var pattern = day > 0 ? form.Day : form.Month;
        return pattern.Replace("{y}", year, StringComparison.Ordinal)
            .Replace("{m}", (day > 0 ? form.Months : form.MonthsAlone).Split(' ')[month - 1], StringComparison.Ordinal)
            .Replace("{d}", day == 1 ? form.First : day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static bool Parse(string date, out string year, out int month, out int day)
    {
        (year, month, day) = (date.Length > 4 ? date[..4] : "", 0, 0);
        if (date.Length is not (7 or 10) || date[4] != '-' || !year.All(char.IsAsciiDigit)) return false;
        if (!Number(date.AsSpan(5, 2), 12, out month)) return false;
        return date.Length == 7 || (date[7] == '-' && Number(date.AsSpan(8, 2), DateTime.DaysInMonth(Math.Max(1, int.Parse(year, CultureInfo.InvariantCulture)), month), out day));
    }

    private static bool Number(ReadOnlySpan<char> text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;

    /// <param name="Day">Of a whole date; <c>{d}</c>, <c>{m}</c> and <c>{y}</c> stand for its parts. Its spaces do not break behind a day.</param>
    /// <param name="Month">Of a month.</param>
    /// <param name="Months">As they stand behind a day.</param>
    private sealed record Form(string Day, string Month, string Months)
    {
        /// <summary>As they stand alone: the nominative.</summary>
        public string MonthsAlone { get; init; } = Months;

        /// <summary>The first of a month.</summary>
        public string First { get; init; } = "1";
    }
}
