using System.Globalization;
using System.Text;

namespace Publish.Tests.Typesetting.Paragraphs.Opportunities;

/// <summary>A text from one of Unicode's own files of tests, and where it may be parted.</summary>
/// <param name="Breaks">By UTF-16 unit, whether a break is allowed before it; the text's end included.</param>
internal sealed record BreakCase(string Text, bool[] Breaks)
{
    /// <summary>All cases of a file that lies beside this one, its comments taken out.</summary>
    public static IReadOnlyList<BreakCase> Of(string file) =>
        [.. File.ReadLines(PathOf(file)).Where(line => line.Length > 0 && line[0] != '#').Select(Parsed)];

    public static string PathOf(string file) => Path.Combine(Flow.Zine.Root(), "tests", "Publish.Tests", "Typesetting", "Paragraphs", "Opportunities", file);

    public override string ToString() => string.Join(' ', Text.EnumerateRunes().Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture)));

    private static BreakCase Parsed(string line)
    {
        var (text, breaks) = (new StringBuilder(), new List<bool>());
        foreach (var part in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "÷" or "×")
            {
                breaks.Add(part == "÷");
                continue;
            }
            var value = int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            // A surrogate alone is a character of these files.
            var units = value is >= 0xD800 and <= 0xDFFF ? ((char)value).ToString() : char.ConvertFromUtf32(value);
            text.Append(units);
            if (units.Length == 2) breaks.Add(false);
        }
        return new(text.ToString(), [.. breaks]);
    }
}
