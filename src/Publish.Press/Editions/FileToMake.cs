using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Press.Reporting;

namespace Publish.Press.Editions;

/// <summary>A file of an edition that is ready to be written.</summary>
/// <param name="Suffix">What follows the zine's name: "-booklet-a4.pdf".</param>
/// <param name="Line">What a person does with it; null for what goes without saying.</param>
internal sealed record FileToMake(Edition Edition, string Suffix, SummaryLine? Line, Action<Stream> Write)
{
    /// <summary>"a4" or "letter" for what is printed on a certain paper; else empty.</summary>
    public string Paper { get; init; } = "";

    /// <summary>Pages of a PDF; 0 for what has none.</summary>
    public int Pages { get; init; }

    /// <summary>What a person who prints it has to know; null for what is read on a screen.</summary>
    public PrintFacts? Facts { get; init; }

    /// <summary>Its turn among what is printed.</summary>
    public int Turn { get; init; }

    public FinishedFile Under(string name) => new(name + Suffix, Edition.Name, Paper, Pages, Write) { Printer = Facts?.Printer?.Name ?? "" };
}
