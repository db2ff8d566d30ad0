using System.Globalization;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>A list of words in which each term stands on a line of its own, and what it means right below, set in. The order of the alphabet is what tells it from stanzas and from other things that are set in.</summary>
internal static class OwnLineTerms
{
    private const int Fewest = 5;
    private const int LongestTerm = 40;
    private const int MostWords = 4;
    private const int LeastIndent = 2;

    /// <returns>The lines that hold the terms; empty where the text has no such list.</returns>
    public static HashSet<int> Find(string content, TextLine[] lines, int from)
    {
        var terms = new List<int>();
        for (var i = from; i + 1 < lines.Length; i++)
            if (!lines[i].IsBlank && (i == 0 || lines[i - 1].IsBlank) && IsEntry(content, lines, i)) terms.Add(i);
        if (terms.Count < Fewest) return [];
        var ascending = 0;
        for (var at = 1; at < terms.Count; at++)
            if (CultureInfo.InvariantCulture.CompareInfo.Compare(Term(content, lines[terms[at - 1]]), Term(content, lines[terms[at]]), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) < 0) ascending++;
        return ascending * 10 >= (terms.Count - 1) * 9 ? [.. terms] : [];
    }

    private static ReadOnlySpan<char> Term(string content, TextLine line) => content.AsSpan(line.Start, line.Length).Trim("*_=~ ");

    private static bool IsEntry(string content, TextLine[] lines, int first)
    {
        var term = Term(content, lines[first]);
        if (term.Length is 0 or > LongestTerm || !char.IsLetter(term[0]) || Phrase.Words(term) > MostWords || Phrase.End(term) != Ending.Open) return false;
        var indent = lines[first + 1].Indent;
        if (lines[first + 1].IsBlank || indent < lines[first].Indent + LeastIndent || !ListMarker.Read(content.AsSpan(lines[first + 1].Start, lines[first + 1].Length)).IsNone) return false;
        var end = first + 1;
        for (; end < lines.Length && !lines[end].IsBlank; end++)
            if (lines[end].Indent != indent) return false;
        return Phrase.EndsSentence(content.AsSpan(lines[end - 1].Start, lines[end - 1].Length));
    }
}
