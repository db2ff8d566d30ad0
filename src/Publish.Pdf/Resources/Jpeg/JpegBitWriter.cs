using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources.Jpeg;

/// <summary>Writes the bits of a scan, the highest first, a zero stuffed after each byte 255 (ITU-T T.81, F.1.2.3).</summary>
internal sealed class JpegBitWriter(ByteSink sink)
{
    private int pending;
    private int count;

    /// <param name="bits">Sixteen at the most.</param>
    public void Write(int value, int bits)
    {
        pending = (pending << bits) | (value & ((1 << bits) - 1));
        for (count += bits; count >= 8;)
            Flush();
    }

    public void Copy(JpegBits from, int start, int bits)
    {
        from.MoveTo(start);
        for (; bits >= 16; bits -= 16)
            Write(from.Next(16), 16);
        Write(from.Next(bits), bits);
    }

    /// <summary>Fills the last byte with ones.</summary>
    public void Finish()
    {
        while (count != 0)
            Write(1, 1);
    }

    private void Flush()
    {
        count -= 8;
        var full = (byte)(pending >> count);
        sink.Raw(full);
        if (full == 0xFF)
            sink.Raw(0);
        pending &= (1 << count) - 1;
    }
}
