using System.Globalization;
using Publish.Model.Language;
using Publish.Typesetting.Imposition.Assembly.Words;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>How much paper and wire so many copies take.</summary>
internal static class CopiesTable
{
    private static readonly int[] Copies = [1, 10, 25, 50, 100, 200];

    public static void Write(AssemblyPage page, BookletToMake booklet, AssemblyWords words, string language)
    {
        page.Row(Row(words.Copies, 1, language), true);
        page.Row(Row(words.SheetsHead, booklet.Imposed.Sheets, language), false);
        if (booklet.CoverFileName is not null) page.Row(Row(words.CoversHead, 1, language), false);
        if (booklet.Scheme.Making.Finish.Staples(booklet) is > 0 and var staples) page.Row(Row(words.StaplesHead, staples, language), false);
        page.EndTable();
    }

    private static string[] Row(string head, int each, string language) => [head, .. Copies.Select(copies => In(copies * each, language))];

    /// <summary>Thousands are set off by a comma in English, by a space elsewhere.</summary>
    private static string In(int number, string language)
    {
        var english = number.ToString("N0", CultureInfo.InvariantCulture);
        return LanguageTag.Primary(language) == "en" ? english : english.Replace(',', '\u00A0');
    }
}
