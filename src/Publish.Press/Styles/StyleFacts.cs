namespace Publish.Press.Styles;

/// <summary>A style as a list shows it.</summary>
/// <param name="Description">What it is for; empty where its file does not say.</param>
/// <param name="IsOwn">It lies beside the manuscript.</param>
public sealed record StyleFacts(string Name, string Description, bool IsOwn);
