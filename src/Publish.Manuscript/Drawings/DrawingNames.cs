using System.Globalization;
using System.Text.RegularExpressions;

namespace Publish.Manuscript.Drawings;

/// <summary>What the names of pictures say: which are covers, which are halves of a spread, and whether numbers are missing.</summary>
internal static partial class DrawingNames
{
    private static readonly HashSet<string> Fronts = new(StringComparer.OrdinalIgnoreCase) { "cover", "front", "frontcover", "coverfront", "first", "title", "titel", "umschlag", "vorderseite", "couverture", "portada", "copertina" };
    private static readonly HashSet<string> Backs = new(StringComparer.OrdinalIgnoreCase) { "back", "backcover", "coverback", "last", "rear", "end", "rückseite", "rueckseite", "dos", "quatrieme", "contraportada", "retro" };

    /// <summary>The places of the front and the back cover, by their names alone; -1 for none, and where several are called so.</summary>
    public static (int Front, int Back) Covers(IReadOnlyList<Drawing> drawings)
    {
        var words = Words(drawings);
        var front = Only(words, Fronts);
        if (front < 0 && drawings.Count > 1) front = OnlyZero(drawings);
        return (front, Only(words, Backs));
    }

    /// <summary>The letters of each name without what all of them begin with: "issue3_cover_final" says "cover" among "issue3_01_final".</summary>
    private static string[] Words(IReadOnlyList<Drawing> drawings)
    {
        var stems = drawings.Select(drawing => drawing.Stem).ToArray();
        var same = drawings.Count < 2 ? 0 : Shared(stems);
        return [.. stems.Select(stem => string.Concat(stem[same..].Where(char.IsLetter)))];
    }

    /// <summary>Whole words only: "fox1" and "front" share an f that is none.</summary>
    private static int Shared(string[] stems)
    {
        var same = stems.Min(stem => stem.Length);
        foreach (var stem in stems)
            while (same > 0 && !stem.AsSpan(0, same).Equals(stems[0].AsSpan(0, same), StringComparison.OrdinalIgnoreCase)) same--;
        while (same > 0 && char.IsLetter(stems[0][same - 1])) same--;
        return same;
    }

    private static int Only(string[] words, HashSet<string> wanted)
    {
        var at = Array.FindIndex(words, wanted.Contains);
        return at < 0 || Array.FindLastIndex(words, wanted.Contains) != at ? -1 : at;
    }

    /// <summary>"00" before "01".</summary>
    private static int OnlyZero(IReadOnlyList<Drawing> drawings)
    {
        var zeros = Enumerable.Range(0, drawings.Count).Where(i => NumbersOf(drawings[i].Stem) is [0]).ToList();
        return zeros is [var only] && drawings.Any(drawing => NumbersOf(drawing.Stem) is [1, ..]) ? only : -1;
    }

    /// <summary>Two that follow each other are the left and the right half of one thing: "04_1L" and "04_2R", "05 left" and "05 right", "6L" and "6R".</summary>
    public static bool ArePair(string left, string right)
    {
        var (one, other) = (Side().Match(left), Side().Match(right));
        return one.Success && other.Success && one.Groups["stem"].Value.Equals(other.Groups["stem"].Value, StringComparison.OrdinalIgnoreCase)
            && one.Groups["side"].Value.ToLowerInvariant() is "l" or "left" && other.Groups["side"].Value.ToLowerInvariant() is "r" or "right"
            && NextTo(one.Groups["number"].Value, other.Groups["number"].Value);
    }

    private static bool NextTo(string one, string other) => one == other || (Number(one) is { } first && Number(other) == first + 1);

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The page numbers of a name: one, two for "04-05", none where it has no number.</summary>
    public static int[] NumbersOf(string stem)
    {
        var numbers = Digits().Matches(stem).Select(match => Number(match.Value)).OfType<int>().ToArray();
        if (numbers.Length == 0) return [];
        return numbers.Length >= 2 && numbers[^1] == numbers[^2] + 1 ? [numbers[^2], numbers[^1]] : [numbers[^1]];
    }

    /// <summary>Numbers that two pictures have, and those that none has between the least and the greatest; nothing where names are no numbers.</summary>
    public static (IReadOnlyList<string> Twice, IReadOnlyList<int> Missing) Check(IReadOnlyList<Drawing> drawings)
    {
        var stems = drawings.Select(drawing => drawing.Stem).ToArray();
        var same = drawings.Count < 3 ? 0 : Shared(stems);
        // A number that all of them begin with is the issue's.
        while (same > 0 && char.IsDigit(stems[0][same - 1])) same--;
        var numbered = drawings.Select(drawing => (Drawing: drawing, Numbers: NumbersOf(Bare(drawing, same)))).Where(one => one.Numbers.Length > 0).ToList();
        if (numbered.Count < 3 || numbered.Count * 10 < drawings.Count * 7) return ([], []);
        var twice = new List<string>();
        var seen = new Dictionary<int, Drawing>();
        foreach (var (drawing, numbers) in numbered)
        {
            foreach (var number in numbers)
                if (!seen.TryAdd(number, drawing) && !drawing.IsRight) twice.Add($"\"{seen[number].Name}\" and \"{drawing.Name}\"");
        }
        // What lies on two pages may count for both.
        foreach (var (drawing, numbers) in numbered)
            if (drawing.IsSpread || drawing.IsLeft) seen.TryAdd(numbers[^1] + 1, drawing);
        var (least, most) = (seen.Keys.Min(), seen.Keys.Max());
        var missing = (long)most - least > 4L * drawings.Count ? [] : Enumerable.Range(least, most - least + 1).Where(number => !seen.ContainsKey(number)).ToList();
        // Every other number is somebody's way to leave room, or a camera's.
        return (twice, missing.Count * 3 > seen.Count ? [] : missing);
    }

    /// <summary>Without what all names share, and without the side's own number: "04_1L" is 4.</summary>
    private static string Bare(Drawing drawing, int same)
    {
        var stem = drawing.Stem[Math.Min(same, drawing.Stem.Length)..];
        return drawing.IsLeft || drawing.IsRight ? Side().Match(stem) is { Success: true } side && side.Groups["stem"].Value.Any(char.IsDigit) ? side.Groups["stem"].Value : stem : stem;
    }

    [GeneratedRegex(@"\A(?<stem>.*?)(?:[-_ .]*)(?<number>\d*)[-_ .]?(?<side>(?<=[\d\s_.-])[lrLR]|(?i:left|right))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Side();

    [GeneratedRegex(@"\d{1,9}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
