namespace Publish.Model.Proofing;

/// <summary>A text's letters in a strand.</summary>
/// <param name="At">Of its first letter in the strand.</param>
/// <param name="Node">That it stands in; null for what is no node's.</param>
/// <param name="Text">The text that they are of.</param>
public readonly record struct WordsOf(int At, Node? Node, ReadOnlyMemory<char> Text)
{
    /// <summary>The last entry that begins at a letter or before it.</summary>
    public static int IndexAt(List<WordsOf> words, int letter)
    {
        var (low, high) = (0, words.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (words[middle].At <= letter) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>Adds the words that begin in a stretch of a strand, and the rest of one that begins before it.</summary>
    public static void Split(List<WordsOf> words, Stretch stretch, List<Stretch> into)
    {
        var first = into.Count;
        Touched(words, stretch, into);
        for (var i = first; i < into.Count; i++)
        {
            var from = Math.Max(into[i].Start, stretch.Start);
            into[i] = new(from, Math.Min(into[i].End, stretch.End) - from);
        }
    }

    /// <summary>Adds the words of which a letter lies in a stretch of a strand, whole.</summary>
    public static void Touched(List<WordsOf> words, Stretch stretch, List<Stretch> into)
    {
        for (var i = IndexAt(words, stretch.Start); i < words.Count && words[i].At < stretch.End; i++)
        {
            var (letter, start) = (words[i].At, -1);
            foreach (var character in words[i].Text.Span)
            {
                var isLetter = Strand.Counts(character);
                if (isLetter && start < 0) start = letter;
                if (isLetter) letter++;
                else Add(ref start, letter, stretch, into);
            }
            Add(ref start, letter, stretch, into);
        }
    }

    private static void Add(ref int start, int end, Stretch stretch, List<Stretch> into)
    {
        if (start >= 0 && start < stretch.End && end > stretch.Start) into.Add(new(start, end - start));
        start = -1;
    }
}
