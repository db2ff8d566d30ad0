using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>How far a page moves away from the spine, to make up for the paper's thickness.</summary>
/// <remarks>With N sheets in a fold, k = 1 the outermost and t the caliper, pages that are pushed out move t·(N − k) away from the spine
/// (PDF::Cropmarks); pushed in, t·(k − 1) towards it; spread, by the middle of both. A sheet that is folded twice counts as two.</remarks>
internal static class Creep
{
    /// <param name="folio">The page's place with the blanks counted, from 1.</param>
    public static Length Shift(ImpositionPlan plan, int folio, int whole)
    {
        if (plan.Caliper == Length.Zero || plan.Scheme.QuireOf(folio, whole) is not { } quire) return Length.Zero;
        var (place, pages) = (folio - quire.Before, quire.Pages);
        var (k, sheets) = ((Math.Min(place, pages + 1 - place) + 1) / 2, pages / 4);
        if (k == 1 && plan.HoldCover && pages >= whole) return Length.Zero;
        return plan.Creep switch
        {
            CreepMode.PushedOut => plan.Caliper * (sheets - k),
            CreepMode.PushedIn => -(plan.Caliper * (k - 1)),
            _ => plan.Caliper * (sheets + 1 - (2 * k)) / 2,
        };
    }
}
