using System.Runtime.InteropServices;

namespace Publish.Fonts.Native;

// The layouts are those of hb-buffer.h, hb-font.h and hb-common.h; the private fields are kept for their size.

[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeGlyph
{
    public readonly uint Id;
    public readonly uint Mask;
    public readonly uint Cluster;
    private readonly uint _private1;
    private readonly uint _private2;
}

[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativePosition
{
    public readonly int XAdvance;
    public readonly int YAdvance;
    public readonly int XOffset;
    public readonly int YOffset;
    private readonly uint _private;
}

[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeExtents
{
    public readonly int XBearing;
    public readonly int YBearing;
    public readonly int Width;
    public readonly int Height;
}

[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeFeature(uint tag, uint value)
{
    public readonly uint Tag = tag;
    public readonly uint Value = value;
    public readonly uint Start;
    public readonly uint End = uint.MaxValue;
}
