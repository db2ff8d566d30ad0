namespace Publish.Manuscript.Rtf;

/// <summary>Windows' numbers of languages as tags: the lower ten bits are the language, those above the country ([MS-LCID]).</summary>
internal static class RtfLanguages
{
    private const int LanguageBits = 0x3FF;

    private static readonly string[] Languages =
    [
        "", "ar", "bg", "ca", "zh", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hu", "is", "it", "ja", "ko", "nl", "nb", "pl", "pt", "rm", "ro", "ru", "hr", "sk", "sq", "sv", "th", "tr", "ur", "id", "uk", "be", "sl",
        "et", "lv", "lt", "tg", "fa", "vi", "hy", "az", "eu", "hsb", "mk", "st", "ts", "tn", "ve", "xh", "zu", "af", "ka", "fo", "hi", "mt", "se", "ga", "yi", "ms", "kk", "ky", "sw", "tk", "uz", "tt", "bn", "pa", "gu", "or", "ta",
        "te", "kn", "ml", "as", "mr", "sa", "mn", "bo", "cy", "km", "lo", "my", "gl",
    ];

    /// <summary>Null for none, and for those that are not known.</summary>
    public static string? TagOf(int number) => number switch
    {
        <= 0 or 0x400 or 0x800 => null,
        0x809 => "en-GB",
        0x416 => "pt-BR",
        0x807 => "de-CH",
        0xC07 => "de-AT",
        0x814 => "nn",
        0x81A or 0xC1A or 0x241A or 0x281A => "sr",
        0x141A or 0x201A => "bs",
        _ => (number & LanguageBits) is var language && language < Languages.Length && Languages[language].Length > 0 ? Languages[language] : null,
    };
}
