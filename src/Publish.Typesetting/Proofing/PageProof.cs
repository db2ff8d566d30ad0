using Publish.Model.Source;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Proofing;

/// <summary>Holds finished pages against the text that they were made of: a layout that is wrong says so itself, before anything is written.</summary>
public static class PageProof
{
    /// <param name="theme">That the pages were set in.</param>
    /// <param name="inputs">That they were set with.</param>
    /// <param name="diagnostics">Told of everything that does not hold, with its line and its place on the page.</param>
    public static void Check(TypesettingResult result, Theme theme, TypesettingInputs inputs, DiagnosticBag diagnostics)
    {
        if (result.Paged.Structure is not { } root) return;
        using var sheet = ProofSheet.Of(result, root, theme);
        ProofWordRules.Check(sheet, diagnostics);
        NoteRule.Check(sheet, diagnostics);
        KeepRules.Check(sheet, diagnostics);
        FigureRules.Check(sheet, inputs, diagnostics);
        EmptyPageRule.Check(sheet, diagnostics);
        OverlapRule.Check(sheet, diagnostics);
    }
}
