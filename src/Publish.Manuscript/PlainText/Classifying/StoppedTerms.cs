using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>A glossary whose terms end in a full stop: "Awl. A pointed tool." That they stand in the order of the alphabet tells them from short sentences.</summary>
/// <param name="First">The first entry's block.</param>
/// <param name="End">The block after the last one.</param>
internal sealed record StoppedTerms(int First, int End)
{
    private const int Fewest = 3;
    private const int LongestTerm = 40;
    private const int MostWords = 4;

    public int Count => End - First;

    public static StoppedTerms? Of(Sheet sheet, int heading)
    {
        var first = heading + 1;
        while (first < sheet.Count && TermLength(sheet, first) == 0 && GlossaryFinder.IsIntroduction(heading, first) && sheet.IsOpen(first)) first++;
        var end = first;
        while (end < sheet.Count && TermLength(sheet, end) is > 0 and var length && (end == first || Term(sheet, end - 1).CompareTo(sheet[end].Block.Words[..length], StringComparison.OrdinalIgnoreCase) <= 0)) end++;
        var found = new StoppedTerms(first, end);
        return found.Count >= Fewest && (end == sheet.Count || !(sheet.IsOpen(end) && TermLength(sheet, end) > 0)) ? found : null;
    }

    public void Take(Sheet sheet)
    {
        for (var i = First; i < End; i++)
        {
            var (block, length) = (sheet[i].Block, TermLength(sheet, i));
            sheet.Mark(i, sheet[i] with { Role = Role.Entry, From = block.Lead + length + 2, Split = block.Lead + length, Group = block.Lead });
            sheet.Log.Add(InferenceKind.Entry, Confidence.Likely, block.Start, $"Entry: {Term(sheet, i)}", "under the glossary's heading, terms before a full stop stand in the order of the alphabet");
        }
    }

    private static ReadOnlySpan<char> Term(Sheet sheet, int i) => sheet[i].Block.Words[..TermLength(sheet, i)];

    /// <summary>Up to the first full stop, behind which a capital or a digit begins what the term means; 0 where a block has none.</summary>
    private static int TermLength(Sheet sheet, int i)
    {
        if (!(sheet.IsOpen(i) || sheet.Is(i, Role.Item)) || sheet[i].Block is not { Shape: BlockShape.Prose or BlockShape.Item or BlockShape.Lines } block) return 0;
        var words = block.Words;
        var stop = words[..Math.Min(words.Length, LongestTerm)].IndexOf(". ");
        return stop > 1 && stop + 2 < words.Length && char.IsLetter(words[0]) && !char.IsLower(words[stop + 2]) && Phrase.Words(words[..stop]) <= MostWords && words[..stop].IndexOfAny(",;:!?") < 0 ? stop : 0;
    }
}
