using Publish.Model.Language;

namespace Publish.Model.Glossaries;

/// <summary>The kinds of entries and the headings over them.</summary>
public static class GlossaryKinds
{
    private const string Terms = "";

    /// <summary>The kind that an entry belongs to: empty for terms, "people", "places", or the writer's own word.</summary>
    public static string Of(GlossaryEntry entry) => entry.Kind switch
    {
        "" or "terms" or "Terms" => Terms,
        "People" => "people",
        "Places" => "places",
        var own => own,
    };

    /// <summary>Whether a heading stands over each kind: there are several, or one that "Glossary" does not name.</summary>
    public static bool HaveHeadings(Glossary glossary)
    {
        foreach (var entry in glossary.Entries)
            if (Of(entry) != Terms) return true;
        return false;
    }

    /// <param name="kind">As <see cref="Of"/> gives it.</param>
    /// <returns>In the zine's language for terms, people and places; in the writer's words for others.</returns>
    public static string Title(string kind, LanguageTerms terms) => kind switch
    {
        Terms => terms.Terms,
        "people" => terms.People,
        "places" => terms.Places,
        _ => kind,
    };
}
