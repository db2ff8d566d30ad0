using Publish.Model.Source;

namespace Publish.Typesetting.Proofing;

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
