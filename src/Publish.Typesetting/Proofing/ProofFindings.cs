using Publish.Model.Source;

namespace Publish.Typesetting.Proofing;

/// <summary>What one rule found, in the order of the text: few are told one by one, many as the first and a count.</summary>
internal sealed class ProofFindings
{
    private const int MostAlone = 3;

    private readonly List<ProofFinding> found = [];

    public void Add(ProofFinding finding) => found.Add(finding);

    public void Tell(DiagnosticBag bag, Action<DiagnosticBag, ProofFinding> how)
    {
        if (found.Count > MostAlone) how(bag, found[0] with { More = found.Count - 1 });
        else found.ForEach(finding => how(bag, finding));
    }
}
