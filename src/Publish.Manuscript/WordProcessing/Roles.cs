namespace Publish.Manuscript.WordProcessing;

internal enum Role
{
    Blank,
    Rule,
    Heading,
    Text,
    Item,
    Quotation,
    Epigraph,
    Verse,
    Code,
    Caption,
    Picture,
    SceneBreak,
    Centred,
    Signature,
}

/// <summary>What a paragraph is, by its style first and by its look where that says nothing.</summary>
internal static class Roles
{
    private const int LongestVerseLine = 64;
    private const int LongestSignature = 80;
    private const int LongestSceneBreak = 12;

    /// <summary>A quarter of an inch: what is indented from both sides so far is set apart.</summary>
    private const int SetApart = 360;

    public static Role Of(ParagraphItem item)
    {
        if (item.IsBlank) return item.HasRule || item.Style == "horizontal line" ? Role.Rule : Role.Blank;
        if (item.Level > 0) return Role.Heading;
        var style = StyleWords.RoleOf(item.Style);
        if (IsPicture(item)) return Role.Picture;
        if (style == StyleRole.Caption) return Role.Caption;
        if (item.List is not null) return Role.Item;
        if (style == StyleRole.Code && !item.Pieces.Exists(piece => piece is NotePiece or PicturePiece)) return Role.Code;
        if (style == StyleRole.Verse) return Role.Verse;
        if (IsSceneBreak(item)) return Role.SceneBreak;
        if (style == StyleRole.Quotation) return Role.Quotation;
        if (style == StyleRole.Epigraph) return Role.Epigraph;
        if (item.Side == Side.Centre) return Role.Centred;
        if (item.Side == Side.End && item.Words.Length <= LongestSignature) return Role.Signature;
        return item.Left >= SetApart && item.Right >= SetApart ? Role.Quotation : Role.Text;
    }

    /// <summary>Several short lines that end where they were ended.</summary>
    public static bool MayBeVerse(ParagraphItem item)
    {
        if (item.List is not null || !item.Words.Contains('\n', StringComparison.Ordinal) || item.Words.Contains('\t', StringComparison.Ordinal)) return false;
        var lines = item.Words.Trim().Split('\n');
        return lines.Length > 1 && Array.TrueForAll(lines, line => line.Length <= LongestVerseLine) && !item.Pieces.Exists(piece => piece is PicturePiece);
    }

    public static int LinesOf(ParagraphItem item) => item.Words.Trim().Split('\n').Length;

    private static bool IsPicture(ParagraphItem item) => string.IsNullOrWhiteSpace(item.Words) && item.Pieces.Exists(piece => piece is PicturePiece) && !item.Pieces.Exists(piece => piece is NotePiece);

    private static bool IsSceneBreak(ParagraphItem item)
    {
        var words = item.Words.Trim();
        if (words.Length is 0 or > LongestSceneBreak || item.Pieces.Exists(piece => piece is NotePiece)) return false;
        var isStars = words.All(sign => sign is '*' or '⁂' or '❦' or '☙' or '❧' or '✻' or '✽' or '＊' or '†' or ' ' or '\u00A0');
        var isLines = words.All(sign => sign is '#' or '~' or '-' or '–' or '—' or '_' or '·' or '•' or '◆' or 'o' or ' ' or '\u00A0') && !words.Contains('o', StringComparison.Ordinal);
        return (isStars && words != "*") || (isLines && (item.Side == Side.Centre || words.StartsWith("---", StringComparison.Ordinal)));
    }
}
