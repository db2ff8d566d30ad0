using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Publish.Raster.Screens;

/// <summary>
/// What <see cref="RowReduction"/> does, for pixels that are all opaque, as photographs are: then an area's weight is known beforehand, and nothing is divided. Two pixels are weighted at a time.
/// Quotients of whole numbers below 2^31 stand at least 2^-32 from the next whole one once a half is added, so a product with the inverse has the same whole part.
/// </summary>
internal sealed class OpaqueReduction
{
    private const int Channels = 4;

    private readonly int width;
    private readonly Area[] columns;
    private readonly Area[] rows;

    /// <summary>Of pairs of neighbours: where the first one stands, and the weights of both; as many for each column.</summary>
    private readonly (int Place, int Weights)[] pairs;
    private readonly int each;
    private readonly double[] inverses;
    private readonly int[] line;
    private readonly int[] sums;

    private OpaqueReduction(int fromWidth, int fromHeight, int width, int height)
    {
        this.width = width;
        (columns, rows) = (Area.Along(fromWidth, width), Area.Along(fromHeight, height));
        each = columns.Max(column => (column.Last - column.First) / 2) + 1;
        pairs = new (int, int)[width * each];
        for (var x = 0; x < width; x++)
            for (var i = 0; i < each; i++) pairs[(x * each) + i] = Pair(columns[x], columns[x].First + (2 * i), fromWidth);
        inverses = [.. columns.Select(column => 1.0 / column.Length)];
        (line, sums) = (new int[width * Channels], new int[width * Channels]);
    }

    /// <summary>Sums fit 31 bits, and pixels have a neighbour.</summary>
    public static bool Takes(int fromWidth, int fromHeight, int width, int height) =>
        fromWidth >= 2 && 255L * ((fromWidth * (long)Area.Whole / width) + 1) * ((fromHeight * (long)Area.Whole / height) + 1) < int.MaxValue / 2;

    /// <param name="target">Gets the RGBA pixels; may be longer.</param>
    public static void Into(byte[] target, ReadOnlySpan<byte> rgba, int fromWidth, int fromHeight, int width, int height)
    {
        var reduction = new OpaqueReduction(fromWidth, fromHeight, width, height);
        var to = MemoryMarshal.Cast<byte, uint>(target.AsSpan(0, width * height * Channels));
        var row = 0;
        for (var y = 0; y < fromHeight; y++)
        {
            reduction.Across(MemoryMarshal.Cast<byte, uint>(rgba.Slice(y * fromWidth * Channels, fromWidth * Channels)));
            // A row's last part is the next one's first.
            for (var isShared = true; isShared && row < height;)
            {
                reduction.AddLine((int)reduction.rows[row].ShareOf(y));
                if (y < reduction.rows[row].Last) break;
                reduction.Finish(to.Slice(row * width, width), reduction.rows[row].Length);
                row++;
                isShared = row < height && reduction.rows[row].First <= y;
            }
        }
    }

    private static (int Place, int Weights) Pair(Area column, int from, int fromWidth)
    {
        var place = Math.Min(from, fromWidth - 2);
        int Weight(int pixel) => pixel >= from && pixel <= column.Last ? (int)column.ShareOf(pixel) : 0;
        return (place, Weight(place) | (Weight(place + 1) << 16));
    }

    private void Across(ReadOnlySpan<uint> source)
    {
        ref var first = ref MemoryMarshal.GetReference(source);
        var to = MemoryMarshal.Cast<int, Vector128<int>>(line.AsSpan());
        ReadOnlySpan<(int Place, int Weights)> all = pairs;
        var at = 0;
        for (var x = 0; x < to.Length; x++)
        {
            var sum = Vector128<int>.Zero;
            for (var i = 0; i < each; i++)
            {
                var (place, weights) = all[at++];
                sum += Weighted(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<uint, byte>(ref Unsafe.Add(ref first, place))), weights);
            }
            to[x] = sum;
        }
    }

    /// <summary>Red, green, blue and alpha of two pixels, each times its weight.</summary>
    private static Vector128<int> Weighted(ulong two, int weights)
    {
        if (Ssse3.IsSupported)
        {
            var paired = Ssse3.Shuffle(Vector128.CreateScalar(two).AsByte(), Vector128.Create((byte)0, 128, 4, 128, 1, 128, 5, 128, 2, 128, 6, 128, 3, 128, 7, 128));
            return Sse2.MultiplyAddAdjacent(paired.AsInt16(), Vector128.Create(weights).AsInt16());
        }
        var wide = Vector128.WidenLower(Vector128.CreateScalar(two).AsByte());
        return (Vector128.WidenLower(wide).AsInt32() * (weights & 0xFFFF)) + (Vector128.WidenUpper(wide).AsInt32() * (weights >> 16));
    }

    private void AddLine(int share)
    {
        var from = MemoryMarshal.Cast<int, Vector128<int>>(line.AsSpan());
        var to = MemoryMarshal.Cast<int, Vector128<int>>(sums.AsSpan());
        for (var x = 0; x < to.Length; x++) to[x] += from[x] * share;
    }

    private void Finish(Span<uint> to, long length)
    {
        var from = MemoryMarshal.Cast<int, Vector128<int>>(sums.AsSpan());
        var inverse = 1.0 / length;
        for (var x = 0; x < to.Length; x++)
        {
            var half = (columns[x].Length * length / 2) + 0.5;
            to[x] = Bytes(from[x], half, inverses[x] * inverse) | 0xFF000000;
        }
        Array.Clear(sums);
    }

    private static uint Bytes(Vector128<int> sum, double half, double inverse)
    {
        if (Avx.IsSupported)
        {
            var whole = Avx.ConvertToVector128Int32WithTruncation((Avx.ConvertToVector256Double(sum) + Vector256.Create(half)) * Vector256.Create(inverse)).AsUInt32();
            var halves = Vector128.Narrow(whole, whole);
            return Vector128.Narrow(halves, halves).AsUInt32().ToScalar();
        }
        uint Part(int value) => (uint)((value + half) * inverse);
        return Part(sum.GetElement(0)) | (Part(sum.GetElement(1)) << 8) | (Part(sum.GetElement(2)) << 16);
    }
}
