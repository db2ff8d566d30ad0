using System.Globalization;
using System.Text;
using Publish.Model.Naming;

namespace Publish.Manuscript.Folders;

/// <summary>What people call the file of the glossary: in capitals, as plain text, with a number before it, in their own language, with a letter wrong.</summary>
internal static class GlossaryNames
{
    private static readonly string[] Endings = [".md", ".markdown", ".txt", ".text"];

    /// <summary>The word in its languages, without accents.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "glossary", "glossar", "glossaire", "glosario", "glossario", "glossari", "glossarium", "glosari", "woordenlijst", "begrippenlijst", "ordlista", "ordliste", "ordforklaringer",
        "sanasto", "slowniczek", "glosariusz", "slovnicek", "glosar", "sozluk", "sozlukce", "lugetce", "glosaro", "begriffserklarungen", "γλωσσαρι", "γλωσσαριο", "глоссарии", "глосарии",
    };

    /// <summary>Exactly as the guide has it, but for its case and its ending.</summary>
    public static bool IsPlain(string path) => HasEnding(path) && Path.GetFileNameWithoutExtension(path).Equals("glossary", StringComparison.OrdinalIgnoreCase);

    /// <summary>A number before it, or another language's word.</summary>
    public static bool IsOther(string path) => HasEnding(path) && !path.Contains('/', StringComparison.Ordinal) && Words.Contains(Stem(path));

    /// <summary>A letter or two are wrong.</summary>
    public static bool IsMisspelt(string path) =>
        HasEnding(path) && !path.Contains('/', StringComparison.Ordinal) && Stem(path) is { Length: > 5 } stem && !Words.Contains(stem) && NearestName.Of(stem, Words) is { } near && Differ(stem, near);

    /// <summary>"Place" is not "Palace": what was meant opens alike, and at most two letters differ.</summary>
    private static bool Differ(string stem, string near) => stem[0] == near[0] && stem[1] == near[1] && Math.Abs(stem.Length - near.Length) <= 2;

    /// <summary>The word for a glossary in one of its languages.</summary>
    public static bool IsWord(string word) => Words.Contains(Bare(word));

    private static bool HasEnding(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The name without its ending, the number before it, and accents; in small letters.</summary>
    private static string Stem(string path) => Bare(Path.GetFileNameWithoutExtension(path).TrimStart([.. "0123456789-_. "]).TrimEnd());

    private static string Bare(string name)
    {
        var stem = new StringBuilder(name.Length);
        foreach (var c in Decomposed(name.ToLowerInvariant()))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) stem.Append(c == 'ł' ? 'l' : c);
        return stem.ToString();
    }

    /// <summary>A name may hold what cannot be normalised.</summary>
    private static string Decomposed(string name) => name.Any(char.IsSurrogate) ? name : name.Normalize(NormalizationForm.FormD);
}
