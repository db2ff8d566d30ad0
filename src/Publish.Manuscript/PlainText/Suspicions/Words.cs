using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>Words that stand twice, and words with a figure or a wrong letter in them.</summary>
internal static class Words
{
    private static readonly WordSet NeverDoubled = new(
        "the a an of and to in for it with on as by be at from this they or was are were their which but not have " +
        "der den dem des und mit von zu auf ein eine ist nicht le du des et une dans pour sur el los las y en un una por con para il di e per nel");

    public static void Check(TextBlock block, Findings findings, Vocabulary vocabulary, Habits habits)
    {
        var words = new WordRuns(block.Text);
        var (lastStart, lastEnd) = (0, 0);
        while (words.MoveNext())
        {
            var word = words.Current;
            if (IsDoubled(block.Text, lastStart, lastEnd, words.Start, words.End)) Doubled(block, lastStart, words.End, findings);
            else if (Misread.Of(word, vocabulary) is { } read)
                findings.Add(read.Kind, read.Confidence, block, words.Start, words.End, read.Proposal, read.Why);
            else if (habits.IsEnglish && word.Length == 1) Pronoun(block, words.Start, findings, habits);
            (lastStart, lastEnd) = (words.Start, words.End);
        }
    }

    private static bool IsDoubled(string text, int lastStart, int lastEnd, int start, int end) =>
        lastEnd - lastStart == end - start && start == lastEnd + 1 && char.IsWhiteSpace(text[lastEnd])
        && text.AsSpan(lastStart, lastEnd - lastStart).Equals(text.AsSpan(start, end - start), StringComparison.OrdinalIgnoreCase)
        && char.IsLower(text[start]) && NeverDoubled.Contains(text.AsSpan(start, end - start));

    private static void Doubled(TextBlock block, int from, int to, Findings findings) =>
        findings.Add(SuspicionKind.DoubledWord, Confidence.Likely, block, from, to, block.Text[from..(from + (to - from) / 2)], "the word stands twice");

    /// <summary>"l" or "i" alone, where English has "I".</summary>
    private static void Pronoun(TextBlock block, int at, Findings findings, Habits habits)
    {
        var text = block.Text;
        var sign = text[at];
        if (sign is not ('l' or 'i') || (sign == 'i' && (habits.SmallI || text.Length == 1))) return;
        var before = at == 0 ? ' ' : text[at - 1];
        var after = at + 1 == text.Length ? ' ' : text[at + 1];
        if (!(before is ' ' or '“' or '"' or '\n') || !(after is ' ' or ',')) return;
        // "1/2 l of water": litres.
        if (sign == 'l' && at > 1 && char.IsNumber(text[at - 2])) return;
        findings.Add(SuspicionKind.WrongLetter, sign == 'l' ? Confidence.Likely : Confidence.Doubtful, block, at, at + 1, "I", $"“{sign}” stands alone where English has “I”");
    }
}
