using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Imposing;

/// <summary>What somebody wants put on sheets, and how.</summary>
/// <param name="Source">A PDF, as typed.</param>
internal sealed record ImposeRequest(string Source, Scheme Scheme, Paper Sheet)
{
    /// <summary>A file or a folder, as typed; null for a name of our own in the folder that the command is given in.</summary>
    public string? Output { get; init; }

    public FlipEdge Flip { get; init; } = FlipEdge.Short;

    /// <summary>Which pages, in which order: "3-14,1"; null for all.</summary>
    public string? Pages { get; init; }

    public string? Password { get; init; }

    /// <summary>Asks a person for the password of a locked PDF, who may give none; null where nobody is there to be asked.</summary>
    public Func<string?>? AskPassword { get; init; }

    public bool Strict { get; init; }
}
