using System.Globalization;
using System.Text;

namespace Publish.Cli.Output;

/// <summary>The stem of a zine's file names, made from its title: small letters, digits and hyphens. Letters of every script stay, since to its
/// readers "манифест" is legible and "manifest" is a guess; only Latin ones lose their accents.</summary>
internal static class Slug
{
    /// <summary>A file name may have 255 bytes on common file systems; "-booklet-letter-flip-long.pdf" and a second zine's suffix must fit as well.</summary>
    private const int MostBytes = 120;

    private const string ForNoTitle = "zine";

    private static readonly string[] ReservedByWindows = ["aux", "con", "nul", "prn"];

    /// <returns>Never empty; "zine" for a title without letters and digits.</returns>
    public static string From(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in title.Normalize(NormalizationForm.FormC).EnumerateRunes())
            Append(slug, rune);
        var cut = Shorten(slug.ToString().Trim('-'));
        if (cut.Length == 0) return ForNoTitle;
        return IsReserved(cut) ? $"{cut}-{ForNoTitle}" : cut;
    }

    private static void Append(StringBuilder slug, Rune rune)
    {
        if (IsApostrophe(rune)) return;
        if (IsLatin(rune)) AppendLatin(slug, rune);
        else if (Rune.IsLetterOrDigit(rune) || IsMarkOnLetter(slug, rune)) slug.Append(Rune.ToLowerInvariant(rune));
        else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
    }

    private static void AppendLatin(StringBuilder slug, Rune rune)
    {
        if (SpelledOut(rune.Value) is { } spelled)
        {
            slug.Append(spelled);
            return;
        }
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
            if (Rune.IsLetter(part)) slug.Append(Rune.ToLowerInvariant(part));
    }

    private static string? SpelledOut(int letter) => letter switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' or 'İ' => "i",
        _ => null,
    };

    private static bool IsLatin(Rune rune) => Rune.IsLetter(rune) && rune.Value is < 0x250 or (>= 0x1E00 and < 0x1F00);

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2019' or '\u02BC';

    private static bool IsMarkOnLetter(StringBuilder slug, Rune rune) =>
        slug.Length > 0 && slug[^1] != '-'
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Shorten(string slug)
    {
        while (Encoding.UTF8.GetByteCount(slug) > MostBytes)
        {
            var word = slug.LastIndexOf('-');
            if (word <= 0) return CutInWord(slug);
            slug = slug[..word];
        }
        return slug;
    }

    private static string CutInWord(string slug)
    {
        var bytes = 0;
        var end = 0;
        foreach (var rune in slug.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes) break;
            end += rune.Utf16SequenceLength;
        }
        return slug[..end];
    }

    private static bool IsReserved(string slug) =>
        Array.IndexOf(ReservedByWindows, slug) >= 0
        || (slug.Length == 4 && (slug.StartsWith("com", StringComparison.Ordinal) || slug.StartsWith("lpt", StringComparison.Ordinal)) && char.IsAsciiDigit(slug[3]));
}
