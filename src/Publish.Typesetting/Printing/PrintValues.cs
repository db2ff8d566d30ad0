using System.Globalization;
using Publish.Model.Source;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Marking;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Printing;

/// <summary>Values of print settings that have a shape of their own.</summary>
internal static class PrintValues
{
    public const string MarksSchema = """{ "type": ["boolean", "string", "array"], "items": { "type": "string" } }""";

    public const string SignatureSchema = """{ "type": ["integer", "string"] }""";

    public const string DrumsSchema = """{ "type": ["string", "array"], "items": { "type": ["string", "object"], "properties": { "name": { "type": "string" }, "colour": { "type": "string" }, "for": { "type": ["string", "array"], "items": { "type": "string" } } } } }""";

    private const int MostSheets = 32;
    private const int MostPages = 400;
    private const int MostCells = 12;

    /// <summary>"auto" (null), "actual", "fit", "fit-each" or "71%".</summary>
    public static PageScale? Scale(SettingNode node, ThemeValues values, PageScale? otherwise)
    {
        if (node is SettingScalar { Value: var words } && words.EndsWith('%')
            && decimal.TryParse(words[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 10 and <= 400)
            return PageScale.Of(percent);
        return values.OneOf(node, otherwise, ("auto", null), ("actual", PageScale.ActualSize), ("fit", PageScale.Fit), ("fit-each", PageScale.FitEach), ("10% to 400%", otherwise));
    }

    /// <summary>Yes or no for all or none of them, or some by name.</summary>
    public static PrinterMarks Marks(SettingNode node, ThemeValues values, PrinterMarks otherwise)
    {
        var marks = PrinterMarks.None;
        foreach (var name in values.List(node))
        {
            if (MarkNames.Find(name) is not { } known) return Wrong(node, values, "yes, no, or some of " + MarkNames.All, otherwise);
            marks |= known;
        }
        return marks;
    }

    /// <summary>"all" (null), a number of sheets, or a range of pages.</summary>
    public static SignatureLengths? Signature(SettingNode node, ThemeValues values, SignatureLengths? otherwise)
    {
        if (node is SettingScalar { Value: "all" }) return null;
        int[] numbers = [.. Numbers(node, '-')];
        return numbers switch
        {
            [>= 1 and <= MostSheets and var sheets] => new(sheets),
            [>= 4 and var least, <= MostPages and var most] when least <= most => new(0, least, most),
            _ => Wrong(node, values, $"a number of sheets from 1 to {MostSheets}, a range of pages as in 16-32, or all", otherwise),
        };
    }

    /// <summary>Columns × rows.</summary>
    public static GridSize? Grid(SettingNode node, ThemeValues values, GridSize? otherwise)
    {
        int[] numbers = [.. Numbers(node, 'x')];
        return numbers is [>= 1 and <= MostCells and var across, >= 1 and <= MostCells and var down]
            ? new GridSize(across, down)
            : Wrong(node, values, $"columns and rows from 1 to {MostCells}, as in 2x4", otherwise);
    }

    /// <summary>Nothing where any of them is none.</summary>
    private static IEnumerable<int> Numbers(SettingNode node, char separator)
    {
        if (node is not SettingScalar scalar) return [];
        var parts = scalar.Value.ToLowerInvariant().Replace('×', 'x').Replace('–', '-').Split(separator, StringSplitOptions.TrimEntries);
        int?[] numbers = [.. parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null)];
        return numbers.Contains(null) ? [] : numbers.OfType<int>();
    }

    private static T Wrong<T>(SettingNode node, ThemeValues values, string wanted, T otherwise)
    {
        values.Diagnostics.BadThemeValue(node.Span, wanted);
        return otherwise;
    }
}
