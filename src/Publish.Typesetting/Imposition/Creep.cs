using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>Paper has a thickness: the inner sheets of a folded stack stand out and are trimmed shorter, so outer sheets' pages move out
/// with them.</summary>
/// <remarks>With N sheets, k = 1 the outermost and t the caliper, pages move t·(N − k) away from the spine; the innermost stay
/// (PDF::Cropmarks).</remarks>
internal static class Creep
{
    public static Length Shift(SheetSide side, int sheets, Length caliper) => caliper * (sheets - side.Sheet);
}
