namespace Publish.Mutation;

/// <summary>One small fault.</summary>
/// <param name="Was">The code as it is.</param>
/// <param name="Becomes">The code with the fault.</param>
/// <param name="IsKept">It stands in what is calculated once and kept by the type: one test passes it, and any may see it.</param>
internal sealed record Mutant(int Number, string File, int Line, string Was, string Becomes, bool IsKept)
{
    public override string ToString() => $"{Number,5}  {File}:{Line}  {Short(Was)}  →  {Short(Becomes)}";

    private static string Short(string code)
    {
        var line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 90 ? line[..89] + "…" : line;
    }
}

internal enum Verdict { Killed, TimedOut, Survived, NotCovered }
