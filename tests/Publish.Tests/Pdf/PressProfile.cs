using System.Buffers.Binary;
using System.Text;

namespace Publish.Tests.Pdf;

/// <summary>An ICC profile written by hand: black ink for what is dark, magenta for a above 0, yellow for b above 0, no cyan.</summary>
internal static class PressProfile
{
    public static byte[] Make(string kind = "prtr", string space = "CMYK", string connection = "Lab ", byte version = 2, string table = "B2A0")
    {
        var tag = Table();
        var bytes = new byte[128 + 4 + 12 + tag.Length];
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        bytes[8] = version;
        Encoding.ASCII.GetBytes(kind + space + connection).CopyTo(bytes, 12);
        "acsp"u8.CopyTo(bytes.AsSpan(36));
        bytes[131] = 1;
        Encoding.ASCII.GetBytes(table).CopyTo(bytes, 132);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(136), 144);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(140), tag.Length);
        tag.CopyTo(bytes, 144);
        return bytes;
    }

    // lut8: three straight curves, three points each way, four straight curves.
    private static byte[] Table()
    {
        var tag = new List<byte>([.. "mft1"u8, 0, 0, 0, 0, 3, 4, 3, 0, .. new byte[36]]);
        for (var i = 0; i < 3; i++) tag.AddRange(Straight);
        for (var l = 0; l < 3; l++)
            for (var a = 0; a < 3; a++)
                for (var b = 0; b < 3; b++)
                    tag.AddRange([0, (byte)(a == 2 ? 255 : 0), (byte)(b == 2 ? 255 : 0), l switch { 0 => 255, 1 => 128, _ => 0 }]);
        for (var i = 0; i < 4; i++) tag.AddRange(Straight);
        return [.. tag];
    }

    private static IEnumerable<byte> Straight => Enumerable.Range(0, 256).Select(value => (byte)value);
}
