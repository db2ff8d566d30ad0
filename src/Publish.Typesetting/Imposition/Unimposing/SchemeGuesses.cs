using System.Globalization;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>Every way in which sheets of a size may have been imposed: all schemes, those that can be told something told what is usual, held left or right, flipped either way.</summary>
internal static class SchemeGuesses
{
    private static readonly (int Across, int Down)[] Grids = [(2, 2), (2, 1), (1, 2), (3, 2), (2, 3), (3, 3), (2, 4), (4, 2), (4, 4)];
    private static readonly int[] Panels = [2, 3, 4, 5, 6, 8];
    private static readonly int[] Signatures = [1, 2, 3, 5, 6, 8];

    /// <summary>The usual ones first.</summary>
    public static IEnumerable<SchemeGuess> Of(IEnumerable<Scheme> schemes, Size sheet)
    {
        var natural = ImpositionPlan.LikeALeaf(sheet);
        var other = natural == FlipEdge.Short ? FlipEdge.Long : FlipEdge.Short;
        foreach (var (scheme, options) in schemes.SelectMany(Told))
            foreach (var flip in scheme.TwoSided ? [natural, other] : (FlipEdge[])[natural])
                foreach (var binding in (Binding[])[Binding.Left, Binding.Right])
                    yield return new(scheme, binding, flip) { Options = $"--scheme {scheme.Name}{options}{(binding == Binding.Right ? " --binding right" : "")}{(flip == natural ? "" : flip == FlipEdge.Long ? " --flip long" : " --flip short")}", IsFlippedOddly = flip != natural };
    }

    private static IEnumerable<(Scheme Scheme, string Options)> Told(Scheme scheme)
    {
        foreach (var (told, options) in Grown(scheme))
        {
            yield return (told, options);
            if (told.OnOneSide() is { } fronts && fronts != told) yield return (fronts, options + " --sides one");
        }
    }

    /// <summary>Where nothing is cut or folded, what is read on one side after the other may as well be on fronts alone.</summary>
    public static Scheme? OnFronts(Scheme scheme) => scheme.Making is { Acts.IsEmpty: true, Gathering.Sheets: 1 } && scheme.TwoSided ? scheme.OnOneSide() : null;

    private static IEnumerable<(Scheme Scheme, string Options)> Grown(Scheme scheme)
    {
        yield return (scheme, "");
        if (scheme.Takes.HasFlag(SchemeParameterKinds.Grid))
            foreach (var (across, down) in Grids)
                if ((across, down) != (scheme.Columns, scheme.Rows)) yield return (scheme.WithGrid(across, down)!, Words($" --grid {across}x{down}"));
        if (scheme.Takes.HasFlag(SchemeParameterKinds.Panels))
            foreach (var panels in Panels)
                if (panels != scheme.Columns) yield return (scheme.WithPanels(panels)!, Words($" --panels {panels}"));
        if (scheme.Takes.HasFlag(SchemeParameterKinds.Signature))
            foreach (var sheets in Signatures)
                yield return (scheme.WithSignatures(Gathering.Signatures(sheets))!, Words($" --signature {sheets}"));
    }

    private static string Words(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
