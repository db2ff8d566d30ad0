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
        for (var at = 0; found.Count < MostObjects; at += 3)
        {
            var next = data[at..].IndexOf("obj"u8);
            if (next < 0)
                break;
            at += next;
            if (NumberBefore(data, at) is var (number, place) && number > 0)
                found.Add(new(number, place, HeadAt(data, at + 3)));
        }

        return found;
    }

    private static Range HeadAt(ReadOnlySpan<byte> data, int from)
    {
        var rest = data.Slice(from, Math.Min(FoundObject.LongestHead, data.Length - from));
        var end = rest.IndexOf("endobj"u8) is >= 0 and var close ? close : rest.Length;
        var stream = rest[..end].IndexOf("stream"u8);
        return from..(from + (stream >= 0 ? stream : end));
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
