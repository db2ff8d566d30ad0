using Publish.Model;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing;

namespace Publish.Press.Printing;

/// <summary>A zine's sheets for one paper and one way of turning them, for the assembly sheet to explain.</summary>
/// <param name="Facts">Of the file; of the fronts where backs are in another.</param>
/// <param name="Cover">Null where the cover is with the rest.</param>
/// <param name="Test">What tries the printer out; null where it turns nothing over.</param>
internal sealed record SheetSet(PrintSettings Job, Paper Paper, FlipEdge Edge, ImposedDocument Sheets, PrintFacts Facts, PrintFacts? Cover, PrintFile? Test)
{
    /// <summary>Pages of the zine that are on the cover, before those on these sheets.</summary>
    public int PagesBefore { get; init; }

    /// <summary>The drums that it is printed with, in their order; empty where it is not printed by plates.</summary>
    public Seq<PlateFile> Plates { get; init; }
}

/// <param name="Suffix">What follows the zine's name in the file's.</param>
/// <param name="White">Pages of the file on which the ink prints nothing, from 1.</param>
internal sealed record PlateFile(string Ink, string Suffix, Seq<int> White);
