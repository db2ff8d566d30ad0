using System.Globalization;
using System.Text;
using Publish.Pdf.Import.Mending;

namespace Publish.Pdf.Import.Opening;

/// <summary>Looks over a PDF's bytes, before anything reads them, for sizes that a reader would make room for unseen: of its tables of objects, and of the streams that objects are packed in.</summary>
internal static class DeclaredSizes
{
    private static readonly System.Buffers.SearchValues<byte> BeforeNumbers = System.Buffers.SearchValues.Create(" [\r\n\t\0\f+-"u8);

    /// <summary>No program numbers more objects (ISO 32000-1, annex C).</summary>
    private const long MostObjects = 8_388_607;

    /// <summary>Bytes that are gone through for such sizes, however many tables a file claims to have.</summary>
    private const long MostLooked = 16_000_000;

    /// <summary>Bytes of one number in a table.</summary>
    private const long WidestField = 16;

    /// <summary>What is out of all measure, for people; null for nothing.</summary>
    public static string? Excess(ReadOnlySpan<byte> data) =>
        Exceeds(data, "XRef", "Size", "Index", "W") ? "its table of objects has a size that no file has"
        : Exceeds(data, "ObjStm", "N", "First") ? "it claims to hold more objects than any file has"
        : null;

    private static bool Exceeds(ReadOnlySpan<byte> data, string type, params ReadOnlySpan<string> keys)
    {
        // Names may be written with their letters as numbers: "/X#52ef".
        var mark = data.IndexOf((byte)'#') < 0 ? Encoding.ASCII.GetBytes("/" + type) : "/"u8;
        var left = MostLooked + (4L * data.Length);
        for (var at = data.IndexOf(mark); at >= 0; at++)
        {
            if (Names.Is(data[at..], type))
            {
                var dictionary = Around(data, at);
                if ((left -= dictionary.Length) < 0 || Exceeds(dictionary, keys)) return true;
            }

            var next = data[(at + 1)..].IndexOf(mark);
            if (next < 0) break;
            at += next;
        }

        return false;
    }

    /// <summary>The dictionary that a name stands in, and somewhat more.</summary>
    private static ReadOnlySpan<byte> Around(ReadOnlySpan<byte> data, int at)
    {
        var start = data[Math.Max(0, at - FoundObject.LongestHead)..at].LastIndexOf("obj"u8) is >= 0 and var found ? Math.Max(0, at - FoundObject.LongestHead) + found : Math.Max(0, at - FoundObject.LongestHead);
        var rest = data.Slice(at, Math.Min(FoundObject.LongestHead, data.Length - at));
        return data[start..(at + (rest.IndexOf("stream"u8) is >= 0 and var end ? end : rest.Length))];
    }

    private static bool Exceeds(ReadOnlySpan<byte> dictionary, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            for (var at = dictionary.IndexOf((byte)'/'); at >= 0 && at < dictionary.Length;)
            {
                if (Names.Is(dictionary[at..], key) && IsExcess(dictionary[(at + 1)..], key)) return true;
                var next = dictionary[(at + 1)..].IndexOf((byte)'/');
                if (next < 0) break;
                at += next + 1;
            }

        return false;
    }

    /// <summary>A number, or the numbers of an array, up to the next name; no width is less than zero.</summary>
    private static bool IsExcess(ReadOnlySpan<byte> value, string key)
    {
        var end = value.IndexOfAny("/>"u8);
        value = end < 0 ? value : value[..end];
        if (key == "W" && value.IndexOf((byte)'-') >= 0) return true;
        var (most, place, objects) = (key == "W" ? WidestField : MostObjects, 0, 0L);
        for (var at = value.IndexOfAny(BeforeNumbers); at >= 0 && at < value.Length; at++)
        {
            if (value[at] is < (byte)'0' or > (byte)'9') continue;
            var digits = value[at..];
            var length = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var stop ? stop : digits.Length;
            var number = digits[..length].TrimStart((byte)'0');
            if (number.Length > 10) return true;
            var size = number.Length == 0 ? 0 : long.Parse(number, CultureInfo.InvariantCulture);
            // Of the table's sections each says where it begins, and how long it is.
            if (size > most || (key == "Index" && (place++ & 1) == 1 && (objects += size) > MostObjects)) return true;
            at += length;
        }

        return false;
    }
}

/// <summary>Names as they may be written (ISO 32000-1, 7.3.5).</summary>
internal static class Names
{
    /// <summary>Whether the bytes begin with a name, its slash included.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes, string name)
    {
        var at = 1;
        foreach (var letter in name)
        {
            if (at >= bytes.Length) return false;
            if (bytes[at] == letter) at++;
            else if (bytes[at] == '#' && at + 2 < bytes.Length && byte.TryParse(bytes.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value == letter) at += 3;
            else return false;
        }

        return at >= bytes.Length || bytes[at] <= 0x20 || "()<>[]{}/%"u8.IndexOf(bytes[at]) >= 0;
    }
}
