namespace Publish.Press.Output;

/// <summary>A file that is ready to be written.</summary>
/// <param name="Name">"some-zine-booklet-a4.pdf".</param>
/// <param name="Edition">The name of the edition that it belongs to.</param>
/// <param name="Paper">"a4" or "letter" for what is printed on a certain paper; else empty.</param>
/// <param name="Pages">Pages of a PDF; 0 for what has none.</param>
/// <param name="Write">Writes it, once.</param>
public sealed record FinishedFile(string Name, string Edition, string Paper, int Pages, Action<Stream> Write)
{
    /// <summary>The printer that it is made for, by the name of its profile; empty for any.</summary>
    public string Printer { get; init; } = "";
}
