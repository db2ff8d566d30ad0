using Publish.Model;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>A sign or two before words that are to be read with a stress.</summary>
/// <param name="Length">1 or 2; 0 where the sign opens nothing.</param>
internal readonly record struct EmphasisMark(char Sign, int Length)
{
    public SpanKind Kind => Sign is '*' or '=' or '+' || Length == 2 ? SpanKind.Strong : SpanKind.Emphasis;

    /// <summary>A mark opens before a word, after a space or punctuation.</summary>
    public static EmphasisMark At(string text, int at, int to)
    {
        var sign = text[at];
        var length = at + 1 < to && text[at + 1] == sign ? 2 : 1;
        if (length == 2 && sign is '=' or '~' or '+') return default;
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == sign || (IsOfPath(text[at - 1]) && !(at > 1 && text[at - 1] == '/' && text[at - 2] == sign)))) return default;
        var inner = at + length;
        return inner < to && !char.IsWhiteSpace(text[inner]) && text[inner] != sign && !IsEndingOfFile(text, inner) && !IsLoneSign(text, inner, to) ? new(sign, length) : default;
    }

    /// <summary>"C:\_old", "temp/*.*", "=_x": the sign is one of an address, a file's name or code.</summary>
    private static bool IsOfPath(char before) => before is '\\' or '/' or '.' or '=' or '@' or '&' or '#' or '%' or '$' or '+' or '~' or '^' or '|';

    /// <summary>Another sign that itself opens nothing.</summary>
    private static bool IsLoneSign(string text, int at, int to) => text[at] is '*' or '_' && (at + 1 >= to || char.IsWhiteSpace(text[at + 1]));

    /// <summary>"*.txt": any file of a kind.</summary>
    private static bool IsEndingOfFile(string text, int at) => at + 1 < text.Length && text[at] == '.' && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '*');

    /// <summary>Where the mark closes: after a word, before anything but one. -1 where it does not.</summary>
    public int Close(string text, int from, int to)
    {
        for (var at = from + 1; at + Length <= to; at++)
        {
            var step = text.AsSpan(at, to - at).IndexOf(Sign);
            if (step < 0 || at + step + Length > to) return -1;
            at += step;
            if (Length == 2 && text[at + 1] != Sign) continue;
            var after = at + Length;
            if (!char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('\\' or '/' or '^' or '=' or '|' or '~') && (after >= text.Length || !(char.IsLetterOrDigit(text[after]) || text[after] == Sign || text[after] is '\\' || IsEndingOfFile(text, after))))
                return HoldsWords(text.AsSpan(from, at - from)) ? at : -1;
        }
        return -1;
    }

    /// <summary>"^_^" and "*_*" are faces.</summary>
    private static bool HoldsWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '!' or '?' or '…') return true;
        return false;
    }
}

/// <summary>Marks that were looked for to the end once and not found, so that a long text is not searched again and again.</summary>
internal struct Unclosed
{
    private int marks;

    public readonly bool Has(EmphasisMark mark) => (marks & Bit(mark)) != 0;

    public void Add(EmphasisMark mark) => marks |= Bit(mark);

    private static int Bit(EmphasisMark mark) => 1 << ("_*=~+".IndexOf(mark.Sign, StringComparison.Ordinal) * 2 + mark.Length - 1);
}
