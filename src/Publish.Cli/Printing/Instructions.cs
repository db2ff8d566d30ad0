using Publish.Cli.Building;
using Publish.Typesetting;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Cli.Printing;

/// <summary>The assembly sheets of all that is to be folded; null where nothing is.</summary>
internal static class Instructions
{
    public static PagedDocument? Make(Zine zine, TypesettingResult layout, IEnumerable<PrintRun> runs, string slug, Hyphenator hyphenator)
    {
        BookletToMake[] booklets = [.. runs.SelectMany(run => Booklets(run, layout, slug))];
        return booklets.Length == 0 ? null : AssemblySheet.Make(zine.Document.Metadata, booklets, zine.Fonts, hyphenator);
    }

    private static IEnumerable<BookletToMake> Booklets(PrintRun run, TypesettingResult layout, string slug)
    {
        foreach (var set in run.Sets)
        {
            // The same for printers that only turn over on the long edge stands in a sentence.
            if (set.Edge == FlipEdge.Long && run.Sets.Any(other => other.Paper == set.Paper && other.Edge == FlipEdge.Short)) continue;
            var other = run.Sets.FirstOrDefault(other => other.Paper == set.Paper && other.Edge != set.Edge);
            yield return new(slug + set.Facts.Suffix, other is null ? null : slug + other.Facts.Suffix, set.Paper, set.Sheets, layout.Paged, layout.Blanks);
        }
    }
}
