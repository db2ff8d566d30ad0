namespace Publish.Fonts.Native;

/// <summary>HarfBuzz's buffer, one a thread, used again for each word.</summary>
internal sealed class ShapingBuffer
{
    [ThreadStatic]
    private static ShapingBuffer? ofThread;

    private ShapingBuffer() => Handle = HarfBuzz.BufferCreate();

    ~ShapingBuffer() => HarfBuzz.BufferDestroy(Handle);

    public static ShapingBuffer OfThread => ofThread ??= new ShapingBuffer();

    public nint Handle { get; }
}
