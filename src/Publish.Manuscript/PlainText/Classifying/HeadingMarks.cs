using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>How a heading shows that it is one, from the highest rank to the lowest.</summary>
internal enum HeadingStyle { None, Part, DoubleRule, Chapter, Capitals, Roman, Numbered, SingleRule, Bare, Signs }

/// <summary>What a line shows by itself of being a heading.</summary>
internal static class HeadingMarks
{
    private const int Longest = 90;

    /// <summary>Set in capitals, called a chapter, or a number alone: a heading even where its text follows at once.</summary>
    public static bool StandsOut(ReadOnlySpan<char> line) =>
        line.Length <= Longest && Of(line) is HeadingStyle.Part or HeadingStyle.Chapter or HeadingStyle.Capitals or HeadingStyle.Roman;

    /// <summary>"Table 2: Answers", "Fig. 3. The fold": what stands over or under it is no section.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        if (!Captions.Contains(Phrase.FirstWord(line))) return false;
        var rest = line[(line.IndexOf(' ') + 1)..];
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && digits < line.Length && (rest[digits] is ':' or '.' or ' ' or '—' or '–');
    }

    private static readonly WordSet Captions = new("table tabelle tableau tabla tabella tabela figure figura fig abbildung abb");

    public static HeadingStyle Of(ReadOnlySpan<char> line)
    {
        var first = Phrase.FirstWord(line);
        if (first.IsEmpty || line[0] is '"' or '“') return HeadingStyle.None;
        if (Lexicon.PartWords.Contains(first) && IsCounted(line, first)) return HeadingStyle.Part;
        if (Lexicon.ChapterWords.Contains(first) && IsCounted(line, first)) return HeadingStyle.Chapter;
        if (Surveying.Look.CountsAThing(line, first)) return Lexicon.PartWords.Contains(Phrase.SecondWord(line)) ? HeadingStyle.Part : HeadingStyle.Chapter;
        if (IsNumeralAlone(line)) return char.IsAsciiDigit(first[0]) ? HeadingStyle.Numbered : HeadingStyle.Roman;
        if (Phrase.IsAllCapitals(line) && Phrase.End(line) is not (Ending.Comma or Ending.Semicolon)) return HeadingStyle.Capitals;
        return HeadingStyle.None;
    }

    /// <summary>"Chapter 2", "Kapitel IV: …", "Part Three": the word, then a count.</summary>
    private static bool IsCounted(ReadOnlySpan<char> line, ReadOnlySpan<char> first)
    {
        if (char.IsLower(first[0])) return false;
        var words = new WordRuns(line);
        words.MoveNext();
        if (!words.MoveNext()) return false;
        var count = words.Current;
        return char.IsAsciiDigit(count[0]) || (char.IsUpper(count[0]) && RomanNumeralReader.Read(count) > 0) || Lexicon.Ordinals.Contains(count) || Surveying.SpelledNumbers.Of(count) > 0;
    }

    private static bool IsNumeralAlone(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd('.').TrimStart('§').Trim();
        if (bare.IsEmpty || bare.Length > 6) return false;
        var digits = bare.IndexOfAnyExceptInRange('0', '9') < 0;
        return digits ? bare.Length <= 2 : char.IsUpper(bare[0]) && RomanNumeralReader.Read(bare) > 0;
    }
}
