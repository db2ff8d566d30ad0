using System.Globalization;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Lines;

/// <summary>Marks at the margin that say where a page of the printed book began: <c>[12]</c>, <c>[xi]</c>, <c>[Pg 12]</c>, <c>{12}</c>, alone on a line or with a gap before the line's own words.</summary>
internal static class PageMarks
{
    private const int Fewest = 6;

    /// <summary>The line's mark; of length 0 where it has none.</summary>
    /// <param name="IsAlone">The line holds nothing else.</param>
    internal readonly record struct Mark(int Line, int Number, int Length, bool IsAlone);

    /// <summary>All marks, where they count up through the text from page to page; none where they do not.</summary>
    public static IReadOnlyList<Mark> Find(string content, TextLine[] lines)
    {
        var (arabic, roman) = (new List<Mark>(), new List<Mark>());
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i].Indent > 0 || content[lines[i].Start] is not ('[' or '{')) continue;
            var (number, length, isRoman) = Read(content.AsSpan(lines[i].Start, lines[i].Length));
            if (number > 0) (isRoman ? roman : arabic).Add(new(i, number, length, length == lines[i].Length));
        }
        if (!Counts(arabic)) return [];
        return [.. roman.Where(mark => mark.Line < arabic[0].Line).Concat(arabic).OrderBy(mark => mark.Line)];
    }

    private static bool Counts(List<Mark> marks)
    {
        if (marks.Count < Fewest) return false;
        var steady = 0;
        for (var i = 1; i < marks.Count; i++)
        {
            if (marks[i].Number <= marks[i - 1].Number) return false;
            if (marks[i].Number - marks[i - 1].Number <= 3) steady++;
        }
        return steady * 10 >= (marks.Count - 1) * 8;
    }

    private static (int Number, int Length, bool IsRoman) Read(ReadOnlySpan<char> line)
    {
        var close = line.IndexOf(line[0] == '[' ? ']' : '}');
        if (close is < 2 or > 12) return default;
        var inner = line[1..close].Trim();
        foreach (var word in (ReadOnlySpan<string>)["Pg ", "Pg. ", "Page ", "p. ", "S. ", "Seite "])
            if (inner.StartsWith(word, StringComparison.OrdinalIgnoreCase)) inner = inner[word.Length..].Trim();
        var rest = line[(close + 1)..];
        if (!rest.IsEmpty && !(rest.Length > 2 && rest[0] == ' ' && rest[1] == ' ')) return default;
        if (inner.Length is > 0 and <= 4 && inner.IndexOfAnyExceptInRange('0', '9') < 0) return (int.Parse(inner, CultureInfo.InvariantCulture), close + 1, false);
        return char.IsLower(inner.IsEmpty ? 'A' : inner[0]) && RomanNumeralReader.Read(inner) is > 0 and var roman ? (roman, close + 1, true) : default;
    }
}
