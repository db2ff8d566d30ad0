using Publish.Model;

namespace Publish.Markup.Planning;

/// <summary>Where the text uses each entry, and which of these places the glossary links back to.</summary>
public sealed class GlossaryUses
{
    // Past this, numbers are no longer read one by one: the first use in each section leads there just as well.
    private const int All = 30;
    private const int Most = 100;

    private readonly Dictionary<string, List<Use>> uses = new(StringComparer.Ordinal);
    private readonly HashSet<(string Entry, int Ordinal)> linked = [];

    public bool IsEmpty => uses.Count == 0;

    public void Add(string entry, Use use)
    {
        if (!uses.TryGetValue(entry, out var list)) uses[entry] = list = [];
        list.Add(use);
    }

    /// <summary>Chooses the places to link to; called once, after the last <see cref="Add"/>.</summary>
    public void Choose()
    {
        foreach (var (entry, list) in uses)
        {
            if (list.Count > All) Thin(list);
            foreach (var use in list)
                linked.Add((entry, use.Ordinal));
        }
    }

    /// <summary>In reading order; empty where the text does not use the entry.</summary>
    public IReadOnlyList<Use> Of(string entry) => uses.TryGetValue(entry, out var list) ? list : [];

    public bool IsLinked(TermUse use) => use.Ordinal > 0 && linked.Contains((use.Entry, use.Ordinal));

    private static void Thin(List<Use> list)
    {
        var kept = 0;
        var last = "";
        for (var i = 0; i < list.Count && kept < Most; i++)
        {
            if (list[i].SectionId == last) continue;
            last = list[i].SectionId;
            list[kept++] = list[i];
        }

        list.RemoveRange(kept, list.Count - kept);
    }
}

/// <param name="Ordinal">The use's number among all of its entry.</param>
/// <param name="SectionId">Of the innermost section that holds it.</param>
public sealed record Use(int Part, int Ordinal, string SectionId, string SectionTitle);
