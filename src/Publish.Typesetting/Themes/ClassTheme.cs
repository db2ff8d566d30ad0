using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>How words and blocks of a class look that a style has of its own: <c>[no]{.shout}</c>, <c>::: shout</c>. What it does not say stays as it is about them.</summary>
/// <param name="Name">As it is typed behind the point.</param>
public sealed record ClassTheme(string Name)
{
    /// <summary>Zero for as large as what is about it.</summary>
    public Length Size { get; init; }

    public FaceRole? Face { get; init; }

    public int? Weight { get; init; }

    public bool? Italic { get; init; }

    public bool Capitals { get; init; }

    public bool SmallCaps { get; init; }

    /// <summary>In thousandths of an em.</summary>
    public int? Tracking { get; init; }

    /// <summary>Empty for that of what is about it.</summary>
    public string Ink { get; init; } = "";

    /// <summary>Of blocks.</summary>
    public bool Centred { get; init; }

    /// <summary>As braces take it: a letter or _, then those, figures and hyphens.</summary>
    public static bool IsTypable(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(sign => char.IsLetterOrDigit(sign) || sign is '-' or '_');
}

/// <summary>The settings of a class, and of all of them by their names.</summary>
internal static class ClassKeys
{
    public static IReadOnlyList<ThemeKey<ClassTheme>> Class { get; } =
    [
        new("size", ThemeSchema.Length, "Of the type; in a line never more than the leading", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("face", DisplayKeys.FaceSchema, DisplayKeys.AboutFace, (t, n, v) => t with { Face = DisplayKeys.Face(n, t.Face ?? FaceRole.Text, v) }),
        new("weight", ThemeSchema.Number(100, 900), "400 regular, 700 bold", (t, n, v) => t with { Weight = v.Number(n, t.Weight ?? 400, 100, 900) }),
        new("italic", ThemeSchema.Bool, "", (t, n, v) => t with { Italic = v.YesOrNo(n, t.Italic ?? false) }),
        new("case", ThemeSchema.OneOf("as-typed", "capitals"), "", (t, n, v) => t with { Capitals = v.OneOf(n, t.Capitals, ("as-typed", false), ("capitals", true)) }),
        new("small-caps", ThemeSchema.Bool, "", (t, n, v) => t with { SmallCaps = v.YesOrNo(n, t.SmallCaps) }),
        new("tracking", ThemeSchema.Number(-100, 500), "Letterspacing in thousandths of an em", (t, n, v) => t with { Tracking = v.Number(n, t.Tracking ?? 0, -100, 500) }),
        new("ink", ThemeSchema.Text, "The ink that it is printed in, where the zine has it", (t, n, v) => t with { Ink = v.Words(n, t.Ink) }),
        new("centred", ThemeSchema.Bool, "Of blocks", (t, n, v) => t with { Centred = v.YesOrNo(n, t.Centred) }),
    ];

    public static string Schema { get; } = """{ "type": "object", "additionalProperties": """ + ThemeSchema.Of(Class) + " }";

    /// <summary>Classes of a style; one of a name that is there already is changed.</summary>
    public static Seq<ClassTheme> Read(SettingNode node, Seq<ClassTheme> known, ThemeValues values)
    {
        if (node is not SettingMap map)
        {
            values.Diagnostics.NotAGroup(node.Span, "classes");
            return known;
        }
        var classes = known.ToDictionary(one => one.Name, StringComparer.Ordinal);
        foreach (var entry in map.Entries.Where(entry => !ClassTheme.IsTypable(entry.Key))) values.Diagnostics.ClassCannotBeTyped(entry.KeySpan, entry.Key);
        foreach (var entry in map.Entries)
            classes[entry.Key] = ThemeBinding.Group(Class, classes.GetValueOrDefault(entry.Key) ?? new ClassTheme(entry.Key), entry.Value, values, entry.Key);
        return Seq.Of(classes.Values.OrderBy(one => one.Name, StringComparer.Ordinal));
    }
}
