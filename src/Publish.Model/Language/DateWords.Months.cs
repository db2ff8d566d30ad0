namespace Publish.Model.Language;

/// <summary>Months at the beginning of words: "May 1886", "Sept. 1905".</summary>
public static partial class DateWords
{
    private const int ShortestCut = 3;

    private static readonly string[] Known = ["en", "de", "de-AT", "fr", "es", "ca", "it", "pt", "nl", "pl", "ru", "uk", "cs", "sk", "sv", "da", "nb", "fi", "el", "tr", "eo"];

    /// <summary>Whether words begin with a month, as it stands behind the day or by itself, whole or cut short with a full stop, in whatever language: that of a quotation, or of
    /// a text whose language nobody wrote down, is not the zine's.</summary>
    public static bool BeginWithMonth(string words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end])) end++;
        if (end < ShortestCut) return false;
        var word = words.AsSpan(0, end);
        var isCut = end < words.Length && words[end] == '.';
        foreach (var language in Known)
            if (HasMonth(FormOf(language), word, isCut)) return true;
        return false;
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
