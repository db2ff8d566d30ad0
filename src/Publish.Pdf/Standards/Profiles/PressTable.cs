using System.Buffers.Binary;

namespace Publish.Pdf.Standards.Profiles;

/// <summary>
/// From colours as the eye sees them to inks: a table of a profile (B2A, as lut8 or lut16 of ICC.1:2001-04, 6.5.7 and 6.5.8). Curves for L, a and b, a cube of
/// inks with values between its points found by weighing the eight about it, and a curve an ink.
/// </summary>
internal sealed class PressTable
{
    private const int Inputs = 3;
    private const int Inks = 4;
    private const int CurvesOf8 = 48;
    private const int CurvesOf16 = 52;

    private readonly int grid;
    private readonly float[] input;
    private readonly float[] cube;
    private readonly float[] output;
    private readonly bool isWide;

    private PressTable(int grid, float[] input, float[] cube, float[] output, bool isWide) =>
        (this.grid, this.input, this.cube, this.output, this.isWide) = (grid, input, cube, output, isWide);

    /// <summary>Null for a table of another kind, or one that is cut off.</summary>
    public static PressTable? Read(ReadOnlySpan<byte> tag)
    {
        var isWide = tag.StartsWith("mft2"u8);
        if (tag.Length < CurvesOf16 || !(isWide || tag.StartsWith("mft1"u8)) || tag[8] != Inputs || tag[9] != Inks || tag[10] < 2) return null;
        int grid = tag[10];
        var (entries, exits) = isWide ? (Word(tag, 48), Word(tag, 50)) : (256, 256);
        var reader = new Samples(tag[(isWide ? CurvesOf16 : CurvesOf8)..], isWide);
        if (entries < 2 || exits < 2) return null;
        var input = reader.Take(Inputs * entries);
        var cube = reader.Take(grid * grid * grid * Inks);
        var output = reader.Take(Inks * exits);
        return input is null || cube is null || output is null ? null : new PressTable(grid, input, cube, output, isWide);
    }

    /// <param name="l">0 to 100.</param>
    /// <param name="inks">Takes cyan, magenta, yellow and black, 0 to 1.</param>
    public void Convert(double l, double a, double b, Span<float> inks)
    {
        // Sixteen bits hold Lab as version 2 has it: 0xFF00 is L = 100, 0x8000 is a = 0.
        var (lightness, chroma) = isWide ? (65280.0 / 65535, 256.0 / 65535) : (1.0, 1.0 / 255);
        Span<float> at = [(float)(l / 100 * lightness), (float)((a + 128) * chroma), (float)((b + 128) * chroma)];
        for (var i = 0; i < Inputs; i++)
            at[i] = Along(Curve(input, i, Inputs), at[i]) * (grid - 1);
        inks.Clear();
        for (var corner = 0; corner < 8; corner++)
            AddCorner(at, corner, inks);
        for (var ink = 0; ink < Inks; ink++)
            inks[ink] = Along(Curve(output, ink, Inks), inks[ink]);
    }

    private void AddCorner(ReadOnlySpan<float> at, int corner, Span<float> inks)
    {
        var (weight, index) = (1f, 0);
        for (var i = 0; i < Inputs; i++)
        {
            var low = Math.Clamp((int)at[i], 0, grid - 2);
            var part = Math.Clamp(at[i] - low, 0, 1);
            var isHigh = (corner >> i & 1) == 1;
            weight *= isHigh ? part : 1 - part;
            index = (index * grid) + low + (isHigh ? 1 : 0);
        }

        if (weight == 0) return;
        for (var ink = 0; ink < Inks; ink++)
            inks[ink] += weight * cube[(index * Inks) + ink];
    }

    private static ReadOnlySpan<float> Curve(float[] curves, int index, int count) => curves.AsSpan(index * (curves.Length / count), curves.Length / count);

    private static float Along(ReadOnlySpan<float> curve, float at)
    {
        var place = Math.Clamp(at, 0, 1) * (curve.Length - 1);
        var low = Math.Min((int)place, curve.Length - 2);
        return curve[low] + ((curve[low + 1] - curve[low]) * (place - low));
    }

    private static int Word(ReadOnlySpan<byte> tag, int at) => BinaryPrimitives.ReadUInt16BigEndian(tag[at..]);

    private ref struct Samples(ReadOnlySpan<byte> data, bool isWide)
    {
        private ReadOnlySpan<byte> rest = data;

        public float[]? Take(int count)
        {
            if (rest.Length < count * (isWide ? 2L : 1L)) return null;
            var samples = new float[count];
            for (var i = 0; i < count; i++)
                samples[i] = isWide ? BinaryPrimitives.ReadUInt16BigEndian(rest[(2 * i)..]) / 65535f : rest[i] / 255f;
            rest = rest[(count * (isWide ? 2 : 1))..];
            return samples;
        }
    }
}
