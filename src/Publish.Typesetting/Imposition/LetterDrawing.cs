using System.Globalization;
using System.Text;

namespace Publish.Typesetting.Imposition;

/// <summary>Draws the sheets of one gathering in letters and lines, four sides at most, with their folds (: and .), cuts (- -) and slits (==).</summary>
internal static class LetterDrawing
{
    private const int CellWidth = 6;
    private const int MostSides = 4;
    private const int MostWidth = 76;

    public static string Of(Scheme scheme)
    {
        var sides = scheme.Sides(scheme.PageMultiple);
        var width = (scheme.Columns * (CellWidth + 1)) + 1;
        var count = Math.Min(Math.Min(sides.Count, MostSides), Math.Max(1, (MostWidth + 1) / (width + 1)));
        List<SheetSide> drawn = [.. Enumerable.Range(0, count).Select(i => sides[i])];
        var text = new StringBuilder(string.Join(' ', drawn.Select(side => Centred(NameOf(side, sides.Count), width))).TrimEnd());
        for (var row = 0; row <= scheme.Rows; row++)
        {
            text.Append('\n').AppendJoin(' ', drawn.Select(side => Ruling(scheme, side, row)));
            if (row < scheme.Rows) text.Append('\n').AppendJoin(' ', drawn.Select(side => Cells(scheme, side, row)));
        }

        return text.ToString();
    }

    private static string NameOf(SheetSide side, int sides)
    {
        var word = side.IsBack ? "back" : "front";
        return sides <= 2 ? word : string.Create(CultureInfo.InvariantCulture, $"{side.Sheet} {word}");
    }

    private static string Cells(Scheme scheme, SheetSide side, int row)
    {
        var text = new StringBuilder("|");
        for (var column = 0; column < scheme.Columns; column++)
        {
            text.Append(Centred(Shown(side.Cells[(row * scheme.Columns) + column]), CellWidth));
            text.Append(column + 1 < scheme.Columns && Kind(scheme, Line(side, scheme, column + 1), row, upright: true) is LineKind.Fold or LineKind.Spine ? ':' : '|');
        }

        return text.ToString();
    }

    private static string Ruling(Scheme scheme, SheetSide side, int row)
    {
        var text = new StringBuilder("+");
        for (var column = 0; column < scheme.Columns; column++)
        {
            var onFront = side.IsBack ? scheme.Columns - 1 - column : column;
            text.Append((row is 0 || row == scheme.Rows ? null : Kind(scheme, row, onFront, upright: false)) switch
            {
                LineKind.Fold or LineKind.Spine => "......",
                LineKind.Cut => "- - - ",
                LineKind.Slit => "======",
                _ => "------",
            }).Append('+');
        }

        return text.ToString();
    }

    /// <summary>Lines are told as seen from the front.</summary>
    private static int Line(SheetSide side, Scheme scheme, int after) => side.IsBack ? scheme.Columns - after : after;

    private static LineKind? Kind(Scheme scheme, int at, int across, bool upright)
    {
        foreach (var line in scheme.Lines)
            if (line.Upright == upright && line.At == at && line.From <= across && across < line.To) return line.Kind;
        return null;
    }

    private static string Shown(Cell cell) =>
        cell.QuarterTurns switch { 1 => ">", 2 => "r", 3 => "<", _ => "" } + cell.Page.ToString(CultureInfo.InvariantCulture);

    private static string Centred(string word, int width) => word.PadLeft((width + word.Length) / 2).PadRight(width);
}
