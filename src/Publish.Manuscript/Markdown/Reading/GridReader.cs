using System.Globalization;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

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
        var reading = reader.Reading;
        var span = reading.Span(div);
        var content = reader.ReadNested(div).Select(block => FigureWishes.InGrid(block, name, reading));
        var pictures = content.Count(block => block is Figure);
        var line = span with { Length = Math.Min(span.Length, name.Length + 4) };
        if (pictures == 0) reading.Diagnostics.GridWithoutPictures(line, name);
        else if (pictures < content.Count) reading.Diagnostics.GridOfWords(line, name);
        var grid = new Division(DivisionKind.Grid, content) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Grid) };
        var key = typed.Value(Tiers) is not null ? Tiers : Columns;
        if (typed.Value(key) is not { } wanted)
        {
            if (name == Row && pictures > Most) reading.Diagnostics.LongRow(line, pictures, Most);
            return Unasked(grid, name, pictures);
        }
        if (key == Tiers && typed.Value(Columns) is { } idle) reading.Diagnostics.ColumnsBesideTiers(AttributeReader.Place(typed!, Columns + "=", span, reading), idle);
        var (numbers, isSound) = Numbers(wanted);
        var arranged = numbers.IsEmpty ? Unasked(grid, name, pictures) : key == Tiers ? grid with { Tiers = numbers } : grid with { Columns = numbers[0] };
        if (!isSound || (key == Columns && numbers.Count > 1))
            reading.Diagnostics.NoGrid(AttributeReader.Place(typed!, key + "=", span, reading), key, wanted, Most, arranged.Columns > 0 ? [arranged.Columns] : arranged.Tiers);
        return arranged;
    }

    /// <summary>A row holds all that there are; a grid has two or three beside each other.</summary>
    private static Division Unasked(Division grid, string name, int pictures) =>
        name == Row ? grid with { Tiers = [Math.Clamp(pictures, 1, Most)] } : grid with { Columns = pictures is 1 or 2 or 4 ? Math.Min(pictures, 2) : 3 };

    /// <summary>The classes and keys that say it again.</summary>
    public static Seq<Model.Attribute> Write(Division grid) => grid.Columns > 0
        ? [new(Columns, grid.Columns.ToString(CultureInfo.InvariantCulture))]
        : [new(Tiers, string.Join(' ', grid.Tiers.Select(pictures => pictures.ToString(CultureInfo.InvariantCulture))))];

    /// <summary>Numbers with spaces or commas between them, none larger than the most; not sound where something is none, or was too large.</summary>
    private static (Seq<int> Numbers, bool IsSound) Numbers(string typed)
    {
        var (numbers, isSound) = (new List<int>(), true);
        foreach (var word in typed.Split([' ', ',', ';', '-', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1) isSound = false;
            else numbers.Add(Math.Min(number, Most));
            isSound &= number <= Most;
        }
        return (Seq.Of(numbers), isSound && numbers.Count > 0);
    }
}
