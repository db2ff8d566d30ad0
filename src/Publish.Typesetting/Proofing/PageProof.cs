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

/// <summary>No words and no picture lie over others.</summary>
internal static class OverlapRule
{
    public static void Check(ProofSheet sheet, DiagnosticBag bag)
    {
        var findings = new ProofFindings();
        var others = new List<string>();
        for (var page = 0; page < sheet.Looks.Length; page++)
        {
            if (sheet.Looks[page].Over is not { } over) continue;
            findings.Add(sheet.At(page, over[0].Item));
            others.Add(sheet.At(page, over[0].Other).Words);
        }
        var told = 0;
        findings.Tell(bag, (diagnostics, finding) => diagnostics.ThingsOverEachOther(finding, others[told++]));
    }
}
