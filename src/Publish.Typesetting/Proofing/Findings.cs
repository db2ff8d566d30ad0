using Publish.Model.Source;

namespace Publish.Typesetting.Proofing;

/// <summary>What one rule found, in the order of the text: few are told one by one, many as the first and a count.</summary>
internal sealed class Findings
{
    private const int MostAlone = 3;

    private readonly List<Finding> found = [];

    public void Add(Finding finding) => found.Add(finding);

    public void Tell(DiagnosticBag bag, Action<DiagnosticBag, Finding> how)
    {
        if (found.Count > MostAlone) how(bag, found[0] with { More = found.Count - 1 });
        else found.ForEach(finding => how(bag, finding));
    }
}
