using Publish.Delivery.Printing;
using Publish.Press.Editions;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Sending.Printing;

/// <summary>What somebody wants printed, and how.</summary>
/// <param name="Path">A PDF, a manuscript or an output folder, as typed.</param>
internal sealed record PrintRequest(string Path)
{
    /// <summary>A name or an address; null for the usual printer.</summary>
    public string? Printer { get; init; }

    public int Copies { get; init; } = 1;

    /// <summary>Null for the paper that the printer usually takes.</summary>
    public Paper? Paper { get; init; }

    /// <summary>Which of a zine's files: booklet, cover, test …</summary>
    public string What { get; init; } = EditionNames.Booklet;

    /// <summary>Which zine of an output folder; null where it holds one.</summary>
    public string? Zine { get; init; }

    /// <summary>The folder for the finished files of a manuscript.</summary>
    public string Output { get; init; } = "dist";

    /// <summary>Which pages of the PDF, in the order of the file; null for all.</summary>
    public string? Pages { get; init; }

    /// <summary>Null for the edge that the file is made for.</summary>
    public FlipEdge? Flip { get; init; }

    /// <summary>Two passes, or one side only, even on a printer that turns sheets over.</summary>
    public bool OneSided { get; init; }

    /// <summary>Only the one pass of two; null for both.</summary>
    public PassSide? Only { get; init; }

    public Restack Restack { get; init; }

    public bool LastFirst { get; init; }

    public bool Grey { get; init; }

    /// <summary>Print even where the paper does not fit.</summary>
    public bool Anyway { get; init; }

    /// <summary>Only say what would be sent.</summary>
    public bool Rehearsal { get; init; }

    /// <summary>Hand it over and leave.</summary>
    public bool DoNotWait { get; init; }
}

internal enum PassSide { Fronts, Backs }
