using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>Tells ’ as an apostrophe from ’ as a closing mark.</summary>
internal static class SuspectApostrophes
{
    private static readonly WordSet Elided = new("em tis twas twere til till cause n bout round neath s");

    /// <summary>"’68", "‘em": a turned apostrophe, no opening mark.</summary>
    public static bool IsElision(string text, int i) =>
        i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || Elided.Contains(Phrase.FirstWord(text.AsSpan(i + 1, Math.Min(8, text.Length - i - 1)))));

    public static bool IsInWord(string text, int i) =>
        (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) || i == 0 || !IsAfterWord(text[i - 1]);

    /// <summary>A plural's possessive, a clipped word (runnin’, o’), a prime after a figure, or a formula's sign (M’).</summary>
    public static bool MayEndWord(string text, int i)
    {
        var before = text[i - 1];
        if (char.IsDigit(before) || char.ToLowerInvariant(before) is 's' or 'z' or 'x') return true;
        var start = i;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var word = text.AsSpan(start, i - start);
        return word.Length <= 3 || word.EndsWith("in", StringComparison.OrdinalIgnoreCase) || char.IsUpper(before);
    }

    private static bool IsAfterWord(char c) => char.IsLetterOrDigit(c) || c is '.' or ',' or '!' or '?' or '…';
}
