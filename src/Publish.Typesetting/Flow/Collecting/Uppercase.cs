using System.Text;
using Publish.Model.Language;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Words in capitals, each letter one capital, so that places in the text stay what they are.</summary>
internal static class Uppercase
{
    public static string Of(string text, string language)
    {
        var isTurkic = LanguageTag.Primary(language) is "tr" or "az";
        return string.Create(text.Length, (text, isTurkic), static (capitals, from) =>
        {
            for (var i = 0; i < capitals.Length; i++) capitals[i] = Of(from.text[i], from.isTurkic);
        });
    }

    // Greek capitals have no accent; sharp s has had a capital since 2017 (Rat für deutsche Rechtschreibung).
    private static char Of(char letter, bool isTurkic) => letter switch
    {
        'i' when isTurkic => 'İ',
        'ß' => 'ẞ',
        >= '\u0370' and <= '\u03FF' => char.ToUpperInvariant(Bare(letter)),
        _ => char.ToUpperInvariant(letter),
    };

    private static char Bare(char greek)
    {
        var parts = greek.ToString().Normalize(NormalizationForm.FormD);
        return parts.Contains('\u0308') ? greek : parts[0];
    }
}
