namespace Publish.Manuscript.Files;

/// <summary>Guesses which name was meant by one that is not known.</summary>
internal static class NearestName
{
    /// <summary>The candidate with the fewest typing errors; null where none has at most a third of its letters wrong.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var fewest = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var errors = string.Equals(name, candidate, StringComparison.OrdinalIgnoreCase) ? 0 : Errors(name, candidate);
            if (errors >= fewest) continue;
            fewest = errors;
            best = candidate;
        }
        return best;
    }

    /// <summary>Letters added, lost, changed, or swapped with their neighbour (optimal string alignment distance).</summary>
    private static int Errors(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Math.Max(1, a.Length / 3) || a.Length > 200) return int.MaxValue;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                rows[i, j] = Cell(rows, a, b, i, j);
        return rows[a.Length, b.Length];
    }

    private static int Cell(int[,] rows, string a, string b, int i, int j)
    {
        var change = a[i - 1] == b[j - 1] ? 0 : 1;
        var fewest = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(fewest, rows[i - 2, j - 2] + 1) : fewest;
    }
}
