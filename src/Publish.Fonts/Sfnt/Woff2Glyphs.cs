using System.Buffers.Binary;

namespace Publish.Fonts.Sfnt;

/// <summary>Outlines that a web font has taken apart into streams, as the tables <c>glyf</c> and <c>loca</c> (WOFF 2.0, sections 5.1 to 5.4). Offsets are long ones.</summary>
internal sealed class Woff2Glyphs
{
    private const int MoreComponents = 0x20, ArgumentsAreWords = 1, HasScale = 8, HasTwoScales = 0x40, HasMatrix = 0x80, HasInstructions = 0x100;

    private readonly Woff2Reader contours, points, flags, glyphs, composites, boxes, instructions;
    private readonly ReadOnlyMemory<byte> boxed;
    private readonly List<byte> outlines = [];
    private readonly List<int> offsets = [];
    private readonly List<int> lefts = [];

    private Woff2Glyphs(ReadOnlyMemory<byte> table)
    {
        var reader = new Woff2Reader(table);
        reader.Take(4);
        var count = reader.UInt16();
        reader.Take(2);
        var sizes = new int[7];
        for (var i = 0; i < sizes.Length; i++) sizes[i] = reader.Size();
        var streams = Array.ConvertAll(sizes, size => reader.Take(size));
        (contours, points, flags, glyphs, composites, instructions) = (new(streams[0]), new(streams[1]), new(streams[2]), new(streams[3]), new(streams[4]), new(streams[6]));
        boxes = new(streams[5]);
        boxed = boxes.Take((count + 31) >> 5 << 2);
        for (var i = 0; i < count; i++) Add(i);
        offsets.Add(outlines.Count);
    }

    public ReadOnlyMemory<byte> Glyf => outlines.ToArray();

