using System.Buffers;
using System.Buffers.Text;

namespace Publish.Pdf.Import.Mending;

/// <summary>Looks into dictionaries as they are written, for those few entries that a file is put together again by.</summary>
internal static class Dictionaries
{
    private static readonly SearchValues<byte> InReferences = SearchValues.Create("0123456789 \r\n\t"u8);

    /// <summary>Whether it says, say, "/Type /Catalog", with or without white space.</summary>
    public static bool Says(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> key, ReadOnlySpan<byte> name)
    {
        var value = After(dictionary, key);
        return value.StartsWith(name) && (value.Length == name.Length || !IsRegular(value[name.Length]));
    }

    /// <summary>The number that a key leads to; null where there is none.</summary>
    public static int? Number(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> key) =>
        Utf8Parser.TryParse(After(dictionary, key), out int number, out _) && number >= 0 ? number : null;

    /// <summary>A reference as it is written, "7 0 R"; empty where there is none.</summary>
    public static ReadOnlySpan<byte> Reference(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> key)
    {
        var value = After(dictionary, key);
        var end = value.IndexOf((byte)'R');
        return end is > 3 and < 24 && value[..end].IndexOfAnyExcept(InReferences) < 0 ? value[..(end + 1)] : [];
    }

    /// <summary>An array of two strings, as identifiers are written; empty where there is none.</summary>
    public static ReadOnlySpan<byte> Array(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> key)
    {
        var value = After(dictionary, key);
        return value.StartsWith("["u8) && value.IndexOf((byte)']') is > 0 and < 300 and var end ? value[..(end + 1)] : [];
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> key)
    {
        for (var at = dictionary.IndexOf(key); at >= 0; at = dictionary.IndexOf(key))
        {
            dictionary = dictionary[(at + key.Length)..];
            if (dictionary.Length > 0 && !IsRegular(dictionary[0]))
                return dictionary.TrimStart("\0\t\n\f\r "u8);
        }

        return [];
    }

    private static bool IsRegular(byte value) => value > 0x20 && "()<>[]{}/%"u8.IndexOf(value) < 0;
}
