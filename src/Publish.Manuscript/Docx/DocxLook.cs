using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Docx;

/// <summary>What a <c>w:rPr</c> says of letters; nothing where it does not speak of it.</summary>
internal sealed record DocxLook
{
    /// <summary>Of <see cref="Set"/>, those that are on.</summary>
    public Face On { get; init; }

    public Face Set { get; init; }

    public string? Style { get; init; }

    public int? HalfPoints { get; init; }

    public string? Font { get; init; }

    public string? Language { get; init; }

    public string? EastAsian { get; init; }

    public string? Bidirectional { get; init; }

    public bool IsRightToLeft { get; init; }

    /// <summary>The paragraph's end was deleted: it goes on in the next.</summary>
    public bool IsDeleted { get; init; }

    public static DocxLook None { get; } = new();

    public static DocxLook Read(PartReader part)
    {
        var look = None;
        var at = part.Enter();
        while (part.Next(at))
            look = With(look, part);
        return look;
    }

    /// <summary>What stands nearer to the letters has the last word.</summary>
    public DocxLook Under(DocxLook nearer) => new()
    {
        On = (On & ~nearer.Set) | nearer.On, Set = Set | nearer.Set, Style = nearer.Style ?? Style, HalfPoints = nearer.HalfPoints ?? HalfPoints, Font = nearer.Font ?? Font,
        Language = nearer.Language ?? Language, EastAsian = nearer.EastAsian ?? EastAsian, Bidirectional = nearer.Bidirectional ?? Bidirectional, IsRightToLeft = nearer.IsRightToLeft || IsRightToLeft,
    };

    private static DocxLook With(DocxLook look, PartReader part) => part.Name switch
    {
        "w:b" => look.Toggled(Face.Bold, part),
        "w:i" => look.Toggled(Face.Italic, part),
        "w:smallCaps" => look.Toggled(Face.SmallCaps, part),
        "w:caps" => look.Toggled(Face.Capitals, part),
        "w:strike" or "w:dstrike" => look.Toggled(Face.Strike, part),
        "w:vanish" => look.Toggled(Face.Hidden, part),
        "w:u" => look.Switched(Face.Underline, part["w:val"] is not (null or "none")),
        "w:highlight" => look.Switched(Face.Highlight, part["w:val"] is not (null or "none")),
        "w:vertAlign" => look with { On = (look.On & ~Raised) | (part["w:val"] switch { "superscript" => Face.Superscript, "subscript" => Face.Subscript, _ => Face.None }), Set = look.Set | Raised },
        "w:sz" => look with { HalfPoints = DocxValue.Number(part["w:val"]) },
        "w:rFonts" => look with { Font = part["w:ascii"] ?? part["w:hAnsi"] ?? look.Font },
        "w:lang" => look with { Language = Tag(part["w:val"]), EastAsian = Tag(part["w:eastAsia"]), Bidirectional = Tag(part["w:bidi"]) },
        "w:rtl" or "w:cs" => look with { IsRightToLeft = DocxValue.IsOn(part["w:val"]) },
        "w:rStyle" => look with { Style = part["w:val"] },
        "w:del" or "w:moveFrom" => look with { IsDeleted = true },
        _ => look,
    };

    private const Face Raised = Face.Superscript | Face.Subscript;

    private DocxLook Toggled(Face face, PartReader part) => Switched(face, DocxValue.IsOn(part["w:val"]));

    private DocxLook Switched(Face face, bool isOn) => this with { On = isOn ? On | face : On & ~face, Set = Set | face };

    /// <summary>"x-none" is none.</summary>
    private static string? Tag(string? tag) => string.IsNullOrEmpty(tag) || tag.StartsWith("x-", StringComparison.Ordinal) || tag.Length > 35 || !tag.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-') ? null : tag;
}

/// <summary>How values are written.</summary>
internal static class DocxValue
{
    /// <summary>An element without a value means yes.</summary>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    public static int? Number(string? value) =>
        double.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e9 ? (int)number : null;

    /// <summary>Twentieths of a point; Strict files write "1.5in" and "12pt".</summary>
    public static int? Length(string? value)
    {
        if (value is null) return null;
        foreach (var (unit, twentieths) in (ReadOnlySpan<(string, double)>)[("pt", 20), ("in", 1440), ("cm", 1440 / 2.54), ("mm", 144 / 2.54), ("pc", 240), ("pi", 240)])
            if (value.EndsWith(unit, StringComparison.Ordinal)) return double.TryParse(value[..^2], System.Globalization.CultureInfo.InvariantCulture, out var length) && Math.Abs(length) < 1e5 ? (int)(length * twentieths) : null;
        return Number(value);
    }
}
