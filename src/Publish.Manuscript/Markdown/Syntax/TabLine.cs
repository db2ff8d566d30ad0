namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>A line of tablature, one string of a guitar or one drum: <c>e|---0---3---|</c>.</summary>
internal static class TabLine
{
    private const int Shortest = 8;
    private const int FewestHyphens = 4;
    private const int LongestLabel = 3;
    private const int LongestRemark = 16;

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("-|‖0123456789hpbrsvtxXoO~/\\^().=<>:* ");

    public static bool Is(ReadOnlySpan<char> line)
    {
        line = ChordLine.WithoutEnd(line.TrimStart(" \t"));
        if (line.Length < Shortest || line[..(LongestLabel + 3)].IndexOfAny('|', '-') is < 0) return false;
        var label = 0;
        while (label < LongestLabel && (char.IsLetter(line[label]) || line[label] == '#')) label++;
        var rest = line[label..].TrimStart(' ');
        if (rest.IsEmpty || rest[0] is not ('|' or '‖' or ':') && !(label > 0 && rest.StartsWith("--", StringComparison.Ordinal))) return false;
        var last = rest.LastIndexOf('|');
        if (last > 0 && rest.Length - last <= LongestRemark) rest = rest[..(last + 1)];
        if (rest.ContainsAnyExcept(Signs)) return false;
        var (hyphens, played) = (0, 0);
        foreach (var c in rest)
        {
            if (c == '-') hyphens++;
            else if (c is not ('|' or '‖' or ' ' or ':')) played++;
        }
        return hyphens >= FewestHyphens && hyphens >= played && (played > 0 || label > 0);
    }
}
