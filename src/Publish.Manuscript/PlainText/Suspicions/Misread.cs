using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>A word as the scanner misread it, and as it probably was.</summary>
internal sealed record Misread(SuspicionKind Kind, Confidence Confidence, string Proposal, string Why)
{
    private const int ShortestForLetters = 6;

    /// <summary>So often must the right form stand in the text before a single wrong one is suspected.</summary>
    private const int OftenEnough = 2;

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Classics = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tbe"] = "the", ["tlie"] = "the", ["tiie"] = "the", ["aud"] = "and", ["tliat"] = "that", ["tbat"] = "that", ["wliich"] = "which", ["wbich"] = "which",
        ["liave"] = "have", ["bave"] = "have", ["witb"] = "with", ["witli"] = "with", ["tbis"] = "this", ["tliis"] = "this", ["thcy"] = "they", ["tbey"] = "they",
        ["liad"] = "had", ["wlien"] = "when", ["wben"] = "when", ["bcen"] = "been", ["iu"] = "in", ["iti"] = "in", ["ofthe"] = "of the", ["inthe"] = "in the",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Misread? Of(ReadOnlySpan<char> word, Vocabulary vocabulary)
    {
        if (word.Length < 2) return null;
        if (word.Length <= 6 && Classics.TryGetValue(word, out var right) && vocabulary[right] > 0)
            return new(SuspicionKind.WrongLetter, Confidence.Likely, right, $"scanners read “{right}” so");
        if (word.ContainsAny('0', '1')) return Digit(word);
        return word.Length >= ShortestForLetters ? Letters(word, vocabulary) : null;
    }

    /// <summary>A 1 or 0 with small letters on both sides.</summary>
    private static Misread? Digit(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || char.IsAsciiDigit(word[^1]) || char.IsAsciiDigit(word[0])) return null;
        Span<char> read = stackalloc char[word.Length <= 40 ? word.Length : 0];
        if (read.IsEmpty) return null;
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsLower(word[i]) && word[i] is not ('0' or '1') && !(i == 0 && char.IsUpper(word[i]))) return null;
            read[i] = word[i] switch { '0' => 'o', '1' => 'l', var c => c };
        }
        return new(SuspicionKind.DigitForLetter, Confidence.Likely, read.ToString(), "a figure stands inside of a word");
    }

    /// <summary>A word that stands once, where the text often has the one that differs in rn and m only. Both may be words (stern and stem, vernos and vemos): somebody must look.</summary>
    private static Misread? Letters(ReadOnlySpan<char> word, Vocabulary vocabulary)
    {
        if (!(word.Contains('m') || word.Contains("rn", StringComparison.Ordinal)) || vocabulary[word] != 1) return null;
        for (var i = 0; i < word.Length; i++)
        {
            var other = word[i] == 'm' ? string.Concat(word[..i], "rn", word[(i + 1)..])
                : word[i..].StartsWith("rn", StringComparison.Ordinal) ? string.Concat(word[..i], "m", word[(i + 2)..]) : null;
            if (other is not null && vocabulary[other] >= OftenEnough)
                return new(SuspicionKind.WrongLetter, Confidence.Doubtful, other, $"the text has “{other}” elsewhere; scanners mix up rn and m");
        }
        return null;
    }
}
