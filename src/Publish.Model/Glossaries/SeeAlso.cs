using Publish.Model.Glossaries.Matching;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Model.Glossaries;

/// <summary>Turns the names that entries say to see also, as they were typed, into the ids of those entries.</summary>
internal static class SeeAlso
{
    public static Glossary Resolve(Glossary glossary, TermMatcher matcher, DiagnosticBag diagnostics)
    {
        var names = new EntryNames(glossary, matcher);
        return glossary with { Entries = glossary.Entries.Rewrite(entry => entry.SeeAlso.IsEmpty ? entry : Resolve(entry, glossary, names, diagnostics)) };
    }

    private static GlossaryEntry Resolve(GlossaryEntry entry, Glossary glossary, EntryNames names, DiagnosticBag diagnostics)
    {
        var ids = new List<string>();
        foreach (var name in entry.SeeAlso)
        {
            var found = names.Find(name);
            if (found < 0) diagnostics.UnknownSeeAlso(entry, name, NearestName.Of(name, names.Terms));
            else if (glossary.Entries[found].Id is var id && id != entry.Id && !ids.Contains(id)) ids.Add(id);
        }
        return entry with { SeeAlso = Seq.Of(ids) };
    }
}
