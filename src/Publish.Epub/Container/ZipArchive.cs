using System.Buffers.Binary;
using System.Text;

namespace Publish.Epub.Container;

/// <summary>Writes a ZIP archive (PKWARE APPNOTE 6.3) that is the same on every machine: one fixed date, no host system, no extra fields.</summary>
internal static class ZipArchive
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfCentral = 0x06054b50;
    private const ushort VersionNeeded = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort MethodDeflate = 8;

    // 1 January 1980, the first day that the format can name.
    private const uint Date = 0x0021u << 16;

    /// <param name="entries">In the order in which they are written.</param>
    /// <exception cref="InvalidOperationException">More than 65,535 entries or 4 GB: ZIP64 is not readable on old readers.</exception>
    public static byte[] Write(IReadOnlyList<Entry> entries)
    {
        var names = entries.Select(e => Encoding.UTF8.GetBytes(e.Name)).ToArray();
        var archive = new byte[Measure(entries, names)];
        var offsets = new int[entries.Count];
        var position = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            offsets[i] = position;
            position += WriteLocal(archive.AsSpan(position), entries[i], names[i]);
        }

        var central = position;
        for (var i = 0; i < entries.Count; i++)
            position += WriteCentral(archive.AsSpan(position), entries[i], names[i], offsets[i]);
        WriteEnd(archive.AsSpan(position), entries.Count, central, position - central);
        return archive;
    }

    private static int Measure(IReadOnlyList<Entry> entries, byte[][] names)
    {
        long size = 22;
        for (var i = 0; i < entries.Count; i++)
            size += 30 + 46 + (2 * names[i].Length) + entries[i].Packed.Length;
        if (size > Array.MaxLength || entries.Count > ushort.MaxValue)
            throw new InvalidOperationException("The archive is too large for a ZIP file that every reader opens.");
        return (int)size;
    }

    private static int WriteLocal(Span<byte> target, Entry entry, byte[] name)
    {
        var fields = new Fields(target);
        fields.Four(LocalHeader);
        Common(ref fields, entry, name);
        fields.Bytes(name);
        fields.Bytes(entry.Packed.Span);
        return fields.Position;
    }

    private static int WriteCentral(Span<byte> target, Entry entry, byte[] name, int offset)
    {
        var fields = new Fields(target);
        fields.Four(CentralHeader);
        fields.Two(VersionNeeded); // The upper byte would name the host system: 0 says nothing of it.
        Common(ref fields, entry, name);
        fields.Two(0); // comment
        fields.Two(0); // disk
        fields.Two(0); // internal attributes
        fields.Four(0); // external attributes
        fields.Four((uint)offset);
        fields.Bytes(name);
        return fields.Position;
    }

    private static void Common(ref Fields fields, Entry entry, byte[] name)
    {
        fields.Two(VersionNeeded);
        fields.Two(Ascii.IsValid(entry.Name) ? (ushort)0 : Utf8Names);
        fields.Two(entry.Deflated ? MethodDeflate : (ushort)0);
        fields.Four(Date);
        fields.Four(entry.Checksum);
        fields.Four((uint)entry.Packed.Length);
        fields.Four((uint)entry.Size);
        fields.Two((ushort)name.Length);
        fields.Two(0); // extra
    }

    private static void WriteEnd(Span<byte> target, int count, int central, int size)
    {
        var fields = new Fields(target);
        fields.Four(EndOfCentral);
        fields.Four(0); // disks
        fields.Two((ushort)count);
        fields.Two((ushort)count);
        fields.Four((uint)size);
        fields.Four((uint)central);
        fields.Two(0); // comment
    }

    /// <summary>Little-endian fields, one after the other.</summary>
    private ref struct Fields(Span<byte> target)
    {
        private readonly Span<byte> target = target;

        public int Position { get; private set; }

        public void Two(ushort value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(target[Position..], value);
            Position += 2;
        }

        public void Four(uint value)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(target[Position..], value);
            Position += 4;
        }

        public void Bytes(ReadOnlySpan<byte> value)
        {
            value.CopyTo(target[Position..]);
            Position += value.Length;
        }
    }
}
