using Publish.Typesetting.Imposition;

namespace Publish.Acceptance.Folding;

/// <summary>What a person is told to do with a scheme's printed sheets, the first on top, and how the result is read.</summary>
/// <remarks>Written from how paper is folded and cut, not from the schemes' tables.</remarks>
internal static class Recipe
{
    /// <summary>Every copy that comes of it: one, but for sheets that repeat.</summary>
    /// <param name="pages">How many were imposed, which decides how long signatures are.</param>
    public static IReadOnlyList<IEnumerable<Picture>> Read(Scheme scheme, Pile sheets, int pages) => scheme switch
    {
        StepAndRepeat repeat => [.. sheets.CutAcross(repeat.Down).SelectMany(row => row.CutDown(repeat.Across)).Select(stack => Loose(stack, repeat.OneSided))],
        CutStack stack => [Loose(CutAndStacked(sheets, stack.Across, stack.Down), stack.OneSided)],
        OneToOne one => [Loose(sheets, one.OneSided)],
        _ => [Book(scheme, sheets, pages)],
    };

    private static IEnumerable<Picture> Book(Scheme scheme, Pile sheets, int pages) => scheme.Name switch
    {
        "saddle" => sheets.FoldToTheSpine().Leaves,
        "signatures" => sheets.Parted(SheetsInSignature((Signatures)scheme, pages)).SelectMany(signature => signature.FoldToTheSpine().Leaves),
        "minizine" => sheets.Parted(1).SelectMany(sheet => sheet.PushedTogether().Leaves),
        "minizine-16" => sheets.Parted(1).SelectMany(sheet => (IEnumerable<Picture>)[.. sheet.PushedTogether().Leaves, .. sheet.Turned.PushedTogether().Leaves]),
        "quarter" => CutAndStacked(sheets, 1, 2).FoldToTheSpine().Leaves,
        "eighth" => CutAndStacked(sheets, 2, 2).FoldToTheSpine().Leaves,
        "2x4x1" => sheets.Parted(1).SelectMany(sheet => sheet.FoldDown().FoldToTheSpine().Leaves),
        "2x4x2" => sheets.Parted(2).SelectMany(two => two.FoldDown().FoldToTheSpine().Leaves),
        "4x4" => sheets.Parted(2).SelectMany(two => Nested(two).Leaves),
        "1x4x2" => sheets.Parted(1).SelectMany(sheet => sheet.CutAcross(2)).SelectMany(half => half.FoldToTheSpine().Leaves),
        "1x8x2" => sheets.Parted(1).SelectMany(sheet => sheet.FoldToTheSpine().FoldDown().FoldToTheSpine().Leaves),
        "2down" => sheets.FoldToTheSpine().Leaves.Select(page => sheets.OpensRight ? page.TurnedRight() : page.TurnedLeft()),
        "2side" => sheets.Parted(1).SelectMany(sheet => (IEnumerable<Picture>)[.. AcrossTops(sheet, 2), .. AcrossTops(sheet.Turned, 2)]),
        "accordion" => sheets.Parted(1).SelectMany(sheet => AcrossTops(sheet, 4)),
        "accordion-2" => (IEnumerable<Picture>)[.. sheets.Parted(1).SelectMany(sheet => AcrossTops(sheet, 4)), .. sheets.Turned.Parted(1).SelectMany(sheet => AcrossTops(sheet, 4))],
        "french-fold" => sheets.Parted(1).SelectMany(sheet => Outsides(sheet.FoldDown().FoldToTheSpine())),
        "pouch" => sheets.Parted(1).SelectMany(sheet => Outsides(sheet.FoldToTheForeEdge())),
        var name => throw new NotSupportedException($"Nobody has said how {name} is folded."),
    };

    private static int SheetsInSignature(Signatures scheme, int pages)
    {
        if (scheme.Range is not { } range) return scheme.Sheets;
        return SignatureLength.Choose(pages, range.Least, range.Most).Signature / 4;
    }

    private static IEnumerable<Picture> Loose(Pile pile, bool oneSided) => oneSided ? pile.Tops : pile.Leaves;

    /// <summary>At the guillotine: cut across and lay upper stacks on lower ones, then down and lay the stacks on those behind them in reading.</summary>
    private static Pile CutAndStacked(Pile sheets, int columns, int rows)
    {
        var column = sheets.CutAcross(rows).Aggregate((upper, lower) => upper.Onto(lower));
        return column.CutDown(columns).Aggregate((first, next) => first.Onto(next));
    }

    private static Pile Nested(Pile two)
    {
        var folded = two.Parted(1).Select(sheet => sheet.FoldDown().FoldToTheSpine()).ToArray();
        return folded.Aggregate((outer, inner) => outer.Holding(inner));
    }

    private static IEnumerable<Picture> AcrossTops(Pile sheet, int columns) => sheet.CutDown(columns).Select(cell => cell.Papers[0].Top);

    /// <summary>The white insides of doubled paper are not read; that they are white is checked.</summary>
    private static IEnumerable<Picture> Outsides(Pile doubled)
    {
        for (var i = 0; i < doubled.Count; i += 2)
        {
            Assert.True(doubled.Papers[i].Under.IsWhite && doubled.Papers[i + 1].Top.IsWhite, "There is print inside of doubled paper.");
            yield return doubled.Papers[i].Top;
            yield return doubled.Papers[i + 1].Under;
        }
    }
}
