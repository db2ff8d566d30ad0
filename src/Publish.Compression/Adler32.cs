namespace Publish.Compression;

/// <summary>The checksum at the end of a zlib stream (RFC 1950, section 8.2).</summary>
internal static class Adler32
{
    private const uint Modulus = 65521;

    // The longest run whose sums cannot overflow 32 bits before they are reduced.
    private const int LongestRun = 5552;

    public static uint Of(ReadOnlySpan<byte> data)
    {
        uint low = 1, high = 0;
        while (data.Length > 0)
        {
            var run = data[..Math.Min(LongestRun, data.Length)];
            foreach (var value in run)
                high += low += value;
            low %= Modulus;
            high %= Modulus;
            data = data[run.Length..];
        }

        return (high << 16) | low;
    }
}
