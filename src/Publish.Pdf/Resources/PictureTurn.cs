namespace Publish.Pdf.Resources;

/// <summary>
/// The matrix that turns a picture upright within the unit square, for each of EXIF's orientations (Exif 2.32, tag 0x0112):
/// <code>
///   1 F     2  F   3   ꓞ   4 L     5 transposed   6 turned right   7 transversed   8 turned left
/// </code>
/// </summary>
internal static class PictureTurn
{
    public static ReadOnlySpan<byte> Matrix(int orientation) => orientation switch
    {
        2 => "-1 0 0 1 1 0"u8,
        3 => "-1 0 0 -1 1 1"u8,
        4 => "1 0 0 -1 0 1"u8,
        5 => "0 -1 -1 0 1 1"u8,
        6 => "0 -1 1 0 0 1"u8,
        7 => "0 1 1 0 0 0"u8,
        8 => "0 1 -1 0 1 0"u8,
        _ => "1 0 0 1 0 0"u8,
    };
}
