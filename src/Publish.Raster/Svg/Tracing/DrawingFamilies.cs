namespace Publish.Raster.Svg.Tracing;

internal enum FamilyKind
{
    Serif,
    Sans,
    Fixed,
}

/// <summary>Families that drawings name and no zine has: of which kind they are.</summary>
internal static class DrawingFamilies
{
    private static readonly string[] Sans =
    [
        "arial", "helvetica", "verdana", "tahoma", "calibri", "segoe", "roboto", "open sans", "lato", "ubuntu", "dejavu sans", "bitstream vera sans", "liberation sans", "noto sans", "source sans", "futura", "gill sans",
        "frutiger", "myriad", "trebuchet", "montserrat", "inter", "franklin", "comic", "sans",
    ];

    private static readonly string[] Serif = ["times", "georgia", "serif", "garamond", "alegreya", "zilla", "spectral", "crimson", "gentium", "literata", "vollkorn", "palatino", "baskerville", "caslon"];

    private static readonly string[] Fixed = ["courier", "consolas", "menlo", "monaco", "mono", "typewriter"];

    /// <summary>What stands for a kind (CSS Fonts 4, section 2.1.3): it names no family.</summary>
    public static bool IsGeneric(string name) => name.ToLowerInvariant() is "serif" or "sans-serif" or "sans" or "monospace" or "cursive" or "fantasy" or "system-ui" or "ui-serif" or "ui-sans-serif" or "ui-monospace" or "inherit";

    /// <summary>Null for a family of which nothing is known.</summary>
    public static FamilyKind? KindOf(string name)
    {
        var plain = name.ToLowerInvariant();
        if (Array.Exists(Fixed, plain.Contains)) return FamilyKind.Fixed;
        if (Array.Exists(Sans, plain.Contains)) return FamilyKind.Sans;
        return Array.Exists(Serif, plain.Contains) ? FamilyKind.Serif : null;
    }

    /// <summary>The house's plain faces of a kind, the likeliest first.</summary>
    public static string[] Plain(FamilyKind kind) => kind switch
    {
        FamilyKind.Sans => ["source-sans-3", "libre-franklin"],
        FamilyKind.Fixed => ["source-code-pro", "courier-prime"],
        _ => ["eb-garamond", "source-serif-4"],
    };
}
