using Publish.Model.Walking;

namespace Publish.Model.Glossaries;

/// <summary>Of the entries that a series shares, a zine shows those that it uses, and those that they lead to in turn.</summary>
internal static class SharedEntries
{
    /// <param name="glossary">After uses are counted and the entries to see as well are found.</param>
    public static Glossary KeepUsed(Glossary glossary)
    {
        if (!Any(glossary)) return glossary;
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var byId = new Dictionary<string, GlossaryEntry>(StringComparer.Ordinal);
        var waiting = new Stack<GlossaryEntry>();
        foreach (var entry in glossary.Entries)
        {
            byId.TryAdd(entry.Id, entry);
            if (!entry.Shared || entry.Uses > 0) waiting.Push(entry);
        }
        while (waiting.TryPop(out var entry))
        {
            if (!kept.Add(entry.Id)) continue;
            foreach (var id in LedTo(entry))
                if (byId.TryGetValue(id, out var other)) waiting.Push(other);
        }
        return glossary with { Entries = Seq.Of(((IEnumerable<GlossaryEntry>)glossary.Entries).Where(entry => kept.Contains(entry.Id))) };
    }

    private static bool Any(Glossary glossary)
    {
        foreach (var entry in glossary.Entries)
            if (entry.Shared) return true;
        return false;
    }

    private static IEnumerable<string> LedTo(GlossaryEntry entry) =>
        ((IEnumerable<string>)entry.SeeAlso).Concat(((IEnumerable<TermUse>)Query.All<TermUse>(entry.Definition)).Select(use => use.Entry));
}
