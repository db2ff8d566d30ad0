using System.Text.RegularExpressions;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>The line below a recipe's name that says for how many it is: "Serves 20", "For 4 people", "Makes about 30 rolls", "Für 6 Personen".</summary>
internal static partial class Yield
{
    private const int Longest = 50;

    public static bool Is(ReadOnlySpan<char> line) => line.Length <= Longest && (Verb().IsMatch(line) || People().IsMatch(line));

    [GeneratedRegex(@"^(?:serves|servings|feeds|makes|yields?|portions?|portionen|ergibt|ergeben|reicht für|rinde|porciones|raciones|dosi|porzioni)\b[^.!?]{0,12}?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:(?:for|für|pour|para|per|voor|till|til)\s)?(?:\p{L}+\s){0,2}\d{1,4}(?:\s?[-–—]\s?\d{1,4}|\s\p{L}+\s\d{1,4})?\s(?:people|persons?|servings?|portions?|personen|portionen|personnes|parts|personas|porciones|raciones|pessoas|persone|porzioni|porties|personer|portioner)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex People();
}
