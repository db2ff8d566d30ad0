using Publish.Model.Proofing;

namespace Publish.Manuscript.Proofing;

/// <summary>How often words are typed as text, and how often they are read: of two equal words near each other, one of them a label, it cannot be told which is lost.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> typedLessRead = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="candidates">Words that seem to be lost.</param>
    /// <param name="isLeftOut">Whether a rule leaves out a word that was typed: such a one is not of the text.</param>
    /// <param name="read">What the document has of the file.</param>
    public WordCounts(string content, int start, List<Stretch> candidates, Func<Stretch, bool> isLeftOut, IEnumerable<ReadOnlyMemory<char>> read)
    {
        foreach (var word in candidates) typedLessRead[content.Substring(word.Start, word.Length)] = 0;
        var counts = typedLessRead.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in Of(content, start, content.Length))
        {
            var letters = content.AsSpan(word.Start, word.Length);
            if (counts.TryGetValue(letters, out var count) && !TouchesEntity(content, word) && !isLeftOut(word)) counts[letters] = count + 1;
        }
        foreach (var text in read)
            foreach (var word in Of(text, 0, text.Length))
                if (counts.TryGetValue(text.Span.Slice(word.Start, word.Length), out var count)) counts[text.Span.Slice(word.Start, word.Length)] = count - 1;
    }

    /// <summary>It is typed more often than it is read.</summary>
    public bool IsShort(string word) => typedLessRead.GetValueOrDefault(word) > 0;

    /// <summary>Part of a word that is read with a letter more.</summary>
    private static bool TouchesEntity(string content, Stretch word) =>
        (word.Start > 0 && content[word.Start - 1] == ';') || (word.End < content.Length && content[word.End] == '&');

    public static IEnumerable<Stretch> Of(string text, int from, int to) => Of(text.AsMemory(), from, to);

    /// <summary>Runs of letters and digits.</summary>
    public static IEnumerable<Stretch> Of(ReadOnlyMemory<char> text, int from, int to)
    {
        for (var at = from; at < to;)
        {
            while (at < to && !Strand.Counts(text.Span[at])) at++;
            var end = at;
            while (end < to && Strand.Counts(text.Span[end])) end++;
            if (end > at) yield return new(at, end - at);
            at = end;
        }
    }
}
