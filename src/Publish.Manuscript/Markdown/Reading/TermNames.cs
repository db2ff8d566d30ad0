using Publish.Manuscript.Files;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Finds an entry by what a writer calls it: its term, an alias or its id; in the typed case first, then in any.</summary>
internal sealed class TermNames
{
    private readonly Dictionary<string, string> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> anyCase = new(StringComparer.OrdinalIgnoreCase);

    public TermNames(IEnumerable<GlossaryEntry> entries)
    {
        List<GlossaryEntry> all = [.. entries];
        foreach (var entry in all)
            Add(PlainText.WithoutNotes(entry.Term), entry.Id);
        foreach (var entry in all)
            foreach (var alias in entry.Aliases) Add(alias, entry.Id);
        foreach (var entry in all)
            Add(entry.Id, entry.Id);
    }

    /// <summary>The entry's id; null where there is none of that name.</summary>
    public string? Find(string name) => exact.GetValueOrDefault(name) ?? anyCase.GetValueOrDefault(name);

    public string? Nearest(string name) => NearestName.Of(name, exact.Keys);

    private void Add(string name, string id)
    {
        exact.TryAdd(name, id);
        anyCase.TryAdd(name, id);
    }
}
