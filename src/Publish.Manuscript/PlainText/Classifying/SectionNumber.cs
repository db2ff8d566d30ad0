namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>The number that stands before a section's title: "1.2 Title", "§ 3.1 Title", "B.4.2. Title".</summary>
internal static class SectionNumber
{
    /// <summary>How many counts it has: "1.2 Title" has two, "B.4.2 Title" three; 1 where there are fewer than two.</summary>
    public static int Depth(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("§")) line = line[1..].TrimStart();
        var depth = 1;
        var at = Count(line);
        while (at > 0 && at + 1 < line.Length && line[at] == '.' && char.IsAsciiDigit(line[at + 1]))
        {
            at += 1 + Count(line[(at + 1)..]);
            depth++;
        }
        if (at < line.Length && line[at] == '.') at++;
        return depth > 1 && IsTitle(line[at..]) ? depth : 1;
    }

    /// <summary>"4 What is to be done?": one number, with nothing behind it but the title.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> line)
    {
        var digits = Count(line);
        return digits is 1 or 2 && char.IsAsciiDigit(line[0]) && line[0] != '0' && IsTitle(line[digits..]);
    }

    /// <summary>The length of the digits, or of the one capital letter, that the line begins with.</summary>
    private static int Count(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
            end++;
        return end == 0 && line.Length > 0 && char.IsAsciiLetterUpper(line[0]) ? 1 : end;
    }

    private static bool IsTitle(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] is not (' ' or '\t')) return false;
        var title = rest.TrimStart();
        return !title.IsEmpty && (char.IsUpper(title[0]) || title[0] is '“' or '"' or '«' or '„' or '¿');
    }
}
