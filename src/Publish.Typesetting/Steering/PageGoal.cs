using System.Globalization;

namespace Publish.Typesetting.Steering;

/// <summary>How many pages a zine is to have, covers counted.</summary>
/// <param name="Exactly">So many and no others; else any multiple of them.</param>
public sealed record PageGoal(int Pages, bool Exactly)
{
    private const string MultipleOf = "multiple of ";

    private const int MostPages = 10_000;

    /// <summary>"multiple of 4", or "24"; null for anything else.</summary>
    public static PageGoal? Parse(string words)
    {
        var text = words.Trim().ToLowerInvariant();
        var isMultiple = text.StartsWith(MultipleOf, StringComparison.Ordinal);
        var number = isMultiple ? text[MultipleOf.Length..] : text;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) && pages <= MostPages && pages >= (isMultiple ? 2 : 1)
            ? new(pages, !isMultiple) : null;
    }

    /// <summary>A broadside: all of it on one side of a sheet, title and all.</summary>
    public bool IsOnePage => Exactly && Pages == 1;

    public bool IsMetBy(int pages) => Exactly ? pages == Pages : pages % Pages == 0;

    /// <summary>The number of pages that comes nearest, from below or above, to what a setting is thought to take.</summary>
    public int Nearest(double pages) => Exactly ? Pages : Math.Max(1, (int)Math.Round(pages / Pages)) * Pages;

    /// <summary>As many pages as there will be once blanks fill what text does not.</summary>
    /// <param name="multiple">Of which the pages must be one in any case.</param>
    public int Filled(int pages, int multiple)
    {
        var filled = Exactly ? Math.Max(pages, Pages) : pages;
        while (filled % multiple != 0 || (!Exactly && filled % Pages != 0)) filled++;
        return filled;
    }

    public override string ToString() => Exactly ? string.Create(CultureInfo.InvariantCulture, $"{Pages} pages") : string.Create(CultureInfo.InvariantCulture, $"a multiple of {Pages}");
}
