namespace Publish.Model.Naming;

/// <summary>Finds the name that a mistyped one may have meant.</summary>
public static class NearestName
{
    /// <summary>The candidate at the least distance, whatever its case, if at most a third of the name's letters differ; else null.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var wanted = name.Trim().ToLowerInvariant();
        var least = (wanted.Length / 3) + 1;
        foreach (var term in candidates)
        {
            if (Math.Abs(term.Length - wanted.Length) >= least) continue;
            var distance = Distance(wanted, term.ToLowerInvariant());
            if (distance >= least) continue;
            least = distance;
            nearest = term;
        }
        return nearest;
    }

    /// <summary>Letters to insert, delete, replace or exchange with their neighbour (Damerau 1964, without editing what was exchanged), in three rows.</summary>
    private static int Distance(string a, string b)
    {
        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, above, row) = (above, row, before);
        }
        return above[b.Length];
    }
}
