namespace Publish.Model.Proofing;

/// <summary>The letters and digits of a text one behind the other, folded to small ones: what must come through every stage, whatever happens to
/// spaces, hyphens, quotation marks and line ends about them.</summary>
public sealed class Strand(int capacity = 1024)
{
    private char[] letters = new char[Math.Max(16, capacity)];

    public int Count { get; private set; }

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Count);

    public void Append(ReadOnlySpan<char> text)
    {
        if (letters.Length - Count < text.Length) Array.Resize(ref letters, Math.Max(letters.Length * 2, Count + text.Length));
        var (at, target) = (Count, letters);
        foreach (var character in text)
        {
            var folded = Fold(character);
            if (folded != 0) target[at++] = folded;
        }
        Count = at;
    }

    /// <summary>Where in a text its letter of a number stands; its length for one that it does not have.</summary>
    /// <param name="letter">From 0.</param>
    public static int OffsetOf(ReadOnlySpan<char> text, int letter)
    {
        for (var i = 0; i < text.Length; i++)
            if (Fold(text[i]) != 0 && letter-- == 0) return i;
        return text.Length;
    }

    /// <summary>Whether a character is a letter or a digit.</summary>
    public static bool Counts(char character) => Fold(character) != 0;

    /// <summary>The small letter or the digit that counts for a character; 0 for one that is neither.</summary>
    private static char Fold(char character)
    {
        if (character < 128) return char.IsAsciiLetterOrDigit(character) ? (char)(char.IsAsciiLetterUpper(character) ? character | 0x20 : character) : '\0';
        return char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : char.IsSurrogate(character) ? character : '\0';
    }
}
