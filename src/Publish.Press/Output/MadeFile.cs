namespace Publish.Press.Output;

/// <summary>A file as a sink has it.</summary>
/// <param name="Path">Its name there.</param>
/// <param name="Edition">The name of the edition that it belongs to.</param>
/// <param name="Paper">"a4" or "letter" for what is printed on a certain paper; else empty.</param>
/// <param name="Pages">Pages of the PDF; 0 for what has none.</param>
public sealed record MadeFile(string Path, string Edition, string Paper, int Pages, long Bytes, string Sha256)
{
    /// <summary>The printer that it is made for, by the name of its profile; empty for any.</summary>
    public string Printer { get; init; } = "";

    internal static MadeFile Of(FinishedFile file, Stream written) =>
        new(file.Name, file.Edition, file.Paper, file.Pages, written.Length, Model.Naming.Sha256.Hex(written)) { Printer = file.Printer };
}
