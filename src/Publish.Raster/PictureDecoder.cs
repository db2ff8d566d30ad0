using Publish.Model.Pictures;
using SkiaSharp;

namespace Publish.Raster;

/// <summary>Decodes pictures to 8 bits a sample, upright. Safe to use from several threads.</summary>
/// <remarks>Sixteen bits are brought to eight; CMYK comes out as RGB; embedded profiles are applied, so that samples are sRGB.</remarks>
public sealed class PictureDecoder : IPictureDecoder
{
    /// <exception cref="InvalidDataException">The file is damaged behind its header.</exception>
    public PixelPicture Decode(Picture picture, bool grey)
    {
        using var data = SKData.CreateCopy(picture.Bytes.Span);
        using var codec = SKCodec.Create(data) ?? throw Damaged(picture);
        var isGrey = codec.Info.ColorType == SKColorType.Gray8;
        var info = new SKImageInfo(
            codec.Info.Width, codec.Info.Height, isGrey ? SKColorType.Gray8 : SKColorType.Rgba8888,
            isGrey ? SKAlphaType.Opaque : SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        var pixels = new byte[info.BytesSize];
        var result = Fill(codec, info, pixels);
        if (result is not (SKCodecResult.Success or SKCodecResult.IncompleteInput)) throw Damaged(picture);
        var flat = isGrey ? new PixelPicture(info.Width, info.Height, 1, pixels, []) : PixelSorting.Sort(pixels, info.Width, info.Height, grey);
        return PictureTurning.Upright(flat, picture.Orientation);
    }

    private static unsafe SKCodecResult Fill(SKCodec codec, SKImageInfo info, byte[] pixels)
    {
        fixed (byte* start = pixels)
            return codec.GetPixels(info, (nint)start);
    }

    private static InvalidDataException Damaged(Picture picture) => new($"The picture \"{picture.Path}\" is damaged.");
}
