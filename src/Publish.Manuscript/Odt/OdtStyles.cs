using System.Globalization;
using Publish.Manuscript.Drafting;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;
using Publish.Model;

namespace Publish.Manuscript.Odt;

/// <summary>Styles, those that programs make for single places among them; each with what it has from its parents.</summary>
internal sealed class OdtStyles
{
    private const int LongestChain = 32;

    private readonly Dictionary<(string Family, string Name), OdtStyle> styles = [];
    private readonly Dictionary<(string Family, string Name), OdtStyle> whole = [];
    private readonly Dictionary<string, OdtList> lists = new(StringComparer.Ordinal);

    public OdtStyle Default { get; private set; } = OdtStyle.None;

    public OdtStyle Of(string family, string? name)
    {
        if (name is null) return OdtStyle.None;
        if (!styles.TryGetValue((family, name), out var style)) return OdtStyle.Named(name);
        if (whole.TryGetValue((family, name), out var known)) return known;
        var chain = new List<OdtStyle>();
        for (var next = style; next is not null && chain.Count < LongestChain && !chain.Contains(next); next = next.Parent is { } parent ? styles.GetValueOrDefault((family, parent)) : null) chain.Add(next);
        var made = OdtStyle.None;
        for (var i = chain.Count - 1; i >= 0; i--) made = made.Under(chain[i]);
        return whole[(family, name)] = made;
    }

    /// <summary>How long the lines are, in inches; the first pages are the text's own.</summary>
    public double Measure => measure ?? SourceSizes.LetterMeasure;

    private double? measure;

    private void Page(PartReader part)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name != "style:page-layout-properties") continue;
            var (page, columns, gaps) = (Docx.DocxValue.Length(part["fo:page-width"]) ?? 0, 1, 0);
            var margins = (Docx.DocxValue.Length(part["fo:margin-left"] ?? part["fo:margin"]) ?? 0) + (Docx.DocxValue.Length(part["fo:margin-right"] ?? part["fo:margin"]) ?? 0);
            var inside = part.Enter();
            while (part.Next(inside))
            {
                if (part.Name != "style:columns") continue;
                columns = Math.Clamp(Docx.DocxValue.Number(part["fo:column-count"]) ?? 1, 1, 12);
                gaps = (columns - 1) * (Docx.DocxValue.Length(part["fo:column-gap"]) ?? 0);
            }
            measure ??= SourceSizes.Measure(page, margins + gaps, columns);
        }
    }

    public OdtList? ListOf(string? name) => name is null ? null : lists.GetValueOrDefault(name);

    /// <summary>A group of styles; those of the text itself come last, and are the ones that count.</summary>
    /// <param name="pagesAlone">The others are for heads and feet.</param>
    public void Read(PartReader part, bool pagesAlone = false)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "style:page-layout") Page(part);
            else if (pagesAlone) continue;
            else if (part.Name == "style:style") styles[(part["style:family"] ?? "", part["style:name"] ?? "")] = OdtStyle.Read(part);
            else if (part.Name == "style:default-style" && part["style:family"] == "paragraph") Default = OdtStyle.Read(part) with { On = Face.None, Set = Face.None };
            else if (part.Name == "text:list-style") lists[part["style:name"] ?? ""] = OdtList.Read(part);
        }
    }
}

/// <param name="Name">In small letters, as it is shown; of a style for one place, its parent's.</param>
internal sealed record OdtStyle(string Name, string? Parent)
{
    public static OdtStyle None { get; } = new("", null);

    public Face On { get; init; }

    public Face Set { get; init; }

    /// <summary>Of a heading, from 1; null where nothing is said.</summary>
    public int? Outline { get; init; }

    public StyleRole Role { get; init; }

    public int? HalfPoints { get; init; }

    public string? Font { get; init; }

    public string? Language { get; init; }

