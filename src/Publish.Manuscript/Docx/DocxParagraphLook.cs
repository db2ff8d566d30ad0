using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Docx;

/// <summary>What a <c>w:pPr</c> says of a paragraph; nothing where it does not speak of it.</summary>
internal sealed record DocxParagraphLook
{
    public string? Style { get; init; }

    /// <summary>From 0; 9 is body text.</summary>
    public int? Outline { get; init; }

    public Side? Side { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    /// <summary>"0" takes the paragraph out of its list.</summary>
    public string? Number { get; init; }

    public int? NumberLevel { get; init; }

    public bool? BreaksBefore { get; init; }

    public bool HasRule { get; init; }

    public bool IsDropCap { get; init; }

    public bool IsFrame { get; init; }

    /// <summary>A section ends with it, and the next begins a page.</summary>
    public bool EndsPage { get; init; }

    /// <summary>Of the sign at its end.</summary>
    public DocxLook Mark { get; init; } = DocxLook.None;

    public static DocxParagraphLook None { get; } = new();

    public static DocxParagraphLook Read(PartReader part)
    {
        var look = None;
        var at = part.Enter();
        while (part.Next(at))
            look = With(look, part);
        return look;
    }

    public DocxParagraphLook Under(DocxParagraphLook nearer) => nearer with
    {
        Outline = nearer.Outline ?? Outline,
        Side = nearer.Side ?? Side,
        Left = nearer.Left ?? Left,
        Right = nearer.Right ?? Right,
        Number = nearer.Number ?? Number,
        NumberLevel = nearer.NumberLevel ?? (nearer.Number is null ? NumberLevel : null),
        BreaksBefore = nearer.BreaksBefore ?? BreaksBefore,
    };

    private static DocxParagraphLook With(DocxParagraphLook look, PartReader part)
    {
        switch (part.Name)
        {
            case "w:pStyle": return look with { Style = part["w:val"] };
            case "w:outlineLvl": return look with { Outline = DocxValue.Number(part["w:val"]) };
            case "w:jc": return look with { Side = SideOf(part["w:val"]) };
            case "w:ind": return look with { Left = DocxValue.Length(part["w:left"] ?? part["w:start"]), Right = DocxValue.Length(part["w:right"] ?? part["w:end"]) };
            case "w:pageBreakBefore": return look with { BreaksBefore = DocxValue.IsOn(part["w:val"]) };
            case "w:framePr": return part["w:dropCap"] is "drop" or "margin" ? look with { IsDropCap = true } : look with { IsFrame = true };
            case "w:numPr": return Numbered(look, part);
            case "w:pBdr": return look with { HasRule = HasLine(part) };
            case "w:rPr": return look with { Mark = DocxLook.Read(part) };
            case "w:sectPr": return look with { EndsPage = EndsThePage(part) };
            default: return look;
        }
    }

    private static DocxParagraphLook Numbered(DocxParagraphLook look, PartReader part)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:numId") look = look with { Number = part["w:val"] };
            else if (part.Name == "w:ilvl") look = look with { NumberLevel = Math.Clamp(DocxValue.Number(part["w:val"]) ?? 0, 0, 8) };
        }
        return look;
    }

    private static bool HasLine(PartReader part)
    {
        var has = false;
        var at = part.Enter();
        while (part.Next(at)) has |= part.Name is "w:bottom" or "w:top" or "w:between" && part["w:val"] is not ("nil" or "none");
        return has;
    }

    private static bool EndsThePage(PartReader part)
    {
        var type = "nextPage";
        var at = part.Enter();
        while (part.Next(at))
            if (part.Name == "w:type") type = part["w:val"] ?? type;
        return type is "nextPage" or "oddPage" or "evenPage";
    }

    private static Side SideOf(string? value) => value switch
    {
        "center" => WordProcessing.Side.Centre,
        "right" or "end" => WordProcessing.Side.End,
        _ => WordProcessing.Side.Start,
    };
}
