namespace Publish.Model;

/// <summary>Reads BCP 47 tags as far as typography and words need them.</summary>
public static class LanguageTag
{
    /// <summary>The language without script and region, in lower case: "pt" of "pt-BR"; "en" of nothing.</summary>
    public static string Primary(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        var primary = (end < 0 ? tag : tag[..end]).Trim().ToLowerInvariant();
        return primary.Length == 0 ? "en" : primary;
    }

    /// <summary>The region in upper case ("BR"); empty where the tag names none.</summary>
    public static string Region(string tag)
    {
        var parts = tag.Split('-', '_');
        for (var i = 1; i < parts.Length; i++)
            if (parts[i].Length == 2 || (parts[i].Length == 3 && char.IsAsciiDigit(parts[i][0]))) return parts[i].ToUpperInvariant();
        return "";
    }
}
