namespace Publish.Model;

/// <summary>Months at the beginning of words: "May 1886", "Sept. 1905".</summary>
public static partial class DateWords
{
    private const int ShortestCut = 3;

    /// <summary>Whether words begin with a month, as it stands behind the day or by itself, whole or cut short with a full stop.</summary>
    /// <param name="language">BCP 47. English is known beside it.</param>
    public static bool BeginWithMonth(string words, string language)
    {
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end])) end++;
        if (end < ShortestCut) return false;
        var word = words.AsSpan(0, end);
        var isCut = end < words.Length && words[end] == '.';
        return HasMonth(FormOf(language), word, isCut) || HasMonth(FormOf("en"), word, isCut);
    }

    private static bool HasMonth(Form? form, ReadOnlySpan<char> word, bool isCut)
    {
        if (form is null) return false;
        foreach (var months in (ReadOnlySpan<string>)[form.Months, form.MonthsAlone])
            foreach (var month in months.Split(' '))
                if (isCut ? month.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) : word.Equals(month, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
