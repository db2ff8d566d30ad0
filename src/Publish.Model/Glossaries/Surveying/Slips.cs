namespace Publish.Model.Glossaries.Surveying;

/// <summary>Finds words that are a term but for one letter: left out, put in, another, or exchanged with its neighbour.</summary>
/// <remarks>Both are known by what is left when one letter is taken out (Garbe's symmetric deletions), so that a text is searched in one pass.</remarks>
internal sealed class Slips
{
    /// <summary>Shorter words have neighbours that are other words: strike, stroke.</summary>
    private const int ShortestTerm = 7;

    private readonly Dictionary<string, List<(string Term, string Entry)>> byRest = new(StringComparer.Ordinal);

    public void Add(string folded, string entry)
    {
        if (folded.Length < ShortestTerm || folded.Any(c => !char.IsLetter(c))) return;
        foreach (var rest in Rests(folded))
        {
            if (!byRest.TryGetValue(rest, out var list)) byRest[rest] = list = [];
            list.Add((folded, entry));
        }
    }

    /// <summary>The entry's id; null where none or several are so near.</summary>
    public string? Of(string folded)
    {
        if (byRest.Count == 0 || folded.Length < ShortestTerm - 1) return null;
        string? found = null;
        foreach (var rest in Rests(folded))
        {
            if (!byRest.TryGetValue(rest, out var list)) continue;
            foreach (var (term, entry) in list)
            {
                if (entry == found || !IsSlip(folded, term)) continue;
                if (found is not null) return null;
                found = entry;
            }
        }
        return found;
    }

    private static IEnumerable<string> Rests(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
            yield return word.Remove(i, 1);
    }

    private static bool IsSlip(string a, string b)
    {
        if (a == b || a[0] != b[0] || Math.Abs(a.Length - b.Length) > 1) return false;
        var (front, back) = (0, 0);
        while (front < a.Length && front < b.Length && a[front] == b[front]) front++;
        while (back < a.Length - front && back < b.Length - front && a[^(back + 1)] == b[^(back + 1)]) back++;
        var (inA, inB) = (a.Length - front - back, b.Length - front - back);
        return (inA <= 1 && inB <= 1) || (inA == 2 && inB == 2 && a[front] == b[front + 1] && a[front + 1] == b[front]);
    }
}
