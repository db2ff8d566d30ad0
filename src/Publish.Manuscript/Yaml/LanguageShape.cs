namespace Publish.Manuscript.Yaml;

/// <summary>The shape of a BCP 47 language tag: "en", "de-AT", "zh-Hant-TW".</summary>
internal static class LanguageShape
{
    public static bool IsWellFormed(string tag)
    {
        var first = true;
        foreach (var part in tag.Split('-'))
        {
            var shape = first ? part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetter) : part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit);
            if (!shape) return false;
            first = false;
        }
        return true;
    }
}
