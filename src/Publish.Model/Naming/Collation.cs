namespace Publish.Model.Naming;

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
        var order = SortKey(x ?? "").CompareTo(SortKey(y ?? ""));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    /// <summary>What the word is sorted by, for those who sort many.</summary>
    internal CollationKey SortKey(string word) => alphabet.KeyOf(word);

    /// <summary>The letter under which a word stands, as a capital ("E" for "État"); empty where no letter begins it.</summary>
    public string Initial(string word) => alphabet.CapitalOf(alphabet.InitialOf(word));
}
