using System.Buffers;
using System.Runtime.CompilerServices;

namespace Publish.Model.Proofing;

/// <summary>The letters and digits of a text one behind the other, folded to small ones: what must come through every stage, whatever happens to
/// spaces, hyphens, quotation marks and line ends about them.</summary>
/// <remarks>A long text's letters take megabytes, and the proofs need them one after the other: they are lent, and given back.</remarks>
public sealed class Strand(int capacity = 1024) : IDisposable
{
    /// <summary>Stands for what does not count.</summary>
    private const char None = '.';

    private char[] letters = ArrayPool<char>.Shared.Rent(Math.Max(16, capacity));

    private static ReadOnlySpan<byte> Ascii =>
        "................................................0123456789.......abcdefghijklmnopqrstuvwxyz......abcdefghijklmnopqrstuvwxyz....."u8;

    public int Count { get; private set; }

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Count);

    /// <summary>It is empty, and may be filled again.</summary>
    public void Clear() => Count = 0;

    public void Dispose()
    {
        if (letters.Length > 0) ArrayPool<char>.Shared.Return(letters);
        (letters, Count) = ([], 0);
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
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
        Reserve(others.Length);
        others.CopyTo(letters.AsSpan(Count));
        Count += others.Length;
    }

    private void Reserve(int more)
    {
        if (letters.Length - Count >= more) return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(letters.Length * 2, Count + more));
        Letters.CopyTo(larger);
        ArrayPool<char>.Shared.Return(letters);
        letters = larger;
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
