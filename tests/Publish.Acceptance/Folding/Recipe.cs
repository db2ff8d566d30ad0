using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;

namespace Publish.Acceptance.Folding;

/// <summary>What a person is told to do with a scheme's printed sheets, the first on top, and how the result is read.</summary>
/// <remarks>The words are the scheme's, the hands are ours: each act is done to pixels as paper is folded and cut, without a look at which page lies where.</remarks>
internal static class Recipe
{
    /// <summary>Every copy that comes of it: one, but for sheets that repeat.</summary>
    /// <param name="pages">How many were imposed, which decides how long signatures are.</param>
    public static IReadOnlyList<IEnumerable<Picture>> Read(Scheme scheme, Pile sheets, int pages)
    {
        var together = SheetsTogether(scheme, sheets, pages);
        var gatherings = (scheme.Making.Gathering.MayEndShort ? sheets.Parted(Dealt(sheets.Count, together)) : sheets.Parted(together)).Select(gathering => Done(scheme, gathering)).ToList();
        if (scheme.Making.Finish != Finish.Copies) return [gatherings.SelectMany(piles => piles).SelectMany(pile => Leafed(scheme, pile))];
        return [.. Enumerable.Range(0, gatherings[0].Count).Select(copy => gatherings.SelectMany(piles => Leafed(scheme, piles[copy])))];
    }

    /// <summary>As many heaps as there must be of so many sheets at the most, and the sheets dealt to them in turn, so that all are alike.</summary>
    private static int[] Dealt(int sheets, int most)
    {
        var heaps = new int[(sheets + most - 1) / most];
        for (var sheet = 0; sheet < sheets; sheet++) heaps[sheet % heaps.Length]++;
        return heaps;
    }

    private static int SheetsTogether(Scheme scheme, Pile sheets, int pages) => scheme.Making.Gathering switch
    {
        { Range: { } range } => SignatureLength.Choose(pages, range.Least, range.Most).Signature / 4,
        { Sheets: 0 } => Math.Max(1, sheets.Count),
        var gathering => gathering.Sheets,
    };

    private static List<Pile> Done(Scheme scheme, Pile gathering)
    {
        List<Pile> piles = [gathering];
        foreach (var act in scheme.Making.Acts) piles = Done(act, piles, scheme);
        return piles;
    }

    private static List<Pile> Done(Act act, List<Pile> piles, Scheme scheme) => act switch
    {
        Cut { Way: CutWay.Across } cut => [.. piles.SelectMany(pile => Stacked(pile.CutAcross(scheme.Rows / cut.Leaving), cut.Apart))],
        Cut cut => [.. piles.SelectMany(pile => Stacked(pile.CutDown(scheme.Columns / cut.Leaving), cut.Apart))],
        Fold { Behind: SheetHalf.Upper } => [.. piles.Select(pile => pile.FoldDown())],
        Fold { Behind: SheetHalf.Left } => [.. piles.Select(pile => pile.FoldToTheSpine())],
        Fold => [.. piles.Select(pile => pile.FoldToTheForeEdge())],
        SheetBySheet => [.. piles.SelectMany(pile => pile.Parted(1))],
        Nest => [piles.Aggregate((outer, inner) => outer.Holding(inner))],
        SlitBook => [.. piles.SelectMany(pile => pile.Parted(1)).SelectMany(sheet => scheme.TwoSided ? (Pile[])[sheet.PushedTogether(), sheet.Turned.PushedTogether()] : [sheet.PushedTogether()])],
        Zigzag => piles,
        _ => throw new NotSupportedException($"Nobody has said how hands do this: {act}."),
    };

    /// <summary>At the guillotine upper stacks are laid on lower ones, and those where reading begins on those behind them.</summary>
    private static IEnumerable<Pile> Stacked(IEnumerable<Pile> stacks, bool apart) => apart ? stacks : [stacks.Aggregate((first, next) => first.Onto(next))];

    /// <summary>Leaves are turned one after the other; what nothing made leaves of is read along its front, and then along its back.</summary>
    private static IEnumerable<Picture> Leafed(Scheme scheme, Pile pile)
    {
        if (scheme.Columns > 1 && scheme.Making.Acts.All(act => act is Zigzag))
            return scheme.TwoSided ? [.. Along(pile, scheme.Columns), .. Along(pile.Turned, scheme.Columns)] : Along(pile, scheme.Columns);
        if (scheme.TwoSided || scheme.Making.Acts.Contains(new SlitBook())) return pile.Leaves.Select(page => Upright(scheme, pile, page));
        return scheme.Making.Folds ? Outsides(pile) : pile.Tops;
    }

    private static IEnumerable<Picture> Along(Pile sheets, int columns) => sheets.Parted(1).SelectMany(sheet => sheet.CutDown(columns).Select(cell => cell.Papers[0].Top));

    private static Picture Upright(Scheme scheme, Pile pile, Picture page) => scheme.Sheet.Lying switch
    {
        0 => page,
        3 => pile.OpensRight ? page.TurnedRight() : page.TurnedLeft(),
        var other => throw new NotSupportedException($"Nobody has said how pages are read that lie at {other} quarter turns."),
    };

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
