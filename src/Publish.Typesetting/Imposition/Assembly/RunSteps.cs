using System.Globalization;
using Publish.Typesetting.Imposition.Assembly.Words;
using Publish.Typesetting.Printing;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>
/// The run sheet of a machine that prints one ink at a time: the lightest ink first, all fronts before any back, and time to dry between. What goes wrong on a
/// risograph, and what helps, is as its printers' guides have it: uncoated paper only, sheets to spoil, tracks of the feed rollers in ink that is still wet,
/// a pale double of the image (ghosting) where a sheet lay on a fresh one.
/// </summary>
internal static class RunSteps
{
    // For laying one ink over the other and until the ink is even.
    public const int SpoiledAPass = 5;

    public static IEnumerable<AssemblyStep> Of(BookletToMake booklet, AssemblyWords words, StepDrawings drawings)
    {
        var twoSided = booklet.Scheme.TwoSided;
        yield return new(AssemblyWords.Fill(
            words.RunPaper, ("paper", booklet.Paper.Title), ("weight", PaperWeights.Of(booklet.Paper).Uncoated), ("n", In(Spoilage(booklet)))) + PaperGrain.Sentence(booklet, words));
        var drums = string.Join(", ", booklet.Plates.Select((plate, i) => $"{i + 1}. {plate.Drum} ({plate.FileName})"));
        yield return new(AssemblyWords.Fill(twoSided ? words.RunFronts : words.RunOneSide, ("drums", drums)) + White(booklet, words), twoSided ? drawings.FrontAndBack() : null);
        if (booklet.Plates.Count > 1) yield return new(words.RunLay);
        yield return new(words.RunDry);
        if (twoSided) yield return new(AssemblyWords.Fill(
            words.RunBacks + " " + words.Light, ("a", In(booklet.PagesBefore + 1)), ("b", In(booklet.PagesBefore + PrintingSteps.BehindTheFirst(booklet)))));
        yield return new(words.RunMarks);
    }

    /// <summary>Masters that nobody needs to pay for.</summary>
    private static string White(BookletToMake booklet, AssemblyWords words)
    {
        var white = string.Join("; ", booklet.Plates.Where(plate => !plate.White.IsEmpty).Select(plate => $"{plate.Drum} {PageRanges.Of(plate.White).Replace('-', '–')}"));
        return white.Length == 0 ? "" : " " + AssemblyWords.Fill(words.RunWhite, ("pages", white));
    }

    /// <summary>Sheets to lay in beside those of the copies, for each sheet of the zine.</summary>
    public static int Spoilage(BookletToMake booklet) => SpoiledAPass * booklet.Plates.Count * (booklet.Scheme.TwoSided ? 2 : 1);

    private static string In(int number) => number.ToString(CultureInfo.InvariantCulture);
}
