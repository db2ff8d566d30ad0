namespace Publish.Manuscript.PlainText.Language;

/// <summary>Words looked up by a run of characters, whatever their case.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <param name="words">Parted by spaces.</param>
    public WordSet(string words)
    {
        var set = new HashSet<string>(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => lookup.Contains(word);
}
