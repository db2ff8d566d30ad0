using Publish.Model.Source;

namespace Publish.Typesetting;

/// <summary>What this room's diagnostics are about, for those who weigh them and need not know their codes.</summary>
public static class TypesettingMatters
{
    private const string NoFace = "ZP520";
    private const string NoSign = "ZP522";

    /// <summary>Something will be missing in print, or something else stand for it.</summary>
    public static bool IsLoss(Diagnostic diagnostic) => diagnostic.Code is NoFace or NoSign;

    /// <summary>Whole words would stand as boxes on pages: none is made, and what needs none is.</summary>
    public static bool BarsPages(Diagnostic diagnostic) => diagnostic is { Code: NoSign, Severity: Severity.Error };

    /// <summary>How pages come out that somebody holds in their hands; of no meaning where they are only counted.</summary>
    public static bool IsOfPaper(Diagnostic diagnostic) => diagnostic.Code is "ZP243" or "ZP244" or "ZP245" or "ZP273" or "ZP346" or "ZP349" or "ZP528" or "ZP557" or "ZP572" or "ZP573" or "ZP719";

    /// <summary>A loss was said.</summary>
    public static bool HasLoss(DiagnosticBag bag) => bag.Has(NoFace) || bag.Has(NoSign);
}
