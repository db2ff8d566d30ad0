using System.Buffers.Text;

namespace Publish.Pdf.Syntax;

/// <summary>Bytes that grow: where objects and page contents are written before they are deflated. Used again after <see cref="Clear"/>.</summary>
internal sealed class ByteSink(int capacity = 4096)
{
    private const int LongestNumber = 24;

    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public ByteSink Raw(byte value)
    {
        Reserve(1);
        bytes[Length++] = value;
        return this;
    }

    public ByteSink Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(this.bytes.AsSpan(Length));
        Length += bytes.Length;
        return this;
    }

    public ByteSink Integer(long value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, bytes.AsSpan(Length), out var written);
        Length += written;
        return this;
    }

    /// <summary>A number of thousandths, without needless zeros: 12500 is written "12.5", -30 "-.03".</summary>
    public ByteSink Thousandths(long value) => Decimal(value, 1000);

    /// <summary>A number of millionths, for factors that large distances are multiplied by.</summary>
    public ByteSink Millionths(long value) => Decimal(value, 1_000_000);

    /// <summary>A number of any size with about nine digits that count, for matrices.</summary>
    public ByteSink Factor(double value) => Math.Abs(value) < 1 ? Decimal((long)Math.Round(value * 1_000_000_000), 1_000_000_000) : Decimal((long)Math.Round(Math.Clamp(value, -1e12, 1e12) * 1_000_000), 1_000_000);

    /// <summary>A 16-bit number, the high byte first.</summary>
    public ByteSink BigEndian(int value) => Raw((byte)(value >> 8)).Raw((byte)value);

    public ByteSink Ref(PdfRef target) => Integer(target.Number).Raw(" 0 R"u8);

    public byte[] ToArray() => Written.ToArray();

    private ByteSink Decimal(long value, long unit)
    {
        if (value < 0)
        {
            Raw((byte)'-');
            value = -value;
        }

        var (whole, rest) = Math.DivRem(value, unit);
        if (whole > 0 || rest == 0)
            Integer(whole);
        if (rest > 0)
            Raw((byte)'.');
        for (; rest > 0; rest %= unit)
        {
            unit /= 10;
            Raw((byte)('0' + (rest / unit)));
        }

        return this;
    }

    private void Reserve(int count)
    {
        if (Length + count > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
    }
}
