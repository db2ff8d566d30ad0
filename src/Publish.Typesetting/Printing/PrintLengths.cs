using System.Globalization;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Printing;

/// <summary>Lengths of print settings: always with their unit, since a caliper of 0.1 would be taken for points.</summary>
internal static class PrintLengths
{
    /// <summary>The thinnest bible paper.</summary>
    private static readonly Length Thinnest = Length.Mm(0.02m);

    /// <summary>Card beyond this does not fold.</summary>
    private static readonly Length Thickest = Length.Mm(0.6m);

    /// <param name="least">In millimetres, as <paramref name="most"/>.</param>
    public static Length Read(SettingNode node, ThemeValues values, Length otherwise, int least, int most)
    {
        if (LacksUnit(node, values)) return otherwise;
        var length = values.Length(node, otherwise);
        if (length >= Length.Mm(least) && length <= Length.Mm(most)) return length;
        values.Diagnostics.LengthOutOfRange(node.Span, least, most);
        return otherwise;
    }

    public static Length Caliper(SettingNode node, ThemeValues values, Length otherwise)
    {
        if (LacksUnit(node, values)) return otherwise;
        return Checked(values.Length(node, otherwise), node, values, otherwise);
    }

    /// <summary>The caliper where it can be that of a paper; else a diagnostic.</summary>
    public static Length Checked(Length caliper, SettingNode node, ThemeValues values, Length otherwise)
    {
        if (caliper >= Thinnest && caliper <= Thickest) return caliper;
        values.Diagnostics.NoPaperSoThick(node.Span, caliper);
        return otherwise;
    }

    private static bool LacksUnit(SettingNode node, ThemeValues values)
    {
        if (node is not SettingScalar scalar || !decimal.TryParse(scalar.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) || number == 0) return false;
        values.Diagnostics.UnitMissing(node.Span, scalar.Value);
        return true;
    }
}
