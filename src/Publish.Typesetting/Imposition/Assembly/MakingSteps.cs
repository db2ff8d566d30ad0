using System.Globalization;

namespace Publish.Typesetting.Imposition;

/// <summary>How printed sheets become a zine: for each scheme the steps in their order, with the drawing of each.</summary>
internal sealed class MakingSteps(BookletToMake booklet, AssemblyWords words, StepDrawings drawings)
{
    private Scheme Scheme => booklet.Scheme;

    private SheetView Whole => SheetView.Whole(Scheme);

    /// <summary>The middle of the zine, which lies on top before the stack is folded.</summary>
    private SheetView Innermost => SheetView.Whole(Scheme, (booklet.Imposed.Sheets * 2) - 1);

    public IEnumerable<AssemblyStep> Steps() => ForScheme().Select(step => step with { Words = Sided(step.Words) });

    private IEnumerable<AssemblyStep> ForScheme() => Scheme switch
    {
        SaddleStitch => Saddle(BookBinding.FoldStaples),
        DownTheSide => Saddle(BookBinding.HeadStaples),
        Signatures => Sewn(),
        Minizine => [.. Slit(), .. Several(words.EachSheetAgain)],
        TurnedMinizine => [.. Slit(), new(words.InsideOut), .. Several(words.EachSheetAgain)],
        CutFold cut => [.. Cut(cut.Rows > 1, cut.Columns > 2), .. CutAndFolded(cut)],
        CutStack grid => [.. Cut(grid.Rows > 1, grid.Columns > 1), new(words.StapleSide, drawings.Book(BookBinding.SideStaples))],
        StepAndRepeat grid => Copies(grid),
        Accordion => Strip(back: false),
        TwoSidedAccordion => Strip(back: true),
        FrenchFold => [.. TwoFolds(), .. Several(words.EachSheetAgain)],
        PouchLeaves =>
        [
            new(words.PouchFold, drawings.Sheet(IsFold, FoldWay.LeftBehind)),
            new(words.BindOpenEnds, drawings.Book(BookBinding.SideStaples)),
        ],
        TwoFold8 => [.. TwoFolds(), .. Piled(1), Opened(words.OpenHeads)],
        TwoFold16 => [new(words.TwoTogether), .. TwoFolds(), .. Piled(2), Opened(words.OpenHeads)],
        NestedTwoFold => [.. TwoFolds(), new(words.NestSecond, area => PaperFromAbove.Nested(area, 2)), .. Piled(2), Opened(words.OpenHeads)],
        ThreeFold16 => [.. ThreeFolds(), .. Piled(1), Opened(words.OpenHeadsAndEdges)],
        CutFoldBind =>
        [
            new(words.CutAcross, drawings.Sheet(IsCut)),
            new(words.FoldHalves, drawings.Sheet(new(0, 0, 0, 2, 1), IsFold, FoldWay.LeftBehind)),
            new(words.GlueBacks, drawings.Book(BookBinding.Glue)),
        ],
        OneToOne => [new(words.StapleSide, drawings.Book(BookBinding.SideStaples))],
        _ => [new(words.StapleCorner, drawings.Book(BookBinding.CornerStaple))],
    };

    private IEnumerable<AssemblyStep> Saddle(BookBinding staples)
    {
        var gather = AssemblyWords.Fill(words.Gather, ("a", Number(booklet.PagesBefore + 1)));
        if (booklet.Imposed.Sheets > 1 || booklet.CoverFileName is not null)
            yield return new(booklet.CoverFileName is null ? gather : gather + " " + words.CoverUnder);
        yield return new(words.FoldStack, drawings.Stack(Innermost, FoldWay.RightOver));
        yield return booklet.Imposed.Sheets > FoldLimit.Sheets
            ? new(AssemblyWords.Fill(words.TooThick, ("sheets", Sheets(booklet.Imposed.Sheets))))
            : new(words.StapleFold, drawings.Book(staples));
    }

    private IEnumerable<AssemblyStep> Sewn()
    {
        var each = Scheme.QuirePages(Scheme.Whole(booklet.Pages - (booklet.PagesBefore * 2))) / 4;
        yield return new(AssemblyWords.Fill(words.GatherSignatures, ("n", Sheets(each))), area => PaperFromAbove.Nested(area, each));
        yield return new(words.FoldEach, drawings.Stack(SheetView.Whole(Scheme, (each * 2) - 1), FoldWay.RightOver));
        yield return new(words.BindSignatures, drawings.Book(BookBinding.Glue));
    }

