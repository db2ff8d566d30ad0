using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>What this room's diagnostics are about, for those who weigh them and need not know their codes.</summary>
public static class ManuscriptMatters
{
    /// <summary>Something in the text belongs to another program, or to another dialect of Markdown.</summary>
    public static bool IsOfAnotherProgram(Diagnostic diagnostic) =>
        diagnostic.Code.StartsWith("ZP18", StringComparison.Ordinal) || diagnostic.Code.StartsWith("ZP19", StringComparison.Ordinal);

    /// <summary>It is about what the text itself says, and not about its settings.</summary>
    public static bool IsOfText(Diagnostic diagnostic) => diagnostic.Code.StartsWith("ZP1", StringComparison.Ordinal);

    /// <summary>Something that was typed will be missing.</summary>
    public static bool IsLoss(Diagnostic diagnostic) => diagnostic.Code is "ZP131" or "ZP146" or "ZP149" or "ZP161";

    /// <summary>A picture is missing, or cannot be read.</summary>
    public static bool IsOfPicture(Diagnostic diagnostic) => diagnostic.Code is "ZP030" or "ZP031" or "ZP032" or "ZP033" or "ZP034" or "ZP760";
}
