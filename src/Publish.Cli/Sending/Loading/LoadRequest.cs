using Publish.Delivery.Devices;

namespace Publish.Cli.Sending.Loading;

/// <summary>What somebody wants on an e-reader.</summary>
/// <param name="Path">A manuscript, an output folder or an e-book, as typed.</param>
internal sealed record LoadRequest(string Path)
{
    /// <summary>The device's folder; null to look for one.</summary>
    public string? Device { get; init; }

    /// <summary>Null for what the device takes best.</summary>
    public BookFormat? Format { get; init; }

    public string? Zine { get; init; }

    /// <summary>The folder for the finished files of a manuscript.</summary>
    public string Output { get; init; } = "dist";

    /// <summary>Another book of the same name may go.</summary>
    public bool Replace { get; init; }
}
