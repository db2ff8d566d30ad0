using System.Globalization;
using System.Text.RegularExpressions;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Printing.Machines;

/// <summary>Values of a printer's profile that have a shape of their own. Lengths may be negative here, and always have their unit.</summary>
internal static partial class MachineValues
{
    /// <summary>No printer that is not broken is further off, in millimetres.</summary>
    public const int MostShift = 15;

    /// <summary>In millimetres on 100 mm.</summary>
    public const int MostSkew = 3;

    /// <summary>Above it there is no tone left to make up with.</summary>
    public const int MostGain = 45;

    public const string LengthSchema = """{ "type": ["string", "number"] }""";

    public const string GainSchema = """{ "type": ["string", "integer"], "pattern": "^[0-9]+ ?%?$" }""";

    /// <summary>"0.8mm, -0.5mm": to the right, and down.</summary>
    public static Point Shift(SettingNode node, ThemeValues values, Point otherwise)
    {
        var words = node is SettingList list ? string.Join(";", list.Items.Select(item => (item as SettingScalar)?.Value)) : (node as SettingScalar)?.Value ?? "";
        Length[] lengths = [.. Lengths().Matches(words).Select(Read)];
        if (lengths.Length == 2 && IsOnly(words) && lengths.All(length => IsWithin(length, MostShift))) return new(lengths[0], lengths[1]);
        values.Diagnostics.BadThemeValue(node.Span, $"two lengths of at most {MostShift} mm with their units, to the right and down (a minus is to the left, or up): 0.8mm, -0.5mm");
        return otherwise;
    }

    /// <summary>"0.2mm": how far it is off on 100 mm.</summary>
    public static Length Skew(SettingNode node, ThemeValues values, Length otherwise)
    {
        var words = (node as SettingScalar)?.Value ?? "";
        Length[] lengths = [.. Lengths().Matches(words).Select(Read)];
        if (lengths.Length == 1 && IsOnly(words) && IsWithin(lengths[0], MostSkew)) return lengths[0];
        values.Diagnostics.BadThemeValue(node.Span, $"a length of at most {MostSkew} mm with its unit: how far, on 100 mm, it turns clockwise (a minus is the other way), as in 0.2mm");
        return otherwise;
    }

    /// <summary>"18%" or 18.</summary>
    public static int? Gain(SettingNode node, ThemeValues values, int? otherwise)
    {
        if (node is SettingScalar scalar && int.TryParse(scalar.Value.TrimEnd('%').TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= MostGain) return percent;
        values.Diagnostics.BadThemeValue(node.Span, $"a percentage from 0% to {MostGain}%: by how much a tone of 50 % comes out darker");
        return otherwise;
    }

    private static bool IsOnly(string words) => Lengths().Replace(words, "").All(sign => sign is ' ' or ',' or ';');

    private static bool IsWithin(Length length, int most) => length <= Length.Mm(most) && length >= Length.Mm(-most);

    private static Length Read(Match match)
    {
        var sign = match.Groups["sign"].Value is "-" or "−" or "–" ? -1 : 1;
        if (!decimal.TryParse(match.Groups["number"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return Length.Mm(1000);
        number = Math.Min(number, 1000) * sign;
        return match.Groups["unit"].Value.ToLowerInvariant() switch { "cm" => Length.Mm(number * 10), "in" => Length.Inches(number), "pt" => Length.Pt(number), _ => Length.Mm(number) };
    }

    [GeneratedRegex(@"(?<sign>[+\-−–]?) ?(?<number>\d{1,6}(?:[.,]\d{1,6})?) ?(?<unit>mm|cm|in|pt)(?![a-z])|(?<sign>)(?<number>(?<![\d.,])0)(?<unit>)(?![\d.,]*[\da-z.])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lengths();
}
