namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>A line of chords that stands above a line of words: <c>Am   G   C</c>.</summary>
internal static class ChordLine
{
    private const int WideGap = 2;
    private const string Accidentals = "#b♯♭";
    private const string Colours = "0123456789#b♯♭°øΔ+-()";

    private static readonly string[] Qualities = ["maj", "Maj", "min", "dim", "aug", "sus", "add", "m", "M", "j"];
    private static readonly string[] Neutral = ["|", "||", "|:", ":|", "/", "%", "-", "–", "N.C.", "NC", "x2", "x3", "x4", "(x2)", "2x"];

    /// <summary>All of its words are chords.</summary>
    /// <param name="isSure">They are set in or stand apart, as nobody writes words.</param>
    public static bool Is(ReadOnlySpan<char> line, out bool isSure)
    {
        isSure = false;
        var words = line.TrimStart(" \t");
        var indent = line.Length - words.Length;
        words = WithoutEnd(words);
        if (words.IsEmpty || !MayBegin(words[0])) return false;
        var (chords, gaps) = (0, 0);
        while (!words.IsEmpty)
        {
            var end = words.IndexOfAny(' ', '\t');
            var word = end < 0 ? words : words[..end];
            if (IsChord(word)) chords++;
            else if (!IsNeutral(word)) return false;
            if (end < 0) break;
            var rest = words[end..].TrimStart(" \t");
            if (words.Length - end - rest.Length >= WideGap || words[end] == '\t') gaps++;
            words = rest;
        }
        isSure = chords > 0 && (gaps > 0 || indent >= WideGap);
        return chords > 0;
    }

    /// <summary>Words to be sung; a row of a table, whose words all stand apart, is none.</summary>
    public static bool IsSung(ReadOnlySpan<char> line)
    {
        var words = line.Trim(" \t");
        if (words.IsEmpty || !HasSmallLetter(words) || Is(line, out _)) return false;
        return !words.Contains("  ", StringComparison.Ordinal) || HasNarrowSpace(words);
    }

    /// <summary>The line without the mark that ends it by hand.</summary>
    public static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line is [.., '\\'] ? line[..^1].TrimEnd() : line;
    }

    private static bool MayBegin(char c) => c is >= 'A' and <= 'H' or '|' or '(' or 'N' or '/';

    private static bool IsChord(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd("*,").TrimEnd();
        if (word is ['(', .. var inner, ')']) word = inner;
        var bass = word.IndexOf('/');
        if (bass > 0)
        {
            if (!IsRoot(word[(bass + 1)..], out var rest) || !rest.IsEmpty) return false;
            word = word[..bass];
        }
        if (!IsRoot(word, out var behind)) return false;
        while (!behind.IsEmpty)
        {
            var length = QualityOf(behind);
            if (length == 0) return false;
            behind = behind[length..];
        }
        return true;
    }

    private static int QualityOf(ReadOnlySpan<char> word)
    {
        foreach (var quality in Qualities)
            if (word.StartsWith(quality, StringComparison.Ordinal)) return quality.Length;
        return Colours.Contains(word[0], StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>"C", "F#", "Bb", and as German has them "Fis" and "Es".</summary>
    private static bool IsRoot(ReadOnlySpan<char> word, out ReadOnlySpan<char> behind)
    {
        behind = default;
        if (word.IsEmpty || word[0] is < 'A' or > 'H') return false;
        behind = word[1..];
        if (behind.IsEmpty) return true;
        if (Accidentals.Contains(behind[0], StringComparison.Ordinal)) behind = behind[1..];
        else if (behind.StartsWith("is", StringComparison.Ordinal) || behind.StartsWith("es", StringComparison.Ordinal)) behind = behind[2..];
        else if (word[0] is 'A' or 'E' && behind[0] == 's' && !behind.StartsWith("sus", StringComparison.Ordinal)) behind = behind[1..];
        return true;
    }

    private static bool IsNeutral(ReadOnlySpan<char> word)
    {
        foreach (var neutral in Neutral)
            if (word.SequenceEqual(neutral)) return true;
        return false;
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (char.IsLower(c)) return true;
        return false;
    }

    private static bool HasNarrowSpace(ReadOnlySpan<char> words)
    {
        for (var i = 1; i + 1 < words.Length; i++)
            if (words[i] == ' ' && words[i - 1] != ' ' && words[i + 1] != ' ') return true;
        return false;
    }
}
