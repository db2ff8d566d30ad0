using System.CommandLine.Parsing;
using System.Globalization;
using Publish.Model.Naming;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Marking;

namespace Publish.Cli.Commands;

/// <summary>Reads the values of options that are neither a word nor a number; what cannot be read is said in a sentence.</summary>
internal static class Typed
{
    private const int MostCells = 100;

    public static Paper? Sheet(ArgumentResult result) =>
        SheetSize.Read(Word(result)) ?? Refuse<Paper>(result, $"{(result.Parent as OptionResult)?.Option.Name} cannot be “{Word(result)}”.{Meant(Word(result))} It is one of: {SheetSize.Known}; or its sides, such as 320x450mm.");

    public static PageScale? Scale(ArgumentResult result) => Word(result).ToLowerInvariant() switch
    {
        "auto" => PageScale.Auto,
        "actual" => PageScale.ActualSize,
        "fit" => PageScale.Fit,
        "each" => PageScale.FitEach,
        var percent when Number(percent.TrimEnd('%')) is { } number => PageScale.Of(number),
        _ => RefuseValue<PageScale>(result, $"--scale cannot be “{Word(result)}”. It is auto, actual, fit, each, or a percentage such as 70%."),
    };

    public static (int, int)? Grid(ArgumentResult result) => Word(result).Split('x', 'X', '×') is [var across, var down] && Cells(across) is { } a && Cells(down) is { } d && a * d <= MostCells
        ? (a, d)
        : RefuseValue<(int, int)>(result, $"--grid cannot be “{Word(result)}”. It is so many across and down, such as 3x3; {MostCells} in all at the most.");

    public static int? Panels(ArgumentResult result) =>
        Cells(Word(result)) is >= 2 and var panels ? panels : RefuseValue<int>(result, $"--panels cannot be “{Word(result)}”. It is a number from 2 to {MostCells}.");

    public static (int, int)? Signature(ArgumentResult result)
    {
        var ends = Word(result).Split('-');
        return ends.Length <= 2 && Cells(ends[0]) is { } least && Cells(ends[^1]) is { } most && least <= most
            ? (least, most)
            : RefuseValue<(int, int)>(result, $"--signature cannot be “{Word(result)}”. It is a number of sheets such as 4, or a range such as 3-8.");
    }

    public static PrinterMarks? Marks(ArgumentResult result)
    {
        var marks = PrinterMarks.None;
        foreach (var word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (MarkNames.Find(word) is not { } known) return RefuseValue<PrinterMarks>(result, $"There are no marks called “{word.Trim()}”. There are: {MarkNames.All}; or all.");
            marks |= known;
        }

        return marks;
    }

    public static Length? Length(ArgumentResult result) => LengthWords.Read(Word(result))
        ?? RefuseValue<Length>(result, $"{(result.Parent as OptionResult)?.Option.Name} cannot be “{Word(result)}”. It is a length with its unit, such as 0.1mm or 6mm.");

    /// <summary>In points where no unit is said.</summary>
    public static Length? TypeSize(ArgumentResult result) => LengthWords.Read(Word(result)) ?? (Number(Word(result)) is { } points
        ? Publish.Typesetting.Geometry.Length.Pt(Math.Min(points, 1000))
        : RefuseValue<Length>(result, $"--size cannot be “{Word(result)}”. It is a size of type, such as 18pt."));

    private static string Meant(string word) => NearestName.Of(word, Paper.All.Select(paper => paper.Name)) is { } nearest ? $" Did you mean {nearest}?" : "";

    private static string Word(ArgumentResult result) => result.Tokens[0].Value.Trim();

    private static int? Cells(string word) =>
        int.TryParse(word.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostCells ? number : null;

    private static decimal? Number(string word) =>
        word.Length < 12 && decimal.TryParse(word.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static T? Refuse<T>(ArgumentResult result, string sentence)
        where T : class
    {
        result.AddError(sentence);
        return null;
    }

    private static T? RefuseValue<T>(ArgumentResult result, string sentence)
        where T : struct
    {
        result.AddError(sentence);
        return null;
    }
}
