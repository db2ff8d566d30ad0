namespace Publish.Typesetting.Flow.Matter;

/// <summary>Whether words stand among others, whatever signs, spaces and capitals there are.</summary>
internal static class SameWords
{
    /// <returns>False where there are no letters to be found.</returns>
    public static bool Holds(string text, string words) => Letters(words) is { Length: > 2 } sought && Letters(text).Contains(sought, StringComparison.Ordinal);

    private static string Letters(string words) => ' ' + string.Join(' ', new string([.. words.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)) + ' ';
}