    public Side? Side { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    public bool? BreaksBefore { get; init; }

    public bool BreaksAfter { get; init; }

    public bool HasRule { get; init; }

    public string? List { get; init; }

    /// <summary>Of a picture: "rect(1cm, 0cm, 0cm, 2cm)" from the top clockwise.</summary>
    public string? Clip { get; init; }

    /// <summary>One that is nowhere described, as pandoc's "Title" may be: what its name says is all that is known.</summary>
    public static OdtStyle Named(string name) => Called(Shown(name).ToLowerInvariant(), null);

    private static OdtStyle Called(string name, string? parent) => new(name, parent) { Role = StyleWords.RoleOf(name), Outline = StyleWords.HeadingLevel(name) is > 0 and var level ? level : null };

    public static OdtStyle Read(PartReader part)
    {
        var style = Called((part["style:display-name"] ?? Shown(part["style:name"] ?? "")).ToLowerInvariant(), part["style:parent-style-name"]);
        style = style with { Outline = Number(part["style:default-outline-level"]) ?? style.Outline, List = part["style:list-style-name"], BreaksBefore = part["style:master-page-name"] is { Length: > 0 } ? true : null };
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "style:text-properties") style = style.WithLetters(part);
            else if (part.Name == "style:paragraph-properties") style = style.WithParagraph(part);
            else if (part.Name == "style:graphic-properties") style = style with { Clip = part["fo:clip"] };
        }
        return style;
    }

    public OdtStyle Under(OdtStyle nearer) => nearer with
    {
        On = (On & ~nearer.Set) | nearer.On,
        Set = Set | nearer.Set,
        Outline = nearer.Outline ?? Outline,
        HalfPoints = nearer.HalfPoints ?? HalfPoints,
        Font = nearer.Font ?? Font,
        Language = nearer.Language ?? Language,
        Side = nearer.Side ?? Side,
        Left = nearer.Left ?? Left,
        Right = nearer.Right ?? Right,
        BreaksBefore = nearer.BreaksBefore ?? BreaksBefore,
        HasRule = nearer.HasRule || HasRule,
        List = nearer.List ?? List,
        Clip = nearer.Clip ?? Clip,
        Role = nearer.Role != StyleRole.None ? nearer.Role : Role,
        Name = nearer.Role == StyleRole.None && Role != StyleRole.None ? Name : nearer.Name,
    };

    /// <summary>What letters are by it; nothing for a style that says what its paragraph is for.</summary>
    public OdtStyle Letters => Outline > 0 || Role != StyleRole.None ? this with { On = On & Face.Hidden } : this;

    /// <summary>"Heading_20_1" is "Heading 1".</summary>
    public static string Shown(string name)
    {
        var at = name.IndexOf('_', StringComparison.Ordinal);
        if (at < 0) return name;
        var shown = new System.Text.StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var end = name[i] == '_' ? name.IndexOf('_', i + 1) : -1;
            if (end > i + 1 && end - i <= 5 && int.TryParse(name.AsSpan(i + 1, end - i - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is >= 32 and < 0xD800)
            {
                shown.Append((char)code);
                i = end;
            }
            else shown.Append(name[i]);
        }
        return shown.ToString();
    }

    public static int? Number(string? value) => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private OdtStyle WithLetters(PartReader part)
    {
        var style = this;
        style = style.Switched(Face.Bold, part["fo:font-weight"], value => value is "bold" or "600" or "700" or "800" or "900");
        style = style.Switched(Face.Italic, part["fo:font-style"], value => value is "italic" or "oblique");
        style = style.Switched(Face.SmallCaps, part["fo:font-variant"], value => value == "small-caps");
        style = style.Switched(Face.Capitals, part["fo:text-transform"], value => value == "uppercase");
        style = style.Switched(Face.Strike, part["style:text-line-through-style"] ?? part["style:text-line-through-type"], value => value != "none");
        style = style.Switched(Face.Underline, part["style:text-underline-style"], value => value != "none");
        style = style.Switched(Face.Hidden, part["text:display"], value => value == "none");
        if (part["style:text-position"] is { } position)
            style = style with { On = (style.On & ~(Face.Superscript | Face.Subscript)) | Raised(position), Set = style.Set | Face.Superscript | Face.Subscript };
        var language = part["fo:language"] is { Length: > 0 } spoken && spoken is not ("none" or "zxx") ? spoken + (part["fo:country"] is { Length: > 0 } country and not "none" ? "-" + country : "") : null;
        return style with { HalfPoints = Docx.DocxValue.Length(part["fo:font-size"]) is { } size ? size / 10 : null, Font = part["style:font-name"] ?? part["fo:font-family"]?.Trim('\''), Language = language };
    }

    private OdtStyle WithParagraph(PartReader part) => this with
    {
        Side = part["fo:text-align"] switch { null => null, "center" => WordProcessing.Side.Centre, "end" or "right" => WordProcessing.Side.End, _ => WordProcessing.Side.Start },
        Left = Docx.DocxValue.Length(part["fo:margin-left"]),
        Right = Docx.DocxValue.Length(part["fo:margin-right"]),
        BreaksBefore = part["fo:break-before"] is { } before ? before == "page" : BreaksBefore,
        BreaksAfter = part["fo:break-after"] == "page",
        HasRule = part["fo:border-bottom"] is { } border && border != "none",
    };

    private OdtStyle Switched(Face face, string? value, Func<string, bool> isOn) => value is null ? this : this with { On = isOn(value) ? On | face : On & ~face, Set = Set | face };

    private static Face Raised(string position) =>
        position.StartsWith("super", StringComparison.Ordinal) ? Face.Superscript : position.StartsWith("sub", StringComparison.Ordinal) || position.StartsWith('-') ? Face.Subscript : position[0] is >= '1' and <= '9' ? Face.Superscript : Face.None;
}

