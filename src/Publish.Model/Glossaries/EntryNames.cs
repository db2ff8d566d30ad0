using Publish.Model.Glossaries.Matching;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries;

/// <summary>Finds the entry that a writer names: by its id, or by its term or an alias in any case and number.</summary>
internal sealed class EntryNames
{
    private readonly Dictionary<string, int> ids = [];
    private readonly Glossary glossary;
    private readonly TermMatcher matcher;

    public EntryNames(Glossary glossary, TermMatcher matcher)
    {
        this.glossary = glossary;
        this.matcher = matcher;
        for (var i = 0; i < glossary.Entries.Count; i++)
            ids.TryAdd(glossary.Entries[i].Id, i);
    }

    /// <summary>The terms as they are shown.</summary>
    public IEnumerable<string> Terms => ((IEnumerable<GlossaryEntry>)glossary.Entries).Select(e => PlainText.WithoutNotes(e.Term));

    /// <summary>The entry's place in the glossary; -1 where there is none.</summary>
    public int Find(string name) => ids.TryGetValue(name, out var entry) ? entry : matcher.Named(name);
}
