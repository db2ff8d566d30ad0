using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>Spaces before a comma or full stop, and none after one.</summary>
internal static class SuspectSpaces
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create(".,;:!?");

    private static readonly System.Buffers.SearchValues<char> NotInWords = System.Buffers.SearchValues.Create("/@_\\#=&");

    public static void Check(TextBlock block, Findings findings, Habits habits)
    {
        if (block.Shape == BlockShape.Lines) return;
        var text = block.Text.AsSpan();
        for (var i = text.IndexOfAny(Signs); i >= 0;)
        {
            if (IsLoose(text, i, habits)) Loose(block, i, findings);
            else if (IsTight(text, i)) Tight(block, i, findings);
            var step = text[(i + 1)..].IndexOfAny(Signs);
            i = step < 0 ? -1 : i + 1 + step;
        }
    }

    /// <summary>French sets a space before the tall signs.</summary>
    private static bool IsLoose(ReadOnlySpan<char> text, int i, Habits habits)
    {
        if (i < 2 || text[i - 1] != ' ' || !char.IsLetter(text[i - 2]) || (habits.IsFrench && text[i] is not ('.' or ','))) return false;
        return i + 1 == text.Length || (text[i + 1] == ' ' && !(i + 2 < text.Length && text[i + 2] == '.'));
    }

    /// <summary>"end.The" and "this,that": letters on both sides, small before; not an address, a file name or an initial.</summary>
    private static bool IsTight(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is not ('.' or ',' or ';') || i < 2 || i + 2 >= text.Length) return false;
        if (!char.IsLower(text[i - 1]) || !char.IsLower(text[i - 2]) || !char.IsLetter(text[i + 1])) return false;
        if (text[i] == '.' && !(char.IsUpper(text[i + 1]) && (char.IsLower(text[i + 2]) || text[i + 2] == ' '))) return false;
        var (start, end) = Token(text, i);
        var token = text[start..end];
        return token.Count('.') <= 2 && !token.ContainsAny(NotInWords) && !(text[i] == '.' && token.Count('.') > 1 && token[^1] != '.');
    }

    private static (int Start, int End) Token(ReadOnlySpan<char> text, int i)
    {
        var start = i;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && i - start < 60)
            start--;
        var end = i;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && end - i < 60)
            end++;
        return (start, end);
    }

    private static void Loose(TextBlock block, int i, Findings findings)
    {
        var word = Token(block.Text, i - 2).Start;
        findings.Add(SuspicionKind.SpaceBeforePunctuation, Confidence.Likely, block, word, i + 1, block.Text[word..(i - 1)] + block.Text[i], "a space stands before the punctuation");
    }

    private static void Tight(TextBlock block, int i, Findings findings)
    {
        var (start, end) = Token(block.Text, i);
        findings.Add(SuspicionKind.LostSpace, Confidence.Likely, block, start, end, $"{block.Text[start..(i + 1)]} {block.Text[(i + 1)..end]}", "no space follows the punctuation");
    }
}
