using System.Buffers.Binary;
using System.Text;

namespace Publish.Delivery.Printing.Ipp;

/// <summary>
/// A message as bytes (RFC 8010, section 3): numbers with the highest byte first, names and texts with their length before them.
/// <code>
/// version 2 | code 2 | request 4 | group tag 1 ( value tag 1 | name length 2 | name | value length 2 | value )* … | end 1
/// </code>
/// A further value of the same attribute has an empty name.
/// </summary>
internal static class IppWriter
{
    public static byte[] Write(IppMessage message)
    {
        using var bytes = new MemoryStream();
        Short(bytes, message.Version);
        Short(bytes, message.Code);
        Number(bytes, message.RequestId);
        foreach (var group in message.Groups)
            Group(bytes, group);
        bytes.WriteByte((byte)IppTag.End);
        return bytes.ToArray();
    }

    private static void Group(Stream bytes, IppGroup group)
    {
        bytes.WriteByte((byte)group.Tag);
        foreach (var attribute in group.Attributes)
            for (var i = 0; i < attribute.Values.Count; i++)
                Value(bytes, i == 0 ? attribute.Name : "", attribute.Values[i]);
    }

    private static void Value(Stream bytes, string name, IppValue value)
    {
        bytes.WriteByte((byte)value.Tag);
        Text(bytes, name);
        switch (value.Tag)
        {
            case IppTag.Integer or IppTag.Enum:
                Short(bytes, 4);
                Number(bytes, value.Number);
                break;
            case IppTag.Boolean:
                Short(bytes, 1);
                bytes.WriteByte((byte)value.Number);
                break;
            case IppTag.Range:
                Short(bytes, 8);
                Number(bytes, value.Number);
                Number(bytes, value.Upper);
                break;
            default:
                Text(bytes, value.Text);
                break;
        }
    }

    private static void Text(Stream bytes, string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        Short(bytes, checked((ushort)encoded.Length));
        bytes.Write(encoded);
    }

    private static void Short(Stream bytes, ushort value)
    {
        bytes.WriteByte((byte)(value >> 8));
        bytes.WriteByte((byte)value);
    }

    private static void Number(Stream bytes, int value)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(four, value);
        bytes.Write(four);
    }
}
