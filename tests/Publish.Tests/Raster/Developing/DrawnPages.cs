using System.Buffers.Binary;
using SkiaSharp;

namespace Publish.Tests.Raster.Developing;

/// <summary>Pictures as people bring them, drawn in code, and written in each format by hand where the house writes none.</summary>
internal static class DrawnPages
{
    /// <summary>A sheet with a frame, lines and a blot; ink on paper.</summary>
    public static SKBitmap Page(int width = 600, int height = 850, double turned = 0, SKColor? paper = null)
    {
        var page = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(page);
        canvas.Clear(paper ?? SKColors.White);
        using var ink = new SKPaint { Color = new(20, 20, 24), Style = SKPaintStyle.Stroke, StrokeWidth = 4, IsAntialias = true };
        canvas.RotateDegrees((float)turned, width / 2f, height / 2f);
        canvas.DrawRect(width * 0.12f, height * 0.1f, width * 0.76f, height * 0.8f, ink);
        canvas.DrawLine(width * 0.12f, height * 0.4f, width * 0.88f, height * 0.4f, ink);
        canvas.DrawLine(width * 0.5f, height * 0.4f, width * 0.5f, height * 0.9f, ink);
        canvas.DrawCircle(width * 0.3f, height * 0.65f, width * 0.1f, ink);
        return page;
    }

    public static SKBitmap Plain(int width, int height, SKColor colour)
    {
        var page = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        page.Erase(colour);
        return page;
    }

    public static byte[] Png(SKBitmap page) => page.Encode(SKEncodedImageFormat.Png, 100)!.ToArray();

    public static byte[] Jpeg(SKBitmap page) => page.Encode(SKEncodedImageFormat.Jpeg, 95)!.ToArray();

    public static byte[] WebP(SKBitmap page) => page.Encode(SKEncodedImageFormat.Webp, 100)!.ToArray();

