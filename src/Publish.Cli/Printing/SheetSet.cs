using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing;

namespace Publish.Cli.Printing;

/// <summary>A zine's sheets for one paper and one way of turning them, for the assembly sheet to explain.</summary>
/// <param name="Cover">Null where the cover is with the rest.</param>
internal sealed record SheetSet(PrintSettings Job, Paper Paper, FlipEdge Edge, ImposedDocument Sheets, PrintFacts Facts, PrintFacts? Cover);
