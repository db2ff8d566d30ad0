using Publish.Model.Source;

namespace Publish.Raster;

/// <summary>What this room's diagnostics are about, for those who weigh them and need not know their codes.</summary>
public static class RasterMatters
{
    /// <summary>A picture cannot be shown.</summary>
    public static bool IsOfPicture(Diagnostic diagnostic) => diagnostic.Code is "ZP420" or "ZP421" or "ZP422" or "ZP425" or "ZP840" or "ZP841" or "ZP842" or "ZP843" or "ZP845";
}
