using System.Buffers.Binary;
using Publish.Model.Pictures;

namespace Publish.Pdf.Resources.Jpeg;

/// <summary>One colour of a JPEG.</summary>
/// <param name="Across">How many blocks of it lie side by side in a unit.</param>
/// <param name="Down">How many lie below each other.</param>
internal sealed record JpegComponent(byte Id, int Across, int Down, int QuantisationTable)
{
    public JpegCode? Differences { get; set; }

    public JpegCode? Coefficients { get; set; }
}

/// <summary>The parts of a JPEG whose colours are lightness and two colour differences, all in one sequential scan (ITU-T T.81, Annex B).</summary>
internal sealed class JpegParts
{
    private readonly Dictionary<int, JpegCode> codes = [];
    private readonly Dictionary<int, byte[]> tables = [];

    public int Width { get; private set; }

    public int Height { get; private set; }

    public List<JpegComponent> Components { get; } = [];

    /// <summary>Units between two restart markers; 0 for none.</summary>
    public int RestartInterval { get; private set; }

    /// <summary>Where the coded pixels lie in the file.</summary>
    public Range Scan { get; private set; }

    public byte[] TableOf(JpegComponent component) => tables[component.QuantisationTable];

    /// <summary>Null for a JPEG of another kind, or a damaged one.</summary>
    public static JpegParts? Read(ReadOnlySpan<byte> data)
    {
        var parts = new JpegParts();
        var segments = new JpegSegments(data);
        while (segments.Next())
        {
            if (!parts.Take(segments.Marker, segments.Body))
                return null;
            if (segments.Marker != JpegSegments.StartOfScan)
                continue;
            parts.Scan = segments.CodedStart..(segments.CodedStart + segments.Coded.Length);
            return parts.IsComplete ? parts : null;
        }

        return null;
    }

    private bool IsComplete => Components.Count == 3 && Width > 0 && Height > 0
        && Components.TrueForAll(part => part is { Differences: not null, Coefficients: not null, Across: >= 1 and <= 4, Down: >= 1 and <= 4 })
        && Components.TrueForAll(part => part.Across <= Components[0].Across && part.Down <= Components[0].Down)
        && tables.ContainsKey(Components[0].QuantisationTable);

    private bool Take(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        0xC0 or 0xC1 => TakeFrame(segment),
        0xC2 or 0xC3 or (>= 0xC5 and <= 0xC7) or (>= 0xC9 and <= 0xCF) => false,
        0xC4 => JpegCode.Read(segment, codes),
        0xDB => TakeTables(segment),
        0xDD => TakeInterval(segment),
        0xDA => TakeScan(segment),

        // Adobe's marker says 0 where the colours are red, green and blue.
        0xEE => !segment.StartsWith("Adobe"u8) || segment.Length < 12 || segment[11] == 1,
        _ => true,
    };

    private bool TakeFrame(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < 15 || frame[0] != 8 || frame[5] != 3 || Components.Count > 0)
            return false;
        Height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        Width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        for (var i = 6; i < 15; i += 3)
            Components.Add(new JpegComponent(frame[i], frame[i + 1] >> 4, frame[i + 1] & 15, frame[i + 2]));
        return !(Components[0].Id == 'R' && Components[1].Id == 'G');
    }

    private bool TakeTables(ReadOnlySpan<byte> segment)
    {
        for (; segment.Length >= 65; segment = segment[65..])
        {
            if (segment[0] > 3)
                return false;
            tables[segment[0]] = segment[1..65].ToArray();
        }

        return segment.IsEmpty;
    }

    private bool TakeInterval(ReadOnlySpan<byte> segment)
    {
        RestartInterval = segment.Length >= 2 ? BinaryPrimitives.ReadUInt16BigEndian(segment) : 0;
        return segment.Length >= 2;
    }

    private bool TakeScan(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 10 || segment[0] != 3 || Components.Count != 3)
            return false;
        for (var i = 0; i < 3; i++)
        {
            if (segment[1 + (2 * i)] != Components[i].Id)
                return false;
            Components[i].Differences = codes.GetValueOrDefault(segment[2 + (2 * i)] >> 4);
            Components[i].Coefficients = codes.GetValueOrDefault(0x10 | (segment[2 + (2 * i)] & 15));
        }

        return true;
    }
}
