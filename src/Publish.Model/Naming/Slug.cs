using System.Globalization;
using System.Text;
using Publish.Model.Glossaries.Matching;

namespace Publish.Model.Naming;

/// <summary>Makes names for files and ids that are legible for any script, the same everywhere, and safe on every file system.</summary>
public static class Slug
{
    private const int Longest = 60;

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>A file name's stem from a title: small letters, digits and single hyphens, at most 60 characters, cut between words.</summary>
    /// <remarks>Cyrillic and Greek are written in Latin letters, accents are taken off (German ä is ae). Other scripts keep their own letters, since no
    /// Latin ones stand for them everywhere, and those who read the zine read its name.</remarks>
    /// <param name="language">BCP 47; where letters are written in Latin ones differently.</param>
    public static string From(string title, string language = "en")
    {
        var slug = Cut(Latin(title, language), Longest);
        if (slug.Length == 0) return "zine";
        return Reserved.Contains(slug) ? slug + "-zine" : slug;
    }

    /// <summary>The words of a text in lower case with hyphens between them, in their own script, as an id.</summary>
    internal static string Words(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in Composed(text, NormalizationForm.FormC))
        {
            if (WordSplitter.IsWordChar(c) && c != '\u00AD') slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && (char.IsWhiteSpace(c) || c is '-' or '_')) slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    private static string Latin(string title, string language)
    {
        var slug = new StringBuilder(title.Length);
        var letters = Transliteration.Of(language);
        foreach (var rune in Composed(title, NormalizationForm.FormC).EnumerateRunes())
            Append(slug, rune, letters);
        return slug.ToString().Trim('-');
    }

    private static void Append(StringBuilder slug, Rune rune, Transliteration letters)
    {
        if (rune.Value is '\'' or '’' or 'ʼ' or 0xAD) return;
        if (letters.Latin(Rune.ToLowerInvariant(rune)) is { } latin) AppendParted(slug, latin);
        else if (Rune.IsLetterOrDigit(rune)) AppendParted(slug, Rune.ToLowerInvariant(rune).ToString());
        else if (!IsMark(rune)) AppendParted(slug, "-");
        else if (slug.Length > 0 && !char.IsAscii(slug[^1])) slug.Append(rune.ToString());
    }

    /// <summary>Vowels of Indic and Arabic scripts are marks: they stay on their letter. On Latin letters they are accents, and go.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Never two hyphens together, none at the front.</summary>
    private static void AppendParted(StringBuilder slug, string letters)
    {
        foreach (var c in letters)
            if (c != '-' || (slug.Length > 0 && slug[^1] != '-')) slug.Append(c);
    }

    private static string Cut(string slug, int longest)
    {
        if (slug.Length <= longest) return slug;
        var end = slug.LastIndexOf('-', longest);
        if (end <= longest / 2) end = char.IsHighSurrogate(slug[longest - 1]) ? longest - 1 : longest;
        return slug[..end].TrimEnd('-');
    }

    /// <summary>A lone surrogate cannot be normalised; the title then stays as it is.</summary>
    private static string Composed(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
