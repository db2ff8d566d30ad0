namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Scripts that have no space between words. Where their words end only a dictionary knows, so lines of them end between any two
/// syllables as they are written, unless the writer parts the words with U+200B.</summary>
internal static class UnspacedScripts
{
    /// <summary>Longer runs without a space are more than a word.</summary>
    private const int LongestWord = 24;

    /// <summary>The first run that is longer than a word; null where there is none.</summary>
    public static (string Script, int At)? Find(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u0E00', '\u17FF');
        if (first < 0) return null;
        var length = 0;
        for (var i = first; i < text.Length; i++)
        {
            length = Of(text[i]) is null ? 0 : length + 1;
            if (length > LongestWord) return (Of(text[i])!, i - LongestWord);
        }
        return null;
    }

    private static string? Of(char c) => c switch
    {
        >= '\u0E00' and <= '\u0E7F' => "Thai",
        >= '\u0E80' and <= '\u0EFF' => "Lao",
        >= '\u1000' and <= '\u109F' => "Burmese",
        >= '\u1780' and <= '\u17FF' => "Khmer",
        _ => null,
    };
}
