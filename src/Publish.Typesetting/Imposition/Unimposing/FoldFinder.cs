using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>How bright a side is, on a grid over all of it.</summary>
/// <param name="Lights">0 is black and 255 white, row by row from the top.</param>
public sealed record LightField(int Columns, int Rows, byte[] Lights)
{
    public byte At(int column, int row) => Lights[(row * Columns) + column];
}

/// <summary>What a fold was known by.</summary>
public enum FoldSign
{
    /// <summary>Nothing was seen; it is taken to lie in the middle.</summary>
    None,

    /// <summary>A column on which nothing is printed.</summary>
    Blank,

    /// <summary>A line darker than what lies on both sides of it: the shadow in the gutter.</summary>
    Dark,
}

/// <summary>Where a side that shows two facing pages is folded.</summary>
/// <param name="At">From the left, at half the side's height.</param>
/// <param name="Skew">How far the line moves to the right on 100 mm downwards.</param>
public readonly record struct SeenFold(FoldSign Sign, Length At, Length Skew)
{
    /// <summary>In degrees, clockwise as the side would have to be turned to straighten it.</summary>
    public decimal Degrees => (decimal)Math.Round(Math.Atan((double)Skew.Steps / Arm.Steps) * 180 / Math.PI, 1);

    private static Length Arm => Pages.Register.Arm;
}

/// <summary>Finds the fold of two facing pages in the light of their picture, in the middle third of the width, up to two degrees askew.</summary>
public static class FoldFinder
{
    private const int Steps = 20;
    private const double MostTangent = 0.0349;
    private const double From = 0.36;
    private const double To = 0.64;

    // Shares of the height that are looked at: scanners shade what lies beyond.
    private const double Top = 0.04;
    private const double Bottom = 0.96;

    private const double LeastDark = 8;
    private const double LeastRows = 0.75;
    private const int Unlike = 3;
    private const int Printed = 24;
    private const double MostPrinted = 0.02;
    private const int LeastBlank = 3;

    // Lines of type that are looked along are so much clearer than by chance.
    private const double Clearer = 1.05;

    public static SeenFold Find(LightField field, Size side) => Dark(field, side) ?? Blank(field, side, [-SlopeOfLines(field, side)]) ?? Blank(field, side, Tangents()) ?? new(FoldSign.None, side.Width / 2, Length.Zero);

    /// <summary>The line that is darker than its neighbours, by the most and nearly everywhere.</summary>
    private static SeenFold? Dark(LightField field, Size side)
    {
        var (best, found) = (LeastDark, (SeenFold?)null);
        var beside = Math.Max(3, field.Columns / 28);
        foreach (var tangent in Tangents())
            for (var column = (int)(field.Columns * From); column <= (int)(field.Columns * To); column++)
            {
                if (Darkness(field, side, column, tangent, beside) is not { } dark || dark <= best) continue;
                (best, found) = (dark, Fold(FoldSign.Dark, field, side, column + 0.5, tangent));
            }

        return found;
    }

    /// <summary>By how much, on the average; null where too few rows show it.</summary>
    private static double? Darkness(LightField field, Size side, int column, double tangent, int beside)
    {
        var (sum, seen, rows) = (0.0, 0, 0);
        for (var row = (int)(field.Rows * Top); row < field.Rows * Bottom; row++)
        {
            var at = (int)Math.Round(column + Lean(field, side, row, tangent));
            if (at - beside < 0 || at + beside >= field.Columns) return null;
            var darker = Math.Min(field.At(at - beside, row), field.At(at + beside, row)) - field.At(at, row);
            sum += darker;
            if (darker >= Unlike) seen++;
            rows++;
        }

        return rows > 0 && seen >= rows * LeastRows ? sum / rows : null;
    }

    /// <summary>The middle of the widest band without print that holds or is nearest to the middle.</summary>
    private static SeenFold? Blank(LightField field, Size side, IEnumerable<double> tangents)
    {
        var (paper, widest, found) = (Paper(field), 0, (SeenFold?)null);
        foreach (var tangent in tangents)
        {
            var run = 0;
            for (var column = (int)(field.Columns * From); column <= (int)(field.Columns * To) + 1; column++)
            {
                if (column <= (int)(field.Columns * To) && IsBlank(field, side, column, tangent, paper))
                {
                    run++;
                    continue;
                }

                // A band that is wider by a column may be so by chance: the straighter one is taken.
                if (run >= LeastBlank && run > widest + (found is null ? 0 : 1)) (widest, found) = (run, Fold(FoldSign.Blank, field, side, column - (run / 2.0), tangent));
                run = 0;
            }
        }

        // All of it is blank: a drawing in the middle of white, or two empty pages.
        return widest > field.Columns * (To - From) * 0.9 ? null : found;
    }

    /// <summary>How far lines of type go down on the way to the right: along them light and dark change most from one to the next.</summary>
    private static double SlopeOfLines(LightField field, Size side)
    {
        var (straight, best, found) = (0.0, 0.0, 0.0);
        foreach (var slope in Tangents())
        {
            var (changes, before) = (0.0, double.NaN);
            for (var row = (int)(field.Rows * Top); row < field.Rows * Bottom; row++)
            {
                var (sum, columns) = (0.0, 0);
                for (var column = 0; column < field.Columns; column++)
                {
                    var at = (int)Math.Round(row + (slope * (((column + 0.5) / field.Columns) - 0.5) * side.Width.Steps * field.Rows / side.Height.Steps));
                    if (at < 0 || at >= field.Rows) continue;
                    sum += field.At(column, at);
                    columns++;
                }

                var light = sum / Math.Max(1, columns);
                if (!double.IsNaN(before)) changes += (light - before) * (light - before);
                before = light;
            }

            if (slope == 0) straight = changes;
            if (changes > best) (best, found) = (changes, slope);
        }

        return best > straight * Clearer ? found : 0;
    }

    private static bool IsBlank(LightField field, Size side, int column, double tangent, int paper)
    {
        var (printed, rows) = (0, 0);
        for (var row = (int)(field.Rows * Top); row < field.Rows * Bottom; row++)
        {
            var at = (int)Math.Round(column + Lean(field, side, row, tangent));
            if (at < 0 || at >= field.Columns) return false;
            if (paper - field.At(at, row) > Printed) printed++;
            rows++;
        }

        return printed <= rows * MostPrinted;
    }

    /// <summary>What most of the bright places have.</summary>
    private static int Paper(LightField field)
    {
        Span<int> counts = stackalloc int[256];
        foreach (var light in field.Lights) counts[light]++;
        var (left, paper) = (field.Lights.Length / 3, 255);
        while (paper > 0 && (left -= counts[paper]) > 0) paper--;
        return paper;
    }

    /// <summary>The upright one first, so that it is taken where others are no better.</summary>
    private static IEnumerable<double> Tangents()
    {
        yield return 0;
        for (var step = 1; step <= Steps; step++)
        {
            yield return MostTangent * step / Steps;
            yield return -MostTangent * step / Steps;
        }
    }

    /// <summary>How many columns to the right a line lies in a row.</summary>
    private static double Lean(LightField field, Size side, int row, double tangent) =>
        tangent * (((row + 0.5) / field.Rows) - 0.5) * side.Height.Steps * field.Columns / side.Width.Steps;

    private static SeenFold Fold(FoldSign sign, LightField field, Size side, double column, double tangent) =>
        new(sign, new((long)Math.Round(side.Width.Steps * column / field.Columns)), new((long)Math.Round(Pages.Register.Arm.Steps * tangent)));
}
