namespace Publish.Compression;

/// <summary>Which code stands for which lengths and distances, and how many bits follow it (RFC 1951, section 3.2.5).</summary>
internal static class Ranges
{
    private static readonly byte[] LengthExtras =
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly byte[] DistanceExtras =
        [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    private static readonly int[] LengthBases = Bases(LengthExtras, 3);
    private static readonly int[] DistanceBases = Bases(DistanceExtras, 1);
    private static readonly byte[] CodeOfLength = MakeLengthCodes();

    // Distances up to 256 one by one, then by 128s: every range beyond 256 begins on such a step.
    private static readonly byte[] CodeOfDistance = MakeDistanceCodes();

    public static int LengthCode(int length) => CodeOfLength[length];

    public static int LengthBase(int code) => LengthBases[code];

    public static int LengthExtra(int code) => LengthExtras[code];

    public static int DistanceCode(int distance) =>
        distance <= 256 ? CodeOfDistance[distance - 1] : CodeOfDistance[256 + ((distance - 1) >> 7)];

    public static int DistanceBase(int code) => DistanceBases[code];

    public static int DistanceExtra(int code) => DistanceExtras[code];

    private static int[] Bases(byte[] extras, int first)
    {
        var bases = new int[extras.Length];
        for (int code = 0, next = first; code < bases.Length; next += 1 << extras[code++])
            bases[code] = next;
        return bases;
    }

    // 258 has a code of its own, without extra bits.
    private static byte[] MakeLengthCodes()
    {
        LengthBases[28] = 258;
        var codes = new byte[259];
        for (var length = 3; length <= 258; length++)
            codes[length] = length == 258 ? (byte)28 : CodeBelow(LengthBases.AsSpan(0, 28), length);
        return codes;
    }

    private static byte[] MakeDistanceCodes()
    {
        var codes = new byte[512];
        for (var i = 0; i < 256; i++)
        {
            codes[i] = CodeBelow(DistanceBases, i + 1);
            codes[256 + i] = CodeBelow(DistanceBases, (i << 7) + 1);
        }

        return codes;
    }

    private static byte CodeBelow(ReadOnlySpan<int> bases, int value)
    {
        var code = bases.Length - 1;
        while (code > 0 && bases[code] > value)
            code--;
        return (byte)code;
    }
}