/// <summary>How the levels of a list are marked.</summary>
internal sealed class OdtList
{
    public const int Levels = 10;

    private readonly OdtLevel?[] levels = new OdtLevel?[Levels];

    /// <param name="level">From 0.</param>
    public OdtLevel this[int level] => level is >= 0 and < Levels && levels[level] is { } known ? known : OdtLevel.Bullet;

    public static OdtList Read(PartReader part)
    {
        var list = new OdtList();
        var at = part.Enter();
        while (part.Next(at))
        {
            if (OdtStyle.Number(part["text:level"]) is not (>= 1 and <= Levels and var level)) continue;
            list.levels[level - 1] = part.Name == "text:list-level-style-number" ? OdtLevel.Read(part) : OdtLevel.Bullet;
        }
        return list;
    }
}

/// <param name="Kind">Null for a level without a mark.</param>
internal sealed record OdtLevel(ListKind? Kind, ListDelimiter Delimiter, int Start, bool IsPlain)
{
    public static OdtLevel Bullet { get; } = new(ListKind.Bullet, ListDelimiter.FullStop, 1, true);

    public static OdtLevel Read(PartReader part)
    {
        var (before, behind) = ((part["style:num-prefix"] ?? "").Trim(), (part["style:num-suffix"] ?? "").Trim());
        ListKind? kind = part["style:num-format"] switch { null or "" => null, "a" => ListKind.LowerAlpha, "A" => ListKind.UpperAlpha, "i" => ListKind.LowerRoman, "I" => ListKind.UpperRoman, _ => ListKind.Decimal };
        var isPlain = kind is null || ((before, behind) is ("", "." or ")" or "") or ("(", ")") && OdtStyle.Number(part["text:display-levels"]) is null or 1);
        return new(kind, (before, behind) == ("(", ")") ? ListDelimiter.Brackets : behind.EndsWith(')') ? ListDelimiter.Bracket : ListDelimiter.FullStop, OdtStyle.Number(part["text:start-value"]) ?? 1, isPlain);
    }
}
