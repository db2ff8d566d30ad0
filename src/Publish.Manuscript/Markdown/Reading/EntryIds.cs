namespace Publish.Manuscript.Markdown.Reading;

/// <summary>The ids of a glossary's entries: each is given once.</summary>
internal sealed class EntryIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    /// <summary>What the next taking would give, where no number is needed.</summary>
    public string? Peek(string stem) => taken.Contains(stem) ? null : stem;

    /// <summary>The stem, with a number behind it where another entry has it.</summary>
    public string Take(string stem) => Identifiers.Numbered(stem, taken, last);
}
