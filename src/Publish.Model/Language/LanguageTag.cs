namespace Publish.Model.Language;

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

    /// <summary>Whether the language is written from the right; a script in the tag is asked first, so that "he-Latn" is not.</summary>
    public static bool IsRightToLeft(string tag)
    {
        foreach (var part in tag.Split('-', '_').Skip(1))
            if (part.Length == 4 && char.IsAsciiLetter(part[0])) return part.ToLowerInvariant() is "arab" or "aran" or "hebr" or "syrc" or "thaa" or "nkoo" or "adlm";
        return Primary(tag) is "ar" or "he" or "fa" or "ur" or "yi" or "dv" or "ps" or "ckb" or "sd" or "ug" or "syr" or "arc" or "nqo";
    }
}
