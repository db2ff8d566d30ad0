using System.Buffers.Binary;
using System.Text;

namespace Publish.Fonts.Sfnt;

/// <summary>The directory of tables of a TrueType or OpenType file; every table that it gives lies inside the file.</summary>
internal sealed class SfntFile
{
    private const int MostTables = 128;

    private readonly ReadOnlyMemory<byte> data;
    private readonly Dictionary<uint, Range> tables;

    private SfntFile(ReadOnlyMemory<byte> data, Dictionary<uint, Range> tables)
    {
        this.data = data;
        this.tables = tables;
    }

    public static SfntFile Open(ReadOnlyMemory<byte> data)
    {
        var bytes = data.Span;
        if (bytes.Length < 12)
            throw new FontFormatException("The file is too short to be a font.");
        Refuse(BinaryPrimitives.ReadUInt32BigEndian(bytes));
        int count = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        if (count > MostTables || 12 + (count * 16) > bytes.Length)
            throw new FontFormatException("The font's list of tables is broken.");
        var tables = new Dictionary<uint, Range>(count);
        for (var i = 0; i < count; i++)
            Add(tables, bytes.Slice(12 + (16 * i), 16), bytes.Length);
        return new SfntFile(data, tables);
    }

    public static uint Tag(string name) => BinaryPrimitives.ReadUInt32BigEndian(Encoding.ASCII.GetBytes(name));

    public bool Has(string name) => tables.ContainsKey(Tag(name));

    /// <summary>The table's bytes, or an empty table where the file has none.</summary>
    public SfntTable Table(string name) => new(name, TableBytes(name));

    public ReadOnlyMemory<byte> TableBytes(string name) =>
        tables.TryGetValue(Tag(name), out var range) ? data[range] : default;

    /// <summary>The table's bytes; a file without it, or with less of it, is refused.</summary>
    public SfntTable Need(string name, int length)
    {
        var table = Table(name);
        return table.Length >= length
            ? table
            : throw new FontFormatException($"The font's table \"{name}\" is missing or too short.");
    }

    private static void Refuse(uint kind)
    {
        var reason = kind switch
        {
            0x00010000 or 0x4F54544F or 0x74727565 => null,
            0x774F4646 => "This is a web font of the first kind (WOFF). Use a .woff2, or the .ttf or .otf file that it was made from.",
            _ => "The file is not a TrueType or OpenType font.",
        };
        if (reason is not null)
            throw new FontFormatException(reason);
    }

    private static void Add(Dictionary<uint, Range> tables, ReadOnlySpan<byte> entry, int fileLength)
    {
        long start = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
        long length = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
        if (start + length > fileLength)
            throw new FontFormatException("The font file ends in the middle of a table.");
        tables[BinaryPrimitives.ReadUInt32BigEndian(entry)] = (int)start..(int)(start + length);
    }
}
