using System.Buffers;
using System.Text;

namespace Publish.Model.Source;

/// <summary>Makes what diagnostics quote fit to be shown: long values are cut, and what would move a cursor or turn a line round is replaced.</summary>
internal static class SafeWords
{
    private const int LongestValue = 80;
    private const int KeptOfHead = 56;
    private const int KeptOfTail = 20;

    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
    [
        .. Range('\0', '\u001F'), .. Range('\u007F', '\u009F'), '\u2028', '\u2029', .. Range('\u202A', '\u202E'), .. Range('\u2066', '\u2069'), '\uFEFF',
    ]);

    public static Diagnostic In(Diagnostic diagnostic)
    {
        var (message, hint, path) = (Of(diagnostic.Message), diagnostic.Hint is { } words ? Of(words) : null, diagnostic.Path is { } place ? Printable(Short(place)) : null);
        return ReferenceEquals(message, diagnostic.Message) && ReferenceEquals(hint, diagnostic.Hint) && ReferenceEquals(path, diagnostic.Path)
            ? diagnostic
            : diagnostic with { Message = message, Hint = hint, Path = path };
    }

    public static string Of(string sentence) => Printable(sentence.Length > LongestValue ? Cut(sentence) : sentence);

    private static string Short(string path) => path.Length <= 2 * LongestValue ? path : string.Concat(Whole(path.AsSpan(0, KeptOfHead)), "…", path.AsSpan(path.Length - KeptOfHead));

    /// <summary>Values stand between quotation marks; a sentence that says something else is as long as it is.</summary>
    private static string Cut(string sentence)
    {
        StringBuilder? shown = null;
        var from = 0;
        for (var open = sentence.IndexOf('"', StringComparison.Ordinal); open >= 0; open = Next(sentence, open))
        {
            var close = sentence.IndexOf('"', open + 1);
            if (close < 0) break;
            if (close - open - 1 > LongestValue)
            {
                (shown ??= new()).Append(sentence, from, open + 1 - from).Append(Whole(sentence.AsSpan(open + 1, KeptOfHead))).Append('…');
                from = close - KeptOfTail + (char.IsLowSurrogate(sentence[close - KeptOfTail]) ? 1 : 0);
            }
            open = close;
        }
        return shown is null ? sentence : shown.Append(sentence, from, sentence.Length - from).ToString();
    }

    private static int Next(string sentence, int after) => after + 1 < sentence.Length ? sentence.IndexOf('"', after + 1) : -1;

    private static ReadOnlySpan<char> Whole(ReadOnlySpan<char> head) => char.IsHighSurrogate(head[^1]) ? head[..^1] : head;

    private static string Printable(string text) => text.AsSpan().IndexOfAny(Unsafe) < 0
        ? text
        : string.Create(text.Length, text, static (shown, original) =>
        {
            for (var i = 0; i < shown.Length; i++)
                shown[i] = original[i] is '\n' or '\t' ? ' ' : Unsafe.Contains(original[i]) ? '\uFFFD' : original[i];
        });

    private static char[] Range(char first, char last) => [.. Enumerable.Range(first, last - first + 1).Select(c => (char)c)];
}
