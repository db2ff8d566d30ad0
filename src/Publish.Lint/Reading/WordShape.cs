namespace Publish.Lint.Reading;

internal static class WordShape
{
    /// <summary>Words in capitals, and more than an abbreviation.</summary>
    public static bool AreCapitals(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }
        return letters > 5;
    }

    public static int CountWords(string text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !inside) words++;
            inside = !char.IsWhiteSpace(c);
        }
        return words;
    }
}
