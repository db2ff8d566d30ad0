using System.Globalization;
using System.Text;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Printing.Machines;

/// <summary>A printer's profile as a file that a person can read and mend.</summary>
public static class PrinterProfileFile
{
    public const string Extension = ".yaml";

    /// <param name="name">As it is chosen by.</param>
    /// <param name="basis">What is known already, and stays where the file says nothing; null for nothing.</param>
    public static PrinterProfile Read(string name, SettingMap map, DiagnosticBag bag, PrinterProfile? basis = null) =>
        ThemeBinding.Bind(PrinterKeys.All, basis ?? new PrinterProfile(name), map, new(bag, "a printer's profile"));

    /// <summary>The JSON schema, made from the table that reads it.</summary>
    public static string Schema() =>
        """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "What is known of a printer: styles/printers/NAME.yaml", """
        + ThemeSchema.Of(PrinterKeys.All)[2..];

    /// <summary>The same profile always as the same words.</summary>
    public static string Write(PrinterProfile profile)
    {
        var text = new StringBuilder("# What is known of the printer \"").Append(profile.Name).Append("\", read off its test sheet. Lengths go to the right and down; a minus is the other way.\n");
        void Line(string key, string? value, string remark = "")
        {
            if (value is null) return;
            text.Append(key).Append(": ").Append(value);
            if (remark.Length > 0) text.Append("  # ").Append(remark);
            text.Append('\n');
        }

        Line("description", profile.Description.Length == 0 ? null : Quoted(profile.Description));
        Line("flip", profile.Flip switch { FlipEdge.Short => "short", FlipEdge.Long => "long", _ => null }, "the edge that it turns sheets over");
        Line("sides", profile.Sides switch { PrintSides.One => "one", PrintSides.Both => "both", _ => null });
        Line("feeding", profile.Feeding switch { FeedingOrder.FirstSheetFirst => "first", FeedingOrder.LastSheetFirst => "last", _ => null });
        Line("front-shift", Shown(profile.Front.Shift), "of fronts on the paper");
        Line("front-skew", Shown(profile.Front.Skew), "clockwise, on 100 mm");
        Line("back-shift", Shown(profile.Back.Shift), "of backs behind their fronts, looking at the back");
        Line("skew", Shown(profile.Back.Skew), "clockwise, on 100 mm");
        Line("sheets", profile.ReadOff switch { SheetLie.Lying => "lying", SheetLie.Upright => "upright", _ => null }, "how the test sheet lay");
        Line("clear", profile.Clear is { } clear ? Millimetres(clear) : null, "it prints no nearer to the edge");
        Line("gain", profile.Gain is { } gain ? string.Create(CultureInfo.InvariantCulture, $"{gain}%") : null, "50 % comes out darker by so much");
        Line("frequency", profile.Frequency?.ToString(CultureInfo.InvariantCulture), "lines or dots an inch that it holds");
        if (!profile.Drums.IsEmpty)
        {
            text.Append("drums:\n");
            foreach (var drum in profile.Drums)
                text.Append(CultureInfo.InvariantCulture, $"  - {{name: {drum.Name}, colour: \"#{drum.Rgb:x6}\"{(drum.For.IsEmpty ? "" : $", for: [{string.Join(", ", drum.For)}]")}}}\n");
        }

        return text.ToString();
    }

    /// <summary>In words, for the summary: "back 0.8 mm, -0.5 mm, turned 0.2 mm on 100 mm; flip long; clear 5 mm; gain 18 %".</summary>
    public static string Describe(PrinterProfile profile)
    {
        var parts = new List<string>();
        if (!profile.Front.IsNone) parts.Add("front " + Described(profile.Front));
        if (!profile.Back.IsNone) parts.Add("back " + Described(profile.Back));
        if (profile.Flip is { } flip) parts.Add(flip == FlipEdge.Long ? "flips on the long edge" : "flips on the short edge");
        if (profile.Sides == PrintSides.One) parts.Add("one side at a time");
        if (profile.Clear is { } clear) parts.Add(string.Create(CultureInfo.InvariantCulture, $"prints to {Rounded(clear)} mm from the edge"));
        if (profile.Gain is { } gain) parts.Add(string.Create(CultureInfo.InvariantCulture, $"gain {gain} %"));
        if (profile.Frequency is { } frequency) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{frequency} dots an inch"));
        if (!profile.Drums.IsEmpty) parts.Add("drums " + string.Join(", ", profile.Drums.Select(drum => drum.Name)));
        return parts.Count == 0 ? "nothing is known of it yet" : string.Join("; ", parts);
    }

    private static string Described(Register register) => string.Create(CultureInfo.InvariantCulture, $"{Rounded(register.Shift.X)} mm, {Rounded(register.Shift.Y)} mm")
        + (register.Skew == Length.Zero ? "" : string.Create(CultureInfo.InvariantCulture, $", turned {Rounded(register.Skew)} mm on 100 mm"));

    private static string? Shown(Point shift) => shift == default ? null : $"{Millimetres(shift.X)}, {Millimetres(shift.Y)}";

    private static string? Shown(Length skew) => skew == Length.Zero ? null : Millimetres(skew);

    private static string Millimetres(Length length) => Rounded(length).ToString("0.##", CultureInfo.InvariantCulture) + "mm";

    // Half of a hundredth of a millimetre is less than anything that can be read off.
    private static decimal Rounded(Length length) => decimal.Round(length.Millimetres, 2) / 1.00m;

    private static string Quoted(string words) => "\"" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";
}
