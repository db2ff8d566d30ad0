using Publish.Press.Building;

namespace Publish.Press.Output;

/// <summary>A file as it stands in the output folder.</summary>
/// <param name="Path">Its name there.</param>
/// <param name="Kind">One kind.</param>
/// <param name="Paper">"a4" or "letter" for what is printed on a certain paper; else empty.</param>
/// <param name="Pages">Pages of the PDF; 0 for what has none.</param>
internal sealed record MadeFile(string Path, OutputKinds Kind, string Paper, int Pages, long Bytes, string Sha256);