    public ReadOnlyMemory<byte> Loca
    {
        get
        {
            var loca = new byte[offsets.Count * 4];
            for (var i = 0; i < offsets.Count; i++) BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * i), (uint)offsets[i]);
            return loca;
        }
    }

    /// <exception cref="FontFormatException">A stream is too short, or says what cannot be.</exception>
    public static Woff2Glyphs Of(ReadOnlyMemory<byte> table) => new(table);

    /// <summary>Section 5.4: side bearings that are the outlines' own left edges were left out.</summary>
    public ReadOnlyMemory<byte> Metrics(ReadOnlyMemory<byte> table, ReadOnlyMemory<byte> hhea)
    {
        if (hhea.Length < 36) throw Woff2.Broken();
        int full = BinaryPrimitives.ReadUInt16BigEndian(hhea.Span[34..]), count = lefts.Count;
        var reader = new Woff2Reader(table);
        var left = reader.Byte();
        if (full == 0 || full > count) throw Woff2.Broken();
        var widths = new int[full];
        for (var i = 0; i < full; i++) widths[i] = reader.UInt16();
        var hmtx = new byte[(4 * full) + (2 * (count - full))];
        for (var i = 0; i < count; i++)
        {
            var isOmitted = (left & (i < full ? 1 : 2)) != 0;
            var bearing = isOmitted ? lefts[i] : reader.Int16();
            if (i < full) BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)widths[i]);
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(i < full ? (4 * i) + 2 : (4 * full) + (2 * (i - full))), (short)bearing);
        }
        return hmtx;
    }

    private void Add(int glyph)
    {
        offsets.Add(outlines.Count);
        var count = contours.Int16();
        var hasBox = (boxed.Span[glyph >> 3] & (0x80 >> (glyph & 7))) != 0;
        lefts.Add(0);
        if (count == 0) return;
        if (count > 0) Simple(count, hasBox);
        else if (hasBox) Composite();
        else throw Woff2.Broken();
        while (outlines.Count % 4 != 0) outlines.Add(0);
    }

    private void Composite()
    {
        Short(-1);
        Box();
        var (more, hasInstructions) = (true, false);
        while (more)
        {
            var flag = composites.UInt16();
            Short(flag);
            var length = 2 + ((flag & ArgumentsAreWords) != 0 ? 4 : 2) + ((flag & HasScale) != 0 ? 2 : (flag & HasTwoScales) != 0 ? 4 : (flag & HasMatrix) != 0 ? 8 : 0);
            outlines.AddRange(composites.Take(length).Span);
            (more, hasInstructions) = ((flag & MoreComponents) != 0, hasInstructions || (flag & HasInstructions) != 0);
        }
        if (hasInstructions) Instructions();
    }

    private void Box()
    {
        lefts[^1] = boxes.Int16();
        Short(lefts[^1]);
        outlines.AddRange(boxes.Take(6).Span);
    }

    private void Simple(int count, bool hasBox)
    {
        var ends = new int[count];
        for (var (i, total) = (0, 0); i < count; i++) ends[i] = (total += points.Short255()) - 1;
        if (ends[^1] is < 0 or > ushort.MaxValue) throw Woff2.Broken();
        var path = new (bool IsOn, int X, int Y)[ends[^1] + 1];
        for (var i = 0; i < path.Length; i++) path[i] = Step();
        Short(count);
        if (hasBox) Box();
        else Around(path);
        foreach (var end in ends) Short(end);
        Instructions();
        Path(path);
    }

    private void Around((bool IsOn, int X, int Y)[] path)
    {
        int x = 0, y = 0, left = int.MaxValue, bottom = int.MaxValue, right = int.MinValue, top = int.MinValue;
        foreach (var (_, dx, dy) in path)
        {
            (x, y) = (x + dx, y + dy);
            (left, bottom, right, top) = (Math.Min(left, x), Math.Min(bottom, y), Math.Max(right, x), Math.Max(top, y));
        }
        lefts[^1] = left;
        foreach (var side in (int[])[left, bottom, right, top]) Short(side);
    }

    private void Instructions()
    {
        var length = glyphs.Short255();
        Short(length);
        outlines.AddRange(instructions.Take(length).Span);
    }

    /// <summary>As short as the table has them: nothing for 0, a byte up to 255 (OpenType 1.9, "glyf").</summary>
    private void Path((bool IsOn, int X, int Y)[] path)
    {
        foreach (var (isOn, x, y) in path) outlines.Add((byte)((isOn ? 1 : 0) | Form(x, 2, 16) | Form(y, 4, 32)));
        foreach (var (_, x, _) in path) Coordinate(x);
        foreach (var (_, _, y) in path) Coordinate(y);
    }

    private static int Form(int by, int isShort, int isSameOrPositive) =>
        by == 0 ? isSameOrPositive : Math.Abs(by) > 255 ? 0 : by > 0 ? isShort | isSameOrPositive : isShort;

    private void Coordinate(int by)
    {
        if (by == 0) return;
        if (Math.Abs(by) > 255) Short(by);
        else outlines.Add((byte)Math.Abs(by));
    }

    /// <summary>Section 5.2, the table of triplets.</summary>
    private (bool IsOn, int X, int Y) Step()
    {
        var flag = flags.Byte();
        var (isOn, form) = (flag < 128, flag & 127);
        var (x, y) = form switch
        {
            < 10 => (0, ((form & 14) << 7) + glyphs.Byte()),
            < 20 => (((form - 10 & 14) << 7) + glyphs.Byte(), 0),
            < 84 => Nibbles(form - 20, glyphs.Byte()),
            < 120 => (1 + ((form - 84) / 12 << 8) + glyphs.Byte(), 1 + ((form - 84) % 12 >> 2 << 8) + glyphs.Byte()),
            < 124 => Twelve(glyphs.Byte(), glyphs.Byte(), glyphs.Byte()),
            _ => (glyphs.UInt16(), glyphs.UInt16()),
        };
        // Up to 20 only one of both is there, and the lowest bit is its sign.
        return (isOn, (form & 1) != 0 ? x : -x, (form < 10 ? form & 1 : form >> 1 & 1) != 0 ? y : -y);
    }

    private static (int X, int Y) Nibbles(int form, int two) => (1 + (form & 0x30) + (two >> 4), 1 + ((form & 0x0C) << 2) + (two & 0x0F));

    private static (int X, int Y) Twelve(int first, int middle, int last) => ((first << 4) + (middle >> 4), ((middle & 0x0F) << 8) + last);

    private void Short(int value)
    {
        outlines.Add((byte)(value >> 8));
        outlines.Add((byte)value);
    }
}
