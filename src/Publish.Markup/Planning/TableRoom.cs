using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Markup.Planning;

/// <summary>How much room a table wants, so that a screen that has less can show it another way. Nobody knows the reader's face; the widths are those of a wide book face.</summary>
internal static class TableRoom
{
    /// <summary>Longer words, addresses most of them, are broken in any column.</summary>
    public const int LongWord = 22;

    // A cell's words may stand below each other, but a column of one word a line is hard to read.
    private const int EasyColumn = 10;

    private const double Narrow = 0.52, Wide = 0.8, Padding = 1.2, Other = 9;

    // The sheet has a rule for each.
    private static readonly int[] Rooms = [10, 15, 20, 25, 30, 35, 40, 50];

    /// <summary>The least of the sheet's rooms that holds the table side by side, in ems of the page's type; the greatest where none does.</summary>
    public static int Of(Table table)
    {
        var columns = new double[Math.Max(1, table.Columns.Count)];
        foreach (var row in table.Head.Concat(table.Rows))
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                var share = Of(cell) / cell.ColumnSpan;
                for (var i = 0; i < cell.ColumnSpan && column < columns.Length; i++, column++)
                    columns[column] = Math.Max(columns[column], share);
            }
        }

        var whole = columns.Sum() + Padding * columns.Length;
        return Array.Find(Rooms, room => room >= whole) is > 0 and var found ? found : Rooms[^1];
    }

    /// <summary>A cell holds a word that no column should be as wide as.</summary>
    public static bool HasLongWord(TableCell cell) => cell.Content.Any(block => block is Paragraph { Content: var words } && LongestWord(PlainText.WithoutNotes(words)) > LongWord);

    private static double Of(TableCell cell)
    {
        var room = 0.0;
        foreach (var block in cell.Content)
            room = Math.Max(room, block is Paragraph paragraph ? Of(PlainText.WithoutNotes(paragraph.Content)) : Other);
        return room;
    }

    private static double Of(string text)
    {
        double room = 0, word = 0;
        var length = 0;
        foreach (var c in text)
        {
            word = char.IsWhiteSpace(c) ? 0 : word + (char.IsUpper(c) || c > '⺀' ? Wide : Narrow);
            room = Math.Max(room, Math.Min(word, LongWord * Narrow));
            length++;
        }

        return Math.Max(room, Math.Min(length, EasyColumn) * Narrow);
    }

    private static int LongestWord(string text)
    {
        int longest = 0, length = 0;
        foreach (var c in text)
        {
            length = char.IsWhiteSpace(c) ? 0 : length + 1;
            longest = Math.Max(longest, length);
        }

        return longest;
    }
}
