using System.Globalization;
using System.Text;

namespace Publish.Tests.Typesetting.Paragraphs.Opportunities;

/// <summary>Makes <c>LineBreakClasses.Data.cs</c> of Unicode's own files, as Debian's package unicode-data brings them.</summary>
/// <param name="folder">Holds LineBreak.txt, EastAsianWidth.txt and extracted/DerivedGeneralCategory.txt.</param>
internal sealed class LineBreakTable(string folder)
{
    private const int CodePoints = 0x110000, RunsOnLine = 16;

    /// <summary>"15.0.0", as the first line of each of the files has it.</summary>
    public string Version { get; } = VersionOf(Path.Combine(folder, "LineBreak.txt"));

    public static string VersionOf(string file)
    {
        var first = File.ReadLines(file).First();
        return first[(first.IndexOf('-', StringComparison.Ordinal) + 1)..first.LastIndexOf(".txt", StringComparison.Ordinal)];
    }

    public string Source()
    {
        var source = new StringBuilder(Head.ReplaceLineEndings("\n").Replace("VERSION", Version, StringComparison.Ordinal));
        foreach (var line in Runs().Chunk(RunsOnLine))
            source.Append("        ").AppendJoin(", ", line.Select(run => string.Create(CultureInfo.InvariantCulture, $"0x{run:X}"))).Append(",\n");
        return source.Append("    ];\n}\n").ToString();
    }

    private const string Head = """
        namespace Publish.Typesetting.Paragraphs.Opportunities;

        /// <content>Data of the Unicode Character Database, LineBreak.txt and EastAsianWidth.txt (© Unicode, Inc.; terms of use:
        /// https://www.unicode.org/terms_of_use.html): where a run of characters of one class begins (the upper 24 bits), and the class.
        /// Made by <c>LineBreakTable</c>, which stands beside the tests of this; dotnet cake --target=Renew makes it anew.</content>
        internal static partial class LineBreakClasses
        {
            public const string UnicodeVersion = "VERSION";

            private static ReadOnlySpan<int> Runs =>
            [

        """;

    private IEnumerable<int> Runs()
    {
        var (classes, widths, categories) = (Values("LineBreak.txt", "XX"), Values("EastAsianWidth.txt", "N"), Values(Path.Combine("extracted", "DerivedGeneralCategory.txt"), "Cn"));
        var before = -1;
        for (var i = 0; i < CodePoints; i++)
        {
            var of = (int)Enum.Parse<Publish.Typesetting.Paragraphs.Opportunities.LineBreakClass>(Resolved(classes[i], widths[i], categories[i]));
            if (of != before) yield return (i << 8) | of;
            before = of;
        }
    }

    /// <summary>Rule LB1, and the brackets that rule LB30 leaves out.</summary>
    private static string Resolved(string of, string width, string category) => of switch
    {
        "AI" or "SG" or "XX" => "AL",
        "SA" => category is "Mn" or "Mc" ? "CM" : "AL",
        "CJ" => "NS",
        "OP" or "CP" when width is "F" or "W" or "H" => of + "W",
        _ => of,
    };

    /// <summary>A property of every code point; "@missing" says what those have that no line names.</summary>
    private string[] Values(string file, string other)
    {
        var values = Enumerable.Repeat(other, CodePoints).ToArray();
        var lines = File.ReadAllLines(Path.Combine(folder, file));
        const string missing = "# @missing: ";
        foreach (var line in lines.Where(line => line.StartsWith(missing, StringComparison.Ordinal))) Fill(values, line[missing.Length..]);
        foreach (var line in lines) Fill(values, line.Split('#')[0]);
        return values;
    }

    private static void Fill(string[] values, string line)
    {
        if (line.Split(';') is not [var range, var named]) return;
        var ends = range.Trim().Split("..");
        var value = named.Trim();
        // The first line of the missing has the value's long name.
        if (value.Length <= 3) Array.Fill(values, value, Hex(ends[0]), Hex(ends[^1]) - Hex(ends[0]) + 1);
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
