namespace Publish.Press.Reporting;

/// <summary>What a person does with a file.</summary>
/// <param name="Verb">In capitals: "READ".</param>
/// <param name="Words">What follows the file's name: " on a screen", ": how to fold it".</param>
public sealed record SummaryLine(string Verb, string Words)
{
    /// <summary>The file's name.</summary>
    public string File { get; init; } = "";

    /// <summary>Lines below it, each in pieces.</summary>
    public IReadOnlyList<Piece[]> More { get; init; } = [];
}
