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
        var quires = scheme.Gatherings(scheme.Whole(step.Booklet.PagesOnSheets));
        var each = quires.Pages / scheme.Sheet.Pages;
        yield return new(AssemblyWords.Fill(words.GatherSignatures, ("n", Lengths(step, quires))), area => PaperFromAbove.Nested(area, each));
        yield return new(words.FoldEach, step.Drawings.Stack(step.WholeSheet with { Side = (each * 2) - 1 }, FoldWay.RightOver));
    }

    /// <summary>"4 sheets", or where not all are alike "4 sheets (1–2), 3 sheets (3–5)", by their numbers.</summary>
    private static string Lengths(MakingStep step, Quires quires)
    {
        var each = step.Booklet.Scheme.Sheet.Pages;
        if (quires.Longer == quires.Count) return step.Sheets(quires.Pages / each);
        return $"{step.Sheets(quires.Pages / each)} ({Span(1, quires.Longer)}), {step.Sheets(quires.ShorterPages / each)} ({Span(quires.Longer + 1, quires.Count)})";
    }

    private static string Span(int first, int last) => first == last ? MakingStep.Number(first) : $"{MakingStep.Number(first)}–{MakingStep.Number(last)}";

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
