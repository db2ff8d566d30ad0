using Publish.Model.Glossaries.Matching;

namespace Publish.Model.Glossaries.Surveying;

/// <summary>Finds entries that the text uses, but only where terms are not looked for: a volume of verse may have no other places.</summary>
internal static class PassedOver
{
    /// <returns>By entry, from 0: where its first such use stands.</returns>
    public static IReadOnlyDictionary<int, Surroundings> Find(Document document, TermMatcher matcher)
    {
        var found = new Dictionary<int, Surroundings>();
        var matches = new Growing<TermMatch>();
        foreach (var run in SpokenRuns.Of(document, plainToo: false))
        {
            if (run.Surroundings is Surroundings.Shielded or Surroundings.Glossary) continue;
            matcher.Find(run.Text, matches);
            foreach (var match in matches.Span) found.TryAdd(match.Entry, run.Surroundings);
        }
        return found;
    }
}
