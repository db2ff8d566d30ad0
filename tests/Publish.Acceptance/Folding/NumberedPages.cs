using System.Collections.Concurrent;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Acceptance.Folding;

/// <summary>Pages that show their number so that it can be read back from a few pixels, and only if they stand upright.</summary>
/// <remarks>
/// <code>
///    . . . . . . . .      Eight by ten fields. A bar along the head and one along the left say which way is up; the number stands in fields
///    . # # # # # # .      of two rows, and below each of them its opposite, so that nothing that is not a page reads as one.
///    . # a a a a a .
///    . # A A A A A .      a: the lower five bits, A: their opposite
///    . # . . . . . .
///    . # b b b b b .      b: the upper five bits, B: their opposite
///    . # B B B B B .
///    . # . . . . . .
///    . # . . . . # .
///    . . . . . . . .
/// </code>
/// </remarks>
internal static class NumberedPages
{
    private const int Across = 8;
    private const int Down = 10;
    private const int Bits = 5;

    private static readonly ConcurrentDictionary<(int Number, Size Size), Page> Drawn = new();

    public static PagedDocument Of(int count, Size size) => new(
        new Metadata { Title = "Numbers" }, Seq.Of(Enumerable.Range(1, count).Select(number => Drawn.GetOrAdd((number, size), key => Draw(key.Number, key.Size)))),
        null, [], ViewerPreferences.None);

    /// <summary>0 for white paper, -1 where something stands that is no upright page.</summary>
    public static int Read(Picture picture)
    {
        if (picture.Ink is not { } ink) return 0;
        bool IsDark(int column, int row)
        {
            var x = ink.Left + ((ink.Right - ink.Left) * ((2 * column) - 1) / (2 * (Across - 2)));
            var y = ink.Top + ((ink.Bottom - ink.Top) * ((2 * row) - 1) / (2 * (Down - 2)));
            return picture.IsDark(x, y);
        }

        for (var row = 1; row < Down - 1; row++)
            for (var column = 1; column < Across - 1; column++)
                if (Expected(column, row) is { } dark && dark != IsDark(column, row)) return -1;
        var number = 0;
        for (var bit = 0; bit < 2 * Bits; bit++)
        {
            var (column, row) = FieldOf(bit);
            if (IsDark(column, row) == IsDark(column, row + 1)) return -1;
            if (IsDark(column, row)) number |= 1 << bit;
        }

        return number;
    }

    private static Page Draw(int number, Size size)
    {
        var items = new List<PageItem>();
        for (var row = 1; row < Down - 1; row++)
            for (var column = 1; column < Across - 1; column++)
                if (Expected(column, row) == true) items.Add(Field(column, row, size));
        for (var bit = 0; bit < 2 * Bits; bit++)
        {
            var (column, row) = FieldOf(bit);
            items.Add(Field(column, (number >> bit & 1) == 1 ? row : row + 1, size));
        }

        var area = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        return new(size, area, area, $"{number}", Seq.Of(items));
    }

    private static bool? Expected(int column, int row)
    {
        if (row == 1 || column == 1) return true;
        if (row is 4 or 7) return false;
        return row == 8 ? column == Across - 2 : null;
    }

    private static (int Column, int Row) FieldOf(int bit) => (2 + (bit % Bits), bit < Bits ? 2 : 5);

    private static RuleItem Field(int column, int row, Size size)
    {
        Length X(int columns) => size.Width * columns / Across;
        Length Y(int rows) => size.Height * rows / Down;
        return new(Artifact.Layout, new(X(column), Y(row), X(column + 1) - X(column), Y(row + 1) - Y(row)), Ink.Black);
    }
}