    private IEnumerable<AssemblyStep> Slit()
    {
        yield return new(words.CreaseEight, drawings.Creases());
        yield return new(words.SlitHalf, drawings.Sheet(new(0, 2, 0, 2, 2), line => line.Kind == LineKind.Slit));
        yield return new(words.FoldLengthwise, drawings.Lengthwise());
        yield return new(words.PushTogether, PaperFromAbove.Pushed);
        yield return new(words.LayRound, drawings.Book(BookBinding.None));
    }

    private IEnumerable<AssemblyStep> Cut(bool across, bool down)
    {
        var (columns, rows) = (Scheme.Columns, Scheme.Rows);
        if (across)
        {
            yield return new(words.CutAcross, drawings.Sheet(line => IsCut(line) && !line.Upright));
            yield return new(words.UpperOnLower, drawings.PartOnPart(new(0, 0, 0, columns, 1), new(0, 0, 1, columns, 1), down: true));
        }
        if (!down) yield break;
        var half = Scheme is CutFold ? 2 : 1;
        var row = new SheetView(0, 0, 0, columns, across ? 1 : rows);
        yield return new(words.CutDown, drawings.Sheet(row, line => IsCut(line) && line.Upright));
        yield return new(words.LeftOnRight, drawings.PartOnPart(row with { Columns = half }, row with { Column = half, Columns = half }, down: false));
    }

    private IEnumerable<AssemblyStep> CutAndFolded(CutFold cut)
    {
        yield return new(words.TurnOver + " " + words.FoldStack, drawings.Stack(new((booklet.Imposed.Sheets * 2) - 1, 0, cut.Rows - 1, 2, 1), FoldWay.RightOver));
        yield return new(words.StapleFold, drawings.Book(BookBinding.FoldStaples));
    }

    private IEnumerable<AssemblyStep> Copies(StepAndRepeat grid)
    {
        if (grid.Rows > 1) yield return new(words.CutAcross, drawings.Sheet(line => IsCut(line) && !line.Upright));
        if (grid.Columns > 1) yield return new(words.CutDown, drawings.Sheet(line => IsCut(line) && line.Upright));
        yield return new(words.EachStackACopy, drawings.Book(BookBinding.None));
    }

    private IEnumerable<AssemblyStep> Strip(bool back)
    {
        if (booklet.Imposed.Sheets > 1) yield return new(words.JoinStrips);
        yield return new(words.Zigzag, drawings.Sheet(IsFold));
        yield return new(back ? words.ReadBack : words.FrontIsPage1, area => PaperFromAbove.Zigzag(area, Scheme.Columns));
    }

    private IEnumerable<AssemblyStep> TwoFolds()
    {
        yield return new(words.FoldUpperBehind, drawings.Sheet(line => IsFold(line) && !line.Upright, FoldWay.UpperBehind));
        yield return new(words.FoldLeftBehind + " " + words.FrontIsPage1, drawings.Sheet(new(0, 0, 1, 2, 1), IsFold, FoldWay.LeftBehind));
    }

    private IEnumerable<AssemblyStep> ThreeFolds()
    {
        yield return new(words.FoldLeftBehind, drawings.Sheet(line => IsFold(line) && line is { Upright: true, At: 2 }, FoldWay.LeftBehind));
        yield return new(words.FoldUpperBehind, drawings.Sheet(new(0, 2, 0, 2, 2), line => IsFold(line) && !line.Upright, FoldWay.UpperBehind));
        yield return new(words.FoldLeftBehindAgain, drawings.Sheet(new(0, 2, 1, 2, 1), IsFold, FoldWay.LeftBehind));
    }

    /// <param name="together">Sheets that are folded into one.</param>
    private IEnumerable<AssemblyStep> Piled(int together)
    {
        if (booklet.Imposed.Sheets > together) yield return new(words.SeveralOnEachOther);
    }

    private AssemblyStep Opened(string sentence) => new(sentence, drawings.Book(BookBinding.FoldStaples));

    private IEnumerable<AssemblyStep> Several(string sentence)
    {
        if (booklet.Imposed.Sheets > 1) yield return new(sentence);
    }

    private string Sided(string sentence) => booklet.IsRightBound
        ? AssemblyWords.Fill(sentence, ("left", words.RightHand), ("right", words.LeftHand), ("atLeft", words.AtRight), ("atRight", words.AtLeft))
        : AssemblyWords.Fill(sentence, ("left", words.LeftHand), ("right", words.RightHand), ("atLeft", words.AtLeft), ("atRight", words.AtRight));

    private string Sheets(int count) => count == 1 ? words.OneSheet : AssemblyWords.Fill(words.Sheets, ("n", Number(count)));

    private static bool IsFold(SheetLine line) => line.Kind is LineKind.Fold or LineKind.Spine;

    private static bool IsCut(SheetLine line) => line.Kind == LineKind.Cut;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
