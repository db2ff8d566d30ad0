using System.Globalization;
using System.Text;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>The ids of a document: each is given once.</summary>
internal sealed class Identifiers(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, int> lastNumber = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal) { Anchors.Glossary, Anchors.Contents };

    /// <summary>Gives no ids, and says nothing of it: for what is set a second time.</summary>
    public static Identifiers Nowhere { get; } = new(new DiagnosticBag()) { givesNone = true };

    private bool givesNone;

    public IEnumerable<string> All => taken;

    public bool Contains(string id) => taken.Contains(id);

    /// <summary>The id itself, or empty where it cannot be had, which is a diagnostic.</summary>
    public string Claim(string id, SourceSpan span)
    {
        if (id.Length == 0 || givesNone) return "";
        if (!IsUsable(id))
        {
            diagnostics.UnusableId(span, id);
            return "";
        }
        if (taken.Add(id)) return id;
        diagnostics.IdTwice(span, id);
        return "";
    }

    /// <summary>An id made of words, with a number behind it where it is taken. Explicit ids are to be claimed first.</summary>
    public string Make(string words)
    {
        var stem = Stem(words);
        if (!char.IsLetter(stem.FirstOrDefault()) || IsReserved(stem)) stem = stem.Length == 0 ? "section" : "section-" + stem;
        return Next(stem);
    }

    /// <summary>Numbers behind a stem only grow, so where the last search ended is remembered: ten thousand headings alike are still quick.</summary>
    private string Next(string stem)
    {
        if (taken.Add(stem)) return stem;
        for (var number = lastNumber.GetValueOrDefault(stem, 1) + 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            if (!taken.Add(id)) continue;
            lastNumber[stem] = number;
            return id;
        }
    }

    /// <summary>The stem, with the first number behind it that makes it new; it is taken then.</summary>
    public static string Numbered(string stem, HashSet<string> taken)
    {
        if (taken.Add(stem)) return stem;
        for (var number = 2; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            if (taken.Add(id)) return id;
        }
    }

    /// <summary>Lower-case letters and digits of any script, hyphens for what stands between; empty for words without any.</summary>
    public static string Stem(string words)
    {
        var stem = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                stem.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (stem.Length > 0 && stem[^1] != '-' && rune.Value is not ('\'' or '’' or 0xAD))
                stem.Append('-');
            if (stem.Length >= 60) break;
        }
        return stem.ToString().Trim('-');
    }

    private static bool IsUsable(string id)
    {
        if (!char.IsLetter(id[0]) || IsReserved(id) || id is Anchors.Glossary or Anchors.Contents) return false;
        foreach (var c in id)
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.')) return false;
        return true;
    }

    private static bool IsReserved(string id) =>
        id.StartsWith("gloss-", StringComparison.Ordinal) || id.StartsWith("use-", StringComparison.Ordinal);
}
