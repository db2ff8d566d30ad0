using System.Runtime.CompilerServices;

namespace Publish.Model.Proofing;

/// <summary>The letters and digits of a text one behind the other, folded to small ones: what must come through every stage, whatever happens to
/// spaces, hyphens, quotation marks and line ends about them.</summary>
public sealed class Strand(int capacity = 1024)
{
    /// <summary>Stands for what does not count.</summary>
    private const char None = '.';

    private char[] letters = new char[Math.Max(16, capacity)];

    private static ReadOnlySpan<byte> Ascii =>
        "................................................0123456789.......abcdefghijklmnopqrstuvwxyz......abcdefghijklmnopqrstuvwxyz....."u8;

    public int Count { get; private set; }

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Count);

    public void Append(ReadOnlySpan<char> text)
    {
        if (letters.Length - Count < text.Length) Array.Resize(ref letters, Math.Max(letters.Length * 2, Count + text.Length));
        var target = letters.AsSpan(Count, text.Length);
        var at = 0;
        foreach (var character in text)
        {
            // Written whether it counts or not: what does not is overwritten, which is quicker than to ask first.
            var folded = Fold(character);
            target[at] = folded;
            at += folded == None ? 0 : 1;
        }
        Count += at;
    }

    /// <param name="others">Of another strand.</param>
    public void AppendLetters(ReadOnlySpan<char> others)
    {
        if (letters.Length - Count < others.Length) Array.Resize(ref letters, Math.Max(letters.Length * 2, Count + others.Length));
        others.CopyTo(letters.AsSpan(Count));
        Count += others.Length;
    }

    /// <summary>Where in a text its letter of a number stands; its length for one that it does not have.</summary>
    /// <param name="letter">From 0.</param>
    public static int OffsetOf(ReadOnlySpan<char> text, int letter)
    {
        for (var i = 0; i < text.Length; i++)
            if (Fold(text[i]) != None && letter-- == 0) return i;
        return text.Length;
    }

    /// <summary>Whether a character is a letter or a digit.</summary>
    public static bool Counts(char character) => Fold(character) != None;

    /// <summary>The small letter or the digit that counts for a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char character) => character < 128 ? (char)Ascii[character] : FoldOther(character);

    private static char FoldOther(char character) =>
        char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : char.IsSurrogate(character) ? character : None;
}
