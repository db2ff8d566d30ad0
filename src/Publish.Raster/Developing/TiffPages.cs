using BitMiracle.LibTiff.Classic;
using Publish.Model.Pictures;

namespace Publish.Raster.Developing;

/// <summary>The pages of a TIFF (TIFF 6.0, with the fax, JPEG, LZW and deflate compressions that scanners use).</summary>
internal static class TiffPages
{
    /// <summary>More pages are a file's trick, or a book that wants parting.</summary>
    private const int MostPages = 2000;

    // Little- or big-endian; 43 is the kind for files over 4 GB.
    public static bool Is(ReadOnlySpan<byte> file) => file is [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..];

    static TiffPages() => Tiff.SetErrorHandler(new Silent());

    public static NegativeLook Look(ReadOnlyMemory<byte> file)
    {
        const string kind = "a TIFF picture";
        try
        {
            using var tiff = Open(file);
            if (tiff is null) return new(kind, null, 0, 0, 0) { Fault = NegativeFault.Damaged };
            var (width, height) = Shown(tiff);
            var pages = 1;
            while (pages < MostPages && tiff.ReadDirectory()) pages++;
            var look = new NegativeLook(kind, null, pages, width, height);
            return look with { Fault = width < 1 || height < 1 ? NegativeFault.Damaged : PictureReader.IsHuge(width, height) ? NegativeFault.Huge : NegativeFault.None };
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return new(kind, null, 0, 0, 0) { Fault = NegativeFault.Damaged };
        }
    }

    /// <summary>Null where it is damaged, or larger than can be handled.</summary>
    public static PixelPicture? Decode(ReadOnlyMemory<byte> file, int page)
    {
        try
        {
            using var tiff = Open(file);
            if (tiff is null || (page > 0 && !tiff.SetDirectory((short)page))) return null;
            var (width, height) = (Number(tiff, TiffTag.IMAGEWIDTH), Number(tiff, TiffTag.IMAGELENGTH));
            if (width < 1 || height < 1 || PictureReader.IsHuge(width, height) || IsOverfull(tiff, width, height)) return null;
            var raster = new int[width * height];
            // Asked for as it is stored, LibTiff leaves it so: it would mirror, and turn nothing on its side.
            var stored = Stored(tiff);
            if (!tiff.ReadRGBAImageOriented(width, height, raster, (Orientation)stored, true)) return null;
            return PictureTurning.Upright(PixelSorting.Sort(Bytes(raster), width, height, grey: false), stored);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return null;
        }
    }

    private static Tiff? Open(ReadOnlyMemory<byte> file) => Tiff.ClientOpen("", "r", new MemoryStream(file.ToArray(), writable: false), new TiffStream());

    /// <summary>Its strips or tiles would take far more memory than its pixels.</summary>
    private static bool IsOverfull(Tiff tiff, int width, int height)
    {
        var part = tiff.IsTiled() ? tiff.TileSize() : tiff.StripSize();
        return part < 0 || part > ((long)width * height * 16) + (1 << 20);
    }

    private static (int Width, int Height) Shown(Tiff tiff)
    {
        var (width, height) = (Number(tiff, TiffTag.IMAGEWIDTH), Number(tiff, TiffTag.IMAGELENGTH));
        return Stored(tiff) >= 5 ? (height, width) : (width, height);
    }

    private static int Stored(Tiff tiff) => Number(tiff, TiffTag.ORIENTATION) is var turn and >= 1 and <= 8 ? turn : 1;

    private static int Number(Tiff tiff, TiffTag tag) => tiff.GetField(tag) is [var value, ..] ? value.ToInt() : 0;

    private static byte[] Bytes(int[] raster)
    {
        // Each is ABGR in one number, so that its bytes are RGBA in order.
        var bytes = new byte[raster.Length * 4];
        Buffer.BlockCopy(raster, 0, bytes, 0, bytes.Length);
        // LibTiff multiplies colours by their alpha.
        for (var i = 0; i < bytes.Length; i += 4)
            if (bytes[i + 3] is > 0 and < 255 and var alpha)
                for (var c = i; c < i + 3; c++) bytes[c] = (byte)Math.Min(255, ((bytes[c] * 255) + (alpha / 2)) / alpha);
        return bytes;
    }

    /// <summary>LibTiff meets damaged files with whatever exception comes of them.</summary>
    private static bool IsDamage(Exception fault) => fault is not (StackOverflowException or AccessViolationException);

    private sealed class Silent : TiffErrorHandler
    {
        public override void ErrorHandler(Tiff tif, string method, string format, params object[] args)
        {
        }

        public override void ErrorHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
        {
        }

        public override void WarningHandler(Tiff tif, string method, string format, params object[] args)
        {
        }

        public override void WarningHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
        {
        }
    }
}
