using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>What the assembly sheet has to say of a booklet.</summary>
/// <param name="FileName">Of the booklet that is printed.</param>
/// <param name="FlipLongFileName">For printers that only turn over on the long edge; null where it was not made.</param>
/// <param name="Blanks">Pages among them that are blank.</param>
public sealed record BookletToMake(
    string FileName, string? FlipLongFileName, Paper Paper, ImposedDocument Imposed, PagedDocument Reading, int Blanks)
{
    public int Pages => Reading.Pages.Count;

    /// <summary>Two a copy: one suffices for a single sheet of a small zine, but two hold.</summary>
    public static int StaplesInCopy => 2;
}
