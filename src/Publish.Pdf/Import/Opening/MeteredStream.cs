using System.Runtime.CompilerServices;

namespace Publish.Pdf.Import.Opening;

/// <summary>
/// The bytes of a PDF for a reader that cannot be bounded from inside. Whatever it follows, it comes back here for the next object: here it is stopped where it reads without end,
/// and before its stack is full.
/// </summary>
internal sealed class MeteredStream(byte[] data, ReadingBudget budget) : Stream
{
    // Single bytes are counted in pieces, since most of them are read one by one.
    private const int Piece = 1 << 12;

    private int at;
    private int counted;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => data.Length;

    public override long Position
    {
        get => at;
        set
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            Count(1);
            at = (int)Math.Clamp(value, 0, data.Length);
        }
    }

    public override int ReadByte()
    {
        Count(1);
        return at < data.Length ? data[at++] : -1;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, data.Length - at);
        budget.Look(count);
        data.AsSpan(at, count).CopyTo(buffer);
        at += count;
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => at + offset,
        _ => data.Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Count(int bytes)
    {
        counted += bytes;
        if (counted < Piece && budget.Spent is null) return;
        budget.Look(counted);
        counted = 0;
    }
}
