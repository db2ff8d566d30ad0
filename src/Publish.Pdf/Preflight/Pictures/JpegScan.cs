using Publish.Pdf.Resources.Jpeg;

namespace Publish.Pdf.Preflight.Pictures;

/// <summary>Reads the first coefficients of one scan, and passes over the others.</summary>
/// <param name="coded">Its pixels, stuffed.</param>
internal sealed class JpegScan(ReadOnlySpan<byte> coded, JpegFile file, Dictionary<int, JpegCode> codes, int restart)
{
    private readonly JpegBits bits = new(coded);
    private readonly List<(JpegPlane Plane, JpegCode? First, JpegCode? Others)> parts = [];
    private readonly int[] before = new int[4];
    private int start;
    private int end;
    private int high;
    private int low;

    public void Read(ReadOnlySpan<byte> head)
    {
        if (head.Length < 1 || head.Length < 4 + (2 * head[0])) return;
        for (var i = 0; i < head[0]; i++)
        {
            var id = head[1 + (2 * i)];
            if (file.Planes.Find(plane => plane.Id == id) is { } plane)
                parts.Add((plane, codes.GetValueOrDefault(head[2 + (2 * i)] >> 4), codes.GetValueOrDefault(0x10 | (head[2 + (2 * i)] & 15))));
        }
        var tail = head[(1 + (2 * head[0]))..];
        (start, end, high, low) = (tail[0], tail[1], tail[2] >> 4, tail[2] & 15);
        // A progressive file brings the other coefficients in scans of their own, which are passed over.
        if (start == 0 && parts.Count is > 0 and <= 4) Blocks();
    }

    private void Blocks()
    {
        var isAlone = parts.Count == 1;
        var first = parts[0].Plane;
        var most = file.Planes.Max(plane => plane.Horizontal);
        var tall = file.Planes.Max(plane => plane.Vertical);
        // A component alone has as many blocks as its own samples fill; together they come in units.
        var across = isAlone ? Blocks(file.Width, first.Horizontal, most) : first.Across / first.Horizontal;
        var down = isAlone ? Blocks(file.Height, first.Vertical, tall) : first.Down / first.Vertical;
        for (var unit = 0; unit < across * down; unit++)
        {
            if (restart > 0 && unit > 0 && unit % restart == 0)
            {
                if (!bits.Restart()) return;
                Array.Clear(before);
            }
            for (var i = 0; i < parts.Count; i++)
                if (!Unit(i, unit % across, unit / across, isAlone)) return;
        }
    }

    private static int Blocks(int samples, int factor, int most) => (((samples * factor) + most - 1) / most + 7) / 8;

    private bool Unit(int part, int x, int y, bool isAlone)
    {
        var plane = parts[part].Plane;
        var (wide, tall) = isAlone ? (1, 1) : (plane.Horizontal, plane.Vertical);
        for (var row = 0; row < tall; row++)
            for (var column = 0; column < wide; column++)
            {
                var (across, down) = ((x * wide) + column, (y * tall) + row);
                if (!Block(part, down < plane.Down && across < plane.Across ? (down * plane.Across) + across : -1)) return false;
            }
        return true;
    }

    private bool Block(int part, int place)
    {
        var (plane, first, others) = parts[part];
        if (bits.IsPastEnd) return false;
        if (high > 0)
        {
            var finer = bits.Next(1) << low;
            if (place >= 0) plane.Means[place] |= finer;
            return true;
        }
        if (first is null || first.Read(bits) is not (>= 0 and <= 16 and var size)) return false;
        before[part] += bits.Signed(size);
        if (place >= 0) plane.Means[place] = before[part] << low;
        return end == 0 || (others is not null && PassOver(others));
    }

    private bool PassOver(JpegCode others)
    {
        for (var index = 1; index <= Math.Min(63, end); index++)
        {
            if (others.Read(bits) is not (>= 0 and var code)) return false;
            var (run, size) = (code >> 4, code & 15);
            if (size == 0 && run < 15) return true;
            index += run;
            bits.Skip(size);
        }
        return true;
    }
}
