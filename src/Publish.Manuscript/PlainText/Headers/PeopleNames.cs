namespace Publish.Manuscript.PlainText.Headers;

/// <summary>Parts a header's "A, B and C" into names. "Goldman, Emma" is one name.</summary>
internal static class PeopleNames
{
    private static readonly string[] Joiners = [" and ", " & ", " und ", " et ", " y ", " e "];

    public static IEnumerable<string> Read(string value)
    {
        if (value.Contains(';')) return Split(value, ";");
        var joined = Array.Find(Joiners, j => value.Contains(j, StringComparison.Ordinal) && AreAlike(value.Split(j)));
        var parts = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (joined is null && parts.Length == 2 && !(parts[0].Contains(' ') && parts[1].Contains(' '))) return [value];
        if (joined is null) return parts.Length == 0 ? [] : parts;
        return parts.SelectMany(part => Split(part.StartsWith(joined.TrimStart(), StringComparison.Ordinal) ? part[(joined.Length - 1)..] : part, joined));
    }

    /// <summary>"Ann Lee and Bo Ray" are two; "Spoke &amp; Co." and "Hand and Flower Press" are one.</summary>
    private static bool AreAlike(string[] parts)
    {
        var last = parts[^1].Trim();
        var first = parts[0].Trim();
        return last.Contains(' ') == first.Contains(' ') && !last.EndsWith('.');
    }

    private static string[] Split(string value, string separator) =>
        value.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
