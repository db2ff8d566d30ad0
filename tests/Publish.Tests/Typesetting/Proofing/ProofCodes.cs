using Publish.Model.Source;

namespace Publish.Tests.Typesetting.Proofing;

/// <summary>What the proofs of all rooms have said.</summary>
internal static class ProofCodes
{
    public static string Said(DiagnosticBag bag) =>
        string.Join('\n', bag.Sorted().Where(problem => IsOfProof(problem.Code)).Select(problem => $"{problem.Code} at {problem.Span.Start}: {problem.Message}"));

    private static bool IsOfProof(string code) =>
        code is "ZP170" or "ZP550" or "ZP850" or "ZP851" or "ZP852" or "ZP853" || code.StartsWith("ZP54", StringComparison.Ordinal);
}
