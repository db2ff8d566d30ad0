using System.Text;

namespace Publish.Model;

/// <summary>Sorts words by a language's alphabet, from tables of our own, so that the order is the same on every machine.</summary>
/// <remarks>Three levels, in the manner of the Unicode Collation Algorithm (UTS 10): letters; then accents; then small before capital. Marks
/// do not count, and a space or hyphen goes before every letter. Latin, then Greek, then Cyrillic, then all others by code point.
/// Letters that a language counts as its own (Swedish å, Spanish ñ, Czech ch) stand where it has them.</remarks>
public sealed class Collation : IComparer<string>
{
    private readonly Alphabet alphabet;

    private Collation(Alphabet alphabet) => this.alphabet = alphabet;

    /// <param name="language">BCP 47.</param>
    public static Collation Of(string language) => new(Alphabet.Of(language));

    public int Compare(string? x, string? y)
    {
        var (first, second) = (alphabet.KeyOf(x ?? ""), alphabet.KeyOf(y ?? ""));
        for (var level = 0; level < CollationKey.Levels; level++)
        {
            var order = first.Level(level).SequenceCompareTo(second.Level(level));
            if (order != 0) return order;
        }
        return string.CompareOrdinal(x, y);
    }

    /// <summary>The letter under which a word stands, as a capital ("E" for "État"); empty where no letter begins it.</summary>
    public string Initial(string word) => alphabet.InitialOf(word).ToUpperInvariant();
}

/// <summary>A word's weights, level by level.</summary>
internal sealed record CollationKey(int[] Letters, int[] Accents, int[] Cases)
{
    public const int Levels = 3;

    public ReadOnlySpan<int> Level(int level) => level switch { 0 => Letters, 1 => Accents, _ => Cases };
}
