using System.Globalization;

namespace Publish.Manuscript.PlainText.Lines;

/// <summary>The numbers that stand at the margin of every fifth or tenth line of verse, before it or behind it.</summary>
internal static class VerseNumbers
{
    private const int Fewest = 6;

    internal readonly record struct Number(int Line, int Value, int Start, int Length);

    /// <summary>None where they do not count on by one step.</summary>
    public static IReadOnlyList<Number> Find(string content, TextLine[] lines)
    {
        var numbers = new List<Number>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length < 6) continue;
            if (Before(content, lines, i) is { Length: > 0 } before) numbers.Add(before);
            else if (Behind(content, lines[i], i) is { Length: > 0 } behind) numbers.Add(behind);
        }
        return Steady(numbers);
    }

    /// <summary>Those that the next or the last one is a step away from; what else stands at the margin is none of them.</summary>
    private static List<Number> Steady(List<Number> numbers)
    {
        if (numbers.Count < Fewest) return [];
        var step = numbers.Zip(numbers.Skip(1), (a, b) => b.Value - a.Value).CountBy(each => each).MaxBy(each => each.Value).Key;
        if (step is not (4 or 5 or 10 or 20)) return [];
        var steady = new List<Number>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var before = i > 0 && numbers[i].Value - numbers[i - 1].Value == step;
            var after = i + 1 < numbers.Count && numbers[i + 1].Value - numbers[i].Value == step;
            if ((before || after) && numbers[i].Value % step == 0) steady.Add(numbers[i]);
        }
        return steady.Count >= Fewest && steady.Count * 2 >= numbers.Count ? steady : [];
    }

    /// <summary>"   35 To my war-trusty vassals", its words in line with those above or below.</summary>
    private static Number Before(string content, TextLine[] lines, int i)
    {
        var line = lines[i];
        var digits = Digits(content, line.Start, line.End);
        if (digits == 0) return default;
        var words = line.Start + digits;
        while (words < line.End && content[words] == ' ') words++;
        var column = line.Indent + words - line.Start;
        if (words == line.Start + digits || words == line.End || !char.IsLetter(content[words]) && content[words] is not ('"' or '“' or '\'' or '‘' or '_')) return default;
        if (!(IsAt(lines, i - 1, column) || IsAt(lines, i + 1, column))) return default;
        return new(i, int.Parse(content.AsSpan(line.Start, digits), CultureInfo.InvariantCulture), line.Start, digits);
    }

    private static bool IsAt(TextLine[] lines, int i, int column) => i >= 0 && i < lines.Length && !lines[i].IsBlank && lines[i].Indent == column;

    /// <summary>"Of Man's first disobedience            5".</summary>
    private static Number Behind(string content, TextLine line, int i)
    {
        var start = line.End;
        while (start > line.Start && char.IsAsciiDigit(content[start - 1])) start--;
        var digits = line.End - start;
        if (digits is 0 or > 4 || start - line.Start < 8 || content.AsSpan(start - 3, 3) is not "   ") return default;
        return new(i, int.Parse(content.AsSpan(start, digits), CultureInfo.InvariantCulture), start, digits);
    }

    private static int Digits(string content, int start, int end)
    {
        var at = start;
        while (at < end && at - start < 5 && char.IsAsciiDigit(content[at])) at++;
        return at - start > 4 ? 0 : at - start;
    }
}
