using Publish.Model;
using Publish.Typesetting.Steering;

namespace Publish.Press.Building;

/// <summary>What somebody asked for on the command line.</summary>
/// <param name="Manuscript">A folder or a file, as typed.</param>
internal sealed record BuildRequest(string Manuscript)
{
    /// <summary>The folder for the finished files, as typed.</summary>
    public string Output { get; init; } = "dist";

    /// <summary>None for whatever the manuscript's own <c>formats:</c> say, which is everything unless it says otherwise.</summary>
    public OutputKinds Only { get; init; }

    /// <summary>Null for the manuscript's own.</summary>
    public string? Style { get; init; }

    /// <summary>"a4" or "letter"; null for the manuscript's own, which is both unless it says otherwise.</summary>
    public string? Paper { get; init; }

    /// <summary>Names of print presets; empty for the manuscript's own.</summary>
    public Seq<string> For { get; init; }

    /// <summary>Also write booklets for printers that only turn over on the long edge.</summary>
    public bool FlipLong { get; init; }

    /// <summary>Null for the manuscript's own.</summary>
    public PageGoal? Pages { get; init; }

    /// <summary>The standards that PDFs keep; empty for the usual ones.</summary>
    public Seq<PdfEdition> Standards { get; init; }

    public bool Strict { get; init; }

    /// <summary>Crossed boxes stand for pictures that are missing, and the build goes on.</summary>
    public bool Draft { get; init; }
}
