namespace Publish.Model.Json;

/// <summary>How the model file spells named values: each list in the order of its enumeration.</summary>
internal static class Spelling
{
    public static readonly string[] List = ["bullet", "decimal", "lowerAlpha", "upperAlpha", "lowerRoman", "upperRoman"];
    public static readonly string[] Delimiter = ["fullStop", "bracket", "brackets"];
    public static readonly string[] Box = ["none", "open", "ticked"];
    public static readonly string[] Alignment = ["default", "left", "centre", "right"];
    public static readonly string[] Placement = ["here", "fullPage", "pinned", "bleed", "top", "spread", "bottom"];
    public static readonly string[] CaptionPlace = ["below", "beside", "over"];

    public static readonly string[] Place = ["text", "cover", "insideCover", "poster", "blank", "insideBackCover", "backCover"];
    public static readonly string[] Treatment = ["none", "halftone", "threshold", "lineArt"];
    public static readonly string[] Side = ["middle", "start", "end", "startRunaround", "endRunaround"];
    public static readonly string[] Division = ["plain", "aside", "callout", "letter", "centred", "byline", "signature", "grid", "dateline", "salutation", "pullQuote", "sidebar", "columns", "recipe", "dialogue", "index", "parallel"];
    public static readonly string[] Span =
        ["plain", "emphasis", "strong", "smallCaps", "superscript", "subscript", "strikethrough", "underline", "highlight", "quoted", "speaker", "direction"];

    public static readonly string[] Form = ["seePage", "textOnly", "pageNumber"];
    public static readonly string[] Call = ["none", "first", "again", "candidate"];
    public static readonly string[] Policy = ["firstInDocument", "firstInSection", "firstInSpread", "every", "none"];

    /// <summary>The value's place in its enumeration.</summary>
    /// <exception cref="FormatException">No value is spelled so.</exception>
    public static int Find(string[] spellings, string? spelled)
    {
        var index = Array.IndexOf(spellings, spelled);
        return index >= 0 ? index : throw new FormatException($"\"{spelled}\" is not one of {string.Join(", ", spellings)}");
    }
}
