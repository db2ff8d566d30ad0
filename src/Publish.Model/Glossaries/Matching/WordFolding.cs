using System.Globalization;
using System.Text;
using Publish.Model.Language;

namespace Publish.Model.Glossaries.Matching;

/// <summary>Makes words comparable: lower case, one kind of apostrophe, composed accents, no soft hyphens, no ligatures of scanning; œ is oe, æ is ae.</summary>
/// <remarks>In Turkish and Azerbaijani I is the capital of ı, and İ that of i (Unicode, SpecialCasing.txt); elsewhere both are that of i.</remarks>
internal static class WordFolding
{
    public const int MaximumLength = 96;

    /// <summary>Folds a word into <paramref name="target"/>, which holds <see cref="MaximumLength"/> characters; gives the length, or -1
    /// where the word is longer than any term.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> target, bool keepCase = false, bool turkic = false)
    {
        if (word.Length > MaximumLength) return -1;
        var length = 0;
        foreach (var c in word)
        {
            if (c < 0x80)
            {
                target[length++] = turkic && c == 'I' && !keepCase ? 'ı' : FoldAscii(c, keepCase);
                continue;
            }
            if (NeedsComposing(c) || IsTwoLetters(c)) return FoldComposed(word, target, keepCase, turkic);
            if (c != '\u00AD') target[length++] = FoldChar(c, keepCase);
        }
        return length;
    }

    public static string Fold(string word, bool keepCase = false, bool turkic = false)
    {
        Span<char> target = stackalloc char[MaximumLength];
        var length = Fold(word, target, keepCase, turkic);
        return length < 0 ? word : new string(target[..length]);
    }

    /// <summary>In small letters, as its language has them, and nothing else changed.</summary>
    public static string Lower(string words, bool turkic) =>
        (turkic ? words.Replace('I', 'ı').Replace('İ', 'i') : words).ToLowerInvariant();

    /// <param name="language">BCP 47.</param>
    public static bool IsTurkic(string language) => LanguageTag.Primary(language) is "tr" or "az";

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018' or '\u2032' or '\uFF07';

    private static char FoldAscii(char c, bool keepCase) => keepCase || c is < 'A' or > 'Z' ? c : (char)(c | 0x20);

    private static bool IsTwoLetters(char c) => c is 'œ' or 'Œ' or 'æ' or 'Æ';

    private static char FoldChar(char c, bool keepCase)
    {
        if (c < 0x80) return FoldAscii(c, keepCase);
        if (IsApostrophe(c)) return '\'';
        if (keepCase) return c;
        return c < LowerCase.Length ? LowerCase.Table[c] : char.ToLowerInvariant(c);
    }

    /// <summary>Latin, Greek and Cyrillic; the runtime asks a library for each letter beyond ASCII.</summary>
    private static class LowerCase
    {
        public const int Length = 0x530;

        public static readonly char[] Table = Make();

        private static char[] Make()
        {
            var table = new char[Length];
            for (var c = 0; c < Length; c++)
                table[c] = char.ToLowerInvariant((char)c);
            table['İ'] = 'i';
            return table;
        }
    }

    private static bool NeedsComposing(char c) =>
        c >= 0x300 && (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is >= '\uFB00' and <= '\uFB4F' or >= '\uFF01' and <= '\uFF5E');

    private static int FoldComposed(ReadOnlySpan<char> word, Span<char> target, bool keepCase, bool turkic)
    {
        var length = 0;
        foreach (var c in Composed(word))
        {
            if (c == '\u00AD') continue;
            if (length + 2 > target.Length) return -1;
            if (IsTwoLetters(c))
            {
                target[length++] = c is 'œ' ? 'o' : c is 'æ' ? 'a' : FoldAscii(c is 'Œ' ? 'O' : 'A', keepCase);
                target[length++] = 'e';
            }
            else
            {
                target[length++] = turkic && c == 'I' && !keepCase ? 'ı' : FoldChar(c, keepCase);
            }
        }
        return length;
    }

    /// <summary>A lone surrogate cannot be normalised and stays as it is.</summary>
    private static string Composed(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
