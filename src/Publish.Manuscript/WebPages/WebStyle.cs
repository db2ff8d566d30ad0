namespace Publish.Manuscript.WebPages;

/// <summary>The few properties of CSS that say what a thing is. Null where nothing is said.</summary>
internal sealed record WebStyle
{
    public static WebStyle None { get; } = new();

    public bool? Italic { get; init; }

    public bool? Bold { get; init; }

    public bool? SmallCaps { get; init; }

    public bool Underlined { get; init; }

    public bool Struck { get; init; }

    public bool Raised { get; init; }

    public bool Lowered { get; init; }

    public bool IsHidden { get; init; }

    public bool IsBlock { get; init; }

    public bool IsInline { get; init; }

    public bool BreaksBefore { get; init; }

    public bool BreaksAfter { get; init; }

    /// <summary>"left", "center", "right", "justify"; empty where nothing is said.</summary>
    public string Align { get; init; } = "";

    /// <summary>In em; 0 where nothing is said.</summary>
    public double Indent { get; init; }

    public double Left { get; init; }

    /// <summary>Of the text's; 1 where nothing is said.</summary>
    public double Size { get; init; } = 1;

    public WebStyle With(string property, string value)
    {
        value = value.Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
        return property switch
        {
            "font-style" => this with { Italic = value is "italic" or "oblique" ? true : value == "normal" ? false : Italic },
            "font-weight" => this with { Bold = value is "bold" or "bolder" || (int.TryParse(value, out var weight) && weight >= 600) ? true : value is "normal" or "lighter" || weight is > 0 and < 600 ? false : Bold },
            "font-variant" or "font-variant-caps" => this with { SmallCaps = value.Contains("small-caps", StringComparison.Ordinal) ? true : value == "normal" ? false : SmallCaps },
            "font" => Shorthand(value),
            "text-align" => this with { Align = value is "start" ? "left" : value is "end" ? "right" : value },
            "text-decoration" or "text-decoration-line" => this with { Underlined = value.Contains("underline", StringComparison.Ordinal), Struck = value.Contains("line-through", StringComparison.Ordinal) },
            "vertical-align" => this with { Raised = value is "super" or "text-top", Lowered = value is "sub" },
            "display" => this with { IsHidden = value == "none", IsBlock = value is "block" or "table" or "list-item" or "flex" or "grid", IsInline = value is "inline" },
            "visibility" => this with { IsHidden = value == "hidden" || IsHidden },
            "text-indent" => this with { Indent = Ems(value) },
            "margin-left" or "padding-left" => this with { Left = Math.Max(Left, Ems(value)) },
            "margin" => this with { Left = Side(value) },
            "font-size" => this with { Size = SizeOf(value) },
            "page-break-before" or "break-before" => this with { BreaksBefore = value is "always" or "page" or "left" or "right" or "recto" or "verso" },
            "page-break-after" or "break-after" => this with { BreaksAfter = value is "always" or "page" or "left" or "right" },
            _ => this,
        };
    }

    private WebStyle Shorthand(string value) => this with
    {
        Italic = value.Contains("italic", StringComparison.Ordinal) ? true : Italic,
        Bold = value.Contains("bold", StringComparison.Ordinal) ? true : Bold,
        SmallCaps = value.Contains("small-caps", StringComparison.Ordinal) ? true : SmallCaps,
    };

    private static double Side(string value)
    {
        var parts = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4 ? Ems(parts[3]) : parts.Length is 2 or 3 ? Ems(parts[1]) : parts.Length == 1 ? Ems(parts[0]) : 0;
    }

    private static double SizeOf(string value) => value switch
    {
        "xx-large" => 2,
        "x-large" => 1.5,
        "large" or "larger" => 1.2,
        "small" or "smaller" => 0.85,
        "x-small" => 0.7,
        "medium" or "inherit" or "initial" => 1,
        _ => value.EndsWith('%') ? Number(value[..^1]) / 100 : Ems(value) is > 0 and var ems ? ems : 1,
    };

    /// <summary>An em is taken for 16 px and 12 pt, and for 4 % of a line.</summary>
    private static double Ems(string value)
    {
        if (value.EndsWith("rem", StringComparison.Ordinal)) return Number(value[..^3]);
        if (value.EndsWith("em", StringComparison.Ordinal)) return Number(value[..^2]);
        if (value.EndsWith("px", StringComparison.Ordinal)) return Number(value[..^2]) / 16;
        if (value.EndsWith("pt", StringComparison.Ordinal)) return Number(value[..^2]) / 12;
        if (value.EndsWith("ex", StringComparison.Ordinal)) return Number(value[..^2]) / 2;
        return value.EndsWith('%') ? Number(value[..^1]) / 4 : 0;
    }

    private static double Number(string value) =>
        double.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? Math.Clamp(number, -1000, 1000) : 0;
}
