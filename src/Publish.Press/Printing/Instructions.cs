using Publish.Model;
using Publish.Press.Building;
using Publish.Typesetting;
using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Pages;

namespace Publish.Press.Printing;

/// <summary>The assembly sheets of all that is to be folded; null where nothing is.</summary>
internal static class Instructions
{
    public static PagedDocument? Make(Workshop shop)
    {
        var zine = shop.Zine;
        BookletToMake[] booklets = [.. shop.Runs.SelectMany(run => Booklets(Named(run, zine), shop.Layout, shop.Name))];
        return booklets.Length == 0 ? null : AssemblySheet.Make(zine.Document.Metadata, booklets, zine.Fonts, shop.Hyphenator);
    }

    /// <summary>Sheets that are printed by plates are in a file for each ink, and the assembly sheet tells in which order they are printed.</summary>
    private static IReadOnlyList<SheetSet> Named(PrintRun run, Zine zine) => run.Job.Plates
        ? [.. run.Sets.Take(1).Select(set => set with { Facts = set.Facts with { Suffix = PlateRun.SuffixOf(run.Job, set.Facts, run.Inks.Main) }, Cover = null, Test = null, Plates = Seq.Of(PlateRun.Of(run.Job, run.Inks, set)) })]
        : run.Sets;

    private static IEnumerable<BookletToMake> Booklets(IReadOnlyList<SheetSet> sets, TypesettingResult layout, string slug)
    {
        foreach (var set in sets)
        {
            // The same for printers that only turn over on the long edge stands in a sentence.
            if (set.Edge == FlipEdge.Long && sets.Any(other => other.Paper == set.Paper && other.Edge == FlipEdge.Short)) continue;
            yield return ToMake(set, sets.FirstOrDefault(other => other.Paper == set.Paper && other.Edge != set.Edge), layout, slug);
        }
    }

    /// <param name="other">The same for the other edge; null where it was not made.</param>
    private static BookletToMake ToMake(SheetSet set, SheetSet? other, TypesettingResult layout, string slug) =>
        new(slug + set.Facts.Suffix, set.Plates.IsEmpty ? PrintedAs(set.Facts.Sides) : Publish.Typesetting.Imposition.Assembly.PrintedAs.Plates, set.Paper, set.Sheets, layout.Paged.Pages.Count, layout.Paged.Pages[0])
        {
            OtherEdgeFileName = other is null ? null : slug + other.Facts.Suffix,
            BacksFileName = slug + set.Facts.Suffix.Replace("-fronts.pdf", "-backs.pdf", StringComparison.Ordinal),
            Feeding = set.Job.Feeding,
            CoverFileName = set.Cover is { } cover ? slug + cover.Suffix : null,
            Test = set.Test is { } test ? new(slug + test.Facts.Suffix, test.Document) : null,
            Blanks = layout.Blanks,
            PagesBefore = set.PagesBefore,
            Plates = set.Plates.Select(plate => new DrumFile(plate.Ink, slug + plate.Suffix) { White = plate.White }),
        };

    private static PrintedAs PrintedAs(PrintedSides sides) => sides switch
    {
        PrintedSides.Fronts => Publish.Typesetting.Imposition.Assembly.PrintedAs.FrontsAndBacks,
        PrintedSides.Masters => Publish.Typesetting.Imposition.Assembly.PrintedAs.Masters,
        PrintedSides.One => Publish.Typesetting.Imposition.Assembly.PrintedAs.OneSide,
        _ => Publish.Typesetting.Imposition.Assembly.PrintedAs.TwoSided,
    };
}
