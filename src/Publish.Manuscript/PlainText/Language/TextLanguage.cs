namespace Publish.Manuscript.PlainText.Language;

/// <summary>BCP 47 tags of the languages that a header names in words.</summary>
internal static class TextLanguage
{
    /// <returns>Null for a name that is not known and no tag either.</returns>
    public static string? Of(string name)
    {
        var bare = name.Trim();
        return bare.ToLowerInvariant() switch
        {
            "english" or "englisch" or "anglais" or "inglés" or "ingles" or "inglese" => "en",
            "german" or "deutsch" or "allemand" or "alemán" => "de",
            "french" or "français" or "francais" or "französisch" or "francés" => "fr",
            "spanish" or "español" or "espanol" or "castellano" or "spanisch" or "espagnol" => "es",
            "italian" or "italiano" or "italienisch" or "italien" => "it",
            "portuguese" or "português" or "portugues" => "pt",
            "dutch" or "nederlands" or "niederländisch" => "nl",
            _ => IsTag(bare) ? bare : null,
        };
    }

    private static bool IsTag(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3 && Array.TrueForAll(parts, p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
