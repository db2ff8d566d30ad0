using System.Globalization;
using Publish.Model.Language;

namespace Publish.Model.Glossaries.Matching;

/// <summary>Splits a text into words and marks. Hyphens and spaces both part words; a hyphen is remembered on either side of it.</summary>
/// <remarks>Scripts written without spaces (Han, kana, Thai …) give a word for each character, so that a term is found in the middle
/// of a line. In French, Italian and Catalan an elided article ("l'") is a word of its own.</remarks>
internal sealed class WordSplitter(string language)
{
    private static readonly MatchedWords Elided = new(
        "l d j m n s t c qu jusqu lorsqu puisqu quoiqu quelqu un dell nell all dall sull coll quell bell sant dov com cos");

    private readonly bool elides = LanguageTag.Primary(language) is "fr" or "it" or "ca";
    private readonly bool turkic = WordFolding.IsTurkic(language);

    /// <summary>The primary tag.</summary>
    public string Language { get; } = LanguageTag.Primary(language);

    /// <summary>The language's gendered forms and suffixes behind a mark; null where it has none.</summary>
    public MarkedForms? Marked { get; } = MarkedForms.Of(language);

    /// <inheritdoc cref="WordFolding.Fold(ReadOnlySpan{char}, Span{char}, bool, bool)"/>
    public int Fold(ReadOnlySpan<char> word, Span<char> target) => WordFolding.Fold(word, target, turkic: turkic);

    public string Fold(string word) => WordFolding.Fold(word, turkic: turkic);

    public string Lower(string words) => WordFolding.Lower(words, turkic);

    /// <summary>Clears the list and fills it.</summary>
    public void Split(ReadOnlySpan<char> text, Growing<MatchedWord> words)
    {
        words.Clear();
        var joined = false;
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                joined = false;
                at++;
                continue;
            }
            var end = EndOfWord(text, at);
            if (end == at)
            {
                joined = AddMark(text, at, words);
                at++;
                continue;
            }
            words.Add(new(at, end, false, joined, false));
            joined = false;
            at = end;
        }
        Marked?.Join(text, words);
    }

    /// <summary>A hyphen between two words is no mark of its own; it ties them. Whether it does is the answer.</summary>
    private static bool AddMark(ReadOnlySpan<char> text, int at, Growing<MatchedWord> words)
    {
        var ties = IsHyphen(text[at]) && words.Count > 0 && !words[words.Count - 1].IsMark && words[words.Count - 1].End == at
            && at + 1 < text.Length && IsWordChar(text[at + 1]);
        if (ties) words[words.Count - 1] = words[words.Count - 1] with { JoinedAfter = true };
        else words.Add(new(at, at + 1, true, false, false));
        return ties;
    }

    private int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        if (IsUnspaced(text[start])) return start + 1;
        var at = start;
        while (at < text.Length)
        {
            var c = text[at];
            if (WordFolding.IsApostrophe(c))
            {
                if (at == start || at + 1 == text.Length || !char.IsLetter(text[at + 1])) return at;
                if (elides && IsElided(text[start..at])) return at + 1;
            }
            else if (!IsWordChar(c) || IsUnspaced(c))
            {
                return at;
            }
            at++;
        }
        return at;
    }

    private static bool IsElided(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[WordFolding.MaximumLength];
        var length = WordFolding.Fold(word, folded);
        return length > 0 && Elided.Has(folded[..length]);
    }

    public static bool IsWordChar(char c)
    {
        if (c < 0x80) return char.IsAsciiLetterOrDigit(c);
        if (c == '\u00AD' || char.IsSurrogate(c)) return true;
        return char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsUnspaced(char c) =>
        c >= 0x0E00 && c is <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' or >= '\u3040' and <= '\u30FF'
            or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
