using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>How often each word stands in the text, whatever its case: the text itself knows best which words its writer uses.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> counts =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public int this[ReadOnlySpan<char> word] => counts.TryGetValue(word, out var count) ? count : 0;

    public static Vocabulary Of(List<TextBlock> blocks)
    {
        var vocabulary = new Vocabulary();
        foreach (var block in blocks)
        {
            var words = new WordRuns(block.Text);
            while (words.MoveNext())
                vocabulary.Count(words.Current);
        }
        return vocabulary;
    }

    private void Count(ReadOnlySpan<char> word)
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _);
        count++;
    }
}