    /// <summary>24 bits a pixel, from the foot up.</summary>
    public static byte[] Bmp(SKBitmap page)
    {
        var row = ((page.Width * 3) + 3) / 4 * 4;
        var file = new byte[54 + (row * page.Height)];
        "BM"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(2), file.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(10), 54);
        Head(page).CopyTo(file.AsSpan(14));
        for (var y = 0; y < page.Height; y++)
            for (var x = 0; x < page.Width; x++)
                ((byte[])[page.GetPixel(x, y).Blue, page.GetPixel(x, y).Green, page.GetPixel(x, y).Red]).CopyTo(file.AsSpan(54 + ((page.Height - 1 - y) * row) + (x * 3)));
        return file;
    }

    private static byte[] Head(SKBitmap page)
    {
        var head = new byte[40];
        BinaryPrimitives.WriteInt32LittleEndian(head, 40);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), page.Width);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), page.Height);
        BinaryPrimitives.WriteInt16LittleEndian(head.AsSpan(12), 1);
        BinaryPrimitives.WriteInt16LittleEndian(head.AsSpan(14), 24);
        return head;
    }

    /// <summary>Not packed: after each 100 pixels the table of LZW is cleared, so that codes stay eight bits wide. Black and white.</summary>
    public static byte[] Gif(int pictures, params SKBitmap[] pages)
    {
        var file = new List<byte>([.. "GIF89a"u8, .. Short(pages[0].Width), .. Short(pages[0].Height), 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
        for (var i = 0; i < pictures; i++)
        {
            var page = pages[i % pages.Length];
            file.AddRange([0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, .. Short(page.Width), .. Short(page.Height), 0, 7]);
            var bits = new List<bool>();
            void Code(int code)
            {
                for (var bit = 0; bit < 8; bit++) bits.Add((code >> bit & 1) == 1);
            }
            for (var at = 0; at < page.Width * page.Height; at++)
            {
                if (at % 100 == 0) Code(128);
                Code(page.GetPixel(at % page.Width, at / page.Width).Red > 127 ? 1 : 0);
            }
            Code(129);
            var bytes = bits.Chunk(8).Select(eight => (byte)eight.Select((bit, place) => bit ? 1 << place : 0).Sum());
            foreach (var block in bytes.Chunk(255)) file.AddRange([(byte)block.Length, .. block]);
            file.Add(0);
        }
        file.Add(0x3B);
        return [.. file];
    }

    private static byte[] Short(int number) => [(byte)number, (byte)(number >> 8)];

    /// <summary>RGB, not packed, one strip a page; little-endian.</summary>
    public static byte[] Tiff(int orientation, params SKBitmap[] pages)
    {
        var file = new List<byte>([(byte)'I', (byte)'I', 42, 0, 0, 0, 0, 0]);
        var link = 4;
        foreach (var page in pages)
        {
            var strip = file.Count;
            for (var y = 0; y < page.Height; y++)
                for (var x = 0; x < page.Width; x++) file.AddRange([page.GetPixel(x, y).Red, page.GetPixel(x, y).Green, page.GetPixel(x, y).Blue]);
            var depths = file.Count;
            file.AddRange([8, 0, 8, 0, 8, 0]);
            if (file.Count % 2 == 1) file.Add(0);
            Write(file, link, file.Count);
            (int Tag, int Kind, int Count, int Value)[] fields =
            [
                (256, 4, 1, page.Width), (257, 4, 1, page.Height), (258, 3, 3, depths), (259, 3, 1, 1), (262, 3, 1, 2), (273, 4, 1, strip), (274, 3, 1, orientation), (277, 3, 1, 3), (278, 4, 1, page.Height),
                (279, 4, 1, page.Width * page.Height * 3),
            ];
            file.AddRange(Short(fields.Length));
            foreach (var (tag, kind, count, value) in fields) file.AddRange([.. Short(tag), .. Short(kind), .. Long(count), .. Long(value)]);
            link = file.Count;
            file.AddRange(Long(0));
        }
        return [.. file];
    }

    private static void Write(List<byte> file, int at, int number)
    {
        for (var i = 0; i < 4; i++) file[at + i] = (byte)(number >> (8 * i));
    }

    private static byte[] Long(int number) => [.. Short(number), .. Short(number >> 16)];

    /// <summary>One EMR_STRETCHDIBITS, and before it whatever a test wants.</summary>
    public static byte[] Emf(SKBitmap page, params ReadOnlySpan<byte> before)
    {
        var (head, pixels) = (Head(page), Bmp(page)[54..]);
        byte[] bits =
        [
            .. Long(81), .. Long(80 + head.Length + pixels.Length), .. new byte[40], .. Long(80), .. Long(head.Length), .. Long(80 + head.Length), .. Long(pixels.Length), .. new byte[16], .. head, .. pixels,
        ];
        byte[] file = [.. Long(1), .. Long(88), .. new byte[32], .. " EMF"u8, .. new byte[44], .. before, .. bits, .. Long(14), .. Long(20), .. new byte[12]];
        return file;
    }

    /// <summary>EMR_LINETO.</summary>
    public static byte[] Line => [.. Long(54), .. Long(16), .. Long(5), .. Long(5)];

    /// <summary>META_STRETCHDIB in a placeable metafile.</summary>
    public static byte[] Wmf(SKBitmap page)
    {
        var (head, pixels) = (Head(page), Bmp(page)[54..]);
        var size = (28 + head.Length + pixels.Length + 1) / 2;
        return [0xD7, 0xCD, 0xC6, 0x9A, .. new byte[18], 1, 0, 9, 0, .. new byte[14], .. Long(size), 0x43, 0x0F, .. new byte[22], .. head, .. pixels, .. new byte[(size * 2) - 28 - head.Length - pixels.Length], .. Long(3), 0, 0];
    }

    /// <summary>The first bytes of a phone's picture.</summary>
    public static byte[] Phone(string brand) => [0, 0, 0, 24, .. "ftyp"u8, .. System.Text.Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. "mif1heic"u8, .. new byte[64]];
}
