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

    internal static PressInk? Read(SettingNode node, int index, DiagnosticBag diagnostics)
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

/// <summary>What the inks of risographs look like, solid on white paper, as sRGB. Makers name them, printers measure them; a screen shows fluorescent ones too dull.</summary>
internal static class RisoColours
{
    /// <summary>Null for one that is not known.</summary>
    public static int? Of(string name)
    {
        foreach (var (known, rgb) in All)
            if (known == name) return rgb;
        return null;
    }

    public static IEnumerable<string> Names => All.Select(ink => ink.Name);

    private static (string Name, int Rgb)[] All =>
    [
        ("black", 0x000000), ("burgundy", 0x914E72), ("blue", 0x0078BF), ("green", 0x00A95C), ("medium-blue", 0x3255A4), ("bright-red", 0xF15060),
        ("federal-blue", 0x3D5588), ("purple", 0x765BA7), ("teal", 0x00838A), ("flat-gold", 0xBB8B41), ("hunter-green", 0x407060), ("red", 0xFF665E),
        ("brown", 0x925F52), ("yellow", 0xFFE800), ("marine-red", 0xD2515E), ("orange", 0xFF6C2F), ("fluorescent-pink", 0xFF48B0), ("light-gray", 0x88898A),
        ("metallic-gold", 0xAC936E), ("crimson", 0xE45D50), ("fluorescent-orange", 0xFF7477), ("cornflower", 0x62A8E5), ("sky-blue", 0x4982CF),
        ("sea-blue", 0x0074A2), ("lake", 0x235BA8), ("indigo", 0x484D7A), ("midnight", 0x435060), ("mist", 0xD5E4C0), ("granite", 0xA5AAA8),
        ("charcoal", 0x70747C), ("steel", 0x375E77), ("slate", 0x5E695E), ("turquoise", 0x00AA93), ("emerald", 0x19975D), ("grass", 0x397E58),
        ("forest", 0x516E5A), ("spruce", 0x4A635D), ("moss", 0x68724D), ("sea-foam", 0x62C2B1), ("kelly-green", 0x67B346), ("light-teal", 0x009DA5),
        ("ivy", 0x169B62), ("pine", 0x237E74), ("lagoon", 0x2F6165), ("violet", 0x9D7AD2), ("orchid", 0xAA60BF), ("plum", 0x845991), ("raisin", 0x775D7A),
        ("grape", 0x6C5D80), ("scarlet", 0xF65058), ("tomato", 0xD2515E), ("cranberry", 0xD1517A), ("maroon", 0x9E4C6E), ("brick", 0xA75154),
        ("light-lime", 0xE3ED55), ("sunflower", 0xFFB511), ("melon", 0xFFAE3B), ("apricot", 0xF6A04D), ("paprika", 0xEE7F4B), ("pumpkin", 0xFF6F4C),
        ("bright-gold", 0xBA8032), ("copper", 0xBD6439), ("mahogany", 0x8E595A), ("bubble-gum", 0xF984CA), ("light-mauve", 0xE6B5C9), ("wine", 0x914E72),
        ("gray", 0x928D88), ("coral", 0xFF8E91), ("aqua", 0x5EC8E5), ("mint", 0x82D8D5), ("fluorescent-yellow", 0xFFE916), ("fluorescent-red", 0xFF4C65),
        ("fluorescent-green", 0x44D62C),
    ];
}
