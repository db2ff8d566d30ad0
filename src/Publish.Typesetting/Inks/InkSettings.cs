using System.Globalization;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Typesetting.Inks;

/// <summary>
/// Reads <c>inks:</c> of <c>zine.yaml</c>: names of known inks, or inks of one's own.
/// <code>
/// inks: [black, fluorescent-pink]
/// inks:
///   - black
///   - {name: mud, colour: "#5a4630", angle: 15}
/// </code>
/// </summary>
public static class InkSettings
{
    private const int MostInks = 8;

    // Of screens that lie over each other: thirty degrees apart as far as they go.
    private static ReadOnlySpan<int> Angles => [45, 75, 15, 0, 60, 30, 90, 22];

    /// <param name="node">Null for black alone.</param>
    public static InkSet Read(SettingNode? node, DiagnosticBag diagnostics)
    {
        if (node is null) return InkSet.BlackOnly;
        var inks = new List<PressInk>();
        foreach (var item in node is SettingList list ? list.Items : [node])
        {
            if (Read(item, inks.Count, diagnostics) is not { } ink) continue;
            if (inks.Exists(other => other.Name == ink.Name)) diagnostics.InkNamedTwice(item.Span, ink.Name);
            else if (inks.Count == MostInks) diagnostics.TooManyInks(item.Span, MostInks);
            else inks.Add(ink);
        }
        return inks.Count == 0 ? InkSet.BlackOnly : new(Seq.Of(inks));
    }

    private static PressInk? Read(SettingNode node, int index, DiagnosticBag diagnostics)
    {
        var angle = Angles[Math.Min(index, Angles.Length - 1)];
        if (node is SettingMap map && Words(map, "name") is { } named)
            return Made(Slugged(named), map.Find("colour") ?? map.Find("color"), Degrees(map.Find("angle"), angle, diagnostics), map.Span, diagnostics);
        if (node is SettingScalar { Value.Length: > 0 } scalar) return Made(Slugged(scalar.Value), null, angle, node.Span, diagnostics);
        diagnostics.InkWithoutName(node.Span);
        return null;
    }

    private static PressInk? Made(string name, SettingNode? colour, int angle, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (name.Length == 0) diagnostics.InkWithoutName(span);
        else if (colour is null && RisoColours.Of(name) is { } known) return new(name, known, angle);
        else if (colour is null) diagnostics.UnknownInk(span, name, NearestName.Of(name, RisoColours.Names));
        else if (colour is SettingScalar { Value: var typed } && Rgb(typed) is { } rgb) return new(name, rgb, angle);
        else diagnostics.NoColour(colour.Span);
        return null;
    }

    private static string? Words(SettingMap map, string key) => (map.Find(key) as SettingScalar)?.Value;

    // Names go into file names and classes.
    private static string Slugged(string typed) => Slug.From(typed, "en");

    private static int? Rgb(string typed) =>
        typed.TrimStart('#') is { Length: 6 } digits && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb) ? rgb : null;

    private static int Degrees(SettingNode? node, int otherwise, DiagnosticBag diagnostics)
    {
        if (node is null) return otherwise;
        if (node is SettingScalar scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var angle) && angle <= 180) return angle;
        diagnostics.NoAngle(node.Span);
        return otherwise;
    }
}
