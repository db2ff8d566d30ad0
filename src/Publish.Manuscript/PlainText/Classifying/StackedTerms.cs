using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>A glossary in which each term is a paragraph of its own, and so is its definition.</summary>
/// <param name="First">The first term's block.</param>
/// <param name="End">The block after the last definition.</param>
internal sealed record StackedTerms(int First, int End)
{
    private const int LongestTerm = 60;
    private const int MostWords = 6;

    public int Count => (End - First) / 2;

    /// <summary>Null where terms and definitions do not take turns from the heading on. Two paragraphs behind a short one are a section of the text; a single entry is all that stands below its heading.</summary>
    public static StackedTerms? Of(Sheet sheet, int heading)
    {
        var end = heading + 1;
        while (end + 1 < sheet.Count && IsTerm(sheet, end, heading + 1) && IsDefinition(sheet, end + 1) && !(end + 2 < sheet.Count && IsDefinition(sheet, end + 2) && !IsTerm(sheet, end + 2, heading + 1)))
            end += 2;
        var found = new StackedTerms(heading + 1, end);
        return found.Count > 1 || (found.Count == 1 && (end == sheet.Count || sheet.Is(end, Role.Heading))) ? found : null;
    }

    /// <summary>Terms on lines of their own, each right over its definition, wherever they begin; null where fewer stand in a row.</summary>
    public static StackedTerms? Longest(Sheet sheet, int fewest)
    {
        StackedTerms? longest = null;
        for (var first = 0; first + 1 < sheet.Count; first++)
        {
            var end = first;
            while (end + 1 < sheet.Count && sheet[end + 1].Block.BlanksBefore == 0 && sheet[end + 1].Block.Indent > sheet[end].Block.Indent && IsTerm(sheet, end, first) && IsDefinition(sheet, end + 1)) end += 2;
            var found = new StackedTerms(first, end);
            if (found.Count >= fewest && found.Count > (longest?.Count ?? 0)) longest = found;
            first = Math.Max(first, end - 1);
        }
        return longest;
    }

    public void Take(Sheet sheet)
    {
        for (var i = First; i < End; i += 2)
        {
            var draft = sheet[i];
            sheet.Mark(i, draft with { Role = Role.Entry, From = draft.Block.Text.Length, Split = draft.Block.Text.Length, Group = draft.Block.Lead });
            sheet.Log.Add(InferenceKind.Entry, Confidence.Likely, draft.Block.Start, $"Entry: {draft.Words}", "terms and definitions take turns");
            sheet.Mark(i + 1, Role.EntryMore);
        }
    }

    private static bool IsTerm(Sheet sheet, int i, int first)
    {
        var block = sheet[i].Block;
        return sheet.IsOpen(i) && block.Shape == BlockShape.Prose && block.BlanksBefore <= Math.Max(1, sheet[first].Block.BlanksBefore)
            && block.Text.Length <= LongestTerm && Phrase.Words(block.Words) <= MostWords && Phrase.End(block.Words) == Ending.Open
            && (char.IsLetter(block.Words[0]) || Phrase.IsOpener(block.Words[0]))
            && HeadingMarks.Of(block.Text) is HeadingStyle.None or HeadingStyle.Capitals && !Lexicon.StandingHeads.Contains(block.Words);
    }

    private static bool IsDefinition(Sheet sheet, int i) =>
        sheet.IsOpen(i) && sheet[i].Block is { Shape: BlockShape.Prose or BlockShape.Lines } block && Phrase.Words(block.Words) > 2 && (Phrase.EndsSentence(block.Words) || Phrase.StartsLower(block.Words));
}
