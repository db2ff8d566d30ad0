using System.Globalization;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Pictures beside each other: <c>::: row</c>, <c>::: grid {columns=3}</c>, <c>::: grid {tiers="2 1 2"}</c>.</summary>
internal static class GridReader
{
    public const string Grid = "grid", Row = "row";

    public const string Columns = "columns", Tiers = "tiers";

    /// <summary>More beside each other are too small to be seen.</summary>
    private const int Most = 6;

    public static Division Read(DivBlock div, string name, TypedAttributes? typed, BlockReader reader)
    {
        var span = reader.Reading.Span(div);
        var content = reader.ReadNested(div).Select(block => FigureWishes.InGrid(block, reader.Reading));
        var pictures = content.Count(block => block is Figure);
        var line = span with { Length = Math.Min(span.Length, name.Length + 4) };
        if (pictures < content.Count || pictures == 0) reader.Reading.Diagnostics.GridOfWords(line);
        var grid = new Division(DivisionKind.Grid, content) { Span = span, Attributes = AttributeReader.Read(typed, span, reader.Reading, Braces.Grid) };
        if (typed.Value(Tiers) is { } tiers && Numbers(tiers, line, Tiers, reader.Reading) is { IsEmpty: false } numbers) return grid with { Tiers = numbers };
        if (typed.Value(Columns) is { } columns && Numbers(columns, line, Columns, reader.Reading) is [var number, ..]) return grid with { Columns = number };
        return name == Row ? grid with { Tiers = [Math.Clamp(pictures, 1, Most)] } : grid with { Columns = pictures is 1 or 2 or 4 ? Math.Min(pictures, 2) : 3 };
    }

    /// <summary>The classes and keys that say it again.</summary>
    public static Seq<Model.Attribute> Write(Division grid) => grid.Columns > 0
        ? [new(Columns, grid.Columns.ToString(CultureInfo.InvariantCulture))]
        : [new(Tiers, string.Join(' ', grid.Tiers.Select(pictures => pictures.ToString(CultureInfo.InvariantCulture))))];

    /// <summary>Numbers with spaces or commas between them; what is none, or too large, is said.</summary>
    private static Seq<int> Numbers(string typed, SourceSpan span, string key, FileReading reading)
    {
        var (numbers, isSound) = (new List<int>(), true);
        foreach (var word in typed.Split([' ', ',', ';', '-', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1) isSound = false;
            else numbers.Add(Math.Min(number, Most));
            isSound &= number <= Most;
        }
        if (!isSound || numbers.Count == 0) reading.Diagnostics.NoGrid(span, key, typed, Most);
        return Seq.Of(numbers);
    }
}
