using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>Hyphens that a line's end has left inside of words: "infor- mation", and hyphens at the ends of hard-wrapped lines.</summary>
internal static class Hyphens
{
    /// <summary>After a hanging hyphen: "pre- and post-war".</summary>
    private static readonly WordSet Joining = new("and or to nor as through und oder bis sowie bzw et ou y o u e en of");

    /// <summary>What is joined to a word by a hyphen; so is what ends with o: "socio-economic".</summary>
    private static readonly WordSet Combining = new("anti all cross ex half mid multi non off post pre quasi self semi sub super ultra well");

    public static void Check(TextBlock block, Findings findings, Vocabulary vocabulary, Habits habits)
    {
        if (block.Shape == BlockShape.Lines) return;
        var text = block.Text;
        for (var i = text.IndexOf('-'); i >= 0; i = text.IndexOf('-', i + 1))
            if (IsSplit(text, i)) Split(block, i, findings, vocabulary);
        var starts = block.Places.TextStarts;
        for (var line = 1; line < starts.Length; line++)
            if (IsAtLineEnd(text, starts[line])) LineEnd(block, starts[line] - 1, findings, vocabulary);
    }

    private static bool IsSplit(string text, int i) =>
        i >= 2 && i + 2 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i - 2]) && text[i + 1] == ' ' && char.IsLower(text[i + 2])
        && !Joining.Contains(Phrase.FirstWord(text.AsSpan(i + 2)));

    private static bool IsAtLineEnd(string text, int start) =>
        start >= 2 && text[start - 1] is '-' or '‐' or '\u00AD' or '¬' && char.IsLetter(text[start - 2]) && start < text.Length && char.IsLower(text[start]);

    private static void Split(TextBlock block, int i, Findings findings, Vocabulary vocabulary)
    {
        var before = Before(block.Text, i);
        var after = After(block.Text, i + 2);
        var joined = string.Concat(before, after);
        var known = vocabulary[joined] > 0;
        var hyphenated = vocabulary[$"{before}-{after}"] > 0;
        var proposal = !known && (hyphenated || IsCombining(before)) ? $"{before}-{after}" : joined;
        var sure = known || hyphenated || vocabulary[after] <= 1;
        findings.Add(SuspicionKind.HyphenInWord, sure ? Confidence.Likely : Confidence.Doubtful, block, i - before.Length, i + 2 + after.Length, proposal,
            known ? $"the text has “{joined}” elsewhere" : "a hyphen and a space stand inside of a word");
    }

    /// <summary>"anarcho- syndicalist", "ex- prisoner": the hyphen belongs there, the space does not.</summary>
    private static bool IsCombining(ReadOnlySpan<char> before) => before[^1] == 'o' || Combining.Contains(before);

    private static void LineEnd(TextBlock block, int i, Findings findings, Vocabulary vocabulary)
    {
        var before = Before(block.Text, i);
        var after = After(block.Text, i + 1);
        var joined = string.Concat(before, after);
        var hyphenated = block.Text.Substring(i - before.Length, before.Length + 1 + after.Length);
        if (vocabulary[hyphenated] > 1) return;
        var known = vocabulary[joined] > 0;
        var compound = !known && vocabulary[before] > 0 && vocabulary[after] > 0;
        findings.Add(SuspicionKind.HyphenAtLineEnd, compound ? Confidence.Doubtful : Confidence.Likely, block, i - before.Length, i + 1 + after.Length, joined,
            known ? $"a line ends at this hyphen, and the text has “{joined}” elsewhere" : "a line ends at this hyphen");
    }

    private static ReadOnlySpan<char> Before(string text, int i)
    {
        var start = i;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, i - start);
    }

    private static ReadOnlySpan<char> After(string text, int i)
    {
        var end = i;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text.AsSpan(i, end - i);
    }
}
