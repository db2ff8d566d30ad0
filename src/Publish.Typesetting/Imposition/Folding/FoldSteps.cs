using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Imposition.Assembly.Words;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>How a person is told to fold a whole pile, signatures, or single sheets.</summary>
internal static class FoldSteps
{
    /// <summary>A pile is folded the way that is easiest: with its middle on top.</summary>
    public static IEnumerable<AssemblyStep> Pile(MakingStep step)
    {
        var (words, booklet) = (step.Words, step.Booklet);
        if (!step.IsFirst)
        {
            yield return new(words.TurnOver + " " + words.FoldStack, step.Drawings.Stack(step.LastFromBehind, FoldWay.RightOver));
            yield break;
        }

        var gather = AssemblyWords.Fill(words.Gather, ("a", MakingStep.Number(booklet.PagesBefore + 1)));
        if (booklet.Imposed.Sheets > 1 || booklet.CoverFileName is not null)
            yield return new(booklet.CoverFileName is null ? gather : gather + " " + words.CoverUnder);
        yield return new(words.FoldStack, step.Drawings.Stack(step.LastFromBehind, FoldWay.RightOver));
    }

    public static IEnumerable<AssemblyStep> Signature(MakingStep step)
    {
        var (words, scheme) = (step.Words, step.Booklet.Scheme);
        var each = scheme.QuirePages(scheme.Whole(step.Booklet.PagesOnSheets)) / scheme.Sheet.Pages;
        yield return new(AssemblyWords.Fill(words.GatherSignatures, ("n", step.Sheets(each))), area => PaperFromAbove.Nested(area, each));
        yield return new(words.FoldEach, step.Drawings.Stack(step.WholeSheet with { Side = (each * 2) - 1 }, FoldWay.RightOver));
    }

    public static IEnumerable<AssemblyStep> Sheet(MakingStep step, SheetHalf behind)
    {
        if (step.IsFirst && step.Making.Gathering.Sheets > 1) yield return new(step.Words.TwoTogether);
        yield return new(Sentence(step, behind), step.Drawings.Sheet(step.Top, step.IsMade, WayOf(behind)));
    }

    /// <summary>Of the arrow.</summary>
    internal static FoldWay WayOf(SheetHalf behind) => behind switch
    {
        SheetHalf.Upper => FoldWay.UpperBehind,
        SheetHalf.Left => FoldWay.LeftBehind,
        _ => FoldWay.RightBehind,
    };

    private static string Sentence(MakingStep step, SheetHalf behind)
    {
        var words = step.Words;
        if (step.HasPilesApart) return words.FoldHalves;
        if (behind == SheetHalf.Right) return words.PouchFold;
        if (behind == SheetHalf.Left && step.CameAfter(act => act is Fold { Behind: SheetHalf.Left })) return words.FoldLeftBehindAgain;
        var sentence = behind == SheetHalf.Upper ? words.FoldUpperBehind : words.FoldLeftBehind;
        return step.Making.IsLastFold(step.Act) ? sentence + " " + words.FrontIsPage1 : sentence;
    }
}
