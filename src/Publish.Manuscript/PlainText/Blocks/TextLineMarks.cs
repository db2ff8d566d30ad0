using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>Tells by a line alone what it is marked as.</summary>
internal static class TextLineMarks
{
    private const int LongestPictureName = 200;

    /// <summary>Seven number signs are no heading in Markdown, and whoever types them means the one below six.</summary>
    private const int MostSigns = 12;

    private static readonly System.Buffers.SearchValues<char> NotInNames = System.Buffers.SearchValues.Create(" \t|<>\"");

    /// <summary>A bare name of a picture file, with no words beside it.</summary>
    public static bool IsPicture(ReadOnlySpan<char> line) =>
        line.Length is > 4 and <= LongestPictureName && !line.ContainsAny(NotInNames) && HasPictureEnding(line)
        && !line.Contains("://", StringComparison.Ordinal);

    private static bool HasPictureEnding(ReadOnlySpan<char> line)
    {
        var ending = line[(line.LastIndexOf('.') + 1)..];
        foreach (var known in (ReadOnlySpan<string>)["png", "jpg", "jpeg", "gif", "webp", "svg", "tif", "tiff", "bmp"])
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Three or more stars, dashes, dots or the like and nothing else, or a single ornament.</summary>
    public static bool IsSceneBreak(ReadOnlySpan<char> line)
    {
        if (line.Length is 1 or 2) return line is "⁂" or "☙" or "❧" or "#" or "§";
        var sign = line[0];
        if (!"*-_~•·+=#o⁂—".Contains(sign, StringComparison.Ordinal)) return false;
        var count = 0;
        foreach (var c in line)
        {
            if (c == sign) count++;
            else if (c is not (' ' or '\t')) return false;
        }
        return count >= 3 && (sign is not ('o' or '#') || line.Contains(' '));
    }

    /// <summary>'=' or '-' where the line can stand beneath a heading; else '\0'.</summary>
    public static char Underline(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line[0] is '=' or '-' or '~' or '*' && line.IndexOfAnyExcept(line[0]) < 0 ? line[0] : '\0';

    /// <summary>The rank of a heading with number signs, from 1; 0 where there are none.</summary>
    public static int NumberSigns(ReadOnlySpan<char> line)
    {
        var signs = line.IndexOfAnyExcept('#');
        return signs is >= 1 and <= MostSigns && signs + 1 < line.Length && line[signs] == ' ' ? signs : 0;
    }

    /// <summary>Reads <c>[12] </c>, <c>[A] </c> or <c>[Footnote 12: </c>; the length is 0 where there is none. Letters are numbers below zero.</summary>
    public static (int Number, int Length) Note(ReadOnlySpan<char> line)
    {
        if (line.Length > 4 && line[0] == '[' && line[2] == ']' && char.IsAsciiLetterUpper(line[1]) && line[3] == ' ') return (-(line[1] - 'A' + 1), 4 + line[4..].Length - line[4..].TrimStart().Length);
        if (line.Length > 13 && line.StartsWith("[Footnote ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetterUpper(line[10]) && line[11] == ':') return (-(line[10] - 'A' + 1), 12 + line[12..].Length - line[12..].TrimStart().Length);
        if (line.Length < 4 || line[0] != '[') return default;
        var at = 1;
        var named = line[1..].StartsWith("Footnote ", StringComparison.OrdinalIgnoreCase);
        if (named) at += "Footnote ".Length;
        var digits = at;
        while (digits < line.Length && digits - at < 4 && char.IsAsciiDigit(line[digits]))
            digits++;
        if (digits == at || digits + 1 >= line.Length || line[digits] != (named ? ':' : ']')) return default;
        var end = digits + 1;
        while (end < line.Length && char.IsWhiteSpace(line[end]))
            end++;
        return end > digits + 1 && end < line.Length ? (int.Parse(line[at..digits], System.Globalization.CultureInfo.InvariantCulture), end) : default;
    }

    /// <summary>A dash and then words, as under a quotation.</summary>
    public static bool StartsWithDash(ReadOnlySpan<char> line) => DashLength(line) > 0;

    /// <summary>The length of the dash and the space after it; 0 where the line does not begin with one.</summary>
    public static int DashLength(ReadOnlySpan<char> line)
    {
        var dashes = 0;
        while (dashes < line.Length && dashes < 3 && Phrase.IsDash(line[dashes]))
            dashes++;
        // Four and more stand for words that are not said again, as in a list of books.
        // So do two and three before a full stop or a comma.
        if (dashes == 0 || dashes == line.Length || Phrase.IsDash(line[dashes]) || (dashes > 1 && line[dashes] is '.' or ',')) return 0;
        var end = dashes;
        while (end < line.Length && line[end] == ' ')
            end++;
        if (end == line.Length || (dashes == 1 && line[0] == '-' && end == 1)) return 0;
        return end;
    }

    /// <summary>Two gaps of three spaces or more, a tab, or bars: a row of a table drawn by hand. The gap behind a list's mark ("-   item", as pandoc sets it) parts nothing.</summary>
    public static bool IsTableRow(ReadOnlySpan<char> line)
    {
        line = line[ListMarker.Read(line).Length..];
        if (line.Count('|') >= 2) return true;
        if (line.Length >= 3 && line[0] == '+' && line[^1] == '+') return true;
        return line.Contains('\t') || line.Contains("   ", StringComparison.Ordinal);
    }
}
