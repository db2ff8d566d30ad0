using System.Globalization;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;

namespace Publish.Typesetting.Themes;

/// <summary>Reads single values of a theme, or of print settings; what does not fit is a diagnostic and leaves the value as it was.</summary>
/// <param name="holder">What the settings are those of: "a style".</param>
internal sealed class ThemeValues(DiagnosticBag diagnostics, string holder = "a style")
{
    internal static readonly Length Largest = Geometry.Length.Mm(2000);

    private static readonly Length SmallestType = Geometry.Length.Pt(4), LargestType = Geometry.Length.Pt(400);

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public string Holder { get; } = holder;

    /// <summary>What schemes a name may mean.</summary>
    public SchemeShelf Schemes { get; init; } = SchemeShelf.Catalogue;

    /// <summary>"13.2pt", "104 mm", "5.5in"; a bare number is points.</summary>
    public Length Length(SettingNode node, Length otherwise)
    {
        if (node is SettingScalar scalar && ParseLength(scalar.Value) is { } length && length.Steps >= 0 && length <= Largest) return length;
        Diagnostics.BadThemeValue(node.Span, "a length, as in 13.2pt, 104mm or 5.5in");
        return otherwise;
    }

    /// <summary>Of type or its leading: smaller is dust, larger is no page's.</summary>
    public Length TypeSize(SettingNode node, Length otherwise)
    {
        if (node is SettingScalar scalar && ParseLength(scalar.Value) is { } size && size >= SmallestType && size <= LargestType) return size;
        Diagnostics.BadThemeValue(node.Span, "a size from 4pt to 400pt, as in 11pt");
        return otherwise;
    }

    /// <summary>"12.8pt to 13.8pt".</summary>
    public LengthRange Range(SettingNode node, LengthRange otherwise)
    {
        var ends = (node as SettingScalar)?.Value.Split(" to ") ?? [];
        if (ends.Length == 2 && ParseLength(ends[0]) is { } from && ParseLength(ends[1]) is { } to && from.Steps > 0 && from <= to && to <= Largest) return new(from, to);
        Diagnostics.BadThemeValue(node.Span, "two lengths, the smaller one first, as in 12.8pt to 13.8pt");
        return otherwise;
    }

    public int Number(SettingNode node, int otherwise, int least, int most)
    {
        if (node is SettingScalar scalar && int.TryParse(scalar.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;
        Diagnostics.BadThemeValue(node.Span, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return otherwise;
    }

    /// <summary>A number with at most two places after its point, in hundredths, as its bounds.</summary>
    public int Hundredths(SettingNode node, int otherwise, int least, int most)
    {
        if (node is SettingScalar scalar && decimal.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number * 100 >= least && number * 100 <= most) return (int)decimal.Round(number * 100);
        Diagnostics.BadThemeValue(node.Span, string.Create(CultureInfo.InvariantCulture, $"a number from {least / 100m} to {most / 100m}"));
        return otherwise;
    }

    public bool YesOrNo(SettingNode node, bool otherwise)
    {
        switch ((node as SettingScalar)?.Value.ToLowerInvariant())
        {
            case "true" or "yes" or "on": return true;
            case "false" or "no" or "off": return false;
        }
        Diagnostics.BadThemeValue(node.Span, "yes or no");
        return otherwise;
    }

    public string Words(SettingNode node, string otherwise)
    {
        if (node is SettingScalar scalar) return scalar.Value;
        Diagnostics.BadThemeValue(node.Span, "some words");
        return otherwise;
    }

    /// <summary>Words that a number takes its place in.</summary>
    public string Form(SettingNode node, string otherwise)
    {
        if (node is SettingScalar { Value: var form } && form.Contains('#')) return form;
        Diagnostics.BadThemeValue(node.Span, "words with # for the number, as in - # -");
        return otherwise;
    }

    public Seq<string> List(SettingNode node) => node is SettingList list
        ? list.Items.Select(item => Words(item, ""))
        : [Words(node, "")];

    /// <summary>One of some names, each with its value.</summary>
    public T OneOf<T>(SettingNode node, T otherwise, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        foreach (var (name, value) in choices)
            if ((node as SettingScalar)?.Value.ToLowerInvariant() == name) return value;
        var names = new List<string>();
        foreach (var (name, _) in choices) names.Add(name);
        Diagnostics.BadThemeValue(node.Span, "one of " + string.Join(", ", names));
        return otherwise;
    }

    public Size Trim(SettingNode node, Size otherwise)
    {
        if (node is SettingScalar scalar && TrimSizes.Read(scalar.Value) is { } size) return size;
        Diagnostics.BadThemeValue(node.Span, $"a page size: {string.Join(", ", TrimSizes.Names)}, or width x height as in 120mm x 170mm, 40 mm and more");
        return otherwise;
    }

    internal static Length? ParseLength(string words)
    {
        var text = words.Trim();
        var unit = text.Length < 2 || char.IsAsciiDigit(text[^1]) ? "" : text[^2..];
        if (!decimal.TryParse(text[..^unit.Length].TrimEnd(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return null;
        if (Math.Abs(number) >= 10_000) return null;
        return unit switch
        {
            "" or "pt" => Geometry.Length.Pt(number),
            "mm" => Geometry.Length.Mm(number),
            "cm" => Geometry.Length.Mm(number * 10),
            "in" => Geometry.Length.Inches(number),
            _ => null,
        };
    }
}
