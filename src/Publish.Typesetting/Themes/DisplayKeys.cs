namespace Publish.Typesetting.Themes;

/// <summary>Settings that several kinds of block share: what large words look like, and what stands behind blocks.</summary>
internal static class DisplayKeys
{
    public const string AboutFace = "Which of the style's faces";

    private const string AboutRuleWidth = "How long the rules are; 0 for as long as the line";

    // A letter may be drawn towards the next by a tenth of its size; more, and they touch.
    private const int Tightest = -100;

    private static readonly (string Name, FaceRole Face)[] Faces = [("text", FaceRole.Text), ("heading", FaceRole.Heading), ("sans", FaceRole.Sans), ("code", FaceRole.Code)];

    private static readonly (string Name, BandKind Kind)[] Kinds =
        [("none", BandKind.None), ("bar", BandKind.Bar), ("strip", BandKind.Strip), ("frame", BandKind.Frame), ("underline", BandKind.Underline)];

    public static string FaceSchema { get; } = ThemeSchema.OneOf([.. Faces.Select(face => face.Name)]);

    private static IReadOnlyList<ThemeKey<DisplayTheme>> Display { get; } =
    [
        new("face", FaceSchema, AboutFace, (t, n, v) => t with { Face = Face(n, t.Face, v) }),
        new("sans", ThemeSchema.Bool, "yes: face sans", (t, n, v) => t with { Face = v.YesOrNo(n, t.Face == FaceRole.Sans) ? FaceRole.Sans : t.Face }),
        new("weight", ThemeSchema.Number(100, 900), "400 regular, 700 bold", (t, n, v) => t with { Weight = v.Number(n, t.Weight, 100, 900) }),
        new("italic", ThemeSchema.Bool, "", (t, n, v) => t with { Italic = v.YesOrNo(n, t.Italic) }),
        new("centred", ThemeSchema.Bool, "", (t, n, v) => t with { Centred = v.YesOrNo(n, t.Centred) }),
        new("case", ThemeSchema.OneOf("as-typed", "capitals"), "", (t, n, v) => t with { Capitals = v.OneOf(n, t.Capitals, ("as-typed", false), ("capitals", true)) }),
        new("ink", ThemeSchema.Text, "The ink that it is printed in, where the zine has it: pink for fluorescent-pink, second for whichever the second is", (t, n, v) => t with { Ink = v.Words(n, t.Ink) }),
        new("tracking", ThemeSchema.Number(Tightest, 500), "Letterspacing in thousandths of an em", (t, n, v) => t with { Tracking = v.Number(n, t.Tracking, Tightest, 500) }),
        new("line-height", ThemeSchema.Number(80, 200), "Distance of its lines in percent of its size", (t, n, v) => t with { Leading = v.Number(n, t.Leading, 80, 200) }),
        .. Band.Select(key => new ThemeKey<DisplayTheme>(key.Name, key.Schema, key.About, (t, n, v) => t with { Band = key.Bind(t.Band, n, v) })),
    ];

    private static IReadOnlyList<ThemeKey<BandTheme>> Band =>
    [
        new("band", ThemeSchema.OneOf([.. Kinds.Select(kind => kind.Name)]), "Behind it: a bar or a strip that it is left white in, a frame, an underline", (t, n, v) => t with { Kind = v.OneOf(n, t.Kind, Kinds) }),
        new("slant", ThemeSchema.Decimal, "Degrees by which the edges of a bar or strip lean at most, from 0 to 3, each by its own words; the words stay level", (t, n, v) => t with { Slant = v.Hundredths(n, t.Slant, 0, 300) }),
        new("line", ThemeSchema.Length, "Weight of a frame or an underline", (t, n, v) => t with { Line = v.Length(n, t.Line) }),
        new("rule-above", ThemeSchema.Length, "Weight of a rule over it; 0 for none", (t, n, v) => t with { RuleAbove = v.Length(n, t.RuleAbove) }),
        new("rule-below", ThemeSchema.Length, "Weight of a rule under it; 0 for none", (t, n, v) => t with { RuleBelow = v.Length(n, t.RuleBelow) }),
        new("rule-width", ThemeSchema.Length, AboutRuleWidth, (t, n, v) => t with { RuleWidth = v.Length(n, t.RuleWidth) }),
    ];

    private static IReadOnlyList<ThemeKey<PanelTheme>> Panels(string what) =>
    [
        new("tint", ThemeSchema.Number(0, 100), $"Percent of black behind {what}; from 60 on the words are left white", (t, n, v) => t with { Tint = v.Number(n, t.Tint, 0, 100) }),
        new("rule", ThemeSchema.Length, $"Weight of a rule beside {what}; 0 for none", (t, n, v) => t with { Rule = v.Length(n, t.Rule) }),
        new("border", ThemeSchema.Length, $"Weight of a line round {what}; 0 for none", (t, n, v) => t with { Border = v.Length(n, t.Border) }),
    ];

    /// <summary>What large words look like, as settings of what holds them.</summary>
    public static IEnumerable<ThemeKey<T>> Of<T>(Func<T, DisplayTheme> get, Func<T, DisplayTheme, T> set) => Lifted("", Display, get, set);

    /// <param name="prefix">Of the settings' names.</param>
    /// <param name="what">Stands in the panel.</param>
    public static IEnumerable<ThemeKey<T>> Panel<T>(string prefix, string what, Func<T, PanelTheme> get, Func<T, PanelTheme, T> set) => Lifted(prefix, Panels(what), get, set);

    public static FaceRole Face(Model.Source.SettingNode node, FaceRole otherwise, ThemeValues values) => values.OneOf(node, otherwise, Faces);

    private static IEnumerable<ThemeKey<T>> Lifted<T, TPart>(string prefix, IReadOnlyList<ThemeKey<TPart>> keys, Func<T, TPart> get, Func<T, TPart, T> set) =>
        keys.Select(key => new ThemeKey<T>(prefix + key.Name, key.Schema, key.About, (t, n, v) => set(t, key.Bind(get(t), n, v))));
}
