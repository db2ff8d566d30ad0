using System.Buffers;

namespace Publish.Fonts.Native;

/// <summary>
/// A face and its font inside HarfBuzz, both made immutable, so that any thread may shape with them. The file's bytes stay pinned as long as they
/// live.
/// </summary>
internal sealed unsafe class NativeFont
{
    private readonly MemoryHandle pin;

    public NativeFont(ReadOnlyMemory<byte> data)
    {
        pin = data.Pin();
        var blob = HarfBuzz.BlobCreate((byte*)pin.Pointer, (uint)data.Length, HarfBuzz.ReadOnlyMemoryMode, 0, 0);
        Face = HarfBuzz.FaceCreate(blob, 0);
        HarfBuzz.BlobDestroy(blob);
        HarfBuzz.FaceMakeImmutable(Face);
        Font = HarfBuzz.FontCreate(Face);
        HarfBuzz.FontMakeImmutable(Font);
    }

    ~NativeFont()
    {
        HarfBuzz.FontDestroy(Font);
        HarfBuzz.FaceDestroy(Face);
        pin.Dispose();
    }

    public nint Face { get; }

    public nint Font { get; }
}
