using System.Globalization;
using Publish.Model;

namespace Publish.Typesetting.Imposition;

/// <summary>How much paper and wire so many copies take.</summary>
internal static class CopiesTable
{
    private static readonly int[] Copies = [1, 10, 25, 50, 100, 200];

    public static void Write(AssemblyPage page, BookletToMake booklet, AssemblyWords words, string language)
    {
        page.Row(Row(words.Copies, 1, language), true);
        page.Row(Row(words.SheetsHead, booklet.Imposed.Sheets, language), false);
        if (booklet.CoverFileName is not null) page.Row(Row(words.CoversHead, 1, language), false);
        if (StaplesOf(booklet) is > 0 and var staples) page.Row(Row(words.StaplesHead, staples, language), false);
        page.EndTable();
    }

    /// <summary>In a copy.</summary>
    private static int StaplesOf(BookletToMake booklet) => booklet.Scheme switch
    {
        SaddleStitch or DownTheSide when booklet.Imposed.Sheets > FoldLimit.Sheets => 0,
        // Of several folded sheets each is sewn to the next.
        TwoFold8 or TwoFold16 or NestedTwoFold or ThreeFold16 when booklet.Pages > booklet.Scheme.PageMultiple => 0,
        SaddleStitch or DownTheSide or CutFold or CutStack or OneToOne or PouchLeaves or TwoFold8 or TwoFold16 or NestedTwoFold or ThreeFold16 => 2,
        SideBySide => 1,
        _ => 0,
    };

    private static string[] Row(string head, int each, string language) => [head, .. Copies.Select(copies => In(copies * each, language))];

    /// <summary>Thousands are set off by a comma in English, by a space elsewhere.</summary>
    private static string In(int number, string language)
    {
        var english = number.ToString("N0", CultureInfo.InvariantCulture);
        return LanguageTag.Primary(language) == "en" ? english : english.Replace(',', '\u00A0');
    }
}
