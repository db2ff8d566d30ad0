using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Press.Imposing;

/// <summary>What somebody wants put on sheets, and how.</summary>
/// <param name="Source">A PDF or a manuscript, as typed.</param>
/// <param name="Scheme">A scheme's name, as typed.</param>
public sealed record ImposeRequest(string Source, string Scheme, Paper Sheet)
{
    /// <summary>A file or a folder, as typed; null for a name of our own in the folder that the command is given in.</summary>
    public string? Output { get; init; }

    /// <summary>A folder whose own schemes may be named as well as those that lie beside the source; null for none.</summary>
    public string? SchemeFolder { get; init; }

    /// <summary>Which pages, in which order: "3-14,1"; null for all.</summary>
    public string? Pages { get; init; }

    public string? Password { get; init; }

    /// <summary>Asks a person for the password of a locked PDF, who may give none; null where nobody is there to be asked.</summary>
    public Func<string?>? AskPassword { get; init; }

    public SchemeParameters Parameters { get; init; } = new();

    public FlipEdge? Flip { get; init; }

    /// <summary>The printer that the sheets are made for, by the name of its profile; null for any.</summary>
    public string? Printer { get; init; }

    /// <summary>The plan's clear distance was asked for: what is printed near to the edges of others' pages is then measured.</summary>
    public bool KeepsClear { get; init; }

    public PrintedSides Sides { get; init; }

    public FeedingOrder Feeding { get; init; }

    /// <summary>All else that a plan can hold: its scheme and sheet are put in once they are known.</summary>
    public Func<ImpositionPlan, ImpositionPlan> Refine { get; init; } = plan => plan;

    public bool Strict { get; init; }
}

/// <summary>What only some schemes can be told; null where nothing was said.</summary>
public sealed record SchemeParameters
{
    /// <summary>Cells across and down.</summary>
    public (int Across, int Down)? Grid { get; init; }

    /// <summary>Pages in a row.</summary>
    public int? Panels { get; init; }

    /// <summary>Sheets folded together, least and most; the same where it is one number.</summary>
    public (int Least, int Most)? Signature { get; init; }
}

/// <summary>How the two sides of sheets reach the paper.</summary>
public enum PrintedSides
{
    Both,

    /// <summary>Fronts and backs in two files, for printers that print one side.</summary>
    Apart,

    /// <summary>There are only fronts.</summary>
    One,
}
