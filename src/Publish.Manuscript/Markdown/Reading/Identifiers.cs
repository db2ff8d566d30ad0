using System.Globalization;
using System.Text;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>The ids of a document: each is given once.</summary>
internal sealed class Identifiers(DiagnosticBag diagnostics)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal) { Anchors.Glossary, Anchors.Contents };

    /// <summary>Gives no ids, and says nothing of it: for what is set a second time.</summary>
    public static Identifiers Nowhere { get; } = new(new DiagnosticBag()) { givesNone = true };

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private bool givesNone;

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
    public string Make(string words) => Numbered(OfWords(words), taken, numbers);

    /// <summary>The id that words get where nothing else has it.</summary>
    public static string OfWords(string words)
    {
        var stem = Stem(words);
        if (stem.Length == 0) return "section";
        return char.IsLetter(stem[0]) && !IsReserved(stem) ? stem : "section-" + stem;
    }

    /// <summary>The stem, with the first number behind it that makes it new; it is taken then.</summary>
    /// <param name="last">The last number that was given to each stem, so that a thousand like words do not count up from 2 each time.</param>
    public static string Numbered(string stem, HashSet<string> taken, Dictionary<string, int> last)
    {
        if (taken.Add(stem)) return stem;
        for (var number = last.GetValueOrDefault(stem, 1) + 1; ; number++)
        {
            last[stem] = number;
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
