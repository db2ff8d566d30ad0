namespace Publish.Model.Language;

/// <summary>Who made a zine, in words for its readers: the authors, then what others did and their names, a line each.</summary>
public static class Credits
{
    private const string Author = "aut";

    public static IEnumerable<string> Of(Metadata metadata)
    {
        if (Authors(metadata) is { Length: > 0 } authors) yield return authors;
        foreach (var other in Others(metadata))
            yield return other;
    }

    public static string Authors(Metadata metadata) => Names(((IEnumerable<Contributor>)metadata.Contributors).Where(c => c.Role == Author));

    /// <summary>"Illustrations: One Name, Another Name"; the names alone where there is no word for what they did.</summary>
    public static IEnumerable<string> Others(Metadata metadata)
    {
        var terms = LanguageTerms.Of(metadata.Language);
        foreach (var group in ((IEnumerable<Contributor>)metadata.Contributors).Where(c => c.Role != Author).GroupBy(c => terms.WorkOf(c.Role)))
            yield return group.Key.Length > 0 ? $"{group.Key}{terms.Colon} {Names(group)}" : Names(group);
    }

    private static string Names(IEnumerable<Contributor> people) => string.Join(", ", people.Select(c => c.Name));
}
