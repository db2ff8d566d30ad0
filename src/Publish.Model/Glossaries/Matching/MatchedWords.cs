namespace Publish.Model.Glossaries.Matching;

/// <summary>Numbers words from 0 in the order in which they come, and finds them again without making strings.</summary>
/// <remarks>Open addressing with linear probing, at most half full; FNV-1a over UTF-16 units.</remarks>
internal sealed class MatchedWords
{
    private string[] words = new string[32];
    private int[] slots = NewSlots(64);

    public MatchedWords()
    {
    }

    public MatchedWords(string wordsWithSpaces)
    {
        foreach (var word in wordsWithSpaces.Split(' '))
            Add(word);
    }

    public int Count { get; private set; }

    public int Add(string word)
    {
        var known = Find(word);
        if (known >= 0) return known;
        if (Count == words.Length) Grow();
        words[Count] = word;
        slots[SlotOf(word)] = Count;
        return Count++;
    }

    /// <summary>The word's number; -1 where it was never added.</summary>
    public int Find(ReadOnlySpan<char> word) => slots[SlotOf(word)];

    public bool Has(ReadOnlySpan<char> word) => Find(word) >= 0;

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var slot = (int)(Hash(word) & (uint)(slots.Length - 1));
        while (slots[slot] is var number and >= 0 && !word.SequenceEqual(words[number]))
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var longer = new string[words.Length * 2];
        Array.Copy(words, longer, Count);
        words = longer;
        slots = NewSlots(words.Length * 2);
        for (var i = 0; i < Count; i++)
            slots[SlotOf(words[i])] = i;
    }

    private static int[] NewSlots(int count)
    {
        var slots = new int[count];
        for (var i = 0; i < count; i++)
            slots[i] = -1;
        return slots;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
