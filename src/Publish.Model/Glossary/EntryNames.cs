namespace Publish.Model;

/// <summary>Finds the entry that a writer names: by its id, or by its term or an alias in any case and number.</summary>
internal sealed class EntryNames
{
    private readonly Dictionary<string, int> ids = [];
    private readonly TermMatcher matcher;

    public EntryNames(Glossary glossary, TermMatcher matcher)
    {
        this.matcher = matcher;
        for (var i = 0; i < glossary.Entries.Count; i++)
            ids.TryAdd(glossary.Entries[i].Id, i);
    }

    /// <summary>The entry's place in the glossary; -1 where there is none.</summary>
    public int Find(string name) => ids.TryGetValue(name, out var entry) ? entry : matcher.Named(name);
}
