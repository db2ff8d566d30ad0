using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Imposition.Assembly.Words;

namespace Publish.Typesetting.Imposition.Folding;

internal sealed record StapledFold : Finish
{
    private const int InTheFold = 2;

    public override bool HoldsFolds => true;

    internal override int Staples(BookletToMake booklet) => IsTooThick(booklet) ? 0 : InTheFold;

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step)
    {
        var booklet = step.Booklet;
        yield return IsTooThick(booklet)
            ? new(AssemblyWords.Fill(step.Words.TooThick, ("sheets", step.Sheets(booklet.Scheme.SheetsInTheFold(booklet.PagesOnSheets)))))
            : new(step.Words.StapleFold, step.Drawings.Book(booklet.Scheme.Sheet.Lying == 0 ? BookBinding.FoldStaples : BookBinding.HeadStaples));
    }

    private static bool IsTooThick(BookletToMake booklet) => booklet.Scheme.SheetsInTheFold(booklet.PagesOnSheets) > FoldLimit.Sheets;
}

internal sealed record OpenedFolds : Finish
{
    private const int InTheFold = 2;

    public override bool HoldsFolds => true;

    /// <summary>Of several gatherings each is sewn to the next.</summary>
    internal override int Staples(BookletToMake booklet) => booklet.Pages > booklet.Scheme.PageMultiple ? 0 : InTheFold;

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step)
    {
        if (step.Booklet.Imposed.Sheets > step.Making.Gathering.Sheets) yield return new(step.Words.SeveralOnEachOther);
        yield return new(Sentence(step), step.Drawings.Book(BookBinding.FoldStaples));
    }

    /// <summary>Where there are folds besides the last: one across lies at the head, one down before it at the fore-edge, and of more some lie at the foot.</summary>
    private static string Sentence(MakingStep step) => (step.Earlier(SheetHalf.Upper), step.Earlier(SheetHalf.Left)) switch
    {
        (1, 0) => step.Words.OpenHeads,
        (1, 1) => step.Words.OpenHeadsAndEdges,
        _ => step.Words.OpenFolds,
    };
}

internal sealed record SewnSignatures : Finish
{
    public override bool HoldsFolds => true;

    internal override int Staples(BookletToMake booklet) => 0;

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step) => [new(step.Words.BindSignatures, step.Drawings.Book(BookBinding.Glue))];
}

internal sealed record GluedSpines : Finish
{
    public override bool HoldsFolds => true;

    internal override int Staples(BookletToMake booklet) => 0;

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step) => [new(step.Words.GlueBacks, step.Drawings.Book(BookBinding.Glue))];
}

internal sealed record StapledSide : Finish
{
    internal override int Staples(BookletToMake booklet) => 2;

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step) => [new(step.Words.StapleSide, step.Drawings.Book(BookBinding.SideStaples))];
}

internal sealed record StapledOpenEnds : Finish
{
    internal override int Staples(BookletToMake booklet) => 2;

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step) => [new(step.Words.BindOpenEnds, step.Drawings.Book(BookBinding.SideStaples))];
}

internal sealed record StapledCorner : Finish
{
    internal override int Staples(BookletToMake booklet) => 1;

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step) => [new(step.Words.StapleCorner, step.Drawings.Book(BookBinding.CornerStaple))];
}

internal sealed record OwnZines : Finish
{
    public override bool Holds => false;

    public override bool MakesOwnZines => true;

    internal override int Staples(BookletToMake booklet) => 0;

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step)
    {
        if (step.Booklet.Imposed.Sheets > step.Making.Gathering.Sheets) yield return new(step.Words.EachSheetAgain);
    }
}

internal sealed record LeftLoose : Finish
{
    public override bool Holds => false;

    internal override int Staples(BookletToMake booklet) => 0;

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step) => [];
}

internal sealed record Copies : Finish
{
    public override bool Holds => false;

    public override bool MakesCopies => true;

    internal override int Staples(BookletToMake booklet) => 0;

    internal override IEnumerable<AssemblyStep> Steps(MakingStep step) => [new(step.Words.EachStackACopy, step.Drawings.Book(BookBinding.None))];
}
