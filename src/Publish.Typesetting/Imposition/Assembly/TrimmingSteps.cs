using System.Globalization;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Assembly.Words;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>What is cut off at the end: what bleeds, and the edge at which the inner sheets of a fold stand out.</summary>
internal static class TrimmingSteps
{
    // Fewer sheets stand out by less than anybody sees.
    private const int FewestThatStandOut = 4;

    public static IEnumerable<AssemblyStep> Of(BookletToMake booklet, AssemblyWords words)
    {
        var inches = PaperWeights.IsInInches(booklet.Paper);
        if (booklet.Imposed.RunOff is { } runOff)
        {
            var size = $"{In(runOff.Trim.Width, inches)} × {In(runOff.Trim.Height, inches)}\u00A0{(inches ? "in" : "mm")}";
            yield return new(AssemblyWords.Fill(words.TrimTo, ("size", size)) + (runOff.IsMarked ? " " + words.TrimMarks : ""));
        }
        else if (booklet.Scheme.SheetsInTheFold(booklet.PagesOnSheets) >= FewestThatStandOut)
            yield return new(words.TrimEdge);
    }

    private static string In(Length length, bool inches) => (inches ? length.Points / 72 : length.Millimetres).ToString(inches ? "0.##" : "0.#", CultureInfo.InvariantCulture);
}
