using Publish.Model.Pictures;
using Publish.Pdf.Resources.Jpeg;

namespace Publish.Pdf.Preflight.Pictures;

/// <summary>One component of a JPEG, a number an 8 by 8 block: the mean of its samples, which is what its first coefficient says.</summary>
/// <param name="Across">Blocks in a row of <paramref name="Means"/>.</param>
internal sealed record JpegPlane(byte Id, int Horizontal, int Vertical, int Table, int Across, int Down, int[] Means);

/// <summary>
/// What a JPEG says of itself, and the mean of each of its blocks (ITU-T T.81; the Adobe marker as Adobe's technical note 5116 has it). Means are enough to know
/// how much ink goes where; the pictures that people see are decoded elsewhere.
/// </summary>
internal sealed class JpegFile
{
    private const int MostBlocks = 6_000_000;

    public int Width { get; private set; }

    public int Height { get; private set; }

    public int Bits { get; private set; }

    /// <summary>Null without an Adobe marker; 0 none, 1 YCbCr, 2 YCCK.</summary>
    public int? AdobeTransform { get; private set; }

    public List<JpegPlane> Planes { get; } = [];

    /// <summary>Why its samples could not be read; null where they were.</summary>
    public string? Problem { get; private set; }

    /// <summary>Null for what is no JPEG at all.</summary>
    /// <param name="withSamples">Without, only what its head says is read.</param>
    public static JpegFile? Read(byte[] data, bool withSamples)
    {
        if (data.Length < 4 || data[0] != 0xFF || data[1] != 0xD8) return null;
        var file = new JpegFile();
        file.Segments(data, withSamples);
        return file.Planes.Count == 0 ? null : file;
    }

    /// <summary>Whether its components are to be turned into red, green and blue, or into cyan, magenta and yellow.</summary>
    /// <param name="asked">What the PDF says where the JPEG does not; null for nothing.</param>
    public bool IsTransformed(int? asked) => AdobeTransform is { } adobe ? adobe > 0
        : asked is { } given ? given > 0
        : Planes.Count == 3 && !(Planes[0].Id == 'R' && Planes[1].Id == 'G' && Planes[2].Id == 'B');

    private void Segments(byte[] data, bool withSamples)
    {
        var quantum = new int[4];
        var codes = new Dictionary<int, JpegCode>();
        var restart = 0;
        var sawScan = false;
        var segments = new JpegSegments(data);
        while (segments.Next())
        {
            var body = segments.Body;
            switch (segments.Marker)
            {
                case 0xC4:
                    JpegCode.Read(body, codes);
                    break;
                case 0xDB:
                    Quanta(body, quantum);
                    break;
                case 0xDD when body.Length >= 2:
                    restart = (body[0] << 8) | body[1];
                    break;
                case 0xEE when body.Length >= 12 && body.StartsWith("Adobe"u8):
                    AdobeTransform = body[11];
                    break;
                case JpegSegments.StartOfScan when !withSamples:
                    return;
                case JpegSegments.StartOfScan when Problem is null && Planes.Count > 0:
                    new JpegScan(segments.Coded, this, codes, restart).Read(body);
                    sawScan = true;
                    break;
                default:
                    if (segments.IsFrame && !Frame(body, segments.Marker, withSamples)) return;
                    break;
            }
        }
        if (!sawScan) Problem ??= "it holds no samples";
        for (var i = 0; i < Planes.Count && Problem is null; i++)
        {
            var (means, step, shift, zero) = (Planes[i].Means, quantum[Planes[i].Table & 3], Bits - 8, 1 << (Bits - 1));
            for (var block = 0; block < means.Length; block++)
                means[block] = Math.Clamp(((means[block] * step / 8) + zero) >> shift, 0, 255);
        }
    }

    private static void Quanta(ReadOnlySpan<byte> body, int[] quantum)
    {
        while (body.Length >= 65)
        {
            var isWide = body[0] >> 4 > 0;
            if (isWide && body.Length < 129) return;
            quantum[body[0] & 3] = isWide ? (body[1] << 8) | body[2] : body[1];
            body = body[(isWide ? 129 : 65)..];
        }
    }

    private bool Frame(ReadOnlySpan<byte> body, byte marker, bool withSamples)
    {
        if (body.Length < 6 || Planes.Count > 0) return Planes.Count > 0;
        (Bits, Height, Width) = (body[0], (body[1] << 8) | body[2], (body[3] << 8) | body[4]);
        var count = body[5];
        if (count is < 1 or > 4 || body.Length < 6 + (3 * count) || Bits is < 8 or > 12) return false;
        var (most, tall) = (1, 1);
        for (var i = 0; i < count; i++)
            (most, tall) = (Math.Max(most, body[7 + (3 * i)] >> 4), Math.Max(tall, body[7 + (3 * i)] & 15));
        var (units, rows) = ((Width + (8 * most) - 1) / (8 * most), (Height + (8 * tall) - 1) / (8 * tall));
        if (marker is not (0xC0 or 0xC1 or 0xC2)) Problem = "it is packed in a way that is hardly ever used";
        for (var i = 0; i < count; i++)
        {
            var sampling = body[7 + (3 * i)];
            int horizontal = Math.Clamp(sampling >> 4, 1, 4), vertical = Math.Clamp(sampling & 15, 1, 4), across = units * horizontal, down = rows * vertical;
            if ((long)across * down > MostBlocks) Problem ??= "it is too large";
            Planes.Add(new(body[6 + (3 * i)], horizontal, vertical, body[8 + (3 * i)], across, down, withSamples && Problem is null ? new int[across * down] : []));
        }
        return true;
    }
}
