using System.Buffers.Binary;
using System.Text;

namespace Publish.Delivery.Printing.Ipp;

/// <summary>Bytes from a printer as a message (RFC 8010, section 3). Collections, which nobody here asks about, are passed over; whatever does not follow the
/// protocol is refused.</summary>
internal sealed class IppReader
{
    private readonly byte[] data;
    private readonly List<IppGroup> groups = [];
    private List<IppAttribute> attributes = [];
    private List<IppValue> values = [];
    private int position;
    private int collections;

    private IppReader(byte[] data) => this.data = data;

    /// <exception cref="InvalidDataException">This is no message of the protocol.</exception>
    public static IppMessage Read(byte[] data) => new IppReader(data).Message();

    private IppMessage Message()
    {
        var (version, code, request) = (Short(), Short(), BinaryPrimitives.ReadInt32BigEndian(Next(4)));
        for (var tag = Tag(); tag != IppTag.End;)
            tag = Group(tag);
        return new(version, code, request, groups);
    }

    /// <returns>The tag that ended it.</returns>
    private IppTag Group(IppTag group)
    {
        if (group > IppTag.LastGroup) throw new InvalidDataException("a value stands outside of every group");
        attributes = [];
        groups.Add(new(group, attributes));
        var tag = Tag();
        for (; tag > IppTag.LastGroup; tag = Tag())
            Attribute(tag);
        return tag;
    }

    private void Attribute(IppTag tag)
    {
        var name = Encoding.UTF8.GetString(Next(Short()));
        var bytes = Next(Short());
        if (name.Length > 0 && collections == 0)
        {
            values = [];
            attributes.Add(new(name, values));
        }

        if (tag == IppTag.BeginCollection) collections++;
        else if (tag == IppTag.EndCollection) collections--;
        else if (collections == 0) values.Add(Value(tag, bytes));
    }

    private static IppValue Value(IppTag tag, ReadOnlySpan<byte> bytes) => tag switch
    {
        IppTag.Integer or IppTag.Enum when bytes.Length == 4 => new(tag, Number: BinaryPrimitives.ReadInt32BigEndian(bytes)),
        IppTag.Boolean when bytes.Length == 1 => new(tag, Number: bytes[0]),
        IppTag.Range when bytes.Length == 8 =>
            new(tag, Number: BinaryPrimitives.ReadInt32BigEndian(bytes), Upper: BinaryPrimitives.ReadInt32BigEndian(bytes[4..])),
        IppTag.TextWithLanguage or IppTag.NameWithLanguage => new(tag, WithoutLanguage(bytes)),
        >= IppTag.Text => new(tag, Encoding.UTF8.GetString(bytes)),
        _ => new(tag),
    };

    /// <summary>The language's length and name, then the text's.</summary>
    private static string WithoutLanguage(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4) return "";
        var start = BinaryPrimitives.ReadUInt16BigEndian(bytes) + 4;
        return start <= bytes.Length ? Encoding.UTF8.GetString(bytes[start..]) : "";
    }

    private IppTag Tag() => (IppTag)Next(1)[0];

    private ushort Short() => BinaryPrimitives.ReadUInt16BigEndian(Next(2));

    private ReadOnlySpan<byte> Next(int count)
    {
        if (position + count > data.Length) throw new InvalidDataException("the answer breaks off");
        position += count;
        return data.AsSpan(position - count, count);
    }
}
