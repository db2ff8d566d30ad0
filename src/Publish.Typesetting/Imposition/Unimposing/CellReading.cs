using System.Globalization;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>What a place on a side says of the page on it, read as most of its words lie.</summary>
/// <param name="QuarterTurns">How they lie; null where there are too few to tell.</param>
/// <param name="Folios">Numbers that stand where page numbers do: on the first line or the last, at its beginning or its end.</param>
/// <param name="Opening">The first words of its text; empty where there are none.</param>
/// <param name="Closing">The last ones.</param>
internal sealed record CellReading(int? QuarterTurns, IReadOnlyList<int> Folios, string Opening, string Closing)
{
    private const int FewWords = 3;
    private const int LongestFolio = 4;

    public static CellReading Nothing { get; } = new(null, [], "", "");

    public bool IsBlank => this == Nothing;

    /// <param name="words">Whose middles lie within the place.</param>
    /// <param name="repeated">Lines that many pages have: running heads.</param>
    public static CellReading Of(IReadOnlyList<SheetWord> words, IReadOnlySet<string> repeated)
    {
        if (words.Count == 0) return Nothing;
        var turns = MostTurns(words);
        var lines = Lines(words, turns);
        var folios = new List<int>();
        foreach (var line in lines.Count == 1 ? [lines[0]] : (List<string>[])[lines[0], lines[^1]])
            foreach (var word in line.Count == 1 ? [line[0]] : (string[])[line[0], line[^1]])
                if (Folio(word) is { } number && !folios.Contains(number)) folios.Add(number);
        var text = lines.Where((line, i) => !((i == 0 || i == lines.Count - 1) && IsFurniture(line, repeated))).ToList();
        return new(words.Count < FewWords && folios.Count == 0 ? null : turns, folios, text.Count > 0 ? text[0][0] : "", text.Count > 0 ? text[^1][^1] : "");
    }

    /// <summary>The first line and the last, as running heads are compared: without their numbers.</summary>
    public static IEnumerable<string> OuterLines(IReadOnlyList<SheetWord> words)
    {
        if (words.Count == 0) yield break;
        var lines = Lines(words, MostTurns(words));
        yield return Compared(lines[0]);
        if (lines.Count > 1) yield return Compared(lines[^1]);
    }

    private static bool IsFurniture(List<string> line, IReadOnlySet<string> repeated) =>
        repeated.Contains(Compared(line)) || (line.Count == 1 && Folio(line[0]) is not null);

    private static string Compared(List<string> line) => string.Join(' ', line.Where(word => Folio(word) is null));

    /// <summary>"12", and as it is dressed: "– 12 –", "[12]", "12.", "p.12".</summary>
    private static int? Folio(string word)
    {
        var bare = word.Trim('-', '–', '—', '[', ']', '(', ')', '.', '·', '•', '|', '~', '*', ' ');
        if (bare.StartsWith("p.", StringComparison.OrdinalIgnoreCase)) bare = bare[2..];
        return bare.Length is > 0 and <= LongestFolio && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }

    private static int MostTurns(IReadOnlyList<SheetWord> words)
    {
        Span<int> letters = stackalloc int[4];
        foreach (var word in words) letters[word.QuarterTurns & 3] += word.Text.Length;
        var most = 0;
        for (var turns = 1; turns < 4; turns++)
            if (letters[turns] > letters[most]) most = turns;
        return most;
    }

    /// <summary>From the top down, each from the left, as they are read.</summary>
    private static List<List<string>> Lines(IReadOnlyList<SheetWord> words, int turns)
    {
        var upright = new List<(Rect Area, string Text)>(words.Count);
        foreach (var word in words)
            if ((word.QuarterTurns & 3) == turns) upright.Add((Upright(word.Area, turns), word.Text));
        upright.Sort((a, b) => Middle(a.Area).CompareTo(Middle(b.Area)));
        var lines = new List<List<(Rect Area, string Text)>>();
        foreach (var word in upright)
            if (lines.Count > 0 && Middle(word.Area) < lines[^1][0].Area.Bottom && Middle(lines[^1][0].Area) > word.Area.Y) lines[^1].Add(word);
            else lines.Add([word]);
        return lines.ConvertAll(line => line.OrderBy(word => word.Area.X.Steps).Select(word => word.Text).ToList());
    }

    private static Length Middle(Rect area) => area.Y + (area.Height / 2);

    /// <summary>Turned so that it reads from left to right; only order and distances count.</summary>
    private static Rect Upright(Rect area, int turns) => turns switch
    {
        0 => area,
        1 => new(area.Y, -area.Right, area.Height, area.Width),
        2 => new(-area.Right, -area.Bottom, area.Width, area.Height),
        _ => new(-area.Bottom, area.X, area.Height, area.Width),
    };
}
