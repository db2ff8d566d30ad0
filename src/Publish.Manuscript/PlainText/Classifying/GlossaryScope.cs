using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>How far a glossary reaches.</summary>
/// <param name="Heading">Its heading's block.</param>
/// <param name="First">Its first entry.</param>
/// <param name="End">The block after it.</param>
/// <param name="Separator">What parts terms from definitions, in all entries alike.</param>
/// <param name="Capitals">The first term is in capitals, so all are.</param>
internal sealed record GlossaryScope(int Heading, int First, int End, int Entries, char Separator, bool Capitals, bool EndsAtHeading)
{
    /// <summary>Paragraphs without a term in which the next entry must come.</summary>
    private const int LongestGap = 12;

    public static GlossaryScope Of(Sheet sheet, int heading)
    {
        var scope = Found(sheet, heading);
        var end = scope.End;
        while (scope.Entries > 0 && end < sheet.Count && GoesOn(sheet, scope.First, end)) end++;
        return scope with { End = end, EndsAtHeading = scope.EndsAtHeading || (end > scope.End && sheet.Is(end, Role.Heading)) };
    }

    /// <summary>A paragraph that is set in below the last entry belongs to it.</summary>
    private static bool GoesOn(Sheet sheet, int first, int i) =>
        sheet.IsOpen(i) && sheet[i].Block is { Shape: BlockShape.Prose or BlockShape.Lines } block && block.Indent >= sheet[first].Block.Indent + 2;

    private static GlossaryScope Found(Sheet sheet, int heading)
    {
        var scope = new GlossaryScope(heading, heading + 1, heading + 1, 0, '\0', false, false);
        for (var i = heading + 1; i < sheet.Count; i++)
        {
            if (sheet.Is(i, Role.Heading)) return scope with { EndsAtHeading = i == scope.End };
            if (!scope.Term(sheet[i]).IsNone) scope = scope.With(sheet[i], i);
            else if (scope.Entries == 0 && !GlossaryFinder.IsIntroduction(heading, i)) return scope;
            else if (scope.Entries > 0 && i - scope.End > LongestGap) return scope;
            else if (scope.Entries > 0 && HeadingEvidence.Of(sheet, i).IsEnough) return scope with { EndsAtHeading = i == scope.End };
        }
        return scope;
    }

    /// <summary>The term of an entry in this glossary's manner; none where the block is no entry.</summary>
    public RunIn Term(Draft draft)
    {
        if (!(draft.IsOpen || draft.Role is Role.Item)) return default;
        var block = draft.Block;
        if (block.Shape is not (BlockShape.Prose or BlockShape.Item or BlockShape.Lines)) return default;
        var runIn = RunIn.Marked(block.Words) is { Separator: '\t' } columns ? columns : RunIn.Read(block.Words);
        if (runIn.IsNone) runIn = RunIn.AboveItsText(block);
        if (runIn.IsNone) runIn = RunIn.Marked(block.Words);
        if (runIn.IsNone) runIn = RunIn.Stressed(block.Text, block.Lead);
        if (runIn.IsNone || Entries == 0) return runIn;
        var alike = runIn.Separator == Separator && Phrase.IsAllCapitals(block.Words[..runIn.Length]) == Capitals;
        return alike || (Capitals && runIn.Separator == Separator && runIn.Length < 4 && !Phrase.StartsLower(block.Words)) ? runIn : default;
    }

    private GlossaryScope With(Draft entry, int i)
    {
        if (Entries > 0) return this with { End = i + 1, Entries = Entries + 1 };
        var runIn = Term(entry);
        return this with { First = i, End = i + 1, Entries = 1, Separator = runIn.Separator, Capitals = Phrase.IsAllCapitals(entry.Block.Words[..runIn.Length]) };
    }
}
