using System.Text;

namespace Publish.Typesetting.Paragraphs.Hyphenation;

/// <summary>
/// Reads a file of patterns in any of its kinds: the house's and LibreOffice's (<c>cs.dic</c>, <c>hyph_cs_CZ.dic</c>: a line a pattern, the letters' encoding in the first where it is not UTF-8),
/// and TeX's (<c>hyph-cs.tex</c>: <c>\patterns{…}</c> and <c>\hyphenation{…}</c>, or <c>hyph-cs.pat.txt</c>).
/// </summary>
/// <remarks>LibreOffice's rules that change letters at the hyphen (<c>sz1sz/sz=,1,3</c>) are passed over: the word is not divided there.</remarks>
internal static class PatternFile
{
    private static readonly string[] Ends = [".dic", ".pat.txt", ".tex"];

    /// <summary>The language that a file's name tells, as BCP 47 writes it; null for a name of something else.</summary>
    public static string? LanguageOf(string name)
    {
        if (Ends.FirstOrDefault(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is not { } end) return null;
        var tag = name[..^end.Length].Replace('_', '-');
        if (tag.StartsWith("hyph-", StringComparison.OrdinalIgnoreCase)) tag = tag["hyph-".Length..];
        return tag.Split('-') is [{ Length: 2 or 3 } primary, ..] parts && primary.All(char.IsAsciiLetter) && parts.All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit)) ? tag : null;
    }

    public static string Decode(byte[] bytes)
    {
        var first = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 40)).Split('\n')[0].Trim();
        return (EncodingOf(first) ?? Encoding.UTF8).GetString(bytes).TrimStart('\uFEFF');
    }

    /// <summary>LibreOffice's names of encodings are the registered ones but for a dash: ISO8859-2, KOI8-U, microsoft-cp1251.</summary>
    private static Encoding? EncodingOf(string name)
    {
        if (name.StartsWith("microsoft-cp", StringComparison.OrdinalIgnoreCase) && int.TryParse(name["microsoft-cp".Length..], out var page)) return CodePagesEncodingProvider.Instance.GetEncoding(page);
        if (name.StartsWith("ISO8859-", StringComparison.OrdinalIgnoreCase)) name = "iso-" + name["ISO".Length..];
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase)) return Encoding.Latin1;
        return name.StartsWith("iso-8859-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("KOI8-", StringComparison.OrdinalIgnoreCase) ? CodePagesEncodingProvider.Instance.GetEncoding(name.ToLowerInvariant()) : null;
    }

    public static HyphenationPatterns Read(string text) => text.Contains("\\patterns", StringComparison.Ordinal) ? OfTex(text) : HyphenationPatterns.Parse(text);

    private static HyphenationPatterns OfTex(string text)
    {
        var lines = new StringBuilder();
        // What TeX takes where its file says nothing.
        lines.AppendLine("LEFTHYPHENMIN 2").AppendLine("RIGHTHYPHENMIN 3");
        foreach (var pattern in WordsOf(text, "\\patterns")) lines.AppendLine(pattern);
        foreach (var word in WordsOf(text, "\\hyphenation")) lines.AppendLine(Exception(word));
        return HyphenationPatterns.Parse(lines.ToString());
    }

    /// <summary>The words in a macro's braces, comments left out.</summary>
    private static IEnumerable<string> WordsOf(string text, string macro)
    {
        var isIn = false;
        foreach (var typed in text.Split('\n'))
        {
            var line = typed.Split('%')[0];
            if (!isIn)
            {
                var start = line.IndexOf(macro, StringComparison.Ordinal);
                if (start < 0 || line.IndexOf('{', start) is not (>= 0 and var brace)) continue;
                (isIn, line) = (true, line[(brace + 1)..]);
            }
            var end = line.IndexOf('}', StringComparison.Ordinal);
            foreach (var word in (end < 0 ? line : line[..end]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                if (!word.Contains('\\')) yield return word;
            if (end >= 0) isIn = false;
        }
    }

    /// <summary>A word with its hyphens as a pattern of all of it, whose values no other pattern's exceed.</summary>
    private static string Exception(string word)
    {
        var pattern = new StringBuilder(".");
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '-') continue;
            if (i > 0) pattern.Append(word[i - 1] == '-' ? '9' : '8');
            pattern.Append(word[i]);
        }
        return pattern.Append('.').ToString();
    }
}
