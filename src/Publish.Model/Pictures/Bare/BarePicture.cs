namespace Publish.Model.Pictures.Bare;

/// <summary>
/// A picture with what it needs to look right, and nothing of who made it, where and with what: no Exif, XMP, IPTC, comments, texts, thumbnails, no second picture or film behind the first. Which way is up
/// is no longer in it either, and must be known before. Pixels are the same, bit for bit.
/// </summary>
public static class BarePicture
{
    /// <summary>The file itself where there is nothing to take out, or it is neither a PNG, a JPEG nor a JPEG 2000.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> file) => file.Span switch
    {
        [0xFF, 0xD8, 0xFF, ..] => BareJpeg.Of(file),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => BarePng.Of(file),
        [0, 0, 0, 12, (byte)'j', (byte)'P', (byte)' ', (byte)' ', ..] => BareJpeg2000.Of(file),
        _ => file,
    };
}
