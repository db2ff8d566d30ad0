using System.Buffers.Binary;

namespace Publish.Model.Pictures.Bare;

/// <summary>
/// A colour profile (ICC.1:2022, sections 7 to 10) with its curves and tables and no words: people call the profiles of their screens and scanners after themselves, and programs write down when, on what and for whom
/// one was made.
/// </summary>
public static class BareProfile
{
    private const int HeaderLength = 128;
    private const int TagLength = 12;
    private const int MostTags = 100;

    private static readonly HashSet<string> Colours = new(StringComparer.Ordinal)
    {
        "wtpt", "bkpt", "chad", "chrm", "lumi", "gamt", "cicp", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC",
        "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "D2B0", "D2B1", "D2B2", "D2B3", "B2D0", "B2D1", "B2D2", "B2D3",
    };

    /// <returns>Empty where it is no profile.</returns>
    public static byte[] Of(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < HeaderLength + 4 || !profile[36..].StartsWith("acsp"u8)) return [];
        var count = BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]);
        if (count > MostTags || profile.Length < HeaderLength + 4 + (count * TagLength)) return [];
        var (tags, isNew) = (new List<(string Name, byte[] Data)>(), profile[8] >= 4);
        tags.Add(("desc", isNew ? Words("Profile") : Description("Profile")));
        tags.Add(("cprt", isNew ? Words("None") : [.. "text\0\0\0\0None\0"u8]));
        for (var i = 0; i < count; i++)
        {
            var entry = profile.Slice(HeaderLength + 4 + (i * TagLength), TagLength);
            var (name, at, length) = (System.Text.Encoding.Latin1.GetString(entry[..4]), BinaryPrimitives.ReadUInt32BigEndian(entry[4..]), BinaryPrimitives.ReadUInt32BigEndian(entry[8..]));
            if ((ulong)at + length > (ulong)profile.Length) return [];
            if (Colours.Contains(name)) tags.Add((name, profile.Slice((int)at, (int)length).ToArray()));
        }

        return Written(profile[..HeaderLength], tags);
    }

    private static byte[] Written(ReadOnlySpan<byte> header, List<(string Name, byte[] Data)> tags)
    {
        var body = new MemoryStream();
        var table = new byte[4 + (tags.Count * TagLength)];
        BinaryPrimitives.WriteUInt32BigEndian(table, (uint)tags.Count);
        var first = HeaderLength + table.Length;
        var written = new List<(byte[] Data, int At)>();
        for (var i = 0; i < tags.Count; i++)
        {
            // Curves that are alike are one, as most profiles have them.
            var at = written.Find(other => other.Data.AsSpan().SequenceEqual(tags[i].Data)) is { Data: not null } same ? same.At : -1;
            if (at < 0)
            {
                at = first + (int)body.Length;
                written.Add((tags[i].Data, at));
                body.Write(tags[i].Data);
                while (body.Length % 4 != 0) body.WriteByte(0);
            }

            var entry = table.AsSpan(4 + (i * TagLength));
            System.Text.Encoding.Latin1.GetBytes(tags[i].Name, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)tags[i].Data.Length);
        }

        byte[] profile = [.. header, .. table, .. body.ToArray()];
        BinaryPrimitives.WriteUInt32BigEndian(profile, (uint)profile.Length);
        // The program, the time, the machine, its maker and model, the maker of the profile, the sum of its bytes.
        profile.AsSpan(4, 4).Clear();
        profile.AsSpan(24, 12).Clear();
        (profile[24], profile[25], profile[27], profile[29]) = (0x07, 0xD0, 1, 1);
        profile.AsSpan(40, 4).Clear();
        profile.AsSpan(48, 8).Clear();
        profile.AsSpan(80, 48).Clear();
        return profile;
    }

    /// <summary>The type <c>desc</c> of version 2, with no words in other scripts.</summary>
    private static byte[] Description(string words) => [.. "desc\0\0\0\0"u8, 0, 0, 0, (byte)(words.Length + 1), .. System.Text.Encoding.ASCII.GetBytes(words), 0, .. new byte[4 + 4 + 2 + 1 + 67]];

    /// <summary>The type <c>mluc</c> of version 4, in English.</summary>
    private static byte[] Words(string words) =>
        [.. "mluc\0\0\0\0"u8, 0, 0, 0, 1, 0, 0, 0, 12, .. "enUS"u8, 0, 0, 0, (byte)(2 * words.Length), 0, 0, 0, 28, .. System.Text.Encoding.BigEndianUnicode.GetBytes(words)];
}
