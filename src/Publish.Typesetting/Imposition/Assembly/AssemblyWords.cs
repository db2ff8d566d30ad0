using System.Globalization;

namespace Publish.Typesetting.Imposition;

/// <summary>What the assembly sheet says.</summary>
internal static class AssemblyWords
{
    public static string Summary(BookletToMake booklet)
    {
        var blanks = booklet.Blanks switch { 0 => "", 1 => " (one of them blank)", var n => Invariant($" ({n} of them blank)") };
        return Invariant($"{booklet.Pages} pages{blanks} on {Sheets(booklet.Imposed.Sheets)} of {booklet.Paper.Title}, printed on both sides, folded once and stapled. The file is {booklet.FileName}.");
    }

    public static IEnumerable<(string Words, AssemblyDrawing? Drawing)> Steps(BookletToMake booklet)
    {
        yield return ($"Load {booklet.Paper.Title} paper. Ordinary 80 gram office paper folds well; a heavier sheet makes a good cover.", null);
        yield return (Printing(booklet), AssemblyDrawing.Flip);
        yield return ("Print pages 1–2 of the file first and hold the sheet to the light. Front and back must stand the same way up, with page 2 right behind page 1. If the back is upside down, choose the other edge and try again.", AssemblyDrawing.Light);
        yield return ("Print the rest. The sheets come in order: the first is the outside of the zine and the last its middle. Lay them on each other with the first at the bottom, its page 1 facing down.", null);
        yield return ("Knock the stack straight, fold it in the middle and press the fold down with a ruler or the back of a spoon.", AssemblyDrawing.Fold);
        yield return (Stapling(booklet.Imposed.Sheets), AssemblyDrawing.Staple);
    }

    private static string Printing(BookletToMake booklet)
    {
        var size = booklet.Imposed.ScaleMillionths == Geometry.Placement.ActualSize
            ? "at actual size (100 %, not “fit to page”)"
            : Invariant($"at actual size (the pages are already made smaller, to {booklet.Imposed.ScaleMillionths / 10_000m:0.#} %, to fit the sheet)");
        var other = booklet.FlipLongFileName is { } file ? $" If your printer only flips on the long edge, print {file} instead." : "";
        return $"Print {booklet.FileName} two-sided, flipping on the SHORT edge, {size}.{other}";
    }

    private static string Stapling(int sheets) => sheets > FoldLimit.Sheets
        ? Invariant($"{sheets} sheets are too thick to fold and staple well: sew it through the fold, or bind it in several parts.")
        : "Open it at the middle and put two staples through the fold from the outside, each a quarter of the height from the end. A long-arm stapler reaches; with a short one, staple through into cardboard and bend the legs by hand.";

    private static string Sheets(int count) => count == 1 ? "one sheet" : Invariant($"{count} sheets");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
