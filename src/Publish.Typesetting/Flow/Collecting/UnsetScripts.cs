using System.Text;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Letters that pages cannot show: those that run from right to left, and those that no face here has, with one that has them.</summary>
/// <remarks>Ranges: Unicode 17, Blocks.txt. All faces that are named are free (SIL Open Font License).</remarks>
internal static class UnsetScripts
{
    private const string Chinese = "Noto Serif SC or Noto Serif TC", Japanese = "Noto Serif JP", Korean = "Noto Serif KR";

    private static readonly (int First, int Last, string Letters, string Face)[] Blocks =
    [
        (0x0530, 0x058F, "Armenian", "Noto Serif Armenian"), (0x0590, 0x05FF, "Hebrew", "Noto Serif Hebrew"), (0x0600, 0x06FF, "Arabic", "Noto Naskh Arabic"), (0x0700, 0x074F, "Syriac", "Noto Sans Syriac"),
        (0x0750, 0x077F, "Arabic", "Noto Naskh Arabic"), (0x0780, 0x07BF, "Thaana", "Noto Sans Thaana"), (0x07C0, 0x07FF, "N’Ko", "Noto Sans NKo"), (0x0870, 0x08FF, "Arabic", "Noto Naskh Arabic"),
        (0x0900, 0x097F, "Devanagari", "Noto Serif Devanagari"), (0x0980, 0x09FF, "Bengali", "Noto Serif Bengali"), (0x0A00, 0x0A7F, "Gurmukhi", "Noto Serif Gurmukhi"),
        (0x0A80, 0x0AFF, "Gujarati", "Noto Serif Gujarati"), (0x0B00, 0x0B7F, "Oriya", "Noto Serif Oriya"), (0x0B80, 0x0BFF, "Tamil", "Noto Serif Tamil"), (0x0C00, 0x0C7F, "Telugu", "Noto Serif Telugu"),
        (0x0C80, 0x0CFF, "Kannada", "Noto Serif Kannada"), (0x0D00, 0x0D7F, "Malayalam", "Noto Serif Malayalam"), (0x0D80, 0x0DFF, "Sinhala", "Noto Serif Sinhala"),
        (0x0E00, 0x0E7F, "Thai", "Noto Serif Thai"), (0x0E80, 0x0EFF, "Lao", "Noto Serif Lao"), (0x0F00, 0x0FFF, "Tibetan", "Noto Serif Tibetan"), (0x1000, 0x109F, "Burmese", "Noto Serif Myanmar"),
        (0x10A0, 0x10FF, "Georgian", "Noto Serif Georgian"), (0x1100, 0x11FF, "Korean", Korean), (0x1200, 0x139F, "Ethiopic", "Noto Serif Ethiopic"), (0x13A0, 0x13FF, "Cherokee", "Noto Sans Cherokee"),
        (0x1400, 0x167F, "Canadian syllabics", "Noto Sans Canadian Aboriginal"), (0x16A0, 0x16FF, "runes", "Noto Sans Runic"), (0x1780, 0x17FF, "Khmer", "Noto Serif Khmer"),
        (0x1800, 0x18AF, "Mongolian", "Noto Sans Mongolian"), (0x1C90, 0x1CBF, "Georgian", "Noto Serif Georgian"), (0x2D30, 0x2D7F, "Tifinagh", "Noto Sans Tifinagh"),
        (0x2E80, 0x2FFF, "Chinese or Japanese", Chinese), (0x3000, 0x303F, "Chinese or Japanese", Chinese), (0x3040, 0x30FF, "Japanese", Japanese), (0x3100, 0x312F, "Chinese", Chinese),
        (0x3130, 0x318F, "Korean", Korean), (0x3190, 0x9FFF, "Chinese or Japanese", Chinese + ", or " + Japanese), (0xA980, 0xA9DF, "Javanese", "Noto Sans Javanese"), (0xAC00, 0xD7FF, "Korean", Korean),
        (0xF900, 0xFAFF, "Chinese or Japanese", Chinese), (0xFB1D, 0xFB4F, "Hebrew", "Noto Serif Hebrew"), (0xFB50, 0xFEFF, "Arabic", "Noto Naskh Arabic"),
        (0x20000, 0x3134F, "Chinese or Japanese", Chinese),
    ];

    /// <summary>Runs from right to left, so that even a face that has its glyphs would show it backwards.</summary>
    public static bool IsReordered(int character) => character is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary>What a letter's script is called, and a face that has it.</summary>
    public static (string Letters, string Face) Of(int character)
    {
        foreach (var (first, last, letters, face) in Blocks)
            if (character >= first && character <= last) return (letters, face);
        return (FormattableString.Invariant($"letters of the rows from U+{character & ~0xFF:X4} on"), "one that has them, as the Noto family has for most,");
    }

    /// <summary>Two characters stand side by side, and are of words: letters, and marks upon them.</summary>
    public static bool IsNext((int Character, int At) before, (int Character, int At) after) =>
        after.At == before.At + (before.Character > char.MaxValue ? 2 : 1) && IsOfWords(before.Character) && IsOfWords(after.Character);

    private static bool IsOfWords(int character) => Rune.TryCreate(character, out var rune) && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.LetterNumber);
}
