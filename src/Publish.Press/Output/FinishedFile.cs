using Publish.Press.Building;

namespace Publish.Press.Output;

/// <summary>A file that is ready to be written.</summary>
/// <param name="Suffix">What follows the zine's name: "-booklet-a4.pdf".</param>
/// <param name="Kind">One kind.</param>
/// <param name="Paper">"a4", "letter" or empty.</param>
/// <param name="Pages">Pages of a PDF; else 0.</param>
internal sealed record FinishedFile(string Suffix, OutputKinds Kind, string Paper, int Pages, Action<Stream> Write);
