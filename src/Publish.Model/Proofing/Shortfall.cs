namespace Publish.Model.Proofing;

/// <summary>Of words that seem lost leaves those that stand less often in the other strand: of text that repeats itself it cannot be told which of several went astray.</summary>
internal sealed class Shortfall(Strand wanted, Strand found)
{
    /// <summary>Words that are counted; where more are lost, something is.</summary>
    private const int MostCounted = 200;

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <param name="words">Of the wanted strand.</param>
    public List<Stretch> Of(List<Stretch> lost, List<WordsOf> words)
    {
        var left = new List<Stretch>();
        var pieces = new List<Stretch>();
        foreach (var stretch in lost)
        {
            pieces.Clear();
            WordsOf.Split(words, stretch, pieces);
            if (pieces.Exists(IsShort)) left.Add(stretch);
        }
        return left;
    }

    private bool IsShort(Stretch word)
    {
        var letters = wanted.Letters.Slice(word.Start, word.Length);
        var text = letters.ToString();
        if (known.TryGetValue(text, out var isShort)) return isShort;
        return known[text] = known.Count >= MostCounted || found.Letters.Count(letters) < wanted.Letters.Count(letters);
    }
}
