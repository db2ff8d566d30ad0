namespace Publish.Press.Statements;

/// <summary>One thing that a finished file says of its maker.</summary>
/// <param name="What">In plain words: "author", "made with".</param>
/// <param name="Value">As it stands in the file.</param>
/// <param name="From">Where it comes from: "zine.yaml:2", or in words where it stands in no file of the manuscript.</param>
public sealed record Statement(string What, string Value, string From);

/// <summary>All that a finished file says of its maker.</summary>
/// <param name="File">Its name.</param>
public sealed record FileStatements(string File, IReadOnlyList<Statement> Statements);
