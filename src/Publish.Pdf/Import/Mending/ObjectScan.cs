using Publish.Pdf.Syntax;

namespace Publish.Pdf.Import.Mending;

/// <summary>Finds the objects of a PDF without its table: by the words "7 0 obj" that each begins with. Of several with one number the last counts, as when a file
/// was saved again.</summary>
internal static class ObjectScan
{
    private const int MostObjects = 2_000_000;

    private static ReadOnlySpan<byte> Digits => "0123456789"u8;

    private static ReadOnlySpan<byte> White => "\0\t\n\f\r "u8;

    public static List<FoundObject> Find(ReadOnlySpan<byte> data)
    {
        var found = new List<FoundObject>();
        for (var at = 0; found.Count < MostObjects;)
        {
            var next = data[at..].IndexOf("obj"u8);
            if (next < 0)
                break;
            at += next + 3;
            if (NumberBefore(data, at - 3) is var (number, place) && number > 0)
            {
                var head = HeadAt(data, at);
                found.Add(new(number, place, head));
                at = head.End.Value;
            }
        }

        return found;
    }

    /// <summary>Up to its stream, its end, or the object behind it, where its end is lost. What stands in a text is no sign of either.</summary>
    private static Range HeadAt(ReadOnlySpan<byte> data, int from)
    {
        var rest = data.Slice(from, Math.Min(FoundObject.LongestHead, data.Length - from));
        var hasTexts = true;
        for (var at = 0; at < rest.Length;)
        {
            var next = rest[at..].IndexOfAny("(eso"u8);
            if (next < 0)
                break;
            at += next;
            if (rest[at] == '(' && hasTexts)
            {
                var length = StringLength(rest[at..]);
                hasTexts = length > 0;
                at += Math.Max(1, length);
            }
            else if (rest[at..].StartsWith("endobj"u8) || rest[at..].StartsWith("stream"u8))
                return from..(from + at);
            else if (rest[at..].StartsWith("obj"u8) && NumberBefore(rest, at) is var (number, place) && number > 0)
                return from..(from + place);
            else
                at++;
        }

        return from..(from + rest.Length);
    }

    /// <summary>A dictionary as it stands but for its texts, which may hold what looks like entries.</summary>
    public static ReadOnlySpan<byte> WithoutTexts(ReadOnlySpan<byte> dictionary)
    {
        var at = dictionary.IndexOf((byte)'(');
        if (at < 0)
            return dictionary;
        var bare = new ByteSink(dictionary.Length);
        while (at >= 0 && StringLength(dictionary[at..]) is > 0 and var length)
        {
            bare.Raw(dictionary[..at]).Raw("()"u8);
            dictionary = dictionary[(at + length)..];
            at = dictionary.IndexOf((byte)'(');
        }

        return bare.Raw(dictionary).Written;
    }

    /// <summary>Of a text in brackets, with them; 0 where it is never closed, or only behind another object, so that the bracket is none of a text.</summary>
    private static int StringLength(ReadOnlySpan<byte> text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '(')
                depth++;
            else if (text[at] == ')' && --depth == 0)
                return text[..at].IndexOf("endobj"u8) < 0 ? at + 1 : 0;
        }

        return 0;
    }

    // Backwards over " 0 " and the number; 0 for "endobj" and for words in a text.
    private static (int Number, int Place) NumberBefore(ReadOnlySpan<byte> data, int at)
    {
        var generation = data[..at].TrimEnd(White);
        var middle = generation.TrimEnd(Digits);
        var before = middle.TrimEnd(White);
        var start = before.TrimEnd(Digits);
        var isWhole = generation.Length < at && middle.Length < generation.Length && before.Length < middle.Length && start.Length < before.Length;
        return isWhole && before.Length - start.Length < 10 ? (int.Parse(before[start.Length..], System.Globalization.CultureInfo.InvariantCulture), start.Length) : default;
    }
}
