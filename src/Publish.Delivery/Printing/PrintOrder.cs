namespace Publish.Delivery.Printing;

/// <summary>A PDF that is to be printed, and how. The same words as IPP's job template attributes (RFC 8011, section 5.2).</summary>
/// <param name="Title">How the job is called in the queue.</param>
/// <param name="Pdf">The pages in the order in which they are printed.</param>
public sealed record PrintOrder(string Title, byte[] Pdf)
{
    public int Copies { get; init; } = 1;

    public Sides Sides { get; init; }

    /// <summary>The printer's word for the paper; null leaves it to the printer.</summary>
    public string? Paper { get; init; }

    /// <summary>Grey even where there is colour, so that no colour is counted.</summary>
    public bool Grey { get; init; }

    /// <summary>Pages are left at their size; else they are fitted to the paper.</summary>
    public bool ActualSize { get; init; } = true;

    /// <summary>What is sent, "name=value", in the words that CUPS's own programs take after <c>-o</c>.</summary>
    public IReadOnlyList<string> Wishes =>
    [
        $"copies={Copies}",
        $"sides={Keyword(Sides)}",
        .. Paper is null ? (string[])[] : [$"media={Paper}"],
        $"print-scaling={(ActualSize ? "none" : "fit")}",
        .. Grey ? (string[])["print-color-mode=monochrome"] : [],
    ];

    internal static string Keyword(Sides sides) => sides switch
    {
        Sides.One => "one-sided",
        Sides.TwoLongEdge => "two-sided-long-edge",
        Sides.TwoShortEdge => "two-sided-short-edge",
        _ => throw new ArgumentOutOfRangeException(nameof(sides)),
    };
}
