using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Paper takes only so much ink: more does not dry, and sets off on the next sheet.</summary>
internal sealed class InkRule : IPageRule
{
    private const string Hint = "Choose a lighter mixture; black and one more ink look as deep. Pictures are converted again with the shop's own profile, which knows its limit.";

    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits)
    {
        var alone = PreflightFindings.Of(
            page, page.Marks.Where(mark => InkOf(mark) > limits.Ink && !page.Covered.Contains(mark) && PreflightFindings.IsWithin(mark.Area, page.Trim)), "ZP644", Severity.Error,
            mark => $"{PreflightFindings.Named(page, mark)} has {InkOf(mark)} % of ink, more than {limits.Ink} %", Hint);
        return page.Heap is not { } heap ? alone : alone.Append(new(
            "ZP644", Severity.Error, page.Number, page.FromTrim(heap.Place), 0, $"inks lie on each other and come to {heap.Ink} %, more than {limits.Ink} %", Hint));
    }

    /// <summary>What it takes alone; shadings are looked at where they lie, and register marks have a rule of their own.</summary>
    private static int InkOf(Mark mark) => mark.Kind == MarkKind.Picture && mark.Picture is { IsLineArt: false } picture
        ? (int)(picture.Ink * mark.Laying.Alpha)
        : mark.IsShaded || mark.Paint.IsRegistration ? 0 : (int)(mark.Paint.Ink * mark.Laying.Alpha);
}
