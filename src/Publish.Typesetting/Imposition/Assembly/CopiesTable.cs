using System.Globalization;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>How much paper and wire so many copies take.</summary>
internal static class CopiesTable
{
    private static readonly int[] Copies = [1, 10, 25, 50, 100, 200];

    public static void Write(AssemblyPage page, BookletToMake booklet)
    {
        page.Row(["copies", "sheets", "staples"], true, StructureRole.TableHeader);
        foreach (var copies in Copies)
            page.Row([In(copies), In(copies * booklet.Imposed.Sheets), In(copies * BookletToMake.StaplesInCopy)], false, StructureRole.TableCell);
        page.EndTable();
    }

    private static string In(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
